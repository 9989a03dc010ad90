import { describe, expect, test } from 'vitest';
import { compute, MODELS, type Output } from '../../src/calculators/model-compare/compute.ts';
import type { Input, Offer } from '../../src/calculators/model-compare/inputs.ts';
import { modelCompare } from '../../src/calculators/model-compare/model.ts';
import { presets } from '../../src/calculators/model-compare/presets.ts';
import { sum } from './model-compare-reference.ts';

const torn: Input = presets['hundred-million-torn'];
const weak: Input = presets['weak-abstraction'];
const monthlyBilled: Input = presets['saas-billed-monthly'];

/** Every field of an offer at nothing, so that a case shows only what it is about. */
const nothing: Offer = {
	...torn.saas,
	newPerYear: 0,
	growth: 0,
	stdCost: 0,
	recurringFee: 0,
	churn: 0,
	expansion: 0,
	cac: 0,
	platformCost: 0,
	overhead: 0,
};
const only = (saas: Offer, rest: Partial<Input> = {}): Input => ({
	saas,
	op: nothing,
	package: nothing,
	preLaunch: 'none',
	discountRate: 0,
	baseMonthlyNet: 0,
	...rest,
});

describe('presets', () => {
	const [one, two, three] = [torn, weak, monthlyBilled].map(compute) as [Output, Output, Output];
	const rounded = (x: number | null, decimals: number) => x && Number(x.toFixed(decimals));

	test('a firm torn between SaaS and projects', () => {
		const figures = MODELS.map((m) => [
			rounded(one[m].peakFunding / 1e6, 1),
			one[m].peakMonth,
			one[m].paybackMonth,
			rounded(one[m].totalGrossMargin, 2),
		]);
		expect(figures).toEqual([
			[22.8, 24, 50, 0.68],
			[15.6, 23, 51, 0.39],
			[21, 13, 39, 0.62],
		]);
		expect(one.op.customShare).toBeCloseTo(1 / 3, 2);
		expect(one.crossovers.package_saas.map((c) => [c.month, c.leader])).toEqual([[17, 'first']]);
		expect(one.crossovers.package_op.map((c) => [c.month, c.leader])).toEqual([[25, 'first']]);
		expect(one.unit.breakEvenDeals).toBeCloseTo(6_000_000 / 1_601_000, 12);
		expect(Math.ceil(one.unit.breakEvenDeals ?? 0)).toBe(4);
		expect(MODELS.map((m) => one[m].ttmBreakEvenMonth)).toEqual([33, 29, 20]);
	});

	test('a package that is a project in disguise', () => {
		expect(two.package.paybackMonth).toBeNull();
		expect(rounded(two.package.endCash / 1e6, 1)).toBe(-5.6);
		expect(two.crossovers.package_op).toEqual([]);
	});

	test('SaaS billed monthly', () => {
		expect(rounded(three.saas.peakFunding / 1e6, 1)).toBe(44.5);
		expect(three.saas.paybackMonth).toBeNull();
		expect(three.op).toEqual(one.op);
	});

	test('insights', () => {
		const codes = (x: Input) => modelCompare.insights(x, compute(x)).map(({ code }) => code);
		const common = ['billing', 'breakEvenDeals'];
		expect(codes(torn)).toEqual(['trough', 'noProfit', 'noCash', ...common, 'cross', 'hybrid']);
		expect(codes(weak)).toEqual(['trough', 'noProfit', 'noCash', ...common, 'never', 'hybrid']);
		expect(codes(monthlyBilled)).toContain('noCashNever');
		const billing = modelCompare.insights(monthlyBilled, three).find((i) => i.code === 'billing');
		expect(billing?.params['b']).toEqual({ value: one.saas.peakFunding, unit: 'money' });
		const middling = { ...torn, package: { ...torn.package, newPerYear: 20, reuseStart: 0.2 } };
		const reuse = modelCompare
			.insights(middling, compute(middling))
			.find((i) => i.code === 'needReuse');
		expect(reuse?.params['r']).toEqual({ value: 0.75, unit: 'ratio' });
	});

	test('charts end where the results are', () => {
		const { reuse, contract } = modelCompare.definition.charts;
		expect(reuse.data(torn, one).series.package).toHaveLength(20);
		expect(reuse.data(torn, one).series.package?.[16]).toBeCloseTo(one.package.npv, 6);
		expect(contract.data(torn, one).series.op?.at(-1)).toBeCloseTo(one.unit.op, 6);
		expect(contract.data(torn, one).series.package?.at(-1)).toBeCloseTo(one.unit.package, 6);
	});

	test('are valid', () => {
		for (const x of [torn, weak, monthlyBilled]) expect(modelCompare.validate(x)).toEqual([]);
	});
});

describe('by hand', () => {
	const project: Offer = {
		...nothing,
		newPerYear: 12,
		endMonth: 2,
		projectPrice: 120,
		milestones: [
			{ offset: 0, share: 2 / 4 },
			{ offset: 2, share: 2 / 4 },
		],
		collectionLag: 1,
		deliveryMonths: 2,
		stdCost: 20,
		customCost: 100,
		overrun: -0.5,
		reuseStart: 0.5,
		reuseEnd: 0.5,
		reuseCostRatio: 0.2,
		learningRate: 0.5,
		cac: 5,
	};

	test('two projects, the second at no custom cost since doubling halves the average', () => {
		const { saas } = compute(only(project));
		// Custom: 100·0.5·(0.5 + 0.5·0.2) = 30 for the first, 30·(2¹⁻¹ − 1) = 0 for the second.
		expect(saas.cogs.slice(0, 4)).toEqual([25, 35, 10, 0]);
		expect(saas.collected.slice(0, 6)).toEqual([0, 60, 60, 60, 60, 0]);
		expect(saas.net.slice(0, 6)).toEqual([-30, 20, 50, 60, 60, 0]);
		expect([saas.peakFunding, saas.peakMonth, saas.paybackMonth]).toEqual([30, 1, 3]);
		expect([saas.totalRevenue, saas.customCostTotal, saas.reuseSaving]).toEqual([240, 30, 20]);
		expect(saas.irr).toBeNull();
		expect(saas.years[0]).toMatchObject({ signed: 2, revenue: 240, grossProfit: 170, opex: 10 });
	});

	test('a subscription', () => {
		const fee = { ...nothing, newPerYear: 12, endMonth: 1, recurringFee: 12, recurringStart: 2 };
		const kept = {
			...fee,
			takeUp: 0.5,
			churn: 0.5,
			expansion: 1,
			recurringMargin: -1,
			billingMonths: 3,
		};
		const { saas } = compute(only(kept));
		expect(saas.collected.slice(0, 6)).toEqual([0, 0, 1.5, 0, 0, 1.5]);
		expect(saas.cogs.slice(0, 4)).toEqual([0, 0, 1, 1]);
		expect(saas.years.map((y) => y.recurringRevenue)).toEqual([5, 6, 6, 6, 6]);
		const gone = compute(only({ ...kept, churn: 1 })).saas.years.map((y) => y.recurringRevenue);
		expect(gone).toEqual([5, 1, 0, 0, 0]);
	});

	test('break-even of the last twelve months, discounting and return', () => {
		const x = only({ ...nothing, buildCost: 120, buildMonths: 12 }, { baseMonthlyNet: 5 });
		const { saas } = compute({ ...x, discountRate: 0.21 });
		// −5 a month for a year, then +5.
		expect([saas.peakFunding, saas.peakMonth, saas.paybackMonth]).toEqual([60, 12, 24]);
		expect(saas.ttmBreakEvenMonth).toBe(18);
		const monthly = 1.21 ** (1 / 12);
		const annuity = (1 - 1 / 1.21) / (monthly - 1);
		expect(saas.npv).toBeCloseTo(
			annuity * 5 * (1 / 1.21 + 1 / 1.21 ** 2 + 1 / 1.21 ** 3 + 1 / 1.21 ** 4 - 1),
			9,
		);
		// −60, 60, 60, 60, 60
		const q = 1 / (1 + (saas.irr ?? 0));
		expect(q + q ** 2 + q ** 3 + q ** 4).toBeCloseTo(1, 10);
	});
});

describe('edges', () => {
	test('nothing sold', () => {
		const { saas, unit } = compute(only({ ...nothing, platformCost: 3, overhead: 4 }));
		expect(saas.endCash).toBe(-420);
		expect([
			saas.totalGrossMargin,
			saas.customShare,
			saas.recurringShareFinalYear,
			saas.irr,
		]).toEqual([null, null, null, null]);
		expect([saas.peakMonth, saas.paybackMonth, saas.years[2]?.grossMargin]).toEqual([
			60,
			null,
			null,
		]);
		expect([unit.opMargin, unit.packageMargin, unit.breakEvenDeals]).toEqual([null, null, null]);
		const idle = compute(only(nothing)).saas;
		expect([idle.peakFunding, idle.peakMonth, idle.paybackMonth, idle.ttmBreakEvenMonth]).toEqual([
			0,
			null,
			1,
			12,
		]);
	});

	test('milestones: none, of no share, of any sum, without a price', () => {
		const sell = { ...nothing, newPerYear: 12, projectPrice: 10 };
		const collected = (milestones: Offer['milestones'], price = 10) =>
			sum(compute(only({ ...sell, projectPrice: price, milestones })).saas.collected);
		expect(collected([])).toBe(0);
		expect(collected([{ offset: 0, share: 0 }])).toBe(0);
		expect(collected([{ offset: 0, share: 0.2 }])).toBe(600);
		expect(collected([{ offset: 0, share: 1 }], 0)).toBe(0);
		const { milestones: _, endMonth: __, maxPerYear: ___, ...rest } = sell;
		expect(sum(compute(only(rest as unknown as Offer)).saas.collected)).toBe(0);
	});

	test('before the launch', () => {
		const late = { ...torn, package: { ...nothing, startMonth: 61 - 1 } };
		const { package: packaged, op } = compute(late);
		const fixedCost = torn.op.platformCost + torn.op.overhead;
		expect(packaged.net[20]).toBeCloseTo((op.net[20] ?? 0) + fixedCost, 3);
		expect(compute({ ...late, preLaunch: 'none' }).package.totalRevenue).toBe(0);
		const atOnce = { ...torn, package: { ...torn.package, startMonth: 1 } };
		expect(compute(atOnce)).toEqual({ ...compute({ ...atOnce, preLaunch: 'none' }) });
	});

	test('crossings: equal months are passed over, the sign before them counts', () => {
		// First − second is −1, 0, 0, then above: built in month 1, earned back from month 2 on.
		const early = { ...nothing, buildCost: 1 };
		const fee = {
			...nothing,
			newPerYear: 12,
			startMonth: 4,
			endMonth: 4,
			recurringFee: 2,
			recurringMargin: 1,
		};
		const x = only(nothing, { package: early, op: nothing });
		expect(compute(x).crossovers.package_op).toEqual([]);
		const passes = compute({ ...x, package: { ...fee, buildCost: 1 } }).crossovers.package_op;
		expect(passes).toEqual([{ month: 4, exact: 3.5, leader: 'first' }]);
		const meets = compute({ ...x, package: { ...fee, buildCost: 1, recurringFee: 1 } });
		expect(meets.crossovers.package_op).toEqual([{ month: 16, exact: 15, leader: 'first' }]);
	});
});
