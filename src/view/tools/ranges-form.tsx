import { useState } from 'preact/hooks';
import { type NumberField, unwrap } from '../../engine/fields.ts';
import type { AnyCalculator } from '../../engine/model.ts';
import { parseNumber } from '../../engine/parse.ts';
import type { Range, RangeFault } from '../../engine/simulate/ranges.ts';
import { fieldAt } from '../../engine/walk.ts';
import { tools } from '../../i18n/tools.ts';
import { editText } from '../form/edit-text.ts';
import { namedInput } from '../named-input.ts';
import { ScrollRegion } from '../scroll-region.tsx';
import { fill, show, useTongue } from '../tongue.ts';

/** Ranges shown before the rest is asked for. */
const SHOWN = 8;

interface Props {
	readonly calculator: AnyCalculator;
	readonly input: unknown;
	readonly ranges: readonly Range[];
	readonly faults: ReadonlyMap<string, readonly RangeFault[]>;
	readonly changed: boolean;
	readonly onChange: (path: string, low: number, high: number) => void;
	readonly onReset: () => void;
}

/** How low and how high each input could be. */
export function RangesForm(props: Props) {
	const { ranges, changed, onReset } = props;
	const words = tools[useTongue().locale];
	const rest = ranges.slice(SHOWN);
	return (
		<>
			<RangeTable {...props} ranges={ranges.slice(0, SHOWN)} label={words.rangesTitle} />
			{rest.length > 0 && (
				<details>
					<summary>{fill(words.moreRanges, { n: String(rest.length) })}</summary>
					<RangeTable
						{...props}
						ranges={rest}
						label={fill(words.moreRanges, { n: String(rest.length) })}
					/>
				</details>
			)}
			{changed && (
				<p class="calc-actions">
					<button type="button" onClick={onReset}>
						{words.plausible}
					</button>
				</p>
			)}
		</>
	);
}

function RangeTable({
	calculator,
	input,
	ranges,
	faults,
	onChange,
	label,
}: Props & { label: string }) {
	const tongue = useTongue();
	const words = tools[tongue.locale];
	return (
		<ScrollRegion label={tongue.text.title + tongue.words.colon + label} className="calc-ranges">
			<table>
				<thead>
					<tr>
						<td />
						<th scope="col">{words.low}</th>
						<th scope="col">{words.likely}</th>
						<th scope="col">{words.high}</th>
					</tr>
				</thead>
				<tbody>
					{ranges.map((range) => {
						const { path, low, likely, high } = range;
						const field = unwrap(fieldAt(calculator.definition.inputs, path)) as NumberField;
						const name = namedInput(tongue, calculator, input, path);
						const found = faults.get(path) ?? [];
						const end = (which: 'low' | 'high') => (
							<td>
								<End
									id={`${calculator.id}-${which}-${path.replaceAll('.', '-')}`}
									label={fill(which === 'low' ? words.lowOf : words.highOf, { input: name })}
									field={field}
									likely={likely}
									value={range[which]}
									fault={found.find((fault) => fault.end === which)}
									onChange={(next) =>
										which === 'low' ? onChange(path, next, high) : onChange(path, low, next)
									}
								/>
							</td>
						);
						return (
							<tr key={path}>
								<th scope="row">{name}</th>
								{end('low')}
								<td>{show(tongue, likely, field.unit)}</td>
								{end('high')}
							</tr>
						);
					})}
				</tbody>
			</table>
		</ScrollRegion>
	);
}

interface EndProps {
	readonly id: string;
	readonly label: string;
	readonly field: NumberField;
	readonly likely: number;
	/** `NaN` while what was typed is no number. */
	readonly value: number;
	readonly fault: RangeFault | undefined;
	readonly onChange: (value: number) => void;
}

/** One end of a range, read as people type it. */
function End({ id, label, field, likely, value, fault, onChange }: EndProps) {
	const tongue = useTongue();
	const words = tools[tongue.locale];
	const [typed, setTyped] = useState<string | null>(null);
	const own = typed !== null && Object.is(parseNumber(typed, field.unit) ?? Number.NaN, value);
	const said = (x: number) => show(tongue, x, field.unit, 'full');
	const message =
		fault &&
		(fault.code === 'notNumber'
			? words.rangeBad
			: fault.code === 'belowMin' || fault.code === 'aboveMax'
				? fill(words.rangeBounds, { low: said(field.min), high: said(field.max) })
				: fill(words.rangeOrder, { value: said(likely) }));
	return (
		<>
			<input
				id={id}
				type="text"
				autocomplete="off"
				aria-label={label}
				aria-invalid={fault ? true : undefined}
				aria-describedby={fault ? `${id}-error` : undefined}
				value={own ? typed : editText(value, field.unit)}
				onInput={(event) => {
					const text = event.currentTarget.value;
					setTyped(text);
					onChange(parseNumber(text, field.unit) ?? Number.NaN);
				}}
			/>
			{message && (
				<p class="calc-error" id={`${id}-error`}>
					{message}
				</p>
			)}
		</>
	);
}
