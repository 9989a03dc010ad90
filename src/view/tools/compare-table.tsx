import { useState } from 'preact/hooks';
import type { AnyCalculator } from '../../engine/model.ts';
import { specAt, unitOf } from '../../engine/results.ts';
import { scenarioName } from '../../engine/scenarios.ts';
import type { CompositeText } from '../../engine/text.ts';
import type { Unit } from '../../engine/units.ts';
import { at, type Held, valuesOf } from '../../engine/walk.ts';
import { DASH } from '../../i18n/format.ts';
import { tools } from '../../i18n/tools.ts';
import { namedInput } from '../named-input.ts';
import { ScrollRegion } from '../scroll-region.tsx';
import {
	fill,
	inputText,
	resultName,
	resultText,
	rowName,
	show,
	type Tongue,
	useTongue,
} from '../tongue.ts';
import type { Side } from './compare.tsx';

interface Props {
	readonly calculator: AnyCalculator;
	/** The figures on screen, then the scenarios. */
	readonly sides: readonly Side[];
	readonly onRename: (scenario: number, name: string) => void;
	readonly onUse: (scenario: number) => void;
	readonly onRemove: (scenario: number) => void;
}

/** Results and differing inputs, a column for each side, with the difference from one of them. */
export function CompareTable({ calculator, sides, onRename, onUse, onRemove }: Props) {
	const tongue = useTongue();
	const words = tools[tongue.locale];
	const [chosen, choose] = useState(1);
	const against = sides[Math.min(chosen, sides.length - 1)] as Side;
	const { inputs, headline } = calculator.definition;
	const shown = headline.filter((path) => at(against.output, path) !== undefined);
	const values = sides.map(({ input }) => new Map(valuesOf(inputs, input).map((v) => [v.path, v])));
	const base = values[sides.indexOf(against)];
	const paths = [...new Set(values.flatMap((of) => [...of.keys()]))].filter((path) =>
		values.some((of) => !isSame(of.get(path)?.value, base?.get(path)?.value)),
	);
	/** By the rows of the first side that has it. */
	const nameOf = (path: string) => {
		const side = sides.find((_, i) => values[i]?.has(path));
		return namedInput(tongue, calculator, side?.input, path);
	};
	const id = `${calculator.id}-against`;
	return (
		<>
			<p class="calc-actions">
				<label for={id}>{words.against}</label>
				<select
					id={id}
					value={String(chosen)}
					onChange={(e) => choose(Number(e.currentTarget.value))}
				>
					{sides.map(({ name }, i) => (
						<option key={`${i}`} value={String(i)} selected={i === chosen}>
							{name}
						</option>
					))}
				</select>
			</p>
			<ScrollRegion
				label={tongue.text.title + tongue.words.colon + tongue.words.compare}
				className="calc-table calc-sides"
			>
				<table>
					<thead>
						<tr>
							<td />
							{sides.map(({ name }, i) => (
								<th scope="col" key={`${i}`}>
									{i === 0 ? (
										name
									) : (
										<>
											<input
												type="text"
												aria-label={fill(words.rename, { n: String(i) })}
												maxLength={scenarioName.maxLength}
												value={name}
												onChange={(event) => {
													const next = event.currentTarget.value.trim();
													if (next) onRename(i - 1, next);
													else event.currentTarget.value = name;
												}}
											/>
											<button
												type="button"
												aria-label={fill(words.workOn, { name })}
												title={fill(words.workOn, { name })}
												onClick={() => onUse(i - 1)}
											>
												↥
											</button>
											<button
												type="button"
												aria-label={fill(words.remove, { name })}
												title={fill(words.remove, { name })}
												onClick={() => onRemove(i - 1)}
											>
												×
											</button>
										</>
									)}
								</th>
							))}
						</tr>
					</thead>
					<Rows title={words.results}>
						{shown.map((path) => (
							<tr key={path}>
								<th scope="row">{resultName(tongue, path)}</th>
								{sides.map((side, i) => (
									<td key={`${i}`}>
										{resultText(tongue, calculator, side, path, 'compact')}
										{side !== against && (
											<Difference
												from={at(against.output, path)}
												to={at(side.output, path)}
												unit={unitOf(specAt(calculator, path)) ?? 'number'}
											/>
										)}
									</td>
								))}
							</tr>
						))}
					</Rows>
					<Rows title={paths.length > 0 ? words.differing : words.noneDiffer}>
						{paths.map((path) => (
							<tr key={path}>
								<th scope="row">{nameOf(path)}</th>
								{values.map((of, i) => (
									<td key={`${i}`}>{heldText(tongue, of.get(path))}</td>
								))}
							</tr>
						))}
					</Rows>
				</table>
			</ScrollRegion>
		</>
	);
}

function Rows({ title, children }: { title: string; children: preact.ComponentChildren }) {
	return (
		<tbody>
			<tr>
				<th scope="rowgroup" colSpan={6}>
					{title}
				</th>
			</tr>
			{children}
		</tbody>
	);
}

/** Whether two numbers differ in their last digits at most, which says nothing. */
export const isAlike = (a: unknown, b: number): boolean =>
	typeof a === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A value of an input in words; a dash where there is none. */
function heldText(tongue: Tongue, held: Held | undefined): string {
	const { field, value } = held ?? { value: null };
	const text = held && (inputText(tongue, held.path) as CompositeText);
	if (field?.kind === 'number')
		return show(tongue, typeof value === 'number' ? value : null, field.unit);
	if (typeof value === 'boolean') return value ? tongue.words.yes : tongue.words.no;
	if (Array.isArray(value) && value.length > 0)
		return value.map((key) => text?.keys?.[key] ?? key).join(' + ');
	if (typeof value === 'string') return text?.options?.[value] ?? rowName(tongue, value);
	return DASH;
}

/** “+12K” beside a number that differs; nothing where there is nothing to subtract. */
function Difference({ from, to, unit }: { from: unknown; to: unknown; unit: Unit }) {
	const tongue = useTongue();
	if (typeof from !== 'number' || typeof to !== 'number' || isAlike(from, to)) return null;
	const said = show(tongue, to - from, unit === 'ratio' ? 'points' : differenceUnit(unit));
	return <small class="calc-difference">{`${to > from ? '+' : ''}${said}`}</small>;
}

/** The n-th month less the m-th is a number of months. */
const differenceUnit = (unit: Unit): Unit =>
	unit === 'month' ? 'months' : unit === 'year' ? 'years' : unit;
