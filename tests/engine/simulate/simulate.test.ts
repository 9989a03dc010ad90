import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registry } from '../../../src/calculators/registry.ts';
import { chartsOf } from '../../../src/engine/charts.ts';
import { ratio } from '../../../src/engine/fields.ts';
import { type AnyCalculator, defineCalculator } from '../../../src/engine/model.ts';
import { quantity } from '../../../src/engine/phrases.ts';
import { drawsOf } from '../../../src/engine/simulate/draws.ts';
import { type Range, rangesOf } from '../../../src/engine/simulate/ranges.ts';
import { type Simulation, simulation } from '../../../src/engine/simulate/simulate.ts';
import { at } from '../../../src/engine/walk.ts';
import { seeded } from '../../../src/view/tools/simulation-run.ts';
import { inputsOf } from '../../support/random-input.ts';

const RUNS = Number(process.env['RUNS'] ?? 150);
const calculators = Object.entries(registry) as unknown as [string, AnyCalculator][];
const fourRate = registry['four-rate'] as unknown as AnyCalculator;
const presetOf = ({ presets }: AnyCalculator): object => Object.values(presets)[0] as object;

/** A simulation of a calculator's own ranges. */
function prepare(
	calculator: AnyCalculator,
	{ runs = 400, seed = 1, ranges = rangesOf(calculator, presetOf(calculator)) } = {},
	input = presetOf(calculator),
): Simulation {
	const results = calculator.definition.headline;
	return simulation(calculator, input, ranges, { runs, random: seeded(seed), results });
}
const everything = (running: Simulation) => [running.summary(), running.bands()];
function run(...how: Parameters<typeof prepare>): Simulation {
	const running = prepare(...how);
	running.step(Infinity);
	return running;
}
const fixed = (ranges: readonly Range[]): Range[] =>
	ranges.map(({ path, likely }) => ({ path, low: likely, likely, high: likely }));

describe.each(calculators)('simulation of %s', (_, calculator) => {
	const { definition } = calculator;
	const preset = presetOf(calculator);

	it('gives the same for the same seed, however it is sliced, and other figures for another', () => {
		const whole = run(calculator);
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 150 }), { maxLength: 5 }), (slices) => {
				const sliced = prepare(calculator);
				for (const count of slices) {
					sliced.step(count);
					sliced.summary();
				}
				sliced.step(400);
				expect(sliced.done()).toBe(400);
				expect(everything(sliced)).toEqual(everything(whole));
			}),
			{ numRuns: 3 },
		);
		const other = drawsOf(calculator, preset, rangesOf(calculator, preset), seeded(2));
		other.next();
		const first = drawsOf(calculator, preset, rangesOf(calculator, preset), seeded(1));
		first.next();
		expect(other.input).not.toEqual(first.input);
	});

	it('gives the plain results where nothing varies', () => {
		const output = definition.compute(preset);
		const still = run(calculator, { ranges: fixed(rangesOf(calculator, preset)), runs: 40 });
		for (const [path, summary] of Object.entries(still.summary().results)) {
			const { defined, mean, quantiles, moves } = summary;
			const plain = at(output, path) ?? null;
			expect(moves, path).toBe(false);
			expect(defined, path).toBe(plain === null ? 0 : 40);
			for (const value of Object.values(quantiles)) expect(value, path).toBe(plain);
			if (plain === null) expect(mean).toBeNull();
			else expect(mean).toBeCloseTo(Number(plain), 6);
		}
		for (const [id, { x, series }] of Object.entries(still.bands())) {
			const data = definition.charts[id]?.data(preset, output) as {
				x: unknown;
				series: Record<string, (number | null)[]>;
			};
			expect(x).toEqual(data.x);
			for (const [key, band] of Object.entries(series))
				for (const line of [band.low, band.middle, band.high])
					expect(line, `${id} ${key}`).toEqual(data.series[key]);
		}
	});

	it.each(['plausible', 'whole'] as const)('draws only what may be typed (%s)', (spread) => {
		fc.assert(
			fc.property(inputsOf(definition.inputs, spread), fc.integer(), (input, seed) => {
				const before = structuredClone(input);
				const ranges = rangesOf(calculator, input);
				const draws = drawsOf(calculator, input, ranges, seeded(seed));
				for (let i = 0; i < 20; i++) {
					draws.next();
					expect(calculator.validate(draws.input)).toEqual([]);
				}
				const still = drawsOf(calculator, input, fixed(ranges), seeded(seed));
				still.next();
				expect(still.input).toEqual(input);

				const running = run(calculator, { ranges, runs: 25, seed }, input);
				for (const { defined, mean, quantiles, histogram } of Object.values(
					running.summary().results,
				)) {
					for (const value of [mean, ...Object.values(quantiles)])
						expect(value).toSatisfy((v) => (defined === 0 ? v === null : Number.isFinite(v)));
					const { counts = [], below = 0, above = 0 } = histogram ?? {};
					expect(counts.reduce((sum, count) => sum + count, below + above)).toBe(defined);
				}
				for (const { series } of Object.values(running.bands()))
					for (const { low, middle, high } of Object.values(series))
						for (const [i, least] of low.entries()) {
							if (least === null) continue;
							expect(middle[i]).toBeGreaterThanOrEqual(least);
							expect(high[i]).toBeGreaterThanOrEqual(Number(middle[i]));
						}
				expect(input).toEqual(before);
			}),
			{ numRuns: Math.max(3, Math.round(RUNS / 20)) },
		);
	});

	it('never raises a chance with a higher target', () => {
		const running = run(calculator);
		for (const [path, { defined, quantiles }] of Object.entries(running.summary().results)) {
			const targets = [-Infinity, ...Object.values(quantiles), Infinity].map(Number);
			const chances = targets.map((target) => running.chance(path, target, 'atLeast'));
			expect(chances).toEqual(chances.toSorted((a, b) => b - a));
			expect(chances[0]).toBe(defined / 400);
			for (const target of targets) {
				const most = running.chance(path, target, 'atMost');
				const more = running.chance(path, target, 'atLeast');
				expect(most + more, path).toBeGreaterThanOrEqual(defined / 400 - 1e-12);
			}
		}
	});
});

describe('a drawn figure', () => {
	const N = 40_000;
	type Shape = Omit<Range, 'path'>;
	const shapes: Shape[] = [
		{ low: 0.1, likely: 0.3, high: 0.5 },
		{ low: 0.2, likely: 0.2, high: 0.8 },
		{ low: 0, likely: 1, high: 1 },
		{ low: 0.05, likely: 0.1, high: 0.9 },
	];
	/** Draws of two inputs, the second always of the first shape. */
	function drawn(shape: Shape, seed: number): [number[], number[]] {
		const ranges = [
			{ path: 'reach', ...shape },
			{ path: 'win', ...(shapes[0] as Shape) },
		];
		const draws = drawsOf(fourRate, presetOf(fourRate), ranges, seeded(seed));
		const columns: [number[], number[]] = [[], []];
		for (let i = 0; i < N; i++) {
			draws.next();
			for (const [k, path] of ['reach', 'win'].entries())
				columns[k]?.push(Number(at(draws.input, path)));
		}
		return columns;
	}
	const meanOf = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / N;

	it.each(shapes)('is triangular from $low over $likely to $high', ({ low, likely, high }) => {
		const cdf = (x: number): number =>
			x < likely
				? (x - low) ** 2 / ((high - low) * (likely - low))
				: 1 - (high - x) ** 2 / ((high - low) * (high - likely) || 1);
		for (const seed of [1, 2, -7]) {
			const [values] = drawn({ low, likely, high }, seed);
			const variance =
				(low ** 2 + likely ** 2 + high ** 2 - low * likely - low * high - likely * high) / 18;
			const error = Math.abs(meanOf(values) - (low + likely + high) / 3);
			expect(error).toBeLessThan(5 * Math.sqrt(variance / N));
			for (let i = 1; i < 20; i++) {
				const x = low + ((high - low) * i) / 20;
				const share = values.filter((value) => value <= x).length / N;
				expect(Math.abs(share - cdf(x))).toBeLessThan(5 * Math.sqrt((cdf(x) * (1 - cdf(x))) / N));
			}
		}
	});

	it('tells nothing of the others, the next, or those of the next seed', () => {
		const [one, other] = drawn(shapes[0] as Shape, 5);
		const [next] = drawn(shapes[0] as Shape, 6);
		const correlation = (a: readonly number[], b: readonly number[]): number => {
			const [x, y] = [meanOf(a), meanOf(b)];
			const product = (p: readonly number[], q: readonly number[]) =>
				p.reduce(
					(sum, v, i) => sum + (v - (p === a ? x : y)) * ((q[i] ?? y) - (q === a ? x : y)),
					0,
				);
			return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
		};
		for (const pair of [other, next, [...one.slice(1), one[0] as number]])
			expect(Math.abs(correlation(one, pair))).toBeLessThan(5 / Math.sqrt(N));
	});
});

it('begins elsewhere with each seed', () => {
	const first = Array.from({ length: 2000 }, (_, seed) => (seeded(seed).next() >>> 0) / 2 ** 32);
	const mean = first.reduce((sum, u) => sum + u, 0) / 2000;
	expect(Math.abs(mean - 0.5)).toBeLessThan(5 / Math.sqrt(12 * 2000));
	expect(new Set(first).size).toBe(2000);
});

/** A result that exists for three draws in four, and a chart that grows longer with the draw. */
const partial = defineCalculator<{ u: number; v: number }, { y: number | null }>()({
	id: 'partial',
	version: 1,
	inputs: {
		u: ratio({ default: 0.5, plausible: [0, 1] }),
		v: ratio({ default: 0.5, plausible: [0, 1], below: 'u' }),
	},
	first: ['u'],
	compute: ({ u }) => ({ y: u < 0.5 ? u : null }),
	results: { y: 'ratio' },
	formulas: async () => ({ default: { y: 'u' } }),
	headline: ['y'],
	charts: {
		growing: chartsOf<{ u: number; v: number }, { y: number | null }>().line({
			y: 'ratio',
			series: ['u', 'y', 'none'],
			data: ({ u }, { y }) => {
				const steps = u < 0.5 ? [2, 3, 1] : [2, 1];
				return {
					x: steps.map((step) => quantity(step, 'number')),
					series: { u: steps.map((step) => u + step), y: steps.map(() => y) },
				};
			},
		}),
	},
	presets: { usual: { u: 0.4, v: 0 } },
	insights: {},
	names: [],
	terms: [],
});

it('counts how often a flag holds', () => {
	const gates = registry['gates'] as unknown as AnyCalculator;
	const input = gates.presets['team-not-ready'] as object;
	const results = ['gate2.tests.health', 'gate2.passed'];
	const setting = { runs: 2000, random: seeded(1), results };
	const running = simulation(gates, input, rangesOf(gates, input), setting);
	running.step(2000);
	const [health, passed] = results.map((path) => running.summary().results[path]?.mean ?? null);
	expect(health).toBeGreaterThan(Number(passed));
	expect(passed).toBe(running.chance('gate2.passed', 1, 'atLeast'));
	expect(running.summary().results['gate2.tests.health']?.moves).toBe(true);
});

describe('what is not always there', () => {
	const usual = partial.presets['usual'] as object;
	const ranges = [{ path: 'u', low: 0, likely: 0.5, high: 1 }];
	const running = run(partial, { runs: 20_000, ranges }, usual);
	const { y } = running.summary().results;

	it('is counted, and meets no target', () => {
		expect(y?.defined).toBeGreaterThan(9500);
		expect(y?.defined).toBeLessThan(10_500);
		expect(y?.moves).toBe(true);
		const [reach, stay] = [running.chance('y', 0, 'atLeast'), running.chance('y', 1, 'atMost')];
		expect([reach, stay]).toEqual([Number(y?.defined) / 20_000, Number(y?.defined) / 20_000]);
		expect(y?.quantiles.p95).toBeLessThan(0.5);
		expect(() => running.chance('z', 0, 'atLeast')).toThrow('does not follow "z"');
	});

	it('leaves a band only where nearly all runs have a value, by label and not by place', () => {
		const { x, series } = running.bands()['growing'] ?? {};
		expect(x).toEqual([2, 3, 1].map((step) => quantity(step, 'number')));
		expect(Object.keys(series ?? {})).toEqual(['u', 'y']);
		const { low, middle, high, known } = series?.['u'] ?? {};
		expect(known?.[0]).toBe(1);
		expect(known?.[1]).toBeCloseTo(0.5, 1);
		expect(known?.[2]).toBe(1);
		expect([low?.[1], middle?.[1], high?.[1]]).toEqual([null, null, null]);
		expect(middle?.[0]).toBeCloseTo(2.5, 1);
		expect(middle?.[2]).toBeCloseTo(1.5, 1);
		expect(low?.[2]).toBeCloseTo(1 + Math.sqrt(0.1 / 2), 1);
	});

	it('keeps the rules between fields, whichever of them vary', () => {
		const wide = { low: 0, high: 1 };
		const both = [
			{ path: 'u', likely: 0.4, ...wide },
			{ path: 'v', likely: 0.3, ...wide },
		];
		const means = [both, both.slice(1), both.slice(0, 1)].map((some) => {
			const draws = drawsOf(partial, { u: 0.4, v: 0.3 }, some, seeded(1));
			let sum = 0;
			for (let i = 0; i < 4000; i++) {
				draws.next();
				sum += (draws.input as { u: number }).u;
				expect(partial.validate(draws.input)).toEqual([]);
			}
			return sum / 4000;
		});
		// The first of the two is drawn as if it were alone, and held only to what stands still.
		expect(means[0]).toBeCloseTo(1.4 / 3, 1.5);
		expect(means[1]).toBeCloseTo(0.4, 9);
		expect(means[2]).toBeGreaterThan(Number(means[0]));
	});
});
