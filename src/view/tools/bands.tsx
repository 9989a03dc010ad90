import { useState } from 'preact/hooks';
import type { LineChart } from '../../engine/charts.ts';
import type { AnyCalculator } from '../../engine/model.ts';
import { tools } from '../../i18n/tools.ts';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { fill, useTongue } from '../tongue.ts';
import { Choice } from './choice.tsx';
import type { Progress } from './simulation-run.ts';
import { standingFor } from './standing.ts';

/** A line of the calculator's charts between where a tenth of the runs is lower, and higher. */
export function Bands({ calculator, progress }: { calculator: AnyCalculator; progress: Progress }) {
	const tongue = useTongue();
	const words = tools[tongue.locale];
	const { id, definition } = calculator;
	const lines = Object.entries(progress.bands).flatMap(([chart, { series }]) =>
		Object.keys(series).map((key) => ({ chart, key, path: `${chart}.${key}` })),
	);
	const [chosen, choose] = useState(lines[0]?.path ?? '');
	const line = lines.find(({ path }) => path === chosen) ?? lines[0];
	const bands = line && progress.bands[line.chart];
	const band = line && bands?.series[line.key];
	const text = line && tongue.text.charts[line.chart];
	const drawn = line && definition.charts[line.chart];
	if (!line || !bands || !band || !text || drawn?.kind !== 'line') return null;
	const called = (chart: string, key: string) => tongue.text.charts[chart]?.series[key] ?? key;
	const chart: LineChart<unknown, unknown> = {
		kind: 'line',
		y: drawn.y,
		series: ['high', 'middle', 'low'],
		data: () => ({ x: bands.x, series: { ...band } }),
	};
	return (
		<div>
			<Choice
				id={`${id}-band`}
				label={words.sureLine}
				options={lines.map(({ chart: of, key, path }) => [
					path,
					`${tongue.text.charts[of]?.title ?? ''} · ${called(of, key)}`,
				])}
				value={line.path}
				onChange={choose}
			/>
			<ChartFigure
				id={`${id}-bands`}
				chart={chart}
				text={{
					title: fill(words.bandsTitle, { name: called(line.chart, line.key) }),
					sentence: words.bandsSentence,
					x: text.x,
					y: text.y,
					series: { high: words.bandHigh, middle: words.bandMiddle, low: words.bandLow },
				}}
				outcome={standingFor(band)}
			/>
		</div>
	);
}
