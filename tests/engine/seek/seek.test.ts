import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money, number, ratio } from '../../../src/engine/fields.ts';
import type { ScalarInput } from '../../../src/engine/seek/scalars.ts';
import { seek } from '../../../src/engine/seek/seek.ts';

const scalar = (field: ScalarInput['field'], value: number): ScalarInput => ({
	path: 'x',
	field,
	value,
	low: field.min,
	high: field.max,
});
const share = scalar(ratio({ default: 0.5 }), 0.3);
const price = scalar(money({ default: 1e5 }), 4e5);
const wide = scalar(number('number', { min: -50, max: 50, default: 1 }), 1);

describe('seek', () => {
	it('says so where the target is met already', () => {
		expect(seek(share, (x) => 2 * x, 0.6)).toEqual({ kind: 'already', value: 0.3, result: 0.6 });
	});

	it('gives the exact value of a straight line, a round one where there is one', () => {
		expect(seek(share, (x) => 7 * x + 1, 5.2)).toMatchObject({ kind: 'reached', value: 0.6 });
		expect(seek(price, (x) => 3 * x - 1e6, 2e6)).toMatchObject({ kind: 'reached', value: 1e6 });
	});

	it('meets nought as nearly as the arithmetic of large numbers can', () => {
		const profit = (x: number) => 7e11 + 137.1 * x - 7e11 - 1e9 / 3;
		const sought = seek(price, profit, 0);
		expect(sought).toMatchObject({ kind: 'reached', value: expect.closeTo(1e9 / 3 / 137.1, 4) });
	});

	it('finds its way over thirteen orders of magnitude', () => {
		const targets = fc.integer({ min: -2, max: 12 }).map((n) => 3.7 * 10 ** n);
		fc.assert(
			fc.property(targets, (target) => {
				for (const curve of [(x: number) => x, (x: number) => (x === 0 ? null : 1e10 / x)]) {
					const sought = seek(price, curve, target);
					expect(sought.kind).toBe('reached');
					if (sought.kind !== 'reached') return;
					expect(Math.abs(sought.result - target)).toBeLessThanOrEqual(1e-6 * target);
					expect(sought.result).toBe(curve(sought.value));
				}
			}),
		);
	});

	it('takes the nearest of several values', () => {
		expect(seek(wide, (x) => (x + 4) ** 2, 49)).toMatchObject({ kind: 'reached', value: 3 });
		expect(seek(wide, (x) => (x - 9) ** 2, 49)).toMatchObject({ kind: 'reached', value: 2 });
		expect(seek(wide, Math.sin, 0)).toMatchObject({ kind: 'reached', value: 0 });
	});

	it('finds a maximum that only just reaches the target', () => {
		for (const peak of [-33.3, -7.1, 1.234, 1.9, 6.28, 21, 49.9]) {
			const round = seek(wide, (x) => 5 - (x - peak) ** 2, 5);
			expect(round.kind, `at ${peak}`).toBe('reached');
			expect(round).toHaveProperty('result', expect.closeTo(5, 6));
			const pointed = seek(wide, (x) => 5 - Math.abs(x - peak), 4.999);
			expect(pointed.kind, `at ${peak}`).toBe('reached');
		}
	});

	it('takes the near one of two values that lie close together', () => {
		for (const middle of [-33.37, 6.283, 21.7])
			for (const start of [-49, 1, 49]) {
				const sought = seek({ ...wide, value: start }, (x) => (x - middle) ** 2 - 1e-6, 0);
				const value = expect.closeTo(middle - Math.sign(middle - start) * 1e-3, 7);
				expect(sought, `${middle} from ${start}`).toMatchObject({ kind: 'reached', value });
			}
	});

	it('goes to the near end of a level stretch', () => {
		const roof = (x: number) => Math.min(x, 0.7);
		expect(seek(share, roof, 0.7)).toMatchObject({ kind: 'reached', value: 0.7 });
		const stairs = (x: number) => Math.ceil(10 * x);
		expect(seek(share, stairs, 6)).toMatchObject({ kind: 'reached', result: 6 });
		expect(seek(share, stairs, 6)).toHaveProperty('value', expect.closeTo(0.5, 9));
	});

	it('names both sides of a jump over the target', () => {
		const step = (x: number) => (x >= 0.45 ? 10 : 2);
		const sought = seek(share, step, 6);
		expect(sought).toMatchObject({
			kind: 'passed',
			value: 0.45,
			result: 10,
			before: { result: 2 },
		});
		if (sought.kind === 'passed') expect(0.45 - sought.before.value).toBeLessThan(1e-9);
		expect(seek({ ...share, value: 0.8 }, step, 6)).toMatchObject({
			kind: 'passed',
			result: 2,
			before: { value: 0.45, result: 10 },
		});
	});

	it('passes from one whole or permitted number to the next', () => {
		const months = scalar(number('months', { min: 1, max: 5000, default: 6, integer: true }), 6);
		expect(seek(months, (x) => x * 10, 3455)).toMatchObject({
			kind: 'passed',
			value: 346,
			before: { value: 345, result: 3450 },
		});
		expect(seek(months, (x) => x * 10, 3460)).toMatchObject({ kind: 'reached', value: 346 });
		const bills = scalar(
			number('months', { min: 1, max: 12, default: 1, only: [1, 3, 6, 12] }),
			12,
		);
		expect(seek(bills, (x) => x, 2)).toMatchObject({
			kind: 'passed',
			value: 1,
			before: { value: 3 },
		});
		expect(seek(bills, (x) => x, 6)).toMatchObject({ kind: 'reached', value: 6 });
	});

	it('does not take a pole for a crossing', () => {
		const sought = seek(wide, (x) => (x === 7 ? null : 1 / (x - 7)), 0);
		expect(sought.kind).toBe('unreachable');
		expect(seek(wide, (x) => 1 / (x - Math.PI), 0).kind).toBe('unreachable');
	});

	it('crosses where the result is undefined for a while', () => {
		const broken = (x: number) => (x > 4 && x < 5 ? null : x);
		expect(seek(wide, broken, 4.5)).toMatchObject({ kind: 'passed' });
		expect(seek(wide, broken, 5.5)).toMatchObject({ kind: 'reached', value: 5.5 });
		expect(seek(wide, (x) => (x < 3.3 ? null : x), 3.4)).toMatchObject({ kind: 'reached' });
	});

	it('gives the first of the best values where nothing gets there', () => {
		expect(seek(share, (x) => x, 2)).toEqual({
			kind: 'unreachable',
			best: { value: 1, result: 1 },
		});
		const roof = seek(share, (x) => Math.min(x, 0.7), 2);
		expect(roof).toMatchObject({ kind: 'unreachable', best: { value: expect.closeTo(0.7, 8) } });
		const floor = seek({ ...share, value: 0.8 }, (x) => Math.max(x, 0.26), -1);
		expect(floor).toMatchObject({ kind: 'unreachable', best: { value: expect.closeTo(0.26, 8) } });
		const hill = seek(wide, (x) => -((x - 12.3) ** 2), 1);
		expect(hill).toMatchObject({ kind: 'unreachable', best: { value: expect.closeTo(12.3, 5) } });
		expect(seek(share, () => 3, 2)).toMatchObject({ kind: 'unreachable', best: { value: 0.3 } });
	});

	it('gives the near end of the best values, and leaves alone what is among them', () => {
		for (const [low, high] of [
			[13.37, 27.91],
			[-8.123, -7.9],
		] as const)
			for (const start of [-49, 1, 20, 49]) {
				const table = (x: number) => Math.min(0, x - low, high - x);
				const value = expect.closeTo(Math.min(high, Math.max(low, start)), 6);
				const sought = seek({ ...wide, value: start }, table, 1);
				expect(sought).toMatchObject({ kind: 'unreachable', best: { value } });
			}
	});

	it('says where there is no result at all', () => {
		expect(seek(share, () => null, 2)).toEqual({ kind: 'undefined' });
	});

	it('needs few calculations', () => {
		const curves = [Math.sin, Math.sqrt, Math.floor, (x: number) => 1 / x, () => 1, Math.abs];
		for (const curve of curves)
			for (const target of [-2, -0.3, 0, 0.7, 2.5, 1e6]) {
				let calls = 0;
				seek(
					wide,
					(x) => {
						calls++;
						return Number.isFinite(curve(x)) ? curve(x) : null;
					},
					target,
				);
				expect(calls).toBeLessThan(300);
			}
	});

	it('takes the round value only where it is as good, and lies in the range', () => {
		// 1/3 cannot be written; 0.3333333333333 gives the target less nearly.
		const third = seek(share, (x) => 3 * x, 1);
		expect(third).toMatchObject({ kind: 'reached', value: 1 / 3, result: 1 });
		const near = seek({ ...wide, low: 0.5, high: 2.00000000001 }, (x) => x ** 2, 4);
		expect(near).toMatchObject({ kind: 'reached', value: 2, result: 4 });
		for (const end of [2 - 1e-13, 2 + 1e-13]) {
			const range = end < 2 ? { high: end } : { low: end };
			const sought = seek({ ...wide, ...range, value: end < 2 ? 1 : 5 }, (x) => 1e3 * x, 1e3 * end);
			expect(sought.kind).toBe('reached');
			if (sought.kind === 'reached') expect(sought.value < 2).toBe(end < 2);
		}
	});

	it('takes a large target as reached at the same share of it as a small one', () => {
		const noisy = (x: number) => 1e9 * x + Math.sin(1e12 * x) * 1e-4;
		expect(seek(share, noisy, 5e8).kind).toBe('reached');
		expect(seek(share, () => 1e9, 1e9 + 1e-4)).toMatchObject({ kind: 'already' });
		expect(seek(share, () => 1e-13, 0)).toMatchObject({ kind: 'already' });
		expect(seek(share, () => 1e-11, 0)).toMatchObject({ kind: 'unreachable' });
	});

	it('looks more closely where nothing is defined at first, and near to the best value', () => {
		const slit = (x: number) => (Math.abs(x - 29.2) < 0.5 ? 2 : null);
		expect(seek(wide, slit, 5)).toMatchObject({ kind: 'unreachable', best: { result: 2 } });
		const slanted = (x: number) => (Math.abs(x - 29.2) < 0.5 ? x : null);
		expect(seek(wide, slanted, 29.3)).toMatchObject({ kind: 'reached', value: 29.3 });
		const spike = (x: number) =>
			5 - Math.abs(x - 28) / 10 + Math.max(0, 6 - 4 * Math.abs(x - 28.3));
		expect(seek(wide, spike, 9).kind).toBe('reached');
	});

	it('gives the nearest of several jumps', () => {
		const stairs = (x: number) => (x < -8.5 ? 20 : x < 4.25 ? 2 : x < 30 ? 9 : -4);
		expect(seek(wide, stairs, 5)).toMatchObject({ kind: 'passed', value: 4.25, result: 9 });
		expect(seek({ ...wide, value: -6 }, stairs, 5)).toMatchObject({
			kind: 'passed',
			result: 20,
			before: { value: -8.5, result: 2 },
		});
		expect(seek({ ...wide, value: 29 }, stairs, 5)).toMatchObject({
			kind: 'passed',
			value: 30,
			result: -4,
			before: { result: 9 },
		});
	});

	it('follows the best of several tops to its summit', () => {
		const tops = (x: number) =>
			5 - Math.min(Math.abs(x + 31.7), 0.5 + Math.abs(x - 22.3), 0.2 + Math.abs(x - 7.77));
		for (const start of [-49, -20, 1, 30, 49])
			expect(seek({ ...wide, value: start }, tops, 6), `from ${start}`).toMatchObject({
				kind: 'unreachable',
				best: { value: expect.closeTo(-31.7, 6), result: expect.closeTo(5, 6) },
			});
	});

	it('gives, of equally good values, the one next to the present', () => {
		const twins = (x: number) => -Math.abs(Math.abs(x) - 25);
		for (const [start, best] of [
			[11, 25],
			[-3, -25],
			[38, 25],
			[-45, -25],
		] as const)
			expect(seek({ ...wide, value: start }, twins, 6), `from ${start}`).toMatchObject({
				kind: 'unreachable',
				best: { value: best },
			});
		const flat = scalar(number('months', { min: 0, max: 40, default: 1, integer: true }), 17);
		expect(seek(flat, (x) => (x > 20 || x < 12 ? 3 : 0), 9)).toMatchObject({
			kind: 'unreachable',
			best: { value: 21, result: 3 },
		});
	});

	it('asks for no more values than it needed before', () => {
		const curves: [(x: number) => number | null, number][] = [
			[(x) => x ** 3 / 50, 168],
			[(x) => 5 - Math.abs(x - 9.1), 273],
			[(x) => (x < 12.3 ? 1 : 8), 587],
			[(x) => (x < 2 ? null : Math.sqrt(x)), 529],
			[(x) => (x === 7 ? null : 1 / (x - 7)), 609],
			[(x) => Math.sin(x / 3) * 4, 779],
			[() => 1, 255],
		];
		for (const [curve, most] of curves) {
			let calls = 0;
			const counted = (x: number) => {
				calls++;
				return curve(x);
			};
			for (const target of [-30, 0.5, 3, 4.9, 60]) seek(wide, counted, target);
			expect(calls, String(curve)).toBeLessThanOrEqual(most);
		}
	});
});
