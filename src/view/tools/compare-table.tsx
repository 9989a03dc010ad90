import { useState } from 'preact/hooks';
import type { AnyCalculator } from '../../engine/model.ts';
import { specAt, unitOf } from '../../engine/results.ts';
import { scenarioName } from '../../engine/scenarios.ts';
import type { Unit } from '../../engine/units.ts';
import { at, fieldAt, leavesOf } from '../../engine/walk.ts';
import { tools } from '../../i18n/tools.ts';
import { ScrollRegion } from '../scroll-region.tsx';
import {
	fill,
	inputName,
	resultName,
	resultText,
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
	const [base, setBase] = useState(1);
	const against = sides[Math.min(base, sides.length - 1)] as Side;
	const { inputs, headline } = calculator.definition;
	const shown = headline.filter((path) => at(against.output, path) !== undefined);
	const paths = [
		...new Set(sides.flatMap(({ input }) => leavesOf(inputs, input).map(({ path }) => path))),
	].filter((path) => sides.some(({ input }) => at(input, path) !== at(against.input, path)));
	const id = `${calculator.id}-against`;
	return (
		<>
			<p class="calc-actions">
				<label for={id}>{words.against}</label>
				<select
					id={id}
					value={String(base)}
					onChange={(e) => setBase(Number(e.currentTarget.value))}
				>
					{sides.map(({ name }, i) => (
						<option key={`${i}`} value={String(i)} selected={i === base}>
							{name}
						</option>
					))}
				</select>
			</p>
			<ScrollRegion label={tongue.words.compare} className="calc-table calc-sides">
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
								<th scope="row">{inputName(tongue, path)}</th>
								{sides.map(({ input }, i) => (
									<td key={`${i}`}>{inputShown(tongue, calculator, path, at(input, path))}</td>
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

function inputShown(
	tongue: Tongue,
	{ definition }: AnyCalculator,
	path: string,
	value: unknown,
): string {
	const field = fieldAt(definition.inputs, path);
	const inner = field.kind === 'optional' ? field.of : field;
	const { unit } = inner as { unit?: Unit } & typeof inner;
	return show(tongue, typeof value === 'number' ? value : null, unit ?? 'number');
}

/** “+12K” beside a number that differs; nothing where there is nothing to subtract. */
function Difference({ from, to, unit }: { from: unknown; to: unknown; unit: Unit }) {
	const tongue = useTongue();
	if (typeof from !== 'number' || typeof to !== 'number' || from === to) return null;
	const said = show(tongue, to - from, unit === 'ratio' ? 'points' : differenceUnit(unit));
	return <small class="calc-difference">{`${to > from ? '+' : ''}${said}`}</small>;
}

/** The n-th month less the m-th is a number of months. */
const differenceUnit = (unit: Unit): Unit =>
	unit === 'month' ? 'months' : unit === 'year' ? 'years' : unit;
