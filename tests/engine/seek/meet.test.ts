import { describe, expect, it } from 'vitest';
import { number } from '../../../src/engine/fields.ts';
import { inspect, type Search, turns, within } from '../../../src/engine/seek/meet.ts';
import type { Curve } from '../../../src/engine/seek/refine.ts';

type Rules = Partial<Parameters<typeof number>[1]>;
/** A search for where a curve is nought. */
function search(curve: Curve, rules: Rules = {}, value = 1): Search {
	const field = number('number', { min: -50, max: 50, default: 1, ...rules });
	const tried = new Map<number, number | null>();
	const off = (x: number) => {
		if (!tried.has(x)) tried.set(x, curve(x));
		return tried.get(x) ?? null;
	};
	return { scalar: { path: 'x', field, value, low: -50, high: 50 }, off, size: 1, tried };
}
const through = (points: Readonly<Record<number, number | null>>) =>
	search((x) => points[x] ?? null);

describe('a turn of a curve', () => {
	const isTurn = (a: number | null, b: number | null, c: number | null, goal?: number) =>
		turns(through({ 10: a, 12: b, 22: c }), [10, 12, 22], goal);

	it('is nearest to nought in the middle, and does not cross', () => {
		expect(isTurn(5, 1, 5)).toBe(true);
		expect(isTurn(-5, -1, -5)).toBe(true);
		expect(isTurn(5, 0, 5)).toBe(true);
		for (const [a, c] of [
			[1, 5],
			[5, 1],
			[0.5, 5],
			[5, 0.5],
			[-5, 5],
			[5, -5],
			[-5, -5],
		] as const)
			expect(isTurn(a, 1, c), `${a}, 1, ${c}`).toBe(false);
	});

	it('is defined throughout', () => {
		expect(isTurn(null, 1, 5)).toBe(false);
		expect(isTurn(5, null, 5)).toBe(false);
		expect(isTurn(5, 1, null)).toBe(false);
	});

	it('might come to nought, as steep as it is, or to within a goal', () => {
		// 50 a step, over 10 steps: 500.
		expect(isTurn(600, 500, 510)).toBe(true);
		expect(isTurn(700, 600, 610)).toBe(false);
		expect(isTurn(700, 600, 610, 100)).toBe(true);
		expect(isTurn(700, 600, 610, 99)).toBe(false);
		// 50 a step on the right.
		expect(isTurn(610, 600, 1100, 100)).toBe(true);
		expect(isTurn(610, 600, 1100, 99)).toBe(false);
	});
});

describe('looking between two values', () => {
	it('finds where a curve crosses nought, whichever way', () => {
		for (const curve of [(x: number) => x - 2.5, (x: number) => 2.5 - x]) {
			expect(inspect(search(curve), [null, 1, 4])).toEqual([2.5, 2.5]);
			expect(inspect(search(curve), [null, 4, 1])).toEqual([2.5, 2.5]);
		}
		expect(
			inspect(
				search((x) => x - 5),
				[null, 1, 4],
			),
		).toBeNull();
		expect(
			inspect(
				search((x) => x + 5),
				[null, 1, 4],
			),
		).toBeNull();
	});

	it('finds the near end of a level stretch', () => {
		const roof = (x: number) => Math.min(0, x - 2);
		expect(inspect(search(roof), [null, 1, 4])?.[0]).toBeCloseTo(2, 8);
		const stairs = (x: number) => Math.min(0, Math.floor(x) - 2);
		expect(inspect(search(stairs), [null, 1, 4])?.[0]).toBeCloseTo(2, 8);
		expect(inspect(search(roof, { integer: true }), [null, -7, 9])).toEqual([2, 2]);
		expect(
			inspect(
				search((x) => x - 9),
				[null, -7, 9],
			),
		).toEqual([9, 9]);
		// Level at the far end only: not followed back.
		expect(
			inspect(
				search((x) => (x - 4) ** 2),
				[null, 1, 4],
			),
		).toEqual([4, 4]);
	});

	it('tells both sides of a jump, the near one first', () => {
		const jump = (x: number) => (x < 2 ? -1 : 3);
		const [near, far] = inspect(search(jump), [null, 1, 4]) ?? [0, 0];
		expect([jump(near), jump(far)]).toEqual([-1, 3]);
		expect(far - near).toBeLessThan(1e-12);
		const [back, on] = inspect(search(jump), [null, 4, 1]) ?? [0, 0];
		expect([jump(back), jump(on)]).toEqual([3, -1]);
	});

	it('takes neither a pole nor a change beyond a gap for more than it is', () => {
		expect(
			inspect(
				search((x) => 1 / (x - 2.3)),
				[null, 1, 4],
			),
		).toBeNull();
		const gap = (x: number) => (x > 2 && x < 3 ? null : x - 2.5);
		const [near, far] = inspect(search(gap), [null, 1, 4]) ?? [0, 0];
		expect(near).toBeCloseTo(2, 7);
		expect(far).toBeCloseTo(3, 7);
		expect([gap(near), gap(far)].includes(null)).toBe(false);
		const [back, on] = inspect(search(gap), [null, 4, 1]) ?? [0, 0];
		expect(back).toBeCloseTo(3, 7);
		expect(on).toBeCloseTo(2, 7);
	});

	it('looks up to where the curve ends', () => {
		const ends = (x: number) => (x > 3.7 ? null : x - 3.6);
		expect(inspect(search(ends), [null, 1, 4])).toEqual([
			expect.closeTo(3.6, 9),
			expect.closeTo(3.6, 9),
		]);
		expect(inspect(search(ends), [null, 4, 1])?.[0]).toBeCloseTo(3.6, 9);
		const short = (x: number) => (x > 3.5 ? null : x - 3.6);
		expect(inspect(search(short), [null, 1, 4])).toBeNull();
		expect(
			inspect(
				search(() => null),
				[null, 1, 4],
			),
		).toBeNull();
	});

	it('looks at a turn on either side of it, the side of the start first', () => {
		const valley = (x: number) => (x - 2.2) ** 2 - 0.01;
		for (const [start, value] of [
			[1, 2.1],
			[9, 2.3],
		] as const) {
			const turn = search(valley, {}, start);
			const sides = inspect(turn, start < 2 ? [1, 2, 4] : [4, 2, 1]);
			expect(sides, `from ${start}`).toEqual([expect.closeTo(value, 9), expect.closeTo(value, 9)]);
		}
		const touches = inspect(
			search((x) => (x - 2.2) ** 2),
			[1, 2, 4],
		);
		expect(touches?.[0]).toBeCloseTo(2.2, 3);
		expect(
			inspect(
				search((x) => (x - 2.2) ** 2 + 0.01),
				[1, 2, 4],
			),
		).toBeNull();
		expect(inspect(search(valley), [null, 2, 4])).toBeNull();
	});
});

it('is within a share of the size of what is sought', () => {
	const large = { ...search((x) => x), size: 100 };
	expect(within(large, 1, 0.01)).toBe(true);
	expect(within(large, 1.01, 0.01)).toBe(false);
	expect(within(large, -1, 0.01)).toBe(true);
	expect(within({ ...search(() => null), size: 100 }, 1, 9)).toBe(false);
});
