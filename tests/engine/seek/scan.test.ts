import { describe, expect, it } from 'vitest';
import { type NumberField, number } from '../../../src/engine/fields.ts';
import type { ScalarInput } from '../../../src/engine/seek/scalars.ts';
import {
	between,
	finer,
	finerNear,
	grainOf,
	gridOf,
	outward,
	roundest,
	spanOf,
} from '../../../src/engine/seek/scan.ts';

type Rules = Parameters<typeof number>[1];
function scalar(value: number, low: number, high: number, rules: Partial<Rules> = {}): ScalarInput {
	const field: NumberField = number('number', { min: low, max: high, default: 0, ...rules });
	return { path: 'x', field, value, low, high };
}
const ascending = (values: readonly number[]): number[] =>
	[...new Set(values)].sort((a, b) => a - b);

describe('what counts as far', () => {
	it('is the plausible range, where the value lies in it', () => {
		for (const value of [2, 5, 10])
			expect(spanOf(scalar(value, 0, 90, { plausible: [2, 10] }))).toBe(8);
		expect(spanOf(scalar(1.5, 0, 90, { plausible: [2, 10] }))).toBe(1.5);
		expect(spanOf(scalar(12, 0, 90, { plausible: [2, 10] }))).toBe(12);
		expect(spanOf(scalar(4, 0, 90, { plausible: [4, 4] }))).toBe(4);
	});

	it('is else the size of the value, of its default, or of what is permitted', () => {
		expect(spanOf(scalar(-3, -9, 9, { default: 5 }))).toBe(3);
		expect(spanOf(scalar(0, -9, 9, { default: -5 }))).toBe(5);
		expect(spanOf(scalar(0, -9, 9))).toBe(1);
		expect(spanOf(scalar(0, -0.25, 0.25))).toBe(0.5);
	});
});

describe('the values to try', () => {
	it('are all of those permitted between the bounds, in order', () => {
		const months = scalar(6, 3, 12, { only: [24, 12, 1, 3, 6] });
		expect(gridOf(months)).toEqual([3, 6, 12]);
	});

	it('are all of few whole numbers, and some of many', () => {
		expect(gridOf(scalar(5, 3, 7, { integer: true }))).toEqual([3, 4, 5, 6, 7]);
		expect(gridOf(scalar(5, -130, -2, { integer: true }))).toHaveLength(129);
		const many = gridOf(scalar(5, 0, 129, { integer: true }));
		expect(many.length).toBeLessThan(100);
		expect(many.filter((x) => !Number.isInteger(x))).toEqual([]);
		expect(many).toEqual(ascending(many));
	});

	it('lie evenly, around the value and close to the ends', () => {
		const around = [1 / 64, 1 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 1, 2, 4, 8];
		const close = [1 / 1024, 1 / 64, 1 / 4];
		const expected = ascending([
			...Array.from({ length: 17 }, (_, i) => i),
			...around.map((step) => 4 - step).filter((x) => x >= 0),
			...around.map((step) => 4 + step),
			...close.flatMap((step) => [step, 16 - step]),
			5.3,
		]);
		expect(gridOf(scalar(4, 0, 16, { default: 5.3 }))).toEqual(expected);
		const plausible = ascending([...expected, ...Array.from({ length: 25 }, (_, i) => 3 + i / 8)]);
		expect(gridOf(scalar(4, 0, 16, { default: 5.3, plausible: [3, 6] }))).toEqual(plausible);
	});

	it('grow far faster beyond a thousand times the value', () => {
		const doubled = Array.from({ length: 19 }, (_, i) => 2 ** (i - 8));
		const around = [...doubled, 2 ** 14, 2 ** 18, 2 ** 22, 2 ** 26];
		const close = [1 / 1024, 1 / 64, 1 / 4];
		const expected = ascending([
			...[1, 0],
			...Array.from({ length: 17 }, (_, i) => (1e9 * i) / 16),
			...around.map((step) => 1 - step).filter((x) => x >= 0),
			...around.map((step) => 1 + step),
			...close.flatMap((step) => [step, 1e9 - step]),
		]);
		expect(gridOf(scalar(1, 0, 1e9))).toEqual(expected);
	});

	it('start from what is plausible where the value is nought', () => {
		const grid = gridOf(scalar(0, 0, 1000, { plausible: [0, 256] }));
		expect(grid.slice(0, 4)).toEqual([0, 62.5 / 1024, 62.5 / 64, 1]);
		const free = gridOf(scalar(0, 0, 1000, { default: 512 }));
		expect(free.slice(0, 4)).toEqual([0, 62.5 / 1024, 62.5 / 64, 2]);
	});
});

describe('a finer grid', () => {
	it('cuts every stretch in three', () => {
		expect(finer(scalar(0, 0, 9), [0, 3, 9])).toEqual([0, 1, 2, 3, 5, 7, 9]);
		expect(finer(scalar(0, 0, 9, { integer: true }), [0, 1, 5])).toEqual([0, 1, 2, 4, 5]);
		expect(finer(scalar(1, 0, 9, { only: [1, 3, 9] }), [1, 3, 9])).toEqual([1, 3, 9]);
		expect(finer(scalar(0, -9, 9), [-9, -3, 0])).toEqual([-9, -7, -5, -3, -2, -1, 0]);
	});

	it('cuts the stretches next to a value in eight', () => {
		const grid = Array.from({ length: 10 }, (_, i) => i);
		const eighths = (from: number, to: number) =>
			Array.from({ length: 8 * (to - from) + 1 }, (_, i) => from + i / 8);
		for (const x of [5, 5.5]) expect(finerNear(scalar(0, 0, 9), grid, x)).toEqual(eighths(3, 8));
		expect(finerNear(scalar(0, 0, 9), grid, 0)).toEqual(eighths(0, 3));
		expect(finerNear(scalar(0, 0, 9), grid, 9)).toEqual(eighths(7, 9));
	});
});

describe('neighbours', () => {
	it('are as wide as the larger of two values, or as a thousandth of what is far', () => {
		expect(grainOf(scalar(1, -9, 9), 2, -4, 1e-3)).toBe(4e-3);
		expect(grainOf(scalar(1, -9, 9), -5, 2, 1e-3)).toBe(5e-3);
		expect(grainOf(scalar(4, -9, 9), 0, 0, 1e-3)).toBeCloseTo(4e-6, 12);
	});

	it('have nothing between them', () => {
		const free = scalar(1, 0, 9);
		expect(between(free, 2, 4, 1e-3)).toBe(3);
		expect(between(free, 4, 2, 0.5)).toBeNull();
		expect(between(free, 4, 2, 0.49)).toBe(3);
		const whole = scalar(1, 0, 9, { integer: true });
		expect([between(whole, 2, 4, 1), between(whole, 3, 4, 0), between(whole, 9, 2, 9)]).toEqual([
			3,
			null,
			6,
		]);
		expect(between(scalar(1, 0, 9, { only: [1, 9] }), 1, 9, 0)).toBeNull();
	});

	it('have a roundest number between them, if there is one of fifteen digits', () => {
		const free = scalar(1, -9, 9);
		expect(roundest(free, 1.23, 1.29)).toBe(1.26);
		expect(roundest(free, 1.4, 1.2)).toBe(1.3);
		expect(roundest(free, -1.4, -1.2)).toBe(-1.3);
		expect(roundest(free, 1.2, 2)).toBe(1.6);
		expect(roundest(free, 1, 1.8)).toBe(1.4);
		expect(roundest(free, 4, 9)).toBe(7);
		expect(roundest(free, 1, 1 + 2e-14)).toBe(1.00000000000001);
		expect(roundest(free, 1, 1 + 2e-16)).toBeNull();
		expect(roundest(scalar(1, 0, 9, { integer: true }), 1, 9)).toBeNull();
		expect(roundest(scalar(1, 0, 9, { only: [1, 9] }), 1, 9)).toBeNull();
	});
});

describe('the way outward', () => {
	const grid = [0, 1, 2, 5, 9];
	it('goes first where the next value is nearer, left of equals', () => {
		expect([...outward(grid, 2)]).toEqual([
			[null, 2, 1],
			[1, 2, 5],
			[2, 1, 0],
			[2, 5, 9],
		]);
		expect([...outward(grid, 3)]).toEqual([
			[null, 2, 5],
			[5, 2, 1],
			[2, 1, 0],
			[2, 5, 9],
		]);
	});

	it('goes on where one end is reached', () => {
		expect([...outward(grid, 0)]).toEqual([
			[null, 0, 1],
			[0, 1, 2],
			[1, 2, 5],
			[2, 5, 9],
		]);
		expect([...outward(grid, 9)]).toEqual([
			[null, 9, 5],
			[9, 5, 2],
			[5, 2, 1],
			[2, 1, 0],
		]);
		expect([...outward([1, 4], -3)]).toEqual([[null, 1, 4]]);
		expect([...outward([4], 4)]).toEqual([]);
	});
});
