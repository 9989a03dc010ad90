import type { AnyChart } from '../../engine/charts.ts';
import type { AnyChartText } from '../../engine/text.ts';
import { sayPhrase, show, type Tongue } from '../tongue.ts';

/** A chart's data as a table: the first cell of each row names it. */
export interface ChartTable {
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

// biome-ignore lint/suspicious/noExplicitAny: charts of any calculator
type Chart = AnyChart<any, any>;

/** @returns the table behind a chart, numbers in full. */
export function tableOf(
	tongue: Tongue,
	chart: Chart,
	text: AnyChartText,
	input: unknown,
	output: unknown,
): ChartTable {
	const { words } = tongue;
	switch (chart.kind) {
		case 'line':
		case 'bar': {
			const data = chart.data(input, output);
			const keys = chart.series.filter((key) => data.series[key]);
			const from = 'from' in data ? data.from : undefined;
			const cell = (key: string, i: number): string => {
				const end = show(tongue, data.series[key]?.[i] ?? null, chart.y, 'full');
				const start = from?.[key]?.[i];
				if (typeof start !== 'number') return end;
				const change = show(tongue, (data.series[key]?.[i] ?? 0) - start, chart.y, 'full');
				return `${change} (${show(tongue, start, chart.y, 'full')} → ${end})`;
			};
			return {
				head: [text.x || words.category, ...keys.map((key) => text.series[key] ?? key)],
				rows: data.x.map((x, i) => [sayPhrase(tongue, x), ...keys.map((key) => cell(key, i))]),
			};
		}
		case 'scatter': {
			const { size } = chart;
			return {
				head: [words.label, text.x, text.y, ...(size ? [words.size] : []), words.state],
				rows: chart
					.data(input, output)
					.points.map((point) => [
						sayPhrase(tongue, point.label),
						show(tongue, point.x, chart.x, 'full'),
						show(tongue, point.y, chart.y, 'full'),
						...(size ? [show(tongue, point.size ?? null, size, 'full')] : []),
						text.series[point.series] ?? point.series,
					]),
			};
		}
		case 'heat': {
			const { rows, columns, cells } = chart.data(input, output);
			return {
				head: [text.y, ...columns.map((c) => sayPhrase(tongue, c))],
				rows: rows.map((row, i) => [
					sayPhrase(tongue, row),
					...(cells[i] ?? []).map(({ value, unit, state, ring }) =>
						[
							show(tongue, value, unit ?? chart.value),
							state ? tongue.text.terms[state] : '',
							ring ? words.chosen : '',
						]
							.filter(Boolean)
							.join(words.comma),
					),
				]),
			};
		}
		case 'checks':
			return {
				head: [text.x, text.y, words.state],
				rows: chart
					.data(input, output)
					.stages.flatMap((stage) =>
						stage.tests.map((test) => [
							`${sayPhrase(tongue, stage.label)} · ${sayPhrase(tongue, test.label)}`,
							`${sayPhrase(tongue, test.value)} (${test.bound} ${sayPhrase(tongue, test.limit)})`,
							test.met ? words.met : words.notMet,
						]),
					),
			};
		case 'funnel':
			return {
				head: [words.label, text.y, text.x],
				rows: chart
					.data(input, output)
					.steps.map(({ label, value, rate }) => [
						sayPhrase(tongue, label),
						show(tongue, value, chart.value, 'full'),
						rate === null ? '' : show(tongue, rate, 'ratio'),
					]),
			};
	}
}
