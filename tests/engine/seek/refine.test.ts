import { describe, expect, it } from 'vitest';
import { number } from '../../../src/engine/fields.ts';
import { border, type Curve, crossing, dip } from '../../../src/engine/seek/refine.ts';
import type { ScalarInput } from '../../../src/engine/seek/scalars.ts';

const wide: ScalarInput = {
	path: 'x',
	field: number('number', { min: -50, max: 50, default: 1 }),
	value: 1,
	low: -50,
	high: 50,
};
const whole: ScalarInput = {
	...wide,
	field: number('number', { min: -50, max: 50, default: 1, integer: true }),
};
/** A curve that counts at how many values it is asked. */
function counted(curve: Curve) {
	const asked = new Set<number>();
	const counts = (x: number) => {
		asked.add(x);
		return curve(x);
	};
	return { curve: counts, calls: () => asked.size };
}

describe('border', () => {
	it('ends in neighbours on either side', () => {
		const [near, far] = border(wide, (x) => x >= Math.PI, [0, 10], 1e-9);
		expect(near).toBeLessThan(Math.PI);
		expect(far).toBeGreaterThanOrEqual(Math.PI);
		expect(far - near).toBeLessThanOrEqual(4e-9);
		expect(border(wide, (x) => x <= -2, [5, -9], 1e-9)[1]).toBeCloseTo(-2, 8);
		expect(border(whole, (x) => x > 6, [-3, 40], 1e-9)).toEqual([6, 7]);
	});
});

describe('crossing', () => {
	const at = (curve: Curve, sides: readonly [number, number], precision = 4e-16) =>
		crossing(wide, curve, sides, { precision, enough: 1e-12 });

	it('ends at once where the curve is nought', () => {
		const line = counted((x) => 3 * x - 1.5);
		expect(at(line.curve, [0, 1])).toEqual([0.5, 0.5]);
		expect(line.calls()).toBe(3);
	});

	it('ends in the two sides of a step, the one of the start first', () => {
		const step = (x: number) => (x < 0.3 ? -1 : 1);
		for (const sides of [
			[0, 1],
			[1, 0],
		] as const) {
			const [near, far] = at(step, sides, 1e-9) ?? [0, 0];
			expect(step(near)).toBe(step(sides[0]));
			expect(step(far)).toBe(step(sides[1]));
			expect(Math.abs(far - near)).toBeLessThanOrEqual(2e-9);
			expect(near).toBeCloseTo(0.3, 8);
		}
		expect(crossing(whole, (x) => x - 6.5, [1, 40], { precision: 1e-9, enough: 0 })).toEqual([
			6, 7,
		]);
		expect(crossing(whole, (x) => 6.5 - x, [40, 1], { precision: 1e-9, enough: 0 })).toEqual([
			7, 6,
		]);
	});

	it('stops where the curve is as near to nought as is enough', () => {
		const options = { precision: 4e-16, enough: 0.125 };
		const line = counted((x) => x - 0.375);
		expect(crossing(wide, line.curve, [0, 1], options)).toEqual([0.5, 0.5]);
		expect(line.calls()).toBe(3);
	});

	it('gives up where the curve is undefined on the way', () => {
		expect(at((x) => (x > 0.4 && x < 0.6 ? null : x - 0.5), [0, 1])).toBeNull();
	});

	it('needs few steps on smooth curves, and not many more on crooked ones', () => {
		const cases: [Curve, readonly [number, number], number][] = [
			[(x) => x ** 3 - 2, [0, 10], 10],
			[(x) => Math.exp(x) - 20, [-5, 8], 11],
			[(x) => 1 / (x + 0.01) - 40, [0, 1], 14],
			[(x) => Math.log(x) - 1, [0.01, 50], 12],
			[(x) => (x - 0.3) ** 9, [-1, 1.7], 40],
			[(x) => Math.atan(50 * (x - 0.7)), [0, 40], 17],
			[(x) => Math.sqrt(x) - 5, [0, 49], 12],
			[(x) => Math.tanh(x) - 0.999, [0, 50], 13],
		];
		for (const [curve, sides, most] of cases) {
			const asked = counted(curve);
			const [near, far] = at(asked.curve, sides) ?? [0, 1];
			expect(Math.min(Math.abs(curve(near) ?? 1), Math.abs(curve(far) ?? 1))).toBeLessThan(1e-11);
			expect(asked.calls(), String(curve)).toBeLessThanOrEqual(most);
		}
	});
});

describe('dip', () => {
	const lowest = (scalar: ScalarInput, curve: Curve, sides: readonly [number, number]) =>
		dip(scalar, curve, sides, { precision: 1e-9, giveUp: false });

	it('comes to where a curve is nearest to nought, from above and from below', () => {
		const valley = (x: number) => 2 + Math.abs(x - 1.7);
		expect(lowest(wide, valley, [-3, 9])).toBeCloseTo(1.7, 8);
		expect(lowest(wide, valley, [9, -3])).toBeCloseTo(1.7, 8);
		expect(lowest(wide, (x) => -valley(x), [-3, 9])).toBeCloseTo(1.7, 8);
		expect(lowest(whole, (x) => 2 + (x - 6) ** 2, [-20, 41])).toBe(6);
		expect(lowest(whole, (x) => 2 + (x - 6) ** 2, [6, 7])).toBe(6);
	});

	it('stops where the curve has changed its sign', () => {
		const asked = counted((x) => (x - 5) ** 2 - 1);
		const x = lowest(wide, asked.curve, [0, 10]);
		expect(Math.abs(x - 5)).toBeLessThan(1.2);
		expect(asked.calls()).toBeLessThan(10);
	});

	it('leaves out where the curve is undefined', () => {
		const valley = (x: number) => (x > 4 ? null : 1 + (x - 3) ** 2);
		expect(lowest(wide, valley, [-10, 10])).toBeCloseTo(3, 3);
	});

	it('gives up where nought is out of reach', () => {
		const far = counted((x) => 1000 + (x - 5) ** 2);
		dip(wide, far.curve, [0, 10], { precision: 1e-9, giveUp: true });
		const near = counted((x) => 1e-9 + Math.abs(x - 5.01));
		const x = dip(wide, near.curve, [0, 10], { precision: 1e-9, giveUp: true });
		expect(x).toBeCloseTo(5.01, 7);
		expect(far.calls()).toBeLessThanOrEqual(4);
		expect(near.calls()).toBeLessThanOrEqual(49);
	});
});
