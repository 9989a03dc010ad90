import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as finance from '../../../src/engine/finance.ts';
import { tries } from '../../support/tries.ts';

const {
	bassDensity,
	bassF,
	bassPeakTime,
	bassTimeFor,
	burnMultiple,
	cacPayback,
	crawfordUnit,
	grr,
	hhi,
	irr,
	ltv,
	magicNumber,
	npv,
	nrr,
	ruleOf40,
	wrightTotal,
} = finance;

/** Anything a caller might hand over: round steps, tiny and huge numbers, both signs. */
const anyNumber = fc.oneof(
	fc.integer({ min: -40, max: 40 }).map((n) => n / 20),
	fc.integer({ min: -1000, max: 1000 }),
	fc.constantFrom(0, 1e13, -1e13, 1e-300, 5e-324, 1e300, -1e300),
	fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const share = fc.integer({ min: 1, max: 99 }).map((n) => n / 100);
const flowsOf = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 12 });

describe('unit economics', () => {
	it('follows the textbook', () => {
		expect(ltv(1000, 0.8, 0.02)).toBeCloseTo(40_000, 9);
		expect(cacPayback(12_000, 1250, 0.8)).toBeCloseTo(12, 12);
		expect(nrr(100, 20, 5, 8)).toBeCloseTo(1.07, 12);
		expect(grr(100, 5, 8)).toBeCloseTo(0.87, 12);
		expect(magicNumber(130, 100, 80)).toBeCloseTo(1.5, 12);
		expect(ruleOf40(0.3, 0.15)).toBeCloseTo(0.45, 12);
		expect(burnMultiple(30, 20)).toBeCloseTo(1.5, 12);
	});

	it('is null where it is undefined', () => {
		expect(ltv(1000, 0.8, 0)).toBeNull();
		expect(ltv(1000, 0.8, -0.1)).toBeNull();
		expect(cacPayback(100, 0, 0.8)).toBeNull();
		expect(cacPayback(100, 10, -0.1)).toBeNull();
		expect(nrr(0, 1, 1, 1)).toBeNull();
		expect(grr(0, 0, 0)).toBeNull();
		expect(magicNumber(1, 1, 0)).toBeNull();
		expect(burnMultiple(10, 0)).toBeNull();
		expect(burnMultiple(10, -5)).toBeNull();
	});

	it('burns nothing where cash comes in, whatever the growth', () => {
		expect(burnMultiple(0, 0)).toBe(0);
		expect(burnMultiple(-10, -5)).toBe(0);
	});
});

describe('hhi', () => {
	it('runs from 10,000 / n to 10,000', () => {
		for (const n of [1, 2, 3, 7, 60]) expect(hhi(Array(n).fill(42))).toBeCloseTo(10_000 / n, 8);
		expect(hhi([0, 9, 0])).toBe(10_000);
		expect(hhi([50, 30, 20])).toBeCloseTo(3800, 9);
	});

	it('is null of nothing', () => {
		expect(hhi([])).toBeNull();
		expect(hhi([0, 0])).toBeNull();
	});

	it('does not see the currency', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(1000), { minLength: 1 }), share, (values, k) => {
				const [one, other] = [hhi(values), hhi(values.map((v) => v * k * 1000))];
				if (one === null) expect(other).toBeNull();
				else expect(other).toBeCloseTo(one, 6);
			}),
		);
	});
});

describe('npv and irr', () => {
	it('discounts from the second flow on', () => {
		expect(npv(0.1, [-100, 60, 60])).toBeCloseTo(-100 + 60 / 1.1 + 60 / 1.21, 12);
		expect(npv(0, [1, 2, 3])).toBe(6);
		expect(npv(0.1, [])).toBe(0);
		expect(npv(-1, [1, 2])).toBeNull();
		expect(npv(-1.5, [1, 2])).toBeNull();
	});

	it('finds simple rates', () => {
		expect(irr([-100, 110])).toBeCloseTo(0.1, 11);
		expect(irr([-100, 100])).toBe(0);
		expect(irr([-100, 50])).toBeCloseTo(-0.5, 11);
		expect(irr([-100, 1100])).toBeCloseTo(10, 11);
		expect(irr([-100, 433])).toBeCloseTo(3.33, 11);
		expect(irr([0, 0, -100, 60, 60, 0])).toBeCloseTo((0.6 + Math.sqrt(2.76)) / 2 - 1, 11);
	});

	it('takes the root nearest 0 of several', () => {
		// (1+r) is 1.1 or 1.4
		expect(irr([-100, 250, -154])).toBeCloseTo(0.1, 10);
		// (1+r) is 0.9 or 1.1
		expect(irr([-100, 200, -99])).toBeCloseTo(-0.1, 10);
		// (1+r) is 0.8 or 1.5
		expect(irr([-100, 230, -120])).toBeCloseTo(-0.2, 10);
	});

	it('is null without a change of sign, and without a root in reach', () => {
		expect(irr([])).toBeNull();
		expect(irr([1, 2])).toBeNull();
		expect(irr([-1, -2])).toBeNull();
		expect(irr([0, 0])).toBeNull();
		expect(irr([-1, 3, -3])).toBeNull();
		expect(irr([-1, 100])).toBeNull();
	});

	it('survives long series of zeros, where powers leave the range of numbers', () => {
		const gap = Array<number>(400).fill(0);
		expect(irr([...gap, -100, 110, ...gap])).toBeCloseTo(0.1, 11);
		expect(irr([-100, ...gap, 110])).toBeCloseTo(1.1 ** (1 / 401) - 1, 11);
	});

	it('finds rates near both ends of its reach over hundreds of periods', () => {
		const zeros = (length: number) => Array<number>(length).fill(0);
		// 1 + 10·q⁵⁹⁹ − q⁶⁰⁰ with q = 1/(1 + r) is 0 at q = 10 or a hair more.
		expect(irr([1, ...zeros(598), 10, -1])).toBeCloseTo(-0.9, 10);
		// At 900 % what comes after 600 periods is worth nothing.
		expect(irr([-1, 10, ...zeros(598), 1])).toBeCloseTo(9, 10);
		expect(irr([-1, 10, ...zeros(597), -1, 2])).toBeCloseTo(9, 10);
	});

	it('finds the nearest root that a naive scan finds', () => {
		fc.assert(
			fc.property(flowsOf, (flows) => {
				const found = irr(flows);
				const expected = naiveIrr(flows);
				if (expected === null) expect(found).toBeNull();
				else expect(Math.abs(found as number)).toBeCloseTo(Math.abs(expected), 8);
			}),
			{ numRuns: tries(500) },
		);
	});
});

/** Straight from the definition: scan, bisect, take the nearest. */
function naiveIrr(flows: readonly number[]): number | null {
	if (!flows.some((f) => f > 0) || !flows.some((f) => f < 0)) return null;
	const value = (r: number) => flows.reduce((sum, f, i) => sum + f / (1 + r) ** i, 0);
	const grid: number[] = [];
	for (let i = -99; i <= 100; i++) grid.push(i / 100);
	for (let i = 11; i <= 100; i++) grid.push(i / 10);
	let best: number | null = null;
	const offer = (r: number) => {
		if (best === null || Math.abs(r) < Math.abs(best)) best = r;
	};
	grid.forEach((rate, i) => {
		if (value(rate) === 0) offer(rate);
		const next = grid[i + 1];
		if (next === undefined || value(rate) * value(next) >= 0) return;
		let [a, b] = [rate, next];
		for (let step = 0; step < 60; step++) {
			const m = (a + b) / 2;
			if (value(a) * value(m) <= 0) b = m;
			else a = m;
		}
		offer((a + b) / 2);
	});
	return best;
}

describe('diffusion', () => {
	it('agrees with the formulas of Bass for the usual coefficients', () => {
		const [p, q, t] = [0.03, 0.38, 5];
		const e = Math.exp(-(p + q) * t);
		expect(bassF(p, q, t)).toBeCloseTo((1 - e) / (1 + (q / p) * e), 12);
		expect(bassDensity(p, q, t)).toBeCloseTo((((p + q) ** 2 / p) * e) / (1 + (q / p) * e) ** 2, 12);
		expect(bassPeakTime(p, q)).toBeCloseTo(Math.log(q / p) / (p + q), 12);
		expect(bassPeakTime(p, q)).toBeCloseTo(6.1923, 3);
		expect(bassF(p, q, 0)).toBe(0);
		expect(bassPeakTime(0.4, 0.4)).toBe(0);
		expect(bassPeakTime(0.5, 0.4)).toBe(0);
		expect(bassTimeFor(p, q, 1)).toBeNull();
		expect(bassTimeFor(p, q, 1.2)).toBeNull();
		expect(bassTimeFor(p, q, 0)).toBe(0);
		expect(bassF(0, q, 5)).toBeNull();
	});

	it('reads time and share both ways, and the density is the slope', () => {
		fc.assert(
			fc.property(share, share, share, (p, q, adopted) => {
				const t = bassTimeFor(p, q, adopted) as number;
				expect(bassF(p, q, t)).toBeCloseTo(adopted, 10);
				const slope = ((bassF(p, q, t + 1e-5) ?? 0) - (bassF(p, q, t - 1e-5) ?? 0)) / 2e-5;
				expect(bassDensity(p, q, t)).toBeCloseTo(slope, 6);
			}),
		);
	});

	it('peaks at the peak', () => {
		fc.assert(
			fc.property(share, share, share, (p, q, away) => {
				const peak = bassPeakTime(p, q) as number;
				const most = bassDensity(p, q, peak) as number;
				expect(bassDensity(p, q, peak + away)).toBeLessThanOrEqual(most + 1e-12);
			}),
		);
	});
});

describe('learning curve', () => {
	it('falls to the learning rate with each doubling', () => {
		expect(crawfordUnit(1000, 0.8, 1)).toBe(1000);
		expect(crawfordUnit(1000, 0.8, 4)).toBeCloseTo(640, 9);
		expect(wrightTotal(1000, 0.8, 4)).toBeCloseTo(4 * 640, 9);
		expect(wrightTotal(1000, 1, 7.5)).toBe(7500);
		expect(wrightTotal(1000, 0.8, 0)).toBe(0);
		expect(wrightTotal(1000, 0.4, 0)).toBe(0);
		expect(crawfordUnit(1000, 0.8, 0)).toBeNull();
		expect(crawfordUnit(1000, 0.8, -1)).toBeNull();
	});
});

it('never answers NaN or infinity', () => {
	const functions: ((...x: number[]) => number | null)[] = [
		ltv,
		cacPayback,
		nrr,
		grr,
		magicNumber,
		ruleOf40,
		burnMultiple,
		bassF,
		bassDensity,
		bassPeakTime,
		bassTimeFor,
		wrightTotal,
		crawfordUnit,
		(...x) => hhi(x),
		(rate = 0, ...flows) => npv(rate, flows),
		(...flows) => irr(flows),
	];
	fc.assert(
		fc.property(fc.tuple(anyNumber, anyNumber, anyNumber, anyNumber), (numbers) => {
			for (const f of functions) {
				const answer = f(...numbers);
				expect(answer === null || Number.isFinite(answer), `${f} of ${numbers}`).toBe(true);
			}
		}),
		{ numRuns: tries(3000) },
	);
});

it('is the one door to the decompositions too', () => {
	const { lmdi, shapley, shapleyProduct } = finance;
	const [before, after] = [
		[2, 3, 5],
		[3, 3, 7],
	];
	const sum = (parts: Iterable<number>) => [...parts].reduce((total, part) => total + part, 0);
	expect(sum(lmdi(before, after))).toBeCloseTo(33, 9);
	expect(sum(shapleyProduct(before, after))).toBeCloseTo(33, 9);
	expect(sum(shapley(['a', 'b'], (team) => team.length ** 2).values())).toBeCloseTo(4, 9);
});
