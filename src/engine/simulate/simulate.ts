import type { AnyCalculator } from '../model.ts';
import { keysIn } from '../path.ts';
import { bandsOf, type ChartBands } from './bands.ts';
import { type Contest, type Standings, tallyOf } from './contest.ts';
import { drawsOf, type Random } from './draws.ts';
import { type Histogram, histogramOf } from './histogram.ts';
import { numberAt } from './number-at.ts';
import { known, quantilesOf } from './quantiles.ts';
import type { Range } from './ranges.ts';

const SHARES = { p5: 0.05, p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95 };
/** Outside of these lie the far ends, which a histogram only counts. */
const [LOW, HIGH] = [0.005, 0.995];
/** Charts cost as much as the model: one run in so many is drawn. */
export const CHARTED = 40;

/** What the runs so far say about one result. */
export interface ResultSummary {
	/** Runs in which there is a value; in the others it never happens, or is not defined. */
	readonly defined: number;
	/** Of those; `null` where there are none. */
	readonly mean: number | null;
	readonly quantiles: Readonly<Record<keyof typeof SHARES, number | null>>;
	readonly histogram: Histogram | null;
	/** Whether it is not the same in all runs. */
	readonly moves: boolean;
}
export interface Summary {
	/** Runs so far. */
	readonly runs: number;
	/** By path. */
	readonly results: Readonly<Record<string, ResultSummary>>;
}
export interface Setting {
	readonly runs: number;
	/** Its state decides every figure: the same seed gives the same results, however it is sliced. */
	readonly random: Random;
	/** Dotted paths of what to follow: numbers, and flags, which are 1 where they hold, else 0. */
	readonly results: readonly string[];
	readonly contest?: Contest<never> | undefined;
}

/** A simulation on its way. */
export interface Simulation {
	/** Runs so far. */
	readonly done: () => number;
	/** Makes so many more runs, as far as there are any left. */
	readonly step: (count: number) => void;
	readonly summary: () => Summary;
	/** Share of all runs that reach a target; a run without a value does not. */
	readonly chance: (path: string, target: number, side: 'atLeast' | 'atMost') => number;
	/** By chart, from one run in `CHARTED`. */
	readonly bands: () => Readonly<Record<string, ChartBands>>;
	/** By group; `{}` without a contest. */
	readonly standings: () => Readonly<Record<string, Standings>>;
}

function summaryOf(values: Float64Array): ResultSummary {
	const defined = known(values);
	const found = quantilesOf(defined, [0, LOW, ...Object.values(SHARES), HIGH, 1]);
	const [least, low = null, ...inner] = found;
	const [high = null, most] = found.slice(-2);
	let sum = 0;
	for (let i = 0; i < defined.length; i++) sum += defined[i] as number;
	return {
		defined: defined.length,
		mean: defined.length === 0 ? null : sum / defined.length,
		quantiles: Object.fromEntries(
			Object.keys(SHARES).map((name, i) => [name, inner[i] ?? null]),
		) as ResultSummary['quantiles'],
		histogram: low === null || high === null ? null : histogramOf(defined, low, high),
		moves: least !== most || (defined.length > 0 && defined.length < values.length),
	};
}

/**
 * Runs a model over inputs drawn from ranges. No run is made before the first `step`.
 * @param input valid, as `fit` leaves it; never changed.
 * @param ranges with which `checkRange` finds nothing wrong; what has none stays as it is.
 */
export function simulation(
	calculator: AnyCalculator,
	input: object,
	ranges: readonly Range[],
	{ runs, random, results, contest }: Setting,
): Simulation {
	const { compute } = calculator.definition;
	const draws = drawsOf(calculator, input, ranges, random);
	const drawn = draws.input;
	const followed = results.map((path) => ({
		path,
		keys: keysIn(path),
		values: new Float64Array(runs),
	}));
	const charted = bandsOf(calculator, input, compute(input), Math.ceil(runs / CHARTED));
	const tally = contest ? tallyOf(contest, input as never) : null;
	let done = 0;
	return {
		done: () => done,
		step: (count) => {
			for (const end = Math.min(runs, done + count); done < end; done++) {
				draws.next();
				const output = compute(drawn);
				for (const { keys, values } of followed) values[done] = numberAt(output, keys);
				if (done % CHARTED === 0) charted.add(drawn, output);
				tally?.add(drawn);
			}
		},
		summary: () => ({
			runs: done,
			results: Object.fromEntries(
				followed.map(({ path, values }) => [path, summaryOf(values.subarray(0, done))]),
			),
		}),
		chance: (path, target, side) => {
			const values = followed.find((result) => result.path === path)?.values;
			if (!values) throw new Error(`The simulation does not follow "${path}"`);
			let met = 0;
			for (let i = 0; i < done; i++) {
				const value = values[i] as number;
				if (side === 'atLeast' ? value >= target : value <= target) met++;
			}
			return met / Math.max(1, done);
		},
		bands: charted.bands,
		standings: () => tally?.standings() ?? {},
	};
}
