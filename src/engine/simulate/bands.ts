import type { LineChart, Points } from '../charts.ts';
import type { AnyCalculator } from '../model.ts';
import type { Phrase } from '../phrases.ts';
import { known, quantilesOf } from './quantiles.ts';

/** A series under uncertainty: one run in ten lies below `low`, one in ten above `high`. */
export interface Band {
	readonly low: Points;
	readonly middle: Points;
	readonly high: Points;
	/** At each point, the share of runs that have a value there. */
	readonly known: readonly number[];
}
/** The bands of one chart; a series that no run has is left out. */
export interface ChartBands {
	readonly x: readonly Phrase[];
	readonly series: Readonly<Record<string, Band>>;
}
/** Charts' lines over many runs. */
export interface BandCounter {
	readonly add: (input: unknown, output: object) => void;
	/** By chart. */
	readonly bands: () => Record<string, ChartBands>;
}

const SHARES = [0.1, 0.5, 0.9];
/** Where fewer runs have a value, those that have one speak only for themselves. */
export const ENOUGH = 0.9;

const textOf = (label: Phrase): string | number =>
	'value' in label ? (label.value ?? '') : JSON.stringify(label);
const isSame = (a: Phrase, b: Phrase): boolean =>
	'value' in a && 'value' in b ? a.value === b.value : textOf(a) === textOf(b);

/** One line chart: its values by series, then by point, then by run; `NaN` where a run has none. */
function counterOf(
	chart: LineChart<unknown, object>,
	input: unknown,
	output: object,
	most: number,
) {
	const { x } = chart.data(input, output);
	const places = new Map(x.map((label, i) => [textOf(label), i]));
	const columns = chart.series.map((key) => ({
		key,
		values: new Float64Array(x.length * most).fill(Number.NaN),
	}));
	let runs = 0;
	const add = (drawnInput: unknown, drawnOutput: object): void => {
		const data = chart.data(drawnInput, drawnOutput);
		const same = data.x.every((label, i) => x[i] && isSame(label, x[i]));
		for (const { key, values } of columns) {
			const points = data.series[key] ?? [];
			for (let i = 0; i < Math.min(points.length, data.x.length); i++) {
				const place = same ? i : places.get(textOf(data.x[i] as Phrase));
				if (place !== undefined) values[place * most + runs] = points[i] ?? Number.NaN;
			}
		}
		runs++;
	};
	const bandOf = (values: Float64Array): Band => {
		const points = x.map((_, i) => {
			const column = known(values.subarray(i * most, i * most + runs));
			const share = runs === 0 ? 0 : column.length / runs;
			const shown = share < ENOUGH ? [] : quantilesOf(column, SHARES);
			return { share, shown };
		});
		const [low = [], middle = [], high = []] = SHARES.map((_, k) =>
			points.map(({ shown }) => shown[k] ?? null),
		);
		return { low, middle, high, known: points.map(({ share }) => share) };
	};
	const bands = (): ChartBands => ({
		x,
		series: Object.fromEntries(
			columns
				.map(({ key, values }) => [key, bandOf(values)] as const)
				.filter(([, band]) => band.known.some((share) => share > 0)),
		),
	});
	return { add, bands };
}

/**
 * Follows every line chart of a calculator.
 * @param input whose charts give the points: a run's values count where its labels are the same.
 * @param most how many runs will be added.
 */
export function bandsOf(
	{ definition }: AnyCalculator,
	input: unknown,
	output: object,
	most: number,
): BandCounter {
	const charts = Object.entries(definition.charts).flatMap(([id, chart]) =>
		chart.kind === 'line' ? [{ id, ...counterOf(chart, input, output, most) }] : [],
	);
	return {
		add: (drawnInput, drawnOutput) => {
			for (const { add } of charts) add(drawnInput, drawnOutput);
		},
		bands: () => Object.fromEntries(charts.map(({ id, bands }) => [id, bands()])),
	};
}
