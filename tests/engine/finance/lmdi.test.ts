import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lmdi } from '../../../src/engine/finance/lmdi.ts';
import { tries } from '../../support/tries.ts';

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const product = (values: readonly number[]) => values.reduce((a, b) => a * b, 1);

describe('lmdi', () => {
	it('splits by logarithms', () => {
		// 10 → 40 by 2 and 2: halves. 6 → 24 by 2 and 2 on the first factor alone: everything.
		for (const half of lmdi([2, 5], [4, 10])) expect(half).toBeCloseTo(15, 12);
		const [first, second] = lmdi([2, 3], [8, 3]);
		expect(first).toBeCloseTo(18, 12);
		expect(second).toBe(0);
		// 100 → 300 by ×2 and ×1.5: 200·ln 2/ln 3 and 200·ln 1.5/ln 3.
		const [a, b] = lmdi([10, 10], [20, 15]) as [number, number];
		expect(a).toBeCloseTo(126.18595071429148, 10);
		expect(b).toBeCloseTo(73.81404928570852, 10);
	});

	it('gives opposite parts when the product stays', () => {
		const [up, down] = lmdi([2, 4], [4, 2]) as [number, number];
		expect(up).toBeCloseTo(8 * Math.LN2, 12);
		expect(down).toBeCloseTo(-8 * Math.LN2, 12);
		expect(lmdi([0.1, 0.2, 0.7], [0.1, 0.2, 0.7])).toEqual([0, 0, 0]);
	});

	it('shares equally by the zeros where a product leaves or reaches zero', () => {
		expect(lmdi([0, 5, 0], [0, 7, 3])).toEqual([0, 0, 0]);
		expect(lmdi([0, 5, 0], [2, 7, 3])).toEqual([21, 0, 21]);
		expect(lmdi([2, 5, 3], [2, 0, 0])).toEqual([0, -15, -15]);
	});

	it('keeps the digits of a tiny change', () => {
		const step = 1 + 2 ** -40;
		const [part = 0, rest] = lmdi([4, 0.5], [4 * step, 0.5]);
		expect(part / (2 * 2 ** -40)).toBeCloseTo(1, 12);
		expect(rest).toBe(0);
	});

	it('keeps the digits of parts that almost cancel', () => {
		const hair = 2 ** -40;
		const [up = 0, down = 0] = lmdi([2, 4], [4, 2 * (1 + hair)]);
		// From 8 to a hair more: the logarithmic mean lies in the middle of the two.
		expect(up / (8 * Math.LN2)).toBeCloseTo(1 + hair / 2, 13);
		expect(down / (8 * Math.LN2)).toBeCloseTo(-1, 11);
		const [first = 0, second = 0] = lmdi([4, 8], [4 * (1 + hair), 8 * (1 + hair)]);
		expect(first / (32 * hair)).toBeCloseTo(1, 11);
		expect(second).toBe(first);
	});

	it('survives products and quotients that leave the range of numbers', () => {
		const parts = lmdi([1e-200, 1e-200, 1], [0.5, 0.5, 1]);
		expect(sum(parts)).toBeCloseTo(0.25, 14);
		expect(lmdi([5e-324, 1], [1e9, 1])).toEqual([1e9, 0]);
		expect(sum(lmdi([1, 1e9], [1e-170, 1e-170]))).toBeCloseTo(-1e9, 4);
	});

	it('sums to the change', () => {
		const factor = fc.oneof(
			fc.constantFrom(0, 1, 1e13, 1e-150),
			fc.integer({ min: 0, max: 1e6 }).map((n) => n / 1e4),
			fc.double({ min: 1e-100, max: 1e9, noNaN: true }),
		);
		const pairs = fc.array(fc.tuple(factor, factor), { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(pairs, (factors) => {
				const before = factors.map(([b]) => b);
				const after = factors.map(([, a]) => a);
				const parts = lmdi(before, after);
				expect(parts.every(Number.isFinite)).toBe(true);
				const top = Math.max(product(before), product(after), 1e-200, ...parts.map(Math.abs));
				expect(Math.abs(sum(parts) - product(after) + product(before)) / top).toBeLessThan(1e-12);
			}),
			{ numRuns: tries(2000) },
		);
	});
});
