import { useState } from 'preact/hooks';
import type { NumberField } from '../../engine/fields.ts';
import { parseNumber } from '../../engine/parse.ts';
import { fill, show, type Tongue, useTongue } from '../tongue.ts';
import { editText } from './edit-text.ts';

interface Props {
	readonly id: string;
	readonly field: Omit<NumberField, 'kind'>;
	readonly label: string;
	readonly value: unknown;
	readonly describedBy: string;
	readonly invalid: boolean;
	readonly onChange: (value: number | string) => void;
}

/** What stands behind the box: the number as it was understood, or the word for its unit. */
function aside(tongue: Tongue, value: unknown, unit: NumberField['unit'], text: string): string {
	if (unit === 'months') return tongue.words.months;
	if (unit === 'years') return tongue.words.years;
	if (unit === 'times') return '×';
	if (typeof value !== 'number') return '';
	const understood = show(tongue, value, unit);
	return understood === text ? '' : understood;
}

/** Text box for a number, read as people type it; a slider beside it where the field offers one. */
export function NumberControl({ id, field, label, value, describedBy, invalid, onChange }: Props) {
	const tongue = useTongue();
	const [typed, setTyped] = useState<string | null>(null);
	const take = (text: string) => {
		setTyped(text);
		onChange(parseNumber(text, field.unit) ?? text);
	};
	if (field.only)
		return (
			<select
				id={id}
				value={String(value)}
				aria-describedby={describedBy}
				onChange={(event) => onChange(Number(event.currentTarget.value))}
			>
				{field.only.map((option) => (
					<option key={option} value={option} selected={option === value}>
						{show(tongue, option, field.unit)}
					</option>
				))}
			</select>
		);
	// What was typed stands only while it is what the value came from: a reset or another row ends it.
	const own = typed !== null && (parseNumber(typed, field.unit) ?? typed) === value;
	const text = own ? typed : editText(value, field.unit);
	const beside = aside(tongue, value, field.unit, text);
	return (
		<>
			<div class="calc-number">
				<input
					id={id}
					type="text"
					inputMode={field.unit === 'money' || field.min < 0 ? 'text' : 'decimal'}
					autocomplete="off"
					spellcheck={false}
					value={text}
					aria-describedby={describedBy}
					aria-invalid={invalid || undefined}
					onInput={(event) => take(event.currentTarget.value)}
					onBlur={() => typeof value === 'number' && setTyped(null)}
				/>
				{beside && (
					<output class="calc-read" for={id}>
						{beside}
					</output>
				)}
			</div>
			{field.slider && (
				<input
					class="calc-slider"
					type="range"
					min={field.min}
					max={field.max}
					step={field.integer ? 1 : field.unit === 'ratio' ? 0.01 : (field.max - field.min) / 50}
					value={typeof value === 'number' ? value : field.min}
					aria-label={fill(tongue.words.slider, { label })}
					aria-valuetext={typeof value === 'number' ? editText(value, field.unit) : undefined}
					onInput={(event) => {
						setTyped(null);
						onChange(Number(Number(event.currentTarget.value).toPrecision(6)));
					}}
				/>
			)}
		</>
	);
}
