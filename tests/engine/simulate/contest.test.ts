import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contest } from '../../../src/calculators/four-rate/contest.ts';
import { type Input, LEVERS } from '../../../src/calculators/four-rate/inputs.ts';
import { presets } from '../../../src/calculators/four-rate/presets.ts';
import { registry } from '../../../src/calculators/registry.ts';
import type { AnyCalculator } from '../../../src/engine/model.ts';
import { type Contest, tallyOf } from '../../../src/engine/simulate/contest.ts';
import { drawsOf } from '../../../src/engine/simulate/draws.ts';
import { rangesOf } from '../../../src/engine/simulate/ranges.ts';
import { simulation } from '../../../src/engine/simulate/simulate.ts';
import { setAt } from '../../../src/engine/walk.ts';
import { seeded } from '../../../src/view/tools/simulation-run.ts';
import { inputsOf } from '../../support/random-input.ts';

const { 'four-rate': fourRate } = registry;
const anyFourRate = fourRate as unknown as AnyCalculator;

describe('a contest', () => {
	const plain: Contest<number[]> = {
		groups: () => ({ all: [['a'], ['b'], ['c']], two: [['a'], ['b']] }),
		measure: (input, [name = '']) => input['abc'.indexOf(name)] ?? 0,
	};
	it('counts the best, and ties as ties, in each group', () => {
		const tally = tallyOf(plain, []);
		for (const input of [
			[3, 1, 2],
			[5, 5 * (1 - 1e-12), 1],
			[1, 1.001, 7],
			[2, 2, 2],
		])
			tally.add(input);
		const { all, two } = tally.standings();
		expect(all).toMatchObject({ runs: 4, ties: 2 });
		expect(all?.standings.map((s) => [s.alternative[0], s.alone, s.tied])).toEqual([
			['a', 1, 2],
			['c', 1, 1],
			['b', 0, 2],
		]);
		expect(all?.standings[0]?.share).toBeCloseTo((1 + 1 / 2 + 1 / 3) / 4, 12);
		expect(two?.standings.map((s) => [s.alternative[0], s.alone, s.tied])).toEqual([
			['a', 1, 2],
			['b', 1, 2],
		]);
	});
	it('has no standings before the first run but shares of 0', () => {
		const { all } = tallyOf(plain, []).standings();
		expect(all?.standings.map(({ share }) => share)).toEqual([0, 0, 0]);
	});
});

describe('the contest of the levers', () => {
	it('judges every useful lever and every two, by what the model itself says of them', () => {
		fc.assert(
			fc.property(inputsOf(fourRate.definition.inputs, 'plausible'), (random) => {
				const input = random as unknown as Input;
				const { single = [], pair = [] } = contest.groups(input);
				const useful = LEVERS.filter((lever) => input.levers[lever].uplift > 0);
				expect(single).toEqual(useful.map((lever) => [lever]));
				expect(pair.length).toBe((useful.length * (useful.length - 1)) / 2);
				expect(new Set(pair.map((two) => [...two].sort().join())).size).toBe(pair.length);
				for (const levers of [...single, ...pair]) {
					const schedule = Array.from({ length: input.years }, (_, i) => (i === 0 ? levers : []));
					const { objective } = fourRate.definition.compute({ ...input, schedule } as Input);
					expect(contest.measure(input, levers)).toBe(objective);
				}
			}),
			{ numRuns: 20 },
		);
	});

	it('is decided in every run, as by brute force', () => {
		const input: Input = presets['bank-software'];
		const ranges = rangesOf(anyFourRate, input);
		const running = simulation(anyFourRate, input, ranges, {
			runs: 300,
			random: seeded(3),
			results: [],
			contest,
		});
		running.step(300);
		const draws = drawsOf(anyFourRate, input, ranges, seeded(3));
		const wins: Record<string, number> = {};
		for (let i = 0; i < 300; i++) {
			draws.next();
			const { solo } = fourRate.definition.compute(draws.input as Input);
			const [best] = Object.entries(solo).toSorted(([, a], [, b]) => b.netGain - a.netGain);
			if (best) wins[best[0]] = (wins[best[0]] ?? 0) + 1;
		}
		const { single, pair } = running.standings();
		expect(single?.runs).toBe(300);
		for (const { alternative, alone, tied } of single?.standings ?? []) {
			expect(tied).toBe(0);
			expect(alone, String(alternative)).toBe(wins[String(alternative)] ?? 0);
		}
		for (const group of [single, pair])
			expect(group?.standings.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
		expect(pair?.standings.length).toBe(21);
	});

	it('shows levers that are worth the same as tied', () => {
		const lever = { uplift: 0.2, cost: 1000, success: 0.7 };
		const rates = ['reach', 'opportunity', 'win'];
		const input = LEVERS.reduce<Input>(
			(next, name) =>
				setAt(next, `levers.${name}`, rates.includes(name) ? lever : { ...lever, uplift: 0 }),
			presets['bank-software'],
		);
		const tally = tallyOf(contest, input);
		tally.add(input);
		const { single, pair } = tally.standings();
		for (const group of [single, pair]) {
			expect(group?.ties).toBe(1);
			expect(group?.standings.map(({ tied }) => tied)).toEqual([1, 1, 1]);
		}
	});
});
