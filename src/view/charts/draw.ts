import {
	BarController,
	BarElement,
	BubbleController,
	CategoryScale,
	Chart,
	type ChartConfiguration,
	type ChartDataset,
	type ChartTypeRegistry,
	Filler,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	type Plugin,
	PointElement,
	Tooltip,
	type TooltipItem,
} from 'chart.js';
import type { AnyChart, BarData, LineData, ScatterData } from '../../engine/charts.ts';
import type { AnyChartText } from '../../engine/text.ts';
import type { Unit } from '../../engine/units.ts';
import { sayPhrase, show, type Tongue } from '../tongue.ts';

Chart.register(
	BarController,
	BarElement,
	BubbleController,
	CategoryScale,
	Filler,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
);

// biome-ignore lint/suspicious/noExplicitAny: charts of any calculator
type AnyDrawn = Extract<AnyChart<any, any>, { kind: 'line' | 'bar' | 'scatter' }>;
const DASHES = [[], [6, 4], [2, 3], [10, 4, 2, 4], [12, 4], [1, 4]];
const POINTS = ['circle', 'rect', 'triangle', 'rectRot', 'star', 'cross'] as const;
/** Width and height of a chart on paper, in CSS pixels. */
const PAPER = [620, 240] as const;

/** A chart on a canvas that can be shown other figures. */
export interface Drawing {
	show(
		tongue: Tongue,
		chart: AnyChart<never, never>,
		text: AnyChartText,
		input: unknown,
		output: unknown,
	): void;
	destroy(): void;
}

/** Colours of the page's theme, read where the canvas stands. */
function inkOf(canvas: HTMLCanvasElement) {
	const style = getComputedStyle(canvas);
	const read = (name: string): string => style.getPropertyValue(name).trim();
	return {
		text: read('--ink'),
		soft: read('--ink-soft'),
		line: read('--line'),
		paper: read('--paper'),
		series: [1, 2, 3, 4, 5, 6].map((n) => read(`--series-${n}`)),
	};
}
type Ink = ReturnType<typeof inkOf>;

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
	return chart.series.map((key, i) => ({
		type: 'bubble' as const,
		label: text.series[key] ?? key,
		data: data.points
			.filter((p) => p.series === key && p.x !== null && p.y !== null)
			.map((p) => ({
				x: p.x ?? 0,
				y: p.y ?? 0,
				r: 4 + 14 * Math.sqrt((p.size ?? 0) / largest),
				point: p,
			})),
		backgroundColor: `${colour(ink, i)}aa`,
		borderColor: colour(ink, i),
		pointStyle: POINTS[i % POINTS.length] ?? 'circle',
	}));
}

function configOf(
	tongue: Tongue,
	chart: AnyDrawn,
	text: AnyChartText,
	input: unknown,
	output: unknown,
	ink: Ink,
): ChartConfiguration {
	const tick = (unit: Unit) => (value: string | number) => show(tongue, Number(value), unit);
	const axis = (title: string, unit: Unit | null, stacked = false) => ({
		title: { display: title !== '', text: title, color: ink.soft },
		grid: { color: ink.line },
		stacked,
		ticks: {
			color: ink.soft,
			maxRotation: 0,
			autoSkipPadding: 12,
			...(unit ? { callback: tick(unit) } : {}),
		},
	});
	const horizontal = chart.kind === 'bar' && chart.horizontal === true;
	const stacked =
		chart.kind === 'bar'
			? chart.stacked === true
			: chart.kind === 'line' && chart.stack !== undefined;
	const values = axis(text.y, chart.y, stacked);
	const categories = axis(
		text.x,
		chart.kind === 'scatter' ? chart.x : null,
		chart.kind === 'bar' && stacked,
	);
	const data = chart.data(input, output);
	const categoryNames = 'x' in data ? data.x.map((phrase) => sayPhrase(tongue, phrase)) : [];
	const datasets =
		chart.kind === 'line'
			? lineSets(chart, data as LineData, text, ink)
			: chart.kind === 'bar'
				? barSets(chart, data as BarData, text, ink)
				: bubbleSets(chart, data as ScatterData, text, ink);
	return {
		type: chart.kind === 'scatter' ? 'bubble' : chart.kind,
		data: { labels: categoryNames, datasets },
		plugins: [labels(tongue, chart, data as LineData | BarData | ScatterData, ink)],
		options: {
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			indexAxis: horizontal ? 'y' : 'x',
			interaction: {
				mode: chart.kind === 'scatter' ? 'nearest' : 'index',
				intersect: chart.kind === 'scatter',
			},
			scales: horizontal ? { x: values, y: categories } : { x: categories, y: values },
			plugins: {
				legend: {
					display: datasets.length > 1,
					position: 'bottom',
					labels: { color: ink.text, usePointStyle: true, boxHeight: 7 },
				},
				tooltip: { callbacks: { label: (item) => tooltip(tongue, chart, item) } },
			},
		} as NonNullable<ChartConfiguration['options']>,
	};
}

/** Words beside points: the marked ones of lines, the names of bubbles. */
function labels(
	tongue: Tongue,
	spec: AnyDrawn,
	data: LineData | BarData | ScatterData,
	ink: Ink,
): Plugin {
	const said: { set: number; at: number; text: string }[] = [];
	if (spec.kind === 'line')
		for (const { series, at, term } of (data as LineData).marks ?? []) {
			const set = spec.series.filter((key) => (data as LineData).series[key]).indexOf(series);
			said.push({ set, at, text: tongue.text.terms[term] ?? term });
		}
	if (spec.kind === 'scatter')
		spec.series.forEach((key, set) => {
			(data as ScatterData).points
				.filter((p) => p.series === key && p.x !== null && p.y !== null)
				.forEach((p, at) => {
					said.push({ set, at, text: sayPhrase(tongue, p.label) });
				});
		});
	return {
		id: 'labels',
		afterDatasetsDraw(drawn) {
			const { ctx, chartArea } = drawn;
			ctx.save();
			ctx.font = `12px ${Chart.defaults.font.family}`;
			ctx.fillStyle = ink.text;
			ctx.strokeStyle = ink.paper;
			ctx.lineWidth = 3;
			for (const { set, at, text } of said) {
				const point = drawn.getDatasetMeta(set).data[at];
				if (!point) continue;
				const right = point.x > (chartArea.left + chartArea.right) / 2;
				ctx.textAlign = right ? 'right' : 'left';
				const x = point.x + (right ? -9 : 9);
				const y = Math.min(Math.max(point.y - 6, chartArea.top + 10), chartArea.bottom - 4);
				ctx.strokeText(text, x, y);
				ctx.fillText(text, x, y);
			}
			ctx.restore();
		},
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
	if (raw !== null && typeof raw === 'object' && 'point' in raw)
		return sayPhrase(tongue, raw.point.label);
	const value = Array.isArray(raw) ? raw[1] - raw[0] : raw;
	return `${item.dataset.label ?? ''}: ${show(tongue, value as number | null, chart.y)}`;
}

/** Starts drawing on a canvas; it follows the page's theme and keeps whole on paper. */
export function startDrawing(canvas: HTMLCanvasElement): Drawing {
	let chart: Chart | null = null;
	let again = () => {};
	const toPaper = () => chart?.resize(...PAPER);
	const toScreen = () => chart?.resize();
	const watch = new MutationObserver(() => again());
	watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
	const dark = matchMedia('(prefers-color-scheme: dark)');
	const redraw = () => again();
	dark.addEventListener('change', redraw);
	addEventListener('beforeprint', toPaper);
	addEventListener('afterprint', toScreen);
	return {
		show(tongue, spec, text, input, output) {
			again = () => {
				const config = configOf(
					tongue,
					spec as unknown as AnyDrawn,
					text,
					input,
					output,
					inkOf(canvas),
				);
				chart?.destroy();
				Chart.defaults.font.family = getComputedStyle(canvas).fontFamily;
				chart = new Chart(canvas, config);
			};
			again();
		},
		destroy() {
			watch.disconnect();
			dark.removeEventListener('change', redraw);
			removeEventListener('beforeprint', toPaper);
			removeEventListener('afterprint', toScreen);
			chart?.destroy();
		},
	};
}
