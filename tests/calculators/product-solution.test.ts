import { describe, expect, test } from 'vitest';
import { compute } from '../../src/calculators/product-solution/compute.ts';
import type { Input } from '../../src/calculators/product-solution/inputs.ts';
import { productSolution } from '../../src/calculators/product-solution/model.ts';
import { presets } from '../../src/calculators/product-solution/presets.ts';
import { grown } from './product-solution-reference.ts';

const mid: Input = presets['mid-adoption'];
const full: Input = presets.saturated;
const open: Input = presets['open-field'];
const told = (x: Input) => productSolution.insights(x, compute(x));
const codes = (x: Input) => told(x).map(({ code }) => code);
const params = (x: Input, wanted: string) => told(x).find(({ code }) => code === wanted)?.params;
const money = (value: number) => ({ value, unit: 'money' });
const count = (value: number) => ({ value, unit: 'count' });

describe('presets', () => {
	test('a third of the market owns one', () => {
		const o = compute(mid);
		// By hand: 6 × 12 ÷ 2 = 36 and 4 × 12 ÷ 8 = 6 opportunities; 0.3 × 80,000 × 0.8 − 500 = 18,700
		// and 0.22 × 900,000 × 0.55 − 40,000 = 68,900 left of each.
		expect(o.single.opps).toBe(36);
		expect(o.solution.opps).toBe(6);
		expect(o.single.deals).toBeCloseTo(10.8, 12);
		expect(o.solution.deals).toBeCloseTo(1.32, 12);
		expect(o.single.bookings).toBeCloseTo(864_000, 6);
		expect(o.solution.bookings).toBeCloseTo(1_188_000, 6);
		expect(o.single.perOpp).toBeCloseTo(18_700, 8);
		expect(o.solution.perOpp).toBeCloseTo(68_900, 8);
		expect(o.single.grossProfit).toBeCloseTo(273_200, 6);
		expect(o.solution.grossProfit).toBeCloseTo(13_400, 6);
		// 3,000 × 0.65 = 1,950 without one, 780 with a need; 240 × 0.2 + 1,950 × 0.02 = 87; 5 × 14 = 70.
		expect([o.whiteSpace, o.poolSingle, o.poolSolution, o.presalesCapacity]).toEqual([
			1950, 780, 87, 70,
		]);
		expect(o.bestSingleReps).toBe(22);
		expect(o.bestGrossProfit).toBeCloseTo(780 * 18_700 + 48 * 68_900 - 12e6, 5);
		expect(o.allSingle).toBeCloseTo(780 * 18_700 - 12e6, 5);
		expect(o.allSolution).toBeCloseTo(70 * 68_900 - 12e6, 5);
		expect(
			[o.bestGrossProfit, o.allSingle, o.allSolution].map((m) => (m / 1e6).toFixed(2)),
		).toEqual(['5.89', '2.59', '-7.18']);
		expect([o.bestOppsSingle, o.bestOppsSolution]).toEqual([780, 48]);
		expect(o.usedReps).toBeCloseTo(780 / 36 + 8, 12);
		expect(o.idleReps).toBeCloseTo(1 / 3, 12);
		// (36 × 18,700 ÷ 6 + 40,000) ÷ (0.22 × 0.55): then both leave 673,200 a year before pay.
		expect(o.breakEvenSolutionDeal).toBeCloseTo(152_200 / 0.121, 5);
		const level = { ...mid.solution, dealSize: o.breakEvenSolutionDeal ?? Number.NaN };
		expect(compute({ ...mid, solution: level }).solution.grossProfit).toBeCloseTo(273_200, 5);
		expect(o.adoptionStage).toBe('earlyMajority');
		expect(o.curve).toHaveLength(31);
	});

	test('everyone owns one', () => {
		const o = compute(full);
		expect([o.bestSingleReps, 30 - o.bestSingleReps]).toEqual([3, 27]);
		expect(o.bestGrossProfit).toBeCloseTo(108 * 18_700 + 162 * 68_900 - 12e6, 5);
		expect((o.bestGrossProfit / 1e6).toFixed(2)).toBe('1.18');
		expect([o.presalesCapacity, o.bestOppsSolution]).toEqual([168, 162]);
		expect(o.yearsToSaturation).toBe(0);
		expect(o.adoptionStage).toBe('laggards');
	});

	test('an open field', () => {
		const o = compute(open);
		expect(o.bestSingleReps).toBe(30);
		expect(o.bestGrossProfit).toBeCloseTo(1080 * 18_700 - 12e6, 5);
		expect((o.bestGrossProfit / 1e6).toFixed(2)).toBe('8.20');
		expect(o.yearsToSaturation).toBeCloseTo(8.926438276301107, 9);
		expect(o.adoptionStage).toBe('earlyAdopters');
	});

	test('the clock agrees with adoption grown step by step', () => {
		for (const x of [mid, full, open]) {
			const { adoptionNextYear, yearsToSaturation } = compute(x);
			const { bassP: p, bassQ: q, adoption } = x;
			expect(adoptionNextYear).toBeCloseTo(grown(p, q, adoption, 1), 10);
			if (yearsToSaturation)
				expect(grown(p, q, adoption, yearsToSaturation)).toBeCloseTo(x.saturation, 10);
			expect(compute(x).peakTime).toBeCloseTo(Math.log(0.38 / 0.03) / 0.41, 12);
		}
	});

	test('say what they should', () => {
		for (const x of [mid, full, open]) expect(productSolution.validate(x)).toEqual([]);
		expect(codes(mid)).toEqual(['mix', 'presalesLimit', 'dealTooSmall']);
		expect(codes(full)).toEqual(['saturated', 'mix', 'presalesLimit', 'dealTooSmall']);
		expect(codes(open)).toEqual(['openField', 'mixProduct', 'presalesLimit', 'dealTooSmall']);
	});
});

describe('edges', () => {
	test('no presales: solutions cannot be worked; a full market: no product to sell', () => {
		const none = compute({ ...mid, presalesPeople: 0 });
		expect(none.bestOppsSolution).toBe(0);
		expect(none.bestSingleReps).toBe(22);
		expect(none.idleReps).toBeCloseTo(30 - 780 / 36, 12);
		const owned = compute({ ...mid, adoption: 1 });
		expect([owned.whiteSpace, owned.poolSingle, owned.poolSolution]).toEqual([0, 0, 48]);
		expect([owned.bestSingleReps, owned.bestOppsSolution]).toEqual([0, 48]);
		expect([owned.yearsToSaturation, owned.adoptionNextYear]).toEqual([0, 1]);
	});
	test('sellers who carry nothing, a solution that leaves nothing, nobody at all', () => {
		const idle = { ...mid.solution, concurrent: 0 };
		const o = compute({ ...mid, solution: idle });
		expect(o.breakEvenSolutionDeal).toBeNull();
		expect(o.usedReps).toBeCloseTo(780 / 36, 12);
		for (const odd of [{ winRate: 0 }, { grossMargin: 0 }])
			expect(compute({ ...mid, solution: { ...mid.solution, ...odd } })).toMatchObject({
				breakEvenSolutionDeal: null,
				bestSingleReps: 30,
				bestOppsSolution: 0,
			});
		const nobody = compute({ ...mid, reps: 0 });
		expect(nobody.curve).toHaveLength(1);
		expect([nobody.bestSingleReps, nobody.usedReps, nobody.idleReps]).toEqual([0, 0, 0]);
		expect(nobody.bestGrossProfit).toBeCloseTo(0, 12);
	});
	test('of equal divisions the one with the fewest on the product', () => {
		const twins = { ...mid, solution: mid.single, ownCustomers: 1e6, presalesPeople: 1e6 };
		const o = compute({ ...twins, segmentAccounts: 1e6 });
		expect(o.bestSingleReps).toBe(0);
		expect(codes({ ...twins, segmentAccounts: 1e6 })).toContain('mixSame');
	});
	test('stages begin where the one before ends', () => {
		const stage = (adoption: number) => compute({ ...mid, adoption }).adoptionStage;
		const from = [0, 0.025, 0.16, 0.5, 0.84];
		const names = ['innovators', 'earlyAdopters', 'earlyMajority', 'lateMajority', 'laggards'];
		expect(from.map(stage)).toEqual(names);
		expect(from.slice(1).map((F) => stage(F - 1e-9))).toEqual(names.slice(0, 4));
		expect(stage(1)).toBe('laggards');
	});
	test('from nobody to everyone is as long as the curve says', () => {
		const { yearsToSaturation, peakTime } = compute({ ...mid, adoption: 0 });
		// By hand: ln((0.03 + 0.38 × 0.84) ÷ (0.03 × 0.16)) ÷ 0.41.
		expect(yearsToSaturation).toBeCloseTo(Math.log(0.3492 / 0.0048) / 0.41, 12);
		expect(grown(0.03, 0.38, 0, peakTime ?? 0)).toBeCloseTo(0.5 - 0.03 / 0.76, 10);
		expect(compute({ ...mid, bassP: 0.5, bassQ: 0.4 }).peakTime).toBe(0);
	});
	test('figures outside their ranges are named', () => {
		const single = { ...mid.single, cycleMonths: 0 };
		const odd = { ...mid, single, reps: 3.5, adoption: 1.2, saturation: 1, bassP: 0 };
		expect(productSolution.validate(odd)).toEqual([
			{ field: 'reps', code: 'notNumber' },
			{ field: 'single.cycleMonths', code: 'belowMin' },
			{ field: 'adoption', code: 'aboveMax' },
			{ field: 'bassP', code: 'belowMin' },
			{ field: 'saturation', code: 'aboveMax' },
		]);
	});
});

describe('insights', () => {
	test('the best division against the better extreme, or the other side', () => {
		const { bestGrossProfit, allSingle } = compute(mid);
		expect(params(mid, 'mix')).toEqual({
			x: count(22),
			m: count(8),
			n: count(30),
			gp: money(bestGrossProfit),
			d: money(bestGrossProfit - allSingle),
		});
		expect(params(open, 'mixProduct')).toMatchObject({ n: count(30) });
		const owned = { ...full, adoption: 1 };
		expect(codes(owned)).toContain('mixSolution');
		expect(codes({ ...mid, reps: 0 })).toEqual(['noSellers', 'presalesLimit', 'dealTooSmall']);
		expect(params({ ...mid, presalesPeople: 0 }, 'mixEnough')).toMatchObject({
			x: count(22),
			m: count(8),
		});
	});
	test('presales: what another is worth, and whether it is what holds the team back', () => {
		const value = (x: Input) => params(x, 'presalesLimit')?.['v'];
		const worth = compute(mid).solution.perOpp;
		expect(value(mid)).toEqual(money(14 * worth));
		expect(value({ ...mid, presalesPeople: 6 })).toEqual(money(3 * worth));
		expect(codes({ ...mid, presalesPeople: 7 })).not.toContain('presalesLimit');
		const dear = { ...mid, solution: { ...mid.solution, presalesCost: 200_000 } };
		expect(codes(dear)).toContain('presalesNoHelp');
		const severity = (x: Input) => told(x).find(({ code }) => code === 'presalesLimit')?.severity;
		expect(severity(mid)).toBe('info');
		expect(severity({ ...mid, presalesPeople: 1 })).toBe('warn');
	});
	test('a solution that pays as well, or never can', () => {
		const sized = (dealSize: number) => ({ ...mid, solution: { ...mid.solution, dealSize } });
		expect(codes(sized(1_260_000))).not.toContain('dealTooSmall');
		expect(codes(sized(1_250_000))).toContain('dealTooSmall');
		const lossy = { ...mid, solution: { ...mid.solution, grossMargin: -0.2 } };
		expect(codes(lossy)).toContain('dealNever');
		expect(codes({ ...mid, solution: { ...mid.solution, winRate: 0 } })).toContain('dealNever');
	});
	test('why sellers have nothing to do', () => {
		const why = (x: Input) => params(x, 'idle')?.['why'];
		expect(why(mid)).toBeUndefined();
		expect(why({ ...mid, presalesPeople: 1 })).toEqual({ term: 'presalesFull' });
		expect(why({ ...mid, reps: 100, presalesPeople: 20 })).toEqual({ term: 'marketSmaller' });
		const worthless = { ...mid.single, winRate: 0 };
		expect(why({ ...mid, single: worthless, presalesPeople: 20 })).toEqual({ term: 'restCosts' });
		const none = { ...mid.single, concurrent: 0 };
		expect(why({ ...mid, single: none, solution: none })).toEqual({ term: 'noHands' });
	});
	test('nearly nobody, or everybody, owns one', () => {
		expect(codes({ ...mid, adoption: 0.159 })[0]).toBe('openField');
		expect(codes({ ...mid, adoption: 0.16 })[0]).toBe('mix');
		expect(codes({ ...mid, adoption: 0.84 })[0]).toBe('saturated');
		expect(codes({ ...mid, adoption: 0.1, saturation: 0.1 })[0]).toBe('saturated');
	});
});

describe('the curve of adoption', () => {
	const curveAt = (x: Input) => {
		const {
			x: names,
			series,
			marks = [],
		} = productSolution.definition.charts.adoption.data(x, compute(x));
		const today = names.findIndex((name) => 'term' in name && name.term === 'today');
		return { names, owned: series['adoption'] ?? [], marks, today };
	};
	test('leads up to today also where everyone owns one', () => {
		const { owned, marks, today } = curveAt({ ...mid, adoption: 1 });
		expect(today).toBeGreaterThan(10);
		expect(owned[0]).toBeCloseTo(0, 1);
		for (let i = 1; i < today; i++) expect(owned[i]).toBeGreaterThan(owned[i - 1] ?? 1);
		expect(owned[today - 1]).toBeLessThan(1);
		expect(owned.slice(today).every((share) => share === 1)).toBe(true);
		expect(marks).toEqual([{ series: 'adoption', at: today, term: 'today' }]);
	});
	test('says when it is full only where that is still to come', () => {
		const { owned, marks, today } = curveAt(mid);
		const full = marks.find(({ term }) => term === 'full')?.at ?? 0;
		expect(full).toBeGreaterThan(today);
		expect(owned[full]).toBeGreaterThanOrEqual(mid.saturation);
		expect(owned[full - 1]).toBeLessThan(mid.saturation);
		expect(curveAt({ ...mid, adoption: 0.84 }).marks).toHaveLength(1);
	});
});
