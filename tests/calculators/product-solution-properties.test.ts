import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curveOf } from '../../src/calculators/product-solution/adoption.ts';
import { compute, noise, type Output } from '../../src/calculators/product-solution/compute.ts';
import { type Input, inputs } from '../../src/calculators/product-solution/inputs.ts';
import { productSolution } from '../../src/calculators/product-solution/model.ts';
import { leavesOf, setAt } from '../../src/engine/walk.ts';
import { tries } from '../support/tries.ts';
import { busyAt, firm, grown, naive, wholeInput } from './product-solution-reference.ts';

const numRuns = Number(process.env['RUNS'] ?? 300);
const holds = (drawn: fc.Arbitrary<Input>, property: (x: Input) => void) =>
	fc.assert(fc.property(drawn, property), { numRuns });
/** Every number of a tree. */
const numbers = (tree: unknown): number[] => {
	if (typeof tree === 'number') return [tree];
	return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(numbers) : [];
};
const near = (a: number, b: number, size: number) =>
	expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, size));
function freeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).map(freeze);
	return value;
}
/** The largest money anywhere in a calculation. */
const moneyOf = ({ reps, repCost, ...x }: Input, { single, solution }: Output): number =>
	Math.max(1, reps) *
	([x.single, x.solution].reduce(
		(sum, m, i) =>
			sum + ([single, solution][i]?.opps ?? 0) * (m.winRate * m.dealSize + m.presalesCost),
		repCost,
	) +
		x.single.presalesCost +
		x.solution.presalesCost +
		x.single.dealSize +
		x.solution.dealSize);

describe('properties', () => {
	test('the slow way finds the same', () => {
		const check = (x: Input) => {
			const [output, expected] = [compute(x), naive(x)];
			const money = moneyOf(x, output);
			for (const key of ['whiteSpace', 'poolSingle', 'poolSolution', 'presalesCapacity'] as const)
				near(output[key], expected[key], expected[key]);
			for (const way of ['single', 'solution'] as const) {
				near(output[way].opps, expected[way].opps, expected[way].opps);
				near(output[way].deals, expected[way].deals, expected[way].deals);
				for (const key of ['bookings', 'perOpp', 'grossProfit'] as const)
					near(output[way][key], expected[way][key], money);
			}
			for (const [i, left] of output.curve.entries())
				near(left, expected.curve[i] ?? Number.NaN, money);
			near(output.bestGrossProfit, Math.max(...expected.curve), money);
			near(output.usedReps, busyAt(x, output.bestSingleReps), x.reps);
		};
		holds(wholeInput, check);
		holds(firm, check);
	});

	test('the best is on the curve, none is better, and none before it is as good', () => {
		holds(wholeInput, (x) => {
			const { curve, ...o } = compute(x);
			expect(curve).toHaveLength(x.reps + 1);
			expect(curve[o.bestSingleReps]).toBe(o.bestGrossProfit);
			expect([o.allSolution, o.allSingle]).toEqual([curve[0], curve.at(-1)]);
			for (const [i, left] of curve.entries()) {
				expect(left - o.bestGrossProfit).toBeLessThanOrEqual(noise(o.bestGrossProfit));
				if (i < o.bestSingleReps) expect(left).toBeLessThan(o.bestGrossProfit);
			}
			expect(o.usedReps + o.idleReps).toBeCloseTo(x.reps, 9);
			expect(o.idleReps).toBeGreaterThanOrEqual(-1e-9);
			expect(o.bestOppsSolution).toBeLessThanOrEqual(o.presalesCapacity);
		});
	});

	test('nothing is NaN or infinite, and nothing is changed', () => {
		holds(wholeInput, (drawn) => {
			const x = freeze(structuredClone(drawn));
			const output = compute(x);
			const odd = (tree: unknown) => numbers(tree).filter((value) => !Number.isFinite(value));
			expect(odd(output)).toEqual([]);
			for (const { params } of productSolution.insights(x, output))
				for (const phrase of Object.values(params))
					if ('value' in phrase) expect(phrase.value).toSatisfy(Number.isFinite);
			for (const chart of Object.values(productSolution.definition.charts)) {
				const data = chart.data(x, output);
				const lengths = Object.values<readonly unknown[]>(data.series).map(({ length }) => length);
				expect(new Set([...lengths, data.x.length]).size).toBe(1);
				expect(odd(data)).toEqual([]);
			}
		});
	});

	test('money times k is money times k, and nothing else moves', () => {
		// Whole powers of two, so that no rounding differs.
		fc.assert(
			fc.property(firm, fc.constantFrom(1 / 64, 0.5, 4, 512), (x, k) => {
				const scaled = leavesOf(inputs, x)
					.filter(({ field }) => field.unit === 'money')
					.reduce((next, { path, value }) => setAt(next, path, Number(value) * k), x);
				const [before, after] = [compute(x), compute(scaled)];
				for (const key of ['bestGrossProfit', 'allSingle', 'allSolution'] as const)
					expect(after[key]).toBe(before[key] * k);
				expect(after.breakEvenSolutionDeal).toBe((before.breakEvenSolutionDeal ?? 0) * k);
				expect(after.curve).toEqual(before.curve.map((left) => left * k));
				const plain = ({ single, solution, ...o }: Output) => [
					[single.opps, single.deals, solution.opps, solution.deals],
					[o.bestSingleReps, o.bestOppsSingle, o.bestOppsSolution, o.usedReps, o.poolSolution],
					[o.adoptionStage, o.yearsToSaturation, o.adoptionNextYear, o.peakTime],
				];
				expect(plain(after)).toEqual(plain(before));
			}),
			{ numRuns },
		);
	});

	test('more demand, presales or wins never leave less; a dearer seller never more', () => {
		const best = (x: Input) => compute(x).bestGrossProfit;
		holds(firm, (x) => {
			const least = best(x) - 1e-9 * moneyOf(x, compute(x));
			const { single, solution } = x;
			const wins = { ...single, winRate: Math.min(1, single.winRate * 1.3) };
			const larger = { ...solution, dealSize: solution.dealSize * 1.3 };
			// More demand is no worse as long as an opportunity is worth having.
			if (compute(x).single.perOpp >= 0)
				expect(best({ ...x, annualNeedSingle: 1 })).toBeGreaterThanOrEqual(least);
			if (compute(x).solution.perOpp >= 0) {
				expect(best({ ...x, presalesPeople: x.presalesPeople + 1 })).toBeGreaterThanOrEqual(least);
				expect(best({ ...x, ownCustomers: x.ownCustomers + 50 })).toBeGreaterThanOrEqual(least);
			}
			expect(best({ ...x, single: wins })).toBeGreaterThanOrEqual(least);
			expect(best({ ...x, solution: larger })).toBeGreaterThanOrEqual(least);
			const dear = best({ ...x, repCost: x.repCost * 1.2 });
			expect(dear - 1e-6).toBeLessThanOrEqual(best(x));
		});
	});

	test('at the deal that draws level both sellers earn the same', () => {
		holds(firm, (x) => {
			const { breakEvenSolutionDeal: dealSize } = compute(x);
			if (dealSize === null) return;
			const level = compute({ ...x, solution: { ...x.solution, dealSize } });
			near(level.solution.grossProfit, level.single.grossProfit, moneyOf(x, level));
		});
	});

	test('adoption only grows, and as the equation of its growth says', () => {
		holds(wholeInput, (x) => {
			const { adoptionNextYear, yearsToSaturation, peakTime } = compute(x);
			expect(adoptionNextYear).toBeGreaterThanOrEqual(x.adoption - 1e-12);
			expect(adoptionNextYear).toBeLessThanOrEqual(1);
			expect(yearsToSaturation).toBeGreaterThanOrEqual(0);
			expect(peakTime).toBeGreaterThanOrEqual(0);
			const points = curveOf(x, yearsToSaturation ?? 0);
			expect(points.filter(({ years }) => years === 0)).toEqual([
				{ years: 0, adoption: x.adoption },
			]);
			expect(points.length).toBeGreaterThan(12);
			expect(points.length).toBeLessThan(45);
			for (const [i, { adoption }] of points.entries())
				if (i > 0) expect(adoption).toBeGreaterThanOrEqual((points[i - 1]?.adoption ?? 0) - 0.006);
		});
		fc.assert(
			fc.property(firm, (x) => {
				const { adoptionNextYear, yearsToSaturation } = compute(x);
				expect(adoptionNextYear).toBeCloseTo(grown(x.bassP, x.bassQ, x.adoption, 1), 8);
				if (yearsToSaturation)
					expect(grown(x.bassP, x.bassQ, x.adoption, yearsToSaturation)).toBeCloseTo(
						x.saturation,
						8,
					);
			}),
			{ numRuns: tries(50) },
		);
	});
});
