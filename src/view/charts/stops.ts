import type { BarData, LineData, ScatterData } from '../../engine/charts.ts';
import type { AnyChartText } from '../../engine/text.ts';
import type { ChartWords } from '../../i18n/charts.ts';
import { fill, sayPhrase, show, type Tongue } from '../tongue.ts';
import type { AnyDrawn } from './datasets.ts';

/** A point that a keyboard can reach: where it is drawn, where it lies, and how it is said. */
export interface Stop {
	/** Dataset and index in it. */
	readonly set: number;
	readonly at: number;
	/** Place from left to right, to find what stands nearest in another series. */
	readonly x: number;
	readonly said: string;
}
/** Series by series; those without a point are left out. */
export type Stops = readonly (readonly Stop[])[];
/** Series and point among the stops. */
export type Place = readonly [series: number, point: number];

type Unnumbered = Omit<Stop, 'said'> & { readonly said: Readonly<Record<string, string>> };

const onAxis =
	(
		tongue: Tongue,
		said: ChartWords,
		chart: AnyDrawn,
		text: AnyChartText,
		data: LineData & BarData,
	) =>
	(key: string, set: number): Unnumbered[] => {
		const { marks = [], limits = [], from } = data;
		const named = (index: number): string[] =>
			[
				...marks.filter(({ series, at }) => series === key && at === index),
				...limits.filter(({ at }) => at === index),
			].map(({ term }) => tongue.text.terms[term] ?? term);
		const value = (end: number, start: number | null | undefined): string => {
			if (typeof start !== 'number') return show(tongue, end, chart.y);
			return fill(said.change, {
				change: show(tongue, end - start, chart.y),
				start: show(tongue, start, chart.y),
				end: show(tongue, end, chart.y),
			});
		};
		return (data.series[key] ?? []).flatMap((end, at): Unnumbered[] => {
			const x = data.x[at];
			if (end === null || !x) return [];
			const words = {
				at: sayPhrase(tongue, x),
				series: text.series[key] ?? key,
				value: [value(end, from?.[key]?.[at]), ...named(at)].join(said.and),
			};
			return [{ set, at, x: at, said: words }];
		});
	};

const inPlane =
	(
		tongue: Tongue,
		said: ChartWords,
		chart: AnyDrawn & { kind: 'scatter' },
		text: AnyChartText,
		{ points }: ScatterData,
	) =>
	(key: string, set: number): Unnumbered[] => {
		const joined = chart.joined?.includes(key) ?? false;
		const series = text.series[key] ?? key;
		const found = points
			.filter((point) => point.series === key && point.x !== null && point.y !== null)
			.map((point, at): Unnumbered => {
				const label = sayPhrase(tongue, point.label);
				const same = label.toLowerCase() === series.toLowerCase();
				const names = joined || same ? [series] : [label, series];
				const size = point.size ?? null;
				const up = [show(tongue, point.y, chart.y)];
				if (chart.size && size !== null)
					up.push(`${tongue.words.size} ${show(tongue, size, chart.size)}`);
				const words = {
					name: names.join(said.and),
					x: text.x,
					left: show(tongue, point.x, chart.x),
					y: text.y,
					up: up.join(said.and),
				};
				return { set, at, x: point.x ?? 0, said: words };
			});
		return joined ? found : found.sort((a, b) => a.x - b.x);
	};

/** @returns every point of a drawn chart, as a keyboard goes through them. */
export function stopsOf(
	tongue: Tongue,
	said: ChartWords,
	chart: AnyDrawn,
	text: AnyChartText,
	data: unknown,
): Stops {
	const pointsOf =
		chart.kind === 'scatter'
			? inPlane(tongue, said, chart, text, data as ScatterData)
			: onAxis(tongue, said, chart, text, data as LineData & BarData);
	const drawn =
		chart.kind === 'scatter'
			? chart.series
			: chart.series.filter((key) => (data as LineData | BarData).series[key]);
	return drawn
		.map(pointsOf)
		.filter((row) => row.length > 0)
		.map((row) =>
			row.map(({ said: words, ...stop }, i) => ({
				...stop,
				said: fill(chart.kind === 'scatter' ? said.dot : said.point, {
					...words,
					i: String(i + 1),
					n: String(row.length),
				}),
			})),
		);
}

/**
 * Where a key leads.
 * @param from where the reader is, `null` before the first step.
 * @returns `null` where the key means nothing here.
 */
export function stepTo(stops: Stops, from: Place | null, key: string): Place | null {
	if (!/^(?:Arrow(?:Left|Right|Up|Down)|Home|End)$/.test(key) || stops.length === 0) return null;
	const [series, point] = from ?? [0, key === 'ArrowRight' ? -1 : 0];
	const row = stops[series] ?? [];
	const last = row.length - 1;
	if (key === 'Home') return [series, 0];
	if (key === 'End') return [series, last];
	if (key === 'ArrowLeft') return [series, Math.max(0, point - 1)];
	if (key === 'ArrowRight') return [series, Math.min(last, point + 1)];
	if (!from) return [0, 0];
	const next = Math.min(stops.length - 1, Math.max(0, series + (key === 'ArrowUp' ? -1 : 1)));
	const away = (stop: Stop): number => Math.abs(stop.x - (row[point]?.x ?? 0));
	const there = stops[next] ?? [];
	const nearest = Math.min(...there.map(away));
	return [next, there.findIndex((stop) => away(stop) === nearest)];
}
