import { monitorEventLoopDelay } from 'node:perf_hooks';
import { contest as leverContest } from '../../src/calculators/four-rate/contest.ts';
import { registry } from '../../src/calculators/registry.ts';
import type { Contest } from '../../src/engine/contest.ts';
import { drawsOf } from '../../src/engine/draws.ts';
import type { AnyCalculator } from '../../src/engine/model.ts';
import { rangesOf } from '../../src/engine/ranges.ts';
import { simulation } from '../../src/engine/simulate.ts';
import { at } from '../../src/engine/walk.ts';
import { generator, run } from '../../src/view/tools/simulation-run.ts';
import { SLICE } from '../../src/view/tools/simulator.ts';

/*
 * What a simulation costs beside the bare calls of `compute` that it makes: draws, results, summary,
 * bands and contest included. Both in turn, so that a busy machine slows both; the median round counts.
 * The bare loop has inputs drawn beforehand: with one input every time, a processor guesses every branch.
 */
const LIMIT = 1.5;
const LONGEST = 50;
const ROUNDS = 9;
const POOL = 256;

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const timed = (work: () => void): number => {
	const start = performance.now();
	work();
	return performance.now() - start;
};

interface Cost {
	readonly runs: number;
	readonly bare: number;
	readonly full: number;
	readonly ratio: number;
	/** Longest time for which the page would stand still without a worker. */
	readonly longest: number;
}

async function costOf(calculator: AnyCalculator, contest?: Contest<never>): Promise<Cost> {
	const { compute, headline } = calculator.definition;
	const input = Object.values(calculator.presets)[0] as object;
	const output = compute(input);
	const ranges = rangesOf(calculator, input);
	const results = headline.filter((path) => at(output, path) !== undefined);
	const alternatives = Object.values(contest?.groups(input as never) ?? {}).flat();
	const draws = drawsOf(calculator, input, ranges, generator(1));
	const pool = Array.from({ length: POOL }, () => {
		draws.next();
		return structuredClone(draws.input);
	});
	const bareLoop = (count: number): void => {
		for (let i = 0; i < count; i++) {
			const drawn = pool[i % POOL] as object;
			compute(drawn);
			for (const alternative of alternatives) contest?.measure(drawn as never, alternative);
		}
	};
	const simulate = (runs: number, seed: number): void => {
		const random = generator(seed);
		const running = simulation(calculator, input, ranges, { runs, random, results, contest });
		running.step(runs);
		running.summary();
		running.bands();
		running.standings();
	};
	bareLoop(1000);
	const runs = timed(() => bareLoop(100)) > 5 ? 4000 : 20_000;
	const bare: number[] = [];
	const full: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		bare.push(timed(() => bareLoop(runs)));
		full.push(timed(() => simulate(runs, round)));
	}
	await new Promise((resolve) => setTimeout(resolve, 50));
	const delays = monitorEventLoopDelay({ resolution: 1 });
	delays.enable();
	await new Promise<void>((resolve) => {
		const job = { input, ranges, runs, seed: 1, results, targets: [] };
		run(calculator, job, SLICE, (progress) => progress.runs === runs && resolve());
	});
	delays.disable();
	const ratio = median(full.map((time, i) => time / (bare[i] as number)));
	return { runs, bare: median(bare), full: median(full), ratio, longest: delays.max / 1e6 };
}

const [only] = process.argv.slice(2);
const show = (...cells: readonly (string | number)[]): void =>
	console.log(cells.map((cell, i) => (i ? `${cell}`.padStart(11) : `${cell}`.padEnd(20))).join(''));
show('20,000 runs', 'bare, ms', 'all, ms', 'ratio', 'block, ms');
let [bareSum, fullSum] = [0, 0];
for (const [id, calculator] of Object.entries(registry)) {
	if (only && id !== only) continue;
	const contest = id === 'four-rate' ? leverContest : undefined;
	const cost = await costOf(calculator as unknown as AnyCalculator, contest);
	const scale = 20_000 / cost.runs;
	bareSum += cost.bare * scale;
	fullSum += cost.full * scale;
	const marks = [
		cost.ratio > LIMIT ? `over ${LIMIT}` : '',
		cost.longest > LONGEST ? `over ${LONGEST} ms` : '',
	];
	show(
		id,
		(cost.bare * scale).toFixed(0),
		(cost.full * scale).toFixed(0),
		cost.ratio.toFixed(2),
		cost.longest.toFixed(0),
		...marks,
	);
}
show('together', bareSum.toFixed(0), fullSum.toFixed(0), (fullSum / bareSum).toFixed(2));
