import { describe, expect, it } from 'vitest';
import { registry } from '../src/calculators/registry.ts';
import { type CaseId, cases } from '../src/cases/cases.ts';
import type { Firm } from '../src/cases/facts.ts';
import { hengzhun } from '../src/cases/hengzhun.ts';
import { qinghe } from '../src/cases/qinghe.ts';
import type { AnyCalculator } from '../src/engine/model.ts';
import type { AnyText } from '../src/engine/text.ts';
import { rowId } from '../src/engine/validate.ts';
import { at } from '../src/engine/walk.ts';
import { LOCALES } from '../src/i18n/locales.ts';
import { site } from '../src/i18n/site.ts';

const calculators = Object.entries(registry) as unknown as [keyof typeof registry, AnyCalculator][];
const sum = (numbers: readonly number[]): number => numbers.reduce((total, x) => total + x, 0);
const runs = <K extends keyof typeof registry>(firm: Firm, id: K) => {
	const calculator: AnyCalculator = registry[id] as unknown as AnyCalculator;
	return calculator.compute(firm.inputs[id]) as ReturnType<(typeof registry)[K]['compute']>;
};
const valueOf = (firm: Firm, name: string): number => {
	const fact = firm.facts[name];
	if (!fact) throw new Error(`No fact ${name}`);
	return fact.value;
};

/** Where each calculator states a fact: the same figure everywhere. */
const STATED: Readonly<Record<string, readonly string[]>> = {
	revenue: ['growth-profit/revenue'],
	growth: ['growth-profit/growth', 'new-product/economics.coreGrowth'],
	margin: ['growth-profit/margin'],
	cash: ['growth-profit/cash'],
	recurring: ['four-rate/arr0'],
	grossMargin: [
		...['four-rate/grossMargin', 'hire-ramp/grossMargin', 'growth-profit/frontier.grossMargin'],
		'new-product/newProduct.companyGrossMargin',
	],
	coreGrossProfit: ['new-product/economics.coreGrossProfit'],
	targetAccounts: ['four-rate/targetAccounts', 'product-solution/segmentAccounts'],
	customers: ['four-rate/customers0', 'product-solution/ownCustomers'],
	win: ['four-rate/win', 'plan-decomposition/winRate'],
	reach: ['four-rate/reach'],
	opportunity: ['four-rate/opportunity'],
	retention: ['four-rate/retention', 'new-product/current.grr'],
	expansion: ['four-rate/expansion'],
	sellers: ['hire-ramp/seniors', 'product-solution/reps'],
	quota: ['plan-decomposition/capacity.quota', 'hire-ramp/productivity'],
	attainment: ['plan-decomposition/capacity.attainment', 'hire-ramp/attainment'],
	attrition: [
		...['plan-decomposition/capacity.annualAttrition', 'hire-ramp/seniorAttrition'],
		'hire-ramp/hireAttrition',
	],
	sellerCost: ['product-solution/repCost'],
	hires: ['hire-ramp/hires.0.count'],
	hireSuccess: ['hire-ramp/successRate', 'gates/team.successRate'],
	healthMonth: ['gates/team.healthMonth'],
	target: ['plan-decomposition/target'],
	averageDeal: ['plan-decomposition/avgDeal'],
	openPipeline: ['plan-decomposition/openPipeline'],
};

describe.each(Object.keys(cases) as CaseId[])('%s', (id) => {
	const firm: Firm = cases[id];
	const value = (name: string) => valueOf(firm, name);

	it.each(calculators)('has figures that %s can compute with', (name, calculator) => {
		expect(calculator.validate(firm.inputs[name])).toEqual([]);
	});

	it('has a name in every language, and so have its rows', async () => {
		for (const locale of LOCALES) {
			expect(site[locale].cases.names[id]).toBeTruthy();
			for (const [name] of calculators) {
				const words: AnyText = (await import(`../src/calculators/${name}/${locale}.ts`)).default;
				const rows = Object.values(firm.inputs[name]).flatMap((rows) =>
					Array.isArray(rows) ? rows.map(rowId).filter(Boolean) : [],
				);
				for (const row of rows) expect(words.names, `${name}, ${locale}`).toHaveProperty([row]);
			}
		}
	});

	it('states the same figure in every calculator', () => {
		for (const [name, places] of Object.entries(STATED))
			for (const place of places) {
				const [calculator = '', path = ''] = place.split('/');
				const stated = at(firm.inputs[calculator as keyof typeof registry], path);
				expect(stated, `${name} in ${place}`).toBe(value(name));
			}
	});

	it('has facts that follow from one another', () => {
		expect(value('loss')).toBeCloseTo(-value('margin') * value('revenue'), 6);
		expect(value('win')).toBeCloseTo(value('wins') / value('decided'), 12);
		expect(value('productivity')).toBeCloseTo(value('quota') * value('attainment'), 6);
		expect(value('sellerCost')).toBe(12 * value('sellerCostMonth'));
		expect(value('bookings')).toBeCloseTo(value('sellers') * value('productivity'), 6);
		expect(value('bookings')).toBe(value('deals') * value('averageDeal'));
		expect(value('hires')).toBe(value('eastHires') + value('southHires'));
		expect(value('growthBudget')).toBe(sum(firm.inputs.alignment.lines.map((l) => l.budget)));
		expect(value('lastProjectsCost')).toBe(runs(firm, 'gates').totals.actualCost);
		expect(value('lastProjectsPlanned')).toBe(runs(firm, 'gates').totals.plannedCost);
		expect(value('lastProjectsValue')).toBe(runs(firm, 'gates').totals.value);
		expect(value('lastProjects')).toBe(runs(firm, 'gates').totals.deals);
	});

	it('has a plan for the sellers it has, from the year it had', () => {
		const { capacity, lastYear, target } = firm.inputs['plan-decomposition'];
		expect(sum(capacity.regions.map(({ ramped }) => ramped))).toBe(value('sellers'));
		const hires = capacity.regions.flatMap(({ hires }) => hires.map(({ count }) => count));
		expect(hires).toEqual([value('eastHires'), value('southHires')]);
		expect(sum((lastYear ?? []).flat(2))).toBe(value('bookings'));
		expect(target).toBeGreaterThan(value('bookings'));
		expect(capacity.ramp).toEqual(firm.inputs['hire-ramp'].ramp);
	});

	it('pays sellers the same wherever they stand, and waits as long for a hire to pay', () => {
		const { baseCost, leadCost, variablePay } = firm.inputs['hire-ramp'];
		expect(baseCost + leadCost + variablePay).toBe(value('sellerCostMonth'));
		expect(runs(firm, 'hire-ramp').healthMonth).toBe(value('healthMonth'));
	});

	it('has a grid that adds up to the target list and to its wins', () => {
		const { cells } = firm.inputs['icp-grid'];
		const { selected, baseWinRate, robustness } = runs(firm, 'icp-grid');
		const all = cells.flat();
		const chosen = selected.flatMap(([row, col]) => cells[row]?.[col] ?? []);
		expect(sum(chosen.map((c) => c.accounts))).toBe(value('targetAccounts'));
		expect(sum(chosen.map((c) => c.customers))).toBe(value('customers'));
		expect(sum(chosen.map((c) => c.customers * c.acv))).toBe(value('recurring'));
		for (const { grossMargin } of chosen) expect(grossMargin).toBe(value('grossMargin'));
		expect(sum(all.map((c) => c.wins))).toBe(value('wins'));
		expect(sum(all.map((c) => c.decided))).toBe(value('decided'));
		expect(baseWinRate).toBeCloseTo(value('win'), 12);
		expect(robustness).toBe(1);
	});

	it('keeps as much of its revenue wherever growth is judged', () => {
		const kept = value('retention') * (1 + value('expansion'));
		expect(firm.inputs['growth-profit'].frontier.nrr).toBeCloseTo(kept, 12);
	});
});

describe('Qinghe teaches', () => {
	const value = (name: keyof typeof qinghe.facts) => qinghe.facts[name].value;

	it('what its own facts say', () => {
		expect(value('recurring') + value('projects')).toBe(value('revenue'));
		const left =
			value('recurring') * value('recurringMargin') + value('projects') * value('projectMargin');
		expect(left).toBeCloseTo(value('revenue') * value('grossMargin'), 6);
		expect(value('recurring') * value('recurringMargin')).toBe(value('coreGrossProfit'));
		expect(value('recurring') / value('customers')).toBe(value('averageValue'));
		expect(value('target')).toBe(value('bookings') * (1 + value('targetGrowth')));
		expect(value('eastSellers') + value('southSellers')).toBe(value('sellers'));
		expect(value('lastProjectsValue') / value('lastProjects')).toBe(value('averageProject'));
	});

	it('that last year’s contracts are those of its two ways of selling', () => {
		const { single, solution } = runs(qinghe, 'product-solution');
		expect(value('productSellers') * single.deals).toBe(value('productDeals'));
		expect(value('solutionSellers') * solution.deals).toBeCloseTo(value('solutionDeals'), 9);
		expect(value('productDeals') + value('solutionDeals')).toBe(value('deals'));
		const product = value('productDeals') * value('productDeal');
		const solutions = value('solutionDeals') * value('solutionDeal');
		expect(product + solutions).toBe(value('bookings'));
		const { grossMargin: a } = qinghe.inputs['product-solution'].single;
		const { grossMargin: b } = qinghe.inputs['product-solution'].solution;
		expect((a * product + b * solutions) / value('bookings')).toBeCloseTo(value('grossMargin'), 9);
		const opps = value('productSellers') * single.opps + value('solutionSellers') * solution.opps;
		expect(value('deals') / opps).toBeCloseTo(value('win'), 2);
	});

	it('that three kinds of banks are enough, a real mix sells best, and delivery comes first', () => {
		const { selected } = runs(qinghe, 'icp-grid');
		const { industries, sizes } = qinghe.inputs['icp-grid'];
		expect(selected.map(([r, c]) => `${industries[r]} ${sizes[c]}`)).toEqual([
			...['city head office', 'rural head office', 'jointStock branch'],
		]);
		const { coverage, gap } = runs(qinghe, 'plan-decomposition');
		expect(coverage).toBeLessThan(0.9);
		expect(gap).toBeGreaterThan(0);
		expect(runs(qinghe, 'product-solution').bestSingleReps).toBe(9);
		expect(runs(qinghe, 'gates').stage).toBe('delivery');
		expect(runs(qinghe, 'growth-profit').verdict).toBe('largeLoss');
		expect(runs(qinghe, 'new-product')).toMatchObject({ verdict: 'prepare', better: 'wait' });
		const { saas, op, package: packaged, crossovers } = runs(qinghe, 'model-compare');
		expect(packaged.endCash).toBeGreaterThan(Math.max(saas.endCash, op.endCash));
		const { package_op, package_saas, saas_op } = crossovers;
		expect([package_op.length, package_saas.length, saas_op.length]).toEqual([1, 1, 2]);
		const { op: project } = qinghe.inputs['model-compare'];
		expect(project.projectPrice).toBe(value('averageProject'));
		expect(project.stdCost + project.customCost).toBe(
			value('lastProjectsPlanned') / value('lastProjects'),
		);
	});
});

describe('Hengzhun teaches the opposite', () => {
	it('in what is chosen, what stops it, and what sells', () => {
		const { selected } = runs(hengzhun, 'icp-grid');
		expect(selected).toEqual([
			[0, 1],
			[1, 1],
		]);
		expect(runs(hengzhun, 'plan-decomposition').coverage).toBeGreaterThan(1);
		expect(runs(hengzhun, 'product-solution').bestSingleReps).toBe(hengzhun.facts.sellers.value);
		expect(runs(hengzhun, 'gates').stage).toBe('team');
		expect(runs(hengzhun, 'growth-profit').verdict).toBe('lossAcceptable');
		expect(runs(hengzhun, 'growth-profit').crossoverYear).toBe(5);
		expect(runs(hengzhun, 'new-product')).toMatchObject({ verdict: 'deepen', better: 'wait' });
		expect(runs(hengzhun, 'alignment').orphans).toEqual([]);
		const { saas, op, package: packaged } = runs(hengzhun, 'model-compare');
		expect(saas.endCash).toBeGreaterThan(Math.max(packaged.endCash, op.endCash));
	});

	it('from facts that follow from one another', () => {
		const { facts } = hengzhun;
		const of = (name: keyof typeof facts) => facts[name].value;
		expect(of('recurring') + of('otherRevenue')).toBe(of('revenue'));
		expect(of('coreGrossProfit')).toBe(of('recurring') * of('grossMargin'));
		const { cells } = hengzhun.inputs['icp-grid'];
		expect(sum(cells.flat().map((c) => c.customers * c.acv))).toBe(of('revenue'));
		expect(of('customers') * of('fee')).toBe(of('recurring'));
		const { single } = runs(hengzhun, 'product-solution');
		expect(of('sellers') * single.deals).toBeCloseTo(of('deals'), 9);
		expect(hengzhun.inputs['model-compare'].saas.recurringFee).toBe(of('fee'));
		expect(hengzhun.inputs['model-compare'].saas.newPerYear).toBe(of('deals'));
	});
});
