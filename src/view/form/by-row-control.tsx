import type { ByRowField, NumberField } from '../../engine/fields.ts';
import { keyOf } from '../../engine/path.ts';
import type { CompositeText } from '../../engine/text.ts';
import { own, rowId } from '../../engine/validate.ts';
import { at } from '../../engine/walk.ts';
import { fill, inputText, rowName, useTongue } from '../tongue.ts';
import { useForm } from './form-context.ts';
import { messageOf } from './messages.ts';
import { NumberControl } from './number-control.tsx';

/** Most steps that stand side by side on a phone. */
const STEPS = 6;
const isScale = ({ integer, min, max }: NumberField): boolean => !!integer && max - min < STEPS;

/**
 * A number for each row of another list: a short scale of whole numbers is chosen at a tap, any other
 * number is typed. An empty box is a row of which nothing is known.
 */
export function ByRowControl({ field, path }: { field: ByRowField<NumberField>; path: string }) {
	const tongue = useTongue();
	const form = useForm();
	const { each } = field;
	const text = inputText(tongue, path) as CompositeText;
	const record = (at(form.draft, path) ?? {}) as Readonly<Record<string, unknown>>;
	const rows = (form.draft[field.rows] as unknown[] | undefined) ?? [];
	const help = `${form.idOf(path)}-help`;
	const set = (key: string, value: number | string) => {
		const { [key]: _, ...rest } = record;
		form.set(path, value === '' ? rest : { ...record, [key]: value });
	};
	return (
		<fieldset class="calc-group" aria-describedby={help}>
			<legend>{text.told[0]}</legend>
			<p class="calc-help" id={help}>
				{text.told[1]}
			</p>
			<div class={isScale(each) ? 'calc-scales' : 'calc-fields'}>
				{rows.map((row, i) => {
					const key = rowId(row);
					const id = form.idOf(`${path}.${i}`);
					const name = rowName(tongue, key) || fill(tongue.words.row, { n: String(i + 1) });
					const value = own(record, key);
					const onChange = (next: number | string) => set(key, next);
					if (isScale(each))
						return <Scale key={i} {...{ id, name, field: each, value, onChange }} />;
					const issue = form.issues.find((found) => found.field === `${path}.${keyOf(key)}`);
					return (
						<div class="calc-field" data-kind="number" key={i}>
							<label for={id}>{name}</label>
							<NumberControl
								id={id}
								field={each}
								label={name}
								value={value}
								describedBy={issue ? `${id}-error` : ''}
								invalid={issue !== undefined}
								onChange={onChange}
							/>
							{issue && (
								<p class="calc-error" id={`${id}-error`}>
									{messageOf(tongue, each, issue.code, {})}
								</p>
							)}
						</div>
					);
				})}
			</div>
		</fieldset>
	);
}

interface ScaleProps {
	readonly id: string;
	readonly name: string;
	readonly field: NumberField;
	readonly value: unknown;
	readonly onChange: (value: number) => void;
}

/** The whole numbers of a short range side by side. */
function Scale({ id, name, field, value, onChange }: ScaleProps) {
	const steps = Array.from({ length: field.max - field.min + 1 }, (_, i) => field.min + i);
	return (
		<div class="calc-scale" role="radiogroup" aria-labelledby={`${id}-name`}>
			<span id={`${id}-name`}>{name}</span>
			<span class="calc-steps">
				{steps.map((step) => (
					<label key={step}>
						<input
							type="radio"
							id={step === field.min ? id : undefined}
							name={id}
							checked={(value ?? field.default) === step}
							onChange={() => onChange(step)}
						/>
						<span>{step}</span>
					</label>
				))}
			</span>
		</div>
	);
}
