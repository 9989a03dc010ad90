import { describe, expect, test } from 'vitest';
import { compute } from '../../src/calculators/growth-profit/compute.ts';
import type { Input, Strategy } from '../../src/calculators/growth-profit/inputs.ts';
import { growthProfit } from '../../src/calculators/growth-profit/model.ts';
import { presets } from '../../src/calculators/growth-profit/presets.ts';

const firm: Input = presets['hundred-million-firm'];
const mature: Input = presets['mature-and-losing'];
const young: Input = presets.validating;
const codes = (x: Input) => growthProfit.insights(x, compute(x)).map(({ code }) => code);
const flat = (growth: number, margin: number): Strategy => ({
	growthStart: growth,
	growthEnd: growth,
	marginStart: margin,
	marginEnd: margin,
});

describe('presets', () => {
	test('a hundred million, growing at a loss', () => {
		const output = compute(firm);
		expect(output.stage).toBe('scaling');
		expect(output.verdict).toBe('largeLoss');
		expect(output.maturityIndex).toBe(65);
		expect(output.ruleOf40).toBeCloseTo(0.17, 12);
		expect(output.ruleOfX).toBeCloseTo(0.42, 12);
		expect(output.runwayMonths).toBeCloseTo(45, 9);
		expect(output.strategyA.cum / 1e6).toBeCloseTo(60.3, 1);
		expect(output.strategyB.cum / 1e6).toBeCloseTo(61.7, 1);
		expect(output.crossoverYear).toBeNull();
		expect(output.maxBreakEvenGrowth).toBe(0.33);
		expect(codes(firm)).toEqual(['largeLoss', 'exchange', 'noCrossover', 'frontier', 'yardstick']);
	});

	test('its growth-first path by hand', () => {
		const { years, npv } = compute(firm).strategyA;
		// 35, 31.25, 27.5, 23.75, 20 % growth; −10, −3.75, 2.5, 8.75, 15 % margin.
		expect(years.map(({ growth }) => growth)).toEqual(
			[0.35, 0.3125, 0.275, 0.2375, 0.2].map((g) => expect.closeTo(g, 12)),
		);
		expect(years.map(({ margin }) => margin)).toEqual(
			[-0.1, -0.0375, 0.025, 0.0875, 0.15].map((m) => expect.closeTo(m, 12)),
		);
		const revenue = [135_000_000, 177_187_500, 225_914_062.5, 279_568_652.34375, 335_482_382.8125];
		expect(years.map((year) => year.revenue)).toEqual(revenue.map((r) => expect.closeTo(r, 4)));
		const profit = [-13_500_000, -6_644_531.25, 5_647_851.5625, 24_462_257.08007, 50_322_357.42187];
		expect(years.map((year) => year.profit)).toEqual(profit.map((p) => expect.closeTo(p, 3)));
		expect(years[1]?.cum).toBeCloseTo(-20_144_531.25, 3);
		const now = profit.reduce((sum, p, i) => sum + p / 1.12 ** (i + 1), 0);
		expect(npv).toBeCloseTo(now, 1);
	});

	test('mature and losing', () => {
		const output = compute(mature);
		expect([output.stage, output.verdict]).toEqual(['mature', 'matureLoss']);
		expect(output.runwayMonths).toBeCloseTo(40 / (13 / 12), 9);
		const [insight] = growthProfit.insights(mature, output);
		expect(insight?.params['x']).toEqual({ value: 13_000_000, unit: 'money' });
	});

	test('still proving itself', () => {
		const output = compute(young);
		expect([output.stage, output.verdict, output.large]).toEqual([
			'validating',
			'lossAcceptable',
			false,
		]);
		expect(output.runwayMonths).toBeCloseTo(16.4, 1);
		expect(codes(young)[0]).toBe('lossAcceptable');
	});

	test('are valid', () => {
		for (const x of [firm, mature, young]) expect(growthProfit.validate(x)).toEqual([]);
	});
});

describe('stage and verdict', () => {
	const rated = (business: number, product: number, customer: number, margin: number): Input => ({
		...firm,
		margin,
		ratings: { business, product, customer },
	});
	test.each([
		[39.9, 90, 90, -0.1, 'validating', 'lossAcceptable'],
		[90, 39.9, 90, 0, 'validating', 'earlyProfit'],
		[40, 40, 0, -0.1, 'scaling', 'largeLoss'],
		[70, 70, 69.9, 0, 'scaling', 'profitableGrowth'],
		[70, 70, 70, -0.01, 'mature', 'matureLoss'],
		[70, 70, 70, 0, 'mature', 'matureProfit'],
	] as const)('%d, %d, %d at %d: %s, %s', (business, product, customer, margin, stage, verdict) => {
		const x = rated(business, product, customer, margin);
		expect(compute(x)).toMatchObject({ stage, verdict });
		expect(codes(x)[0]).toBe(verdict);
	});
	test('a loss under the threshold is watched, at it large', () => {
		expect(compute({ ...firm, threshold: 100_000_001 }).verdict).toBe('watchLoss');
		expect(compute({ ...firm, threshold: 100_000_000 })).toMatchObject({
			verdict: 'largeLoss',
			large: true,
		});
	});
	test('the cash lasts for no number of months without cash, a loss or revenue', () => {
		const { cash: _, ...without } = firm;
		for (const x of [without as Input, { ...firm, cash: null }, { ...firm, margin: 0 }])
			expect(compute(x).runwayMonths).toBeNull();
		expect(compute({ ...firm, revenue: 0 }).runwayMonths).toBeNull();
		expect(compute({ ...firm, cash: 0 }).runwayMonths).toBe(0);
		expect(codes({ ...young, cash: null })[0]).toBe('lossAcceptableCash');
	});
});

describe('two paths', () => {
	test('a crossover is the year after the last one behind', () => {
		const x = { ...firm, revenue: 100, years: 3, strategyB: flat(0, 0.1) };
		// B has 10, 20, 30 in all. A has −100·0.1, then 0, then 20 % of a constant revenue.
		const a = (marginEnd: number): Input => ({
			...x,
			strategyA: { ...flat(0, -0.1), marginEnd },
		});
		expect(compute(a(0.4)).strategyA.years.map(({ cum }) => cum)).toEqual(
			[-10, 5, 45].map((cum) => expect.closeTo(cum, 12)),
		);
		expect(compute(a(0.4)).crossoverYear).toBe(3);
		expect(codes(a(0.4))).toContain('crossover');
		// −10, −10 + 10, 30: level on paper in the third year.
		expect(compute(a(0.3)).crossoverYear).toBe(3);
		expect(compute(a(0.2)).crossoverYear).toBeNull();
		expect(codes(a(0.2))).toContain('noCrossover');
	});
	test('never behind, or level throughout, is no crossover', () => {
		const ahead = { ...firm, strategyA: flat(0.1, 0.2), strategyB: flat(0.1, 0.1) };
		expect(compute(ahead).crossoverYear).toBeNull();
		expect(codes(ahead)).toContain('ahead');
		const same = { ...firm, strategyB: firm.strategyA };
		expect(compute(same).crossoverYear).toBeNull();
		expect(codes(same)).toContain('even');
	});
	test('one year takes the first corner', () => {
		const { strategyA } = compute({ ...firm, years: 1 });
		expect(strategyA.years).toHaveLength(1);
		expect(strategyA.cum).toBeCloseTo(-13_500_000, 3);
		// One point of growth moves profit by 1 % of revenue × margin, one of margin by 1 % of new revenue.
		expect(strategyA.exchangeRate).toBeCloseTo(-0.1 / 1.35, 9);
	});
	test('no revenue, no exchange', () => {
		expect(compute({ ...firm, revenue: 0 }).strategyA.exchangeRate).toBeNull();
		const gone = { ...firm, strategyA: { ...firm.strategyA, growthStart: -1 } };
		expect(compute(gone).strategyA).toMatchObject({ cum: 0, exchangeRate: null });
		expect(compute(gone).strategyB.exchangeRate).not.toBeNull();
		expect(codes(gone)).toContain('exchangeNone');
	});
});

describe('what growth costs', () => {
	const costs = (frontier: Partial<Input['frontier']>): Input => ({
		...firm,
		frontier: { ...firm.frontier, ...frontier },
	});
	test('the curve by hand', () => {
		const { frontier, bestGrowth, bestScore } = compute(firm);
		expect(frontier).toHaveLength(21);
		expect(frontier[0]).toEqual({ growth: 0, margin: 0.7 - 0.4, score: 0.7 - 0.4 });
		// 1.2·(0.25 + 0.0625) = 0.375 of revenue wins a quarter more.
		expect(frontier[5]?.margin).toBeCloseTo(0.7 - 0.775 / 1.25, 12);
		// g + 0.7 − 1.2·g − 0.4/(1 + g) is highest at (1 + g)² = 2.
		expect(bestGrowth).toBe(0.41);
		expect(bestScore).toBeCloseTo(0.7 - 0.2 * 0.41 - 0.4 / 1.41, 12);
	});
	test('its ends have sentences of their own', () => {
		expect(codes(costs({ overheadShare: 5 }))).toContain('frontierEndlessLoss');
		expect(codes(costs({ overheadShare: 0.75 }))).toContain('frontierLoss');
		expect(codes(costs({ cac0: 0 }))).toContain('frontierEndless');
		expect(compute(costs({ cac0: 0 })).maxBreakEvenGrowth).toBe(1);
		expect(compute(costs({ overheadShare: 0.75 })).maxBreakEvenGrowth).toBeNull();
	});
	test('retention above 100 % grows without new customers', () => {
		const { frontier } = compute(costs({ nrr: 1.1 }));
		expect(frontier[2]?.margin).toBeCloseTo(0.7 - 0.4 / 1.1, 12);
	});
});
