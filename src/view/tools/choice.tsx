interface ChoiceProps {
	readonly id: string;
	readonly label: string;
	readonly options: readonly (readonly [key: string, name: string])[];
	readonly value: string;
	readonly onChange: (key: string) => void;
}

/** One of several, by name. */
export function Choice({ id, label, options, value, onChange }: ChoiceProps) {
	return (
		<div class="calc-field">
			<label for={id}>{label}</label>
			<select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
				{options.map(([key, name]) => (
					<option key={key} value={key} selected={key === value}>
						{name}
					</option>
				))}
			</select>
		</div>
	);
}
