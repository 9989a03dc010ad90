import type { ChartConfiguration, ChartTypeRegistry, TooltipItem } from 'chart.js';
import type { LineData, ScatterData } from '../../engine/charts.ts';
import type { Phrase } from '../../engine/phrases.ts';
import type { AnyChartText } from '../../engine/text.ts';
import type { Unit } from '../../engine/units.ts';
import { sayPhrase, show, type Tongue } from '../tongue.ts';
import { type AnyData, type AnyDrawn, datasetsOf } from './datasets.ts';
import type { Ink } from './ink.ts';
import { drawUpright } from './limits.ts';
import { type Said, writeBesidePoints } from './point-words.ts';
import { linesOf } from './wrap.ts';

/** A chart with the figures to show. */
export interface Shown {
	readonly tongue: Tongue;
	readonly chart: AnyDrawn;
	readonly text: AnyChartText;
	readonly input: unknown;
	readonly output: unknown;
}

/** Months by their number, since the axis says what they are; anything else as it is said. */
const tickOf = (tongue: Tongue, phrase: Phrase): string =>
	'value' in phrase && phrase.unit === 'month' && phrase.value !== null
		? String(phrase.value)
		: sayPhrase(tongue, phrase);

/** What is written into the picture: the marked points of lines, the names of bubbles. */
function wordsIn(tongue: Tongue, chart: AnyDrawn, data: AnyData): Said[] {
	if (chart.kind === 'line') {
		const { series, marks = [] } = data as LineData;
		const drawn = chart.series.filter((key) => series[key]);
		return marks.map((mark) => ({
			set: drawn.indexOf(mark.series),
			at: mark.at,
			text: tongue.text.terms[mark.term] ?? mark.term,
		}));
	}
	if (chart.kind !== 'scatter') return [];
	const { points } = data as ScatterData;
	const silent = (key: string): boolean => chart.joined?.includes(key) ?? false;
	return chart.series.flatMap((key, set) =>
		points
			.filter((p) => !silent(key) && p.series === key && p.x !== null && p.y !== null)
			.map((p, at) => ({ set, at, text: sayPhrase(tongue, p.label) })),
	);
}

/** Whether a joined line starts or ends at nought on an axis: no room is left beyond it then. */
const fromNought = (chart: AnyDrawn, data: AnyData, axis: 'x' | 'y'): boolean =>
	chart.kind === 'scatter' &&
	(data as ScatterData).points.some((p) => chart.joined?.includes(p.series) && p[axis] === 0);

/** The upright lines of a line chart, named. */
const uprightIn = (tongue: Tongue, chart: AnyDrawn, data: AnyData) =>
	chart.kind === 'line'
		? ((data as LineData).limits ?? []).map(({ at, term }) => ({
				at,
				text: tongue.text.terms[term] ?? term,
			}))
		: [];

/** So many bars stand above their names without these lying on each other, turned if need be. */
const NAMED = 14;
/** Letters in a line of a name beside bars; a Chinese one is as wide as two. */
const LINE = 16;
const widthOf = (text: string): number =>
	text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

/** @returns everything Chart.js needs to draw a chart. */
export function configOf(
	{ tongue, chart, text, input, output }: Shown,
	ink: Ink,
): ChartConfiguration {
	const data = chart.data(input, output);
	const categoryNames: string[] = 'x' in data ? data.x.map((phrase) => tickOf(tongue, phrase)) : [];
	const tick = (unit: Unit) => (value: string | number) => show(tongue, Number(value), unit);
	const axis = (
		name: 'x' | 'y',
		title: string,
		unit: Unit | null,
		stacked: boolean | 'single' = false,
	) => ({
		...(chart.kind === 'scatter'
			? { grace: '8%', beginAtZero: fromNought(chart, data as AnyData, name) }
			: {}),
		title: { display: title !== '', text: title, color: ink.soft },
		grid: { color: ink.line },
		stacked,
		ticks: {
			color: ink.soft,
			maxRotation: chart.kind === 'bar' && unit === null ? 60 : 0,
			// The name of every bar, while there is room for names.
			autoSkip: chart.kind !== 'bar' || unit !== null || categoryNames.length > NAMED,
			autoSkipPadding: 12,
			...(unit ? { callback: tick(unit) } : {}),
		},
	});
	const horizontal = chart.kind === 'bar' && chart.horizontal === true;
	// Areas go on from what lies below them even where that is under 0: 'single' adds across signs.
	const stacked =
		chart.kind === 'bar'
			? chart.stacked === true
			: chart.kind === 'line' && chart.stack !== undefined && 'single';
	const values = axis('y', text.y, chart.y, stacked);
	const categories = axis(
		'x',
		text.x,
		chart.kind === 'scatter' ? chart.x : null,
		chart.kind === 'bar' && stacked === true,
	);
	// Names beside bars must leave them room on a phone, and none may be left out.
	const beside = {
		autoSkip: categoryNames.length > 20,
		callback: (at: string | number) => [...linesOf(categoryNames[Number(at)] ?? '', widthOf, LINE)],
	};
	const datasets = datasetsOf(chart, data as AnyData, text, ink);
	return {
		type: chart.kind === 'scatter' ? 'bubble' : chart.kind,
		data: { labels: categoryNames, datasets },
		plugins: [
			drawUpright(uprightIn(tongue, chart, data as AnyData), ink),
			writeBesidePoints(wordsIn(tongue, chart, data as AnyData), ink),
		],
		options: {
			animation: false,
			// A point that the pointer or a key is at stands out.
			elements: {
				point: { hoverRadius: 7, hoverBorderWidth: 3 },
				bar: { hoverBorderColor: ink.text, hoverBorderWidth: 3 },
			},
			responsive: true,
			maintainAspectRatio: false,
			indexAxis: horizontal ? 'y' : 'x',
			interaction: {
				mode: chart.kind === 'scatter' ? 'nearest' : 'index',
				intersect: chart.kind === 'scatter',
				...(horizontal ? { axis: 'y' as const } : {}),
			},
			scales: horizontal
				? { x: values, y: { ...categories, ticks: { ...categories.ticks, ...beside } } }
				: { x: categories, y: values },
			plugins: {
				legend: {
					display: datasets.length > 1,
					position: 'bottom',
					labels: { color: ink.text, usePointStyle: true, boxHeight: 7 },
				},
				tooltip: {
					callbacks: {
						label: (item) => tooltip(tongue, chart, item),
						// A point in a plane belongs to no category that a title could name.
						...(chart.kind === 'scatter' ? { title: () => '' } : {}),
					},
				},
			},
		} as NonNullable<ChartConfiguration['options']>,
	};
}

function tooltip(
	tongue: Tongue,
	chart: AnyDrawn,
	item: TooltipItem<keyof ChartTypeRegistry>,
): string {
	const raw = item.raw as
		| number
		| [number, number]
		| { point: ScatterData['points'][number] }
		| null;
	if (raw !== null && typeof raw === 'object' && 'point' in raw) {
		const { label, series, x, y } = raw.point;
		if (chart.kind !== 'scatter') return '';
		const joined = chart.joined?.includes(series) ?? false;
		const name = joined ? (item.dataset.label ?? '') : sayPhrase(tongue, label);
		return `${name}: ${show(tongue, x, chart.x)} → ${show(tongue, y, chart.y)}`;
	}
	const value = Array.isArray(raw) ? raw[1] - raw[0] : raw;
	return `${item.dataset.label ?? ''}: ${show(tongue, value as number | null, chart.y)}`;
}

/** Bars that lie, and lines of their names, in a chart of the usual height. */
const [BARS, LINES] = [6, 12];

/** @returns whether there are so many bars, or lines of names, below each other that they need more height. */
export const isTall = ({ data, options }: ChartConfiguration): boolean => {
	const names = (data.labels ?? []) as (string | readonly string[])[];
	const lines = names.flat().length;
	return options?.indexAxis === 'y' && (names.length > BARS || lines > LINES);
};
