import type { ChecksData, FunnelData, HeatData } from '../../engine/charts.ts';
import type { AnyChartText } from '../../engine/text.ts';
import type { Unit } from '../../engine/units.ts';
import { ScrollRegion } from '../scroll-region.tsx';
import { sayPhrase, show, useTongue } from '../tongue.ts';

/** A grid of cells: colour is the level, the dot's size the dot, a ring the chosen; text says all of it. */
export function Heat({ data, unit, text }: { data: HeatData; unit: Unit; text: AnyChartText }) {
	const tongue = useTongue();
	return (
		<ScrollRegion label={text.title}>
			<table class="calc-heat">
				<thead>
					<tr>
						<td />
						{data.columns.map((column, j) => (
							<th scope="col" key={`${j}`}>
								{sayPhrase(tongue, column)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{data.rows.map((row, i) => (
						<tr key={`${i}`}>
							<th scope="row" colSpan={data.cells[i]?.length ? 1 : data.columns.length + 1}>
								{sayPhrase(tongue, row)}
							</th>
							{(data.cells[i] ?? []).map((cell, j) => (
								<td
									key={`${j}`}
									data-level={Math.round(cell.level * 8)}
									data-ring={cell.ring || undefined}
									data-state={cell.state ?? undefined}
									data-own={cell.unit}
								>
									<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
										<circle cx="12" cy="12" r={2 + 9 * Math.sqrt(cell.dot)} />
									</svg>
									<span>{show(tongue, cell.value, cell.unit ?? unit)}</span>
									{cell.state && <small>{tongue.text.terms[cell.state]}</small>}
									{cell.ring && <small class="calc-chosen">{tongue.words.chosen}</small>}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</ScrollRegion>
	);
}

/** Steps that narrow, each bar as long as its share of the first on a root scale, so that small ones show. */
export function Funnel({ data, unit }: { data: FunnelData; unit: Unit }) {
	const tongue = useTongue();
	const largest = Math.max(...data.steps.map((step) => step.value), 0);
	const share = (value: number): number => (largest > 0 ? Math.sqrt(value / largest) : 0);
	return (
		<ol class="calc-funnel">
			{data.steps.map((step, i) => (
				<li key={`${i}`} data-marked={step.note ? true : undefined}>
					<span class="calc-funnel-name">
						{step.rate !== null && `${show(tongue, step.rate, 'ratio')} → `}
						{sayPhrase(tongue, step.label)} <strong>{show(tongue, step.value, unit)}</strong>
						{step.note && <em> {tongue.text.terms[step.note]}</em>}
					</span>
					<svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
						<rect
							x={50 - 50 * share(step.value)}
							y="0"
							width={100 * share(step.value)}
							height="6"
						/>
					</svg>
				</li>
			))}
		</ol>
	);
}

/** A tick or a cross, and the word for it. */
function Mark({ met }: { met: boolean }) {
	const { words } = useTongue();
	return (
		<>
			<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
				<path d={met ? 'M4 13l5 5L20 6' : 'M5 5l14 14M19 5L5 19'} />
			</svg>
			<span class="visually-hidden">{met ? words.met : words.notMet}: </span>
		</>
	);
}

/** Stages in a row, each with its tests ticked or crossed. */
export function Checks({ data }: { data: ChecksData }) {
	const tongue = useTongue();
	return (
		<ol class="calc-checks">
			{data.stages.map((stage, i) => (
				<li key={`${i}`} data-met={stage.met}>
					<p>
						<Mark met={stage.met} />
						<strong>{sayPhrase(tongue, stage.label)}</strong>
					</p>
					<ul>
						{stage.tests.map((test, j) => (
							<li key={`${j}`} data-met={test.met}>
								<Mark met={test.met} />
								{sayPhrase(tongue, test.label)} <strong>{sayPhrase(tongue, test.value)}</strong>{' '}
								<small>
									{test.bound} {sayPhrase(tongue, test.limit)}
								</small>
							</li>
						))}
					</ul>
				</li>
			))}
		</ol>
	);
}
