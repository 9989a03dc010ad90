import type { ChartDataset } from 'chart.js';
import type { AnyChart, BarData, LineData, ScatterData } from '../../engine/charts.ts';
import type { AnyChartText } from '../../engine/text.ts';
import type { Ink } from './ink.ts';

// biome-ignore-start lint/suspicious/noExplicitAny: charts of any calculator
/** The kinds that Chart.js draws. */
export type AnyDrawn = Extract<AnyChart<any, any>, { kind: 'line' | 'bar' | 'scatter' }>;
// biome-ignore-end lint/suspicious/noExplicitAny: as above
export type AnyData = LineData | BarData | ScatterData;
const DASHES = [[], [6, 4], [2, 3], [10, 4, 2, 4], [12, 4], [1, 4]];
const POINTS = ['circle', 'rect', 'triangle', 'rectRot', 'star', 'cross'] as const;

const colour = (ink: Ink, i: number): string => ink.series[i % ink.series.length] ?? ink.text;

function lineSets(
	chart: AnyDrawn & { kind: 'line' },
	data: LineData,
	text: AnyChartText,
	ink: Ink,
): ChartDataset[] {
	const stacked = new Set<string>(chart.stack ?? []);
	const marks = data.marks ?? [];
	return chart.series.flatMap((key, i): ChartDataset[] => {
		const values = data.series[key];
		if (!values) return [];
		const area = stacked.has(key);
		return [
			{
				type: 'line',
				label: text.series[key] ?? key,
				data: values as (number | null)[],
				borderColor: colour(ink, i),
				backgroundColor: `${colour(ink, i)}${area ? '99' : ''}`,
				borderWidth: area ? 1 : 2,
				borderDash: DASHES[i % DASHES.length] ?? [],
				pointStyle: POINTS[i % POINTS.length] ?? 'circle',
				pointRadius: values.map((_, at) =>
					marks.some((m) => m.series === key && m.at === at)
						? 6
						: values.length > 12 || area
							? 0
							: 3,
				),
				fill: area ? '-1' : false,
				stack: area || (chart.stack && i === 0) ? 'areas' : key,
				spanGaps: false,
			},
		];
	});
}

function barSets(
	chart: AnyDrawn & { kind: 'bar' },
	data: BarData,
	text: AnyChartText,
	ink: Ink,
): ChartDataset[] {
	return chart.series.flatMap((key, i): ChartDataset[] => {
		const values = data.series[key];
		if (!values) return [];
		const from = data.from?.[key];
		if (chart.marked?.includes(key))
			return [
				{
					type: 'line',
					label: text.series[key] ?? key,
					data: values as (number | null)[],
					showLine: false,
					pointStyle: POINTS[i % POINTS.length] ?? 'circle',
					pointRadius: 7,
					backgroundColor: colour(ink, i),
					borderColor: ink.paper,
					clip: false,
					// Marks stand before the bars.
					order: -1,
				},
			];
		return [
			{
				type: 'bar',
				label: text.series[key] ?? key,
				data: values.map((end, at) => {
					const start = from?.[at];
					return end === null || start === undefined || start === null ? end : [start, end];
				}) as number[],
				backgroundColor: colour(ink, i),
				borderColor: ink.paper,
				borderWidth: 1,
				maxBarThickness: 42,
			},
		];
	});
}

function bubbleSets(
	chart: AnyDrawn & { kind: 'scatter' },
	data: ScatterData,
	text: AnyChartText,
	ink: Ink,
): ChartDataset[] {
	const largest = Math.max(1e-9, ...data.points.map((p) => p.size ?? 0));
	return chart.series.map((key, i): ChartDataset => {
		const label = text.series[key] ?? key;
		const points = data.points
			.filter((p) => p.series === key && p.x !== null && p.y !== null)
			.map((p) => ({
				x: p.x ?? 0,
				y: p.y ?? 0,
				r: 4 + 14 * Math.sqrt((p.size ?? 0) / largest),
				point: p,
			}));
		const nth = chart.joined?.indexOf(key) ?? -1;
		if (nth >= 0)
			return {
				type: 'line',
				label,
				data: points,
				borderColor: colour(ink, i),
				backgroundColor: colour(ink, i),
				borderWidth: 2,
				borderDash: DASHES[nth % DASHES.length] ?? [],
				pointStyle: 'line',
				pointRadius: 0,
				pointHitRadius: 8,
			};
		return {
			type: 'bubble',
			label,
			data: points,
			backgroundColor: `${colour(ink, i)}aa`,
			borderColor: colour(ink, i),
			pointStyle: POINTS[i % POINTS.length] ?? 'circle',
		};
	});
}

/** A chart's data as Chart.js draws it: colour, dash and point shape tell the series apart. */
export function datasetsOf(
	chart: AnyDrawn,
	data: AnyData,
	text: AnyChartText,
	ink: Ink,
): ChartDataset[] {
	if (chart.kind === 'line') return lineSets(chart, data as LineData, text, ink);
	if (chart.kind === 'bar') return barSets(chart, data as BarData, text, ink);
	return bubbleSets(chart, data as ScatterData, text, ink);
}
