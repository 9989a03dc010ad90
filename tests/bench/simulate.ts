import { contest as leverContest } from '../../src/calculators/four-rate/contest.ts';
import { registry } from '../../src/calculators/registry.ts';
import type { AnyCalculator } from '../../src/engine/model.ts';
import type { Contest } from '../../src/engine/simulate/contest.ts';
import { drawsOf } from '../../src/engine/simulate/draws.ts';
import { rangesOf } from '../../src/engine/simulate/ranges.ts';
import { simulation } from '../../src/engine/simulate/simulate.ts';
import { at } from '../../src/engine/walk.ts';
import { type Job, run, seeded } from '../../src/view/tools/simulation-run.ts';
import { SLICE } from '../../src/view/tools/simulator.ts';

/*
 * What a simulation costs (draws, results, summary, bands, contest) against the calls of `compute`
 * alone that it makes, in turn and round by round; the median counts. The bare loop has inputs drawn
 * beforehand: with the same one every time, a processor guesses every branch.
 */
const LIMIT = 1.5;
const LONGEST = 50;
const ROUNDS = 9;
const POOL = 256;

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
/** Milliseconds of processor time, so that what else the machine does counts for neither side. */
const timed = (work: () => void): number => {
	const start = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
};

interface Cost {
	readonly runs: number;
	/** The calls alone; with draws before each; the whole simulation. */
	readonly bare: number;
	readonly drawn: number;
	readonly full: number;
	/** Whole over bare. */
	readonly ratio: number;
	/** Longest time for which a page without a worker stands still. */
	readonly longest: number;
}

/** Makes a simulation as a page without a worker does, and measures each turn it takes. */
async function longestTurn(calculator: AnyCalculator, job: Job): Promise<number> {
	const { setTimeout: later } = globalThis;
	let longest = 0;
	const measured = (turn: () => void) => later(() => (longest = Math.max(longest, timed(turn))));
	globalThis.setTimeout = measured as typeof later;
	await new Promise<void>((resolve) => {
		run(calculator, job, SLICE, ({ runs, total }) => runs === total && resolve());
	});
	globalThis.setTimeout = later;
	return longest;
}

async function costOf(calculator: AnyCalculator, contest?: Contest<never>): Promise<Cost> {
	const { compute, headline } = calculator.definition;
	const input = Object.values(calculator.presets)[0] as object;
	const output = compute(input);
	const ranges = rangesOf(calculator, input);
	const results = headline.filter((path) => at(output, path) !== undefined);
	const alternatives = Object.values(contest?.groups(input as never) ?? {}).flat();
	const draws = drawsOf(calculator, input, ranges, seeded(1));
	const pool = Array.from({ length: POOL }, () => {
		draws.next();
		return structuredClone(draws.input);
	});
	const loop = (count: number, inputOf: (i: number) => object): void => {
		for (let i = 0; i < count; i++) {
			const drawn = inputOf(i);
			compute(drawn);
			for (const alternative of alternatives) contest?.measure(drawn as never, alternative);
		}
	};
	const fromPool = (i: number): object => pool[i % POOL] as object;
	const fromDraws = (): object => {
		draws.next();
		return draws.input;
	};
	const simulate = (runs: number, seed: number): void => {
		const random = seeded(seed);
		const running = simulation(calculator, input, ranges, { runs, random, results, contest });
		running.step(runs);
		running.summary();
		running.bands();
		running.standings();
	};
	loop(1000, fromPool);
	const runs = timed(() => loop(100, fromPool)) > 5 ? 4000 : 20_000;
	const rounds = Array.from({ length: ROUNDS }, (_, round) => ({
		bare: timed(() => loop(runs, fromPool)),
		drawn: timed(() => loop(runs, fromDraws)),
		full: timed(() => simulate(runs, round)),
	}));
	const usual = (of: (round: (typeof rounds)[number]) => number): number => median(rounds.map(of));
	return {
		runs,
		bare: usual(({ bare }) => bare),
		drawn: usual(({ drawn }) => drawn),
		full: usual(({ full }) => full),
		ratio: usual(({ full, bare }) => full / bare),
		longest: await longestTurn(calculator, { input, ranges, runs, seed: 1, results, targets: [] }),
	};
}

const [only] = process.argv.slice(2);
const show = (name: string, ...cells: readonly string[]): void =>
	console.log(name.padEnd(20) + cells.map((cell) => cell.padStart(12)).join(''));
show('20,000 runs', 'bare, ms', 'drawn, ms', 'all, ms', 'all/bare', 'turn, ms');
let [bareSum, fullSum] = [0, 0];
for (const [id, calculator] of Object.entries(registry)) {
	if (only && id !== only) continue;
	const contest = id === 'four-rate' ? leverContest : undefined;
	const cost = await costOf(calculator as unknown as AnyCalculator, contest);
	const ms = (time: number): string => ((time * 20_000) / cost.runs).toFixed(0);
	bareSum += cost.bare / cost.runs;
	fullSum += cost.full / cost.runs;
	show(
		id,
		...[ms(cost.bare), ms(cost.drawn), ms(cost.full), cost.ratio.toFixed(2)],
		cost.longest.toFixed(0),
		cost.ratio > LIMIT ? `over ${LIMIT}` : '',
		cost.longest > LONGEST ? `over ${LONGEST} ms` : '',
	);
}
show('together', '', '', '', (fullSum / bareSum).toFixed(2));
