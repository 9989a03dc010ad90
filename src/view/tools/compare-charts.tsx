import { useState } from 'preact/hooks';
import type { BarChart, LineChart, LineData } from '../../engine/charts.ts';
import type { AnyCalculator } from '../../engine/model.ts';
import { all, name, quantity } from '../../engine/phrases.ts';
import { specAt, unitOf } from '../../engine/results.ts';
import { at } from '../../engine/walk.ts';
import { tools } from '../../i18n/tools.ts';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { fill, resultName, useTongue } from '../tongue.ts';
import type { Side } from './compare.tsx';
import { isAlike } from './compare-table.tsx';
import { standingFor } from './standing.ts';

interface Props {
	readonly calculator: AnyCalculator;
	readonly sides: readonly Side[];
}

/** A result of every side as bars, and the calculator's lines with a line for each side. */
export function CompareCharts({ calculator, sides }: Props) {
	const { definition } = calculator;
	return (
		<div class="calc-charts">
			<ResultBars calculator={calculator} sides={sides} />
			{Object.entries(definition.charts)
				.filter(([, chart]) => chart.kind === 'line')
				.slice(0, 2)
				.map(([key, chart]) => (
					<Lines
						key={key}
						{...{ calculator, sides }}
						chartKey={key}
						chart={chart as LineChart<unknown, unknown>}
					/>
				))}
		</div>
	);
}

function ResultBars({ calculator, sides }: Props) {
	const tongue = useTongue();
	const words = tools[tongue.locale];
	const { definition, id } = calculator;
	const able = definition.headline.filter(
		(path) =>
			unitOf(specAt(calculator, path)) && sides.some((s) => at(s.output, path) !== undefined),
	);
	const [path, setPath] = useState(able[0] ?? '');
	if (able.length === 0) return null;
	const unit = unitOf(specAt(calculator, path)) ?? 'number';
	const values = sides.map(({ output }) => {
		const value = at(output, path);
		return typeof value === 'number' ? value : null;
	});
	const most = Math.max(...values.filter((v) => v !== null));
	const best = sides.filter((_, i) => isAlike(values[i], most));
	const chart: BarChart<unknown, unknown> = {
		kind: 'bar',
		y: unit,
		series: ['value'],
		data: () => ({
			x: sides.map((side) => name(side.name)),
			series: { value: values },
			params: {
				best: all(best.map((side) => name(side.name))),
				value: quantity(best.length > 0 ? most : null, unit),
			},
		}),
	};
	const called = resultName(tongue, path);
	return (
		<div>
			<p class="calc-actions">
				<label for={`${id}-compared`}>{words.showResult}</label>
				<select
					id={`${id}-compared`}
					value={path}
					onChange={(event) => setPath(event.currentTarget.value)}
				>
					{able.map((option) => (
						<option key={option} value={option} selected={option === path}>
							{resultName(tongue, option)}
						</option>
					))}
				</select>
			</p>
			<ChartFigure
				id={`${id}-compare-bars`}
				chart={chart}
				text={{
					title: fill(words.byScenario, { name: called }),
					sentence: best.length > 1 ? words.scenarioTie : words.scenarioChart,
					x: words.scenario,
					y: called,
					series: { value: called },
				}}
				outcome={standingFor(sides)}
			/>
		</div>
	);
}

/** One line of a chart, the first or the one chosen, for every side. */
function Lines({
	calculator,
	sides,
	chartKey,
	chart,
}: Props & { chartKey: string; chart: LineChart<unknown, unknown> }) {
	const tongue = useTongue();
	const words = tools[tongue.locale];
	const text = tongue.text.charts[chartKey];
	const data = sides.map(({ input, output }) => chart.data(input, output) as LineData);
	const drawn = Object.keys(data[0]?.series ?? {});
	const [series, setSeries] = useState(drawn[0] ?? '');
	if (!text || drawn.length === 0) return null;
	const longest = data.reduce((a, b) => (b.x.length > a.x.length ? b : a));
	const keys = sides.map((_, i) => `side${i}`);
	const lines: LineChart<unknown, unknown> = {
		kind: 'line',
		y: chart.y,
		series: keys,
		data: () => ({
			x: longest.x,
			series: Object.fromEntries(
				keys.map((key, i) => [key, longest.x.map((_, t) => data[i]?.series[series]?.[t] ?? null)]),
			),
		}),
	};
	const id = `${calculator.id}-compare-${chartKey}`;
	return (
		<div>
			{drawn.length > 1 && (
				<p class="calc-actions">
					<label for={`${id}-series`}>{text.title}</label>
					<select
						id={`${id}-series`}
						value={series}
						onChange={(event) => setSeries(event.currentTarget.value)}
					>
						{drawn.map((key) => (
							<option key={key} value={key} selected={key === series}>
								{text.series[key]}
							</option>
						))}
					</select>
				</p>
			)}
			<ChartFigure
				id={id}
				chart={lines}
				text={{
					title: fill(words.overTime, { name: text.series[series] ?? text.title }),
					sentence: '',
					x: text.x,
					y: text.y,
					series: Object.fromEntries(keys.map((key, i) => [key, sides[i]?.name ?? ''])),
				}}
				outcome={standingFor(sides)}
			/>
		</div>
	);
}
