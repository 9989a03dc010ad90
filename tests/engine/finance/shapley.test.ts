import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapley, shapleyProduct } from '../../../src/engine/finance/shapley.ts';

const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);
/** The definition by orders of arrival: the mean of what each adds when it joins. */
function byArrival(players: readonly string[], value: (s: readonly string[]) => number) {
	const owed = Object.fromEntries(players.map((p) => [p, 0]));
	let orders = 0;
	const arrive = (here: readonly string[], waiting: readonly string[], gains: number[]) => {
		if (waiting.length === 0) {
			orders++;
			here.forEach((p, i) => {
				owed[p] = (owed[p] ?? 0) + (gains[i] ?? 0);
			});
		}
		for (const p of waiting) {
			const gain = value([...here, p]) - value(here);
			arrive(
				[...here, p],
				waiting.filter((q) => q !== p),
				[...gains, gain],
			);
		}
	};
	arrive([], players, []);
	return players.map((p) => (owed[p] ?? 0) / orders);
}

describe('shapley', () => {
	it('shares the glove game 2/3, 1/6, 1/6', () => {
		const owed = shapley(['left', 'right1', 'right2'], (s) =>
			s.includes('left') && s.length > 1 ? 1 : 0,
		);
		expect([...owed.keys()]).toEqual(['left', 'right1', 'right2']);
		expect(owed.get('left')).toBeCloseTo(2 / 3, 14);
		expect(owed.get('right1')).toBeCloseTo(1 / 6, 14);
		expect(owed.get('right2')).toBeCloseTo(1 / 6, 14);
	});

	it('is empty without players and gives one player everything', () => {
		expect([...shapley([], () => 7)]).toEqual([]);
		expect([...shapley(['a'], (s) => (s.length ? 12 : 5))]).toEqual([['a', 7]]);
	});

	it('asks once for every coalition, in the order of the players', () => {
		const asked: string[] = [];
		shapley(['a', 'b', 'c'], (s) => asked.push(s.join('')));
		expect([...asked].sort()).toEqual(['', 'a', 'ab', 'abc', 'ac', 'b', 'bc', 'c']);
	});

	it('equals the mean over all orders of arrival, and sums to the whole gain', () => {
		const worth = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 32, maxLength: 32 });
		fc.assert(
			fc.property(worth, fc.integer({ min: 1, max: 5 }), (values, n) => {
				const players = ['a', 'b', 'c', 'd', 'e'].slice(0, n);
				const value = (s: readonly string[]) =>
					values[sum(s.map((p) => 2 ** players.indexOf(p)))] ?? 0;
				const owed = shapley(players, value);
				byArrival(players, value).forEach((expected, i) => {
					expect(owed.get(players[i] ?? '')).toBeCloseTo(expected, 8);
				});
				expect(sum(owed.values())).toBeCloseTo(value(players) - value([]), 8);
			}),
		);
	});
});

describe('shapleyProduct', () => {
	it('splits 2 × 3 → 4 × 5 by hand', () => {
		// 2→4: (2·3 + 2·5)/2 = 8; 3→5: (2·2 + 2·4)/2 = 6; together 20 − 6.
		expect(shapleyProduct([2, 3], [4, 5])).toEqual([8, 6]);
		expect(shapleyProduct([], [])).toEqual([]);
	});

	it('sums to the change and does not depend on the order of factors', () => {
		const factor = fc.oneof(
			fc.constantFrom(0, 1),
			fc.integer({ min: 0, max: 1e6 }).map((n) => n / 1e4),
		);
		const pairs = fc.array(fc.tuple(factor, factor), { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(pairs, (factors) => {
				const before = factors.map(([b]) => b);
				const after = factors.map(([, a]) => a);
				const product = (f: readonly number[]) => f.reduce((a, b) => a * b, 1);
				const top = product(factors.map(([b, a]) => Math.max(b, a, 1)));
				const parts = shapleyProduct(before, after);
				expect(Math.abs(sum(parts) - product(after) + product(before)) / top).toBeLessThan(1e-12);
				const turned = shapleyProduct(before.toReversed(), after.toReversed()).reverse();
				parts.forEach((part, i) => {
					expect(Math.abs(part - (turned[i] ?? 0)) / top).toBeLessThan(1e-12);
				});
			}),
		);
	});
});
