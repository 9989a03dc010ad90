import { useState } from 'preact/hooks';
import type { NumberField } from '../../engine/fields.ts';
import { parseNumber } from '../../engine/parse.ts';
import { currencySign } from '../../i18n/format.ts';
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

const suffix = ({ words, locale, currency }: Tongue, unit: NumberField['unit']): string => {
	if (unit === 'money') return currencySign(currency, locale);
	if (unit === 'ratio') return '%';
	if (unit === 'months') return words.months;
	return unit === 'years' ? words.years : unit === 'times' ? '×' : '';
};

/** Text box for a number, read as people type it; a slider beside it where the field offers one. */
export function NumberControl({ id, field, label, value, describedBy, invalid, onChange }: Props) {
	const tongue = useTongue();
	const [typed, setTyped] = useState<string | null>(null);
	const take = (text: string) => {
		setTyped(text);
		onChange(parseNumber(text, field.unit) ?? text);
	};
	const unit = suffix(tongue, field.unit);
	const text = typed ?? editText(value, field.unit);
	const read = typeof value === 'number' && (field.unit === 'money' || Math.abs(value) >= 1000);
	return (
		<>
			<div class="calc-number">
				<input
					id={id}
					type="text"
					inputMode={field.min < 0 ? 'text' : 'decimal'}
					autocomplete="off"
					spellcheck={false}
					value={text}
					aria-describedby={describedBy}
					aria-invalid={invalid || undefined}
					onInput={(event) => take(event.currentTarget.value)}
					onBlur={() => typeof value === 'number' && setTyped(null)}
				/>
				{unit && (
					<span class="calc-unit" aria-hidden="true">
						{unit}
					</span>
				)}
				{read && (
					<output class="calc-read" for={id}>
						{show(tongue, value, field.unit)}
					</output>
				)}
			</div>
			{field.slider && (
				<input
					class="calc-slider"
					type="range"
					min={field.min}
					max={field.max}
					step={field.integer ? 1 : (field.max - field.min) / 100}
					value={typeof value === 'number' ? value : field.min}
					aria-label={fill(tongue.words.slider, { label })}
					aria-valuetext={typeof value === 'number' ? show(tongue, value, field.unit) : undefined}
					onInput={(event) => {
						setTyped(null);
						onChange(Number(Number(event.currentTarget.value).toPrecision(6)));
					}}
				/>
			)}
		</>
	);
}
