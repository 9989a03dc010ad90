import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { skipN } from 'pure-rand/utils/skipN';
import type { AnyCalculator } from '../../engine/model.ts';
import type { ChartBands } from '../../engine/simulate/bands.ts';
import type { Standings } from '../../engine/simulate/contest.ts';
import type { Random } from '../../engine/simulate/draws.ts';
import type { Range } from '../../engine/simulate/ranges.ts';
import { type Summary, simulation } from '../../engine/simulate/simulate.ts';
import { type Tornado, tornados } from '../../engine/simulate/tornado.ts';

/** A value that a result should reach or not pass. */
export interface Target {
	readonly path: string;
	readonly value: number;
	readonly side: 'atLeast' | 'atMost';
}
/** What is to be simulated. Plain data, as are the answers: both go to a worker and back. */
export interface Job {
	/** Valid, as `fit` leaves it. */
	readonly input: object;
	readonly ranges: readonly Range[];
	readonly runs: number;
	readonly seed: number;
	/** Dotted paths of the numbers to follow. */
	readonly results: readonly string[];
	/** Their paths are among the results. */
	readonly targets: readonly Target[];
}
/** Where a simulation stands. */
export interface Progress extends Summary {
	/** Runs there will be. */
	readonly total: number;
	/** Share of the runs that meet each target, in their order. */
	readonly chances: readonly number[];
	readonly bands: Readonly<Record<string, ChartBands>>;
	readonly standings: Readonly<Record<string, Standings>>;
	/** By result; only with the last report. */
	readonly tornados?: Readonly<Record<string, Tornado>>;
}
/** Milliseconds between two reports. */
const REPORT = 200;
/** Runs between two looks at the clock. */
const HANDFUL = 8;

/** @returns what a seed stands for; its first numbers are left out, as alike seeds begin alike. */
export function seeded(seed: number): Random {
	const random = xoroshiro128plus(seed);
	skipN(random, 64);
	return random;
}

/**
 * Simulates in slices, and reports every 200 ms and at the end.
 * @param slice milliseconds of work between two pauses, in which others have their turn.
 * @returns what ends it before its end.
 */
export function run(
	calculator: AnyCalculator,
	{ input, ranges, runs, seed, results, targets }: Job,
	slice: number,
	onProgress: (progress: Progress) => void,
): () => void {
	const { contest } = calculator.definition;
	const random = seeded(seed);
	const running = simulation(calculator, input, ranges, { runs, random, results, contest });
	let reported = performance.now();
	let timer: ReturnType<typeof setTimeout> | undefined;
	let over = false;
	const pause = (then: () => void): void => {
		if (!over) timer = setTimeout(then);
	};
	const report = (): void => {
		onProgress({
			...running.summary(),
			total: runs,
			chances: targets.map(({ path, value, side }) => running.chance(path, value, side)),
			bands: running.bands(),
			standings: running.standings(),
			...(running.done() === runs
				? { tornados: tornados(calculator, input, ranges, results) }
				: {}),
		});
		reported = performance.now();
		if (running.done() < runs) pause(work);
	};
	const work = (): void => {
		const end = performance.now() + slice;
		do running.step(HANDFUL);
		while (running.done() < runs && performance.now() < end);
		const due = running.done() === runs || performance.now() - reported >= REPORT;
		pause(due ? report : work);
	};
	pause(work);
	return () => {
		over = true;
		clearTimeout(timer);
	};
}
