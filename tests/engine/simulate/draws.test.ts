import { describe, expect, it } from 'vitest';
import { type NumberField, number, type Shape } from '../../../src/engine/fields.ts';
import type { AnyCalculator } from '../../../src/engine/model.ts';
import { drawsOf } from '../../../src/engine/simulate/draws.ts';
import type { Range } from '../../../src/engine/simulate/ranges.ts';
import { simulation } from '../../../src/engine/simulate/simulate.ts';

type Rules = Partial<Parameters<typeof number>[1]>;
const field = (rules: Rules = {}): NumberField =>
	number('number', { min: 0, max: 100, default: 5, ...rules });
const range = (path: string, low: number, likely: number, high: number): Range => ({
	...{ path, low, likely, high },
});
/** Chance that gives one half after the other: each from 0 to 1. */
const chance = (...halves: readonly (readonly [number, number])[]) => {
	let i = 0;
	const bits = (share: number) => Math.min(0xffff, Math.round(share * 2 ** 16));
	return {
		next: () => {
			const [u, v] = halves[i++ % halves.length] as readonly [number, number];
			return ((bits(u) << 16) | bits(v)) >>> 0;
		},
	};
};
/** What is drawn of some numbers, one draw each time the chances are used up. */
function drawn(
	fields: Shape,
	input: object,
	ranges: readonly Range[],
	...halves: readonly (readonly [number, number])[]
) {
	const calculator = { definition: { inputs: fields } } as unknown as AnyCalculator;
	const draws = drawsOf(calculator, input, ranges, chance(...halves));
	draws.next();
	return draws.input as Record<string, number>;
}
const near = (x: number) => expect.closeTo(x, 2);

describe('what is drawn', () => {
	it('goes from the low end to the high one, most often near the likely value', () => {
		const of = (u: number, v: number) =>
			drawn({ x: field() }, { x: 30 }, [range('x', 10, 30, 90)], [u, v])['x'];
		expect(of(0, 0)).toEqual(near(10));
		expect(of(0.99999, 0.99999)).toEqual(near(90));
		expect(of(0, 1)).toEqual(near(30));
		expect(of(1, 0)).toEqual(near(30));
		expect(of(0.5, 0.5)).toEqual(near(50));
		expect(of(0, 0.5)).toEqual(near(20));
		expect(of(0, 0) as number).toBeGreaterThan(10);
		expect(of(1, 1) as number).toBeLessThan(90);
	});

	it('is what the field permits', () => {
		const whole = (u: number) =>
			drawn({ x: field({ integer: true }) }, { x: 3 }, [range('x', 1, 3, 9)], [u, u])['x'];
		expect([0, 0.2, 0.5, 0.99].map(whole)).toEqual([1, 3, 5, 9]);
		const only = (u: number) =>
			drawn({ x: field({ only: [1, 6, 12] }) }, { x: 1 }, [range('x', 1, 1, 12)], [u, u])['x'];
		expect([0, 0.4, 0.99].map(only)).toEqual([1, 6, 12]);
	});

	it('leaves alone what does not vary, and what is not there', () => {
		const input = { x: 30, y: 7, z: 1 };
		const ranges = [range('x', 30, 30, 30), range('y', 5, 6, 6.5), range('nothing', 0, 1, 2)];
		const fields = { x: field(), y: field(), z: field() };
		expect(drawn(fields, input, ranges, [0, 0])).toEqual({ x: 30, y: near(5), z: 1 });
		expect(input).toEqual({ x: 30, y: 7, z: 1 });
		// A fixed one stands where its range says.
		expect(drawn(fields, input, [range('x', 31, 31, 31)], [0, 0])['x']).toBe(31);
	});
});

describe('a rule between two', () => {
	const both = (rule: 'atLeast' | 'above' | 'atMost' | 'below', u: number, v: number) => {
		const fields = { a: field(), b: field({ [rule]: 'a' }) };
		const ranges = [range('a', 10, 20, 30), range('b', 15, 20, 25)];
		return drawn(fields, { a: 20, b: 20 }, ranges, [u, u], [v, v]);
	};
	it('moves the later one to where it holds', () => {
		expect(both('atLeast', 0.99999, 0)).toEqual({ a: near(30), b: near(30) });
		expect(both('atMost', 0, 0.99999)).toEqual({ a: near(10), b: near(10) });
		for (const rule of ['above', 'below'] as const) {
			const { a, b } = both(rule, rule === 'above' ? 0.9 : 0.1, 0.5) as { a: number; b: number };
			expect(b).toEqual(near(a));
			expect(rule === 'above' ? b > a : b < a).toBe(true);
		}
	});
	it('leaves them alone where it holds', () => {
		expect(both('atLeast', 0, 0.99999)).toEqual({ a: near(10), b: near(25) });
		expect(both('atMost', 0.99999, 0)).toEqual({ a: near(30), b: near(15) });
	});
	it('is kept with one that does not vary, whichever states it', () => {
		for (const fields of [
			{ a: field(), b: field({ atLeast: 'a' }) },
			{ a: field({ atMost: 'b' }), b: field() },
		]) {
			const one = drawn(fields, { a: 20, b: 22 }, [range('b', 15, 22, 25)], [0, 0]);
			expect(one).toEqual({ a: 20, b: near(20) });
			const other = drawn(fields, { a: 20, b: 22 }, [range('a', 15, 20, 25)], [0.99999, 0.99999]);
			expect(other).toEqual({ a: near(22), b: 22 });
		}
	});
	it('costs nothing where the ranges lie apart, and holds where they touch', () => {
		const fields = { a: field(), b: field({ above: 'a' }) };
		const apart = [range('a', 10, 12, 14), range('b', 15, 20, 25)];
		expect(drawn(fields, { a: 12, b: 20 }, apart, [0, 0])).toEqual({ a: near(10), b: near(15) });
		const touching = [range('a', 10, 12, 15), range('b', 15, 20, 25)];
		const { a, b } = drawn(fields, { a: 12, b: 20 }, touching, [1, 1], [0, 0]) as {
			a: number;
			b: number;
		};
		expect(b).toBeGreaterThan(a);
	});
	it('is between numbers of one row, and not with its like in another', () => {
		const fields = { a: field(), b: field({ atLeast: 'a' }), c: field() };
		const { b } = drawn(
			fields,
			{ a: 1, b: 20, c: 90 },
			[range('c', 80, 90, 95), range('b', 15, 20, 25)],
			[0, 0],
		) as { b: number };
		expect(b).toEqual(near(15));
	});
});

describe('what is told of the runs', () => {
	const calculator = (results: (x: number) => Record<string, number | null>): AnyCalculator =>
		({
			definition: {
				inputs: { x: field() },
				compute: ({ x }: { x: number }) => results(Math.round(x)),
				charts: {},
			},
		}) as unknown as AnyCalculator;
	const simulate = (results: (x: number) => Record<string, number | null>, runs = 11) => {
		const halves = Array.from({ length: 11 }, (_, i) => [i / 10, i / 10] as const);
		const made = simulation(calculator(results), { x: 5 }, [range('x', 0, 5, 10)], {
			runs,
			random: chance(...halves),
			results: ['y'],
		});
		made.step(runs);
		return { ...made, of: made.summary().results['y'] };
	};

	it('counts what meets a target as met', () => {
		const { chance: share } = simulate((x) => ({ y: x }));
		expect(share('y', 10, 'atLeast')).toBeCloseTo(1 / 11, 12);
		expect(share('y', 0, 'atMost')).toBeCloseTo(1 / 11, 12);
		expect(share('y', 5, 'atLeast')).toBeCloseTo(6 / 11, 12);
		expect(share('y', 5, 'atMost')).toBeCloseTo(6 / 11, 12);
		expect(() => share('z', 5, 'atMost')).toThrow('"z"');
	});

	it('says whether a result moves: in its value, or in whether there is one', () => {
		expect(simulate((x) => ({ y: x })).of?.moves).toBe(true);
		expect(simulate(() => ({ y: 4 })).of?.moves).toBe(false);
		expect(simulate((x) => ({ y: x > 5 ? 4 : null })).of?.moves).toBe(true);
		expect(simulate(() => ({ y: null })).of).toMatchObject({
			...{ moves: false, defined: 0, mean: null, histogram: null },
		});
	});

	it('gives mean, quantiles and counts of those that have a value', () => {
		const { of } = simulate((x) => ({ y: x === 0 ? null : x }));
		expect(of).toMatchObject({ defined: 10, mean: 5.5, quantiles: { p10: 1, p50: 5, p90: 9 } });
		expect(of?.histogram?.counts.reduce((a, b) => a + b, 0)).toBe(10);
	});
});
