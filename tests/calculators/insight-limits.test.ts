import { describe, expect, it } from 'vitest';
import { healthOf } from '../../src/calculators/hire-ramp/service.ts';
import { registry } from '../../src/calculators/registry.ts';
import type { AnyCalculator } from '../../src/engine/model.ts';
import { setAt } from '../../src/engine/walk.ts';

type Changes = Readonly<Record<string, unknown>>;
/** An insight, changes to the first example and to its results, and whether the insight then holds. */
type Limit = readonly [code: string, input: Changes, output: Changes, holds: boolean];

const calculators = registry as unknown as Readonly<Record<string, AnyCalculator>>;
const changed = (tree: unknown, changes: Changes): unknown =>
	Object.entries(changes).reduce((to, [path, value]) => setAt(to, path, value), tree);

/** The rule of an insight, asked of an example, the first unless named, with changes. */
function asked(id: string, code: string, input: Changes, output: Changes, example?: string) {
	const { definition, presets } = calculators[id] as AnyCalculator;
	const first = example ? presets[example] : Object.values(presets)[0];
	const figures = [changed(first, input), changed(definition.compute(first), output)] as const;
	const rule = definition.insights[code];
	if (!rule) throw new Error(`${id}: no insight "${code}"`);
	const { severity } = rule;
	return {
		params: rule.when(...figures),
		severity: typeof severity === 'function' ? severity(...figures) : severity,
	};
}

const solo = (gains: Readonly<Record<string, number>>) => ({
	solo: Object.fromEntries(Object.entries(gains).map(([lever, netGain]) => [lever, { netGain }])),
});
const best = (
	more: number,
	schedule: readonly (readonly string[])[] = [['win'], [], ['reach']],
) => ({
	...{ netGain: 1000, objective: 1000 },
	best: { netGain: 1000 + more, schedule },
});
const planned = { schedule: [['reach'], ['win'], ['retention']] };
const loss = (worst: number | null, recovery: number | null) => ({
	worstProductivityChange: worst,
	recoveryMonth: recovery,
});
const margins = (margin: number | null, custom: number | null, profit: number) => ({
	'op.totalGrossMargin': margin,
	'op.customShare': custom,
	'op.years.1.operatingProfit': profit,
});
const payback = (month: number | null, margin: number | null = 0.5) => ({
	'saas.paybackMonth': month,
	'saas.totalGrossMargin': margin,
});
const worth = (now: number, later: number, better: string, erosion: number | null = 0.1) => ({
	...{ valueNow: now, valueWait: later, better },
	breakEvenErosion: erosion,
});
const sides = (single: number, solution: number) => ({
	'single.grossProfit': single,
	'solution.grossProfit': solution,
});

const limits: Readonly<Record<string, readonly Limit[]>> = {
	'four-rate': [
		['weakest', {}, solo({ reach: 1 }), true],
		['weakest', {}, solo({ reach: 0, win: -1 }), false],
		['weakest', {}, solo({ reach: 5, win: 5 + 1e-10 }), false],
		['weakestTied', {}, solo({ reach: 5, win: 5 + 1e-10 }), true],
		['weakestTied', {}, solo({ reach: 5, win: 5.01 }), false],
		['weakestTied', {}, solo({ reach: 0, win: 0 }), false],
		['nonePays', {}, solo({ reach: 0, win: -1 }), true],
		['nonePays', {}, solo({}), false],
		['noLever', {}, solo({}), true],
		['noLever', {}, solo({ reach: -1 }), false],
		['baseFirst', {}, solo({ retention: 100, reach: 100 }), false],
		['baseFirst', {}, solo({ retention: 101, reach: 100 }), true],
		['baseFirst', {}, solo({ retention: 101 }), false],
		['rotation', planned, best(50), false],
		['rotation', planned, best(50.01), true],
		['rotation', planned, best(60, planned.schedule), false],
		['rotation', planned, best(60, [[], [], []]), false],
		['rotation', planned, { ...best(500), objective: 1e12 }, false],
		['rotation', planned, { ...best(1001), objective: 1e12 }, true],
		['rotation', planned, { best: null }, false],
		['rotationNone', planned, best(60, [[], [], []]), true],
		['rotationNone', planned, best(60), false],
		['rotationNone', planned, best(50, [[], [], []]), false],
		['owedToOne', {}, { arrEndGain: 10, shapleyArrEnd: { reach: 10, win: 1e-9 } }, true],
		['owed', {}, { arrEndGain: 10, shapleyArrEnd: { reach: 9, win: 1 } }, true],
		['owed', {}, { arrEndGain: 10, shapleyArrEnd: { reach: 10, win: 1e-9 } }, false],
		['owed', {}, { arrEndGain: 0, shapleyArrEnd: { reach: 9, win: 1 } }, false],
		['saturated', {}, { years: [{ pool: 20, accounts: 100 }] }, false],
		['saturated', {}, { years: [{ pool: 19.9, accounts: 100 }] }, true],
		['saturated', {}, { years: [{ pool: 0, accounts: 0 }] }, false],
		['impossible', { reach: 1, opportunity: 1, win: 0.5 }, { requiredConversionYear1: 0.5 }, false],
		['impossible', { reach: 1, opportunity: 1, win: 0.5 }, { requiredConversionYear1: 0.51 }, true],
		['impossible', {}, { requiredConversionYear1: null }, false],
		['beyondPool', {}, { requiredConversionYear1: 1 }, false],
		['beyondPool', {}, { requiredConversionYear1: 1.01 }, true],
		['beyondPool', {}, { requiredConversionYear1: null }, false],
		['baseEnough', {}, { requiredConversionYear1: 0 }, false],
		['baseEnough', {}, { requiredConversionYear1: -0.1 }, true],
		['baseEnough', {}, { requiredConversionYear1: null }, false],
		['baseEnough', {}, { requiredConversionYear1: -0.1, years: [] }, false],
	],
	'hire-ramp': [
		['equivalent', {}, { equivalentUplift: 1e-9 }, false],
		['equivalent', {}, { equivalentUplift: 1e-6 }, true],
		['equivalent', {}, { equivalentUplift: null }, false],
		['equivalentLoss', {}, { equivalentUplift: -1e-9 }, false],
		['equivalentLoss', {}, { equivalentUplift: -1e-6 }, true],
		['equivalentLoss', {}, { equivalentUplift: null }, false],
		['dip', {}, loss(-0.1, 7), true],
		['dip', {}, loss(-1e-9, 7), false],
		['dip', {}, loss(0, 7), false],
		['dip', {}, loss(0.1, 7), false],
		['dip', {}, loss(null, 7), false],
		['dipNever', {}, loss(-0.1, null), true],
		['dipNever', {}, loss(-1e-9, null), false],
		['dipNever', {}, loss(0.1, null), false],
		['dipNever', {}, loss(null, null), false],
		['cashNone', {}, { hired: 1, troughMonth: null, endCash: 1 }, true],
		['cashNone', {}, { hired: 0, troughMonth: null, endCash: 1 }, false],
		['cashNone', {}, { hired: 1, troughMonth: null, endCash: 0 }, false],
		['noLeads', { demandCap: 9 }, { effective: [2], drag: [1], incremental: [1] }, false],
		['noLeads', { demandCap: 9 }, { effective: [2], drag: [0], incremental: [1] }, true],
		['noLeads', { demandCap: null }, { effective: [2], drag: [0], incremental: [1] }, false],
	],
	alignment: [
		['aligned', {}, { alignment: 0.85, orphans: [] }, true],
		['aligned', {}, { alignment: 0.85 - 1e-10, orphans: [] }, true],
		['aligned', {}, { alignment: 0.849, orphans: [] }, false],
		['aligned', {}, { alignment: 0.9, orphans: ['x'] }, false],
		['tooMany', {}, { effectiveChoices: 7 }, false],
		['tooMany', {}, { effectiveChoices: 7.01 }, true],
		['tooMany', {}, { effectiveChoices: null }, false],
		['inertia', {}, { followThrough: 0.5 }, false],
		['inertia', {}, { followThrough: 0.49 }, true],
		['inertia', {}, { followThrough: null }, false],
		['wrongWay', {}, { shiftDirection: -1e-9 }, false],
		['wrongWay', {}, { shiftDirection: 0 }, false],
		['wrongWay', {}, { shiftDirection: -0.01 }, true],
		['wrongWay', {}, { shiftDirection: null }, false],
	],
	'icp-grid': [
		['effort', {}, { idealEffortShare: 0.5 }, false],
		['effort', {}, { idealEffortShare: 0.49 }, true],
		['effort', {}, { idealEffortShare: null }, false],
		['spread', {}, { idealRevenueShare: 0.4 }, false],
		['spread', {}, { idealRevenueShare: 0.39 }, true],
		['spread', {}, { idealRevenueShare: null }, false],
		['fragile', {}, { robustness: 0.8 }, false],
		['fragile', {}, { robustness: 0.79 }, true],
		['pickNone', {}, { selected: [] }, true],
		['pickUnpriced', {}, { selectedSamShare: null }, true],
		['pick', {}, { selectedSamShare: null }, false],
	],
	'plan-decomposition': [
		['gap', {}, { coverage: 1 }, false],
		['gap', {}, { coverage: 1 - 1e-10 }, false],
		['gap', {}, { coverage: 0.99 }, true],
		['gap', {}, { coverage: null }, false],
		['ok', {}, { coverage: 1 - 1e-10 }, true],
		['ok', {}, { coverage: 0.99 }, false],
		['ok', {}, { coverage: null }, false],
		['noTarget', {}, { coverage: null }, true],
		['newGround', {}, { newCellShare: 0.2 }, false],
		['newGround', {}, { newCellShare: 0.21 }, true],
		['newGround', {}, { newCellShare: null }, false],
		['pipeline', {}, { pipelineCoverage: 3, neededCoverage: 3 }, false],
		['pipeline', {}, { pipelineCoverage: 2.9, neededCoverage: 3 }, true],
		['pipeline', {}, { pipelineCoverage: null, neededCoverage: 3 }, false],
		['pipeline', {}, { pipelineCoverage: -1, neededCoverage: null }, false],
		['lateHire', {}, { regions: [{ id: 'East', gap: 0, hiresNeeded: [1, 2, 3, 4, 5, 6] }] }, false],
		['lateHire', {}, { regions: [{ id: 'East', gap: 1, hiresNeeded: [1, 2, 3, 4, 5, 6] }] }, true],
		['lateHireNever', {}, { regions: [{ id: 'East', gap: 1, hiresNeeded: [1] }] }, true],
		['lateHireNever', {}, { regions: [{ id: 'East', gap: 1, hiresNeeded: [null] }] }, false],
		['hireNever', {}, { regions: [{ id: 'East', gap: 1, hiresNeeded: [null] }] }, true],
		['hireNever', {}, { regions: [] }, false],
		['productivityJump', {}, { impliedProductivity: null }, false],
		['bareRow', {}, { infeasible: 'region:East' }, true],
		['bareRow', {}, { infeasible: 'no region:East' }, false],
		['bareRow', {}, { infeasible: null }, false],
		['noPattern', {}, { infeasible: 'pattern' }, true],
		['noHistory', {}, { infeasible: 'noHistory' }, true],
	],
	'model-compare': [
		['noProfit', {}, margins(0.4, 0.5, 1), false],
		['noProfit', {}, margins(0.39, 0.5, 1), true],
		['noProfit', {}, margins(0.4, 0.5, 0), true],
		['noProfit', {}, margins(null, 0.5, 0), false],
		['noProfit', {}, margins(0.3, null, 0), false],
		['noCash', {}, payback(36), false],
		['noCash', {}, payback(37), true],
		['noCash', {}, payback(null), false],
		['noCash', {}, payback(37, null), false],
		['noCashNever', {}, payback(null), true],
		['noCashNever', {}, payback(37), false],
		['noTrough', {}, { 'saas.peakMonth': null }, true],
		['trough', {}, { 'saas.peakMonth': null }, false],
		['breakEvenDeals', {}, { 'unit.breakEvenDeals': null }, false],
		['breakEvenDeals', { 'package.buildCost': 0 }, { 'unit.breakEvenDeals': 3 }, false],
		['breakEvenDeals', {}, { 'unit.breakEvenDeals': 3 }, true],
		['breakEvenNever', {}, { 'unit.breakEvenDeals': null }, true],
		['breakEvenNever', { 'package.buildCost': 0 }, { 'unit.breakEvenDeals': null }, false],
		['ahead', {}, { 'crossovers.package_op': [], 'package.endCash': 5, 'op.endCash': 5 }, false],
		['ahead', {}, { 'crossovers.package_op': [], 'package.endCash': 6, 'op.endCash': 5 }, true],
		['never', {}, { 'crossovers.package_op': [], 'package.endCash': 5, 'op.endCash': 5 }, true],
		['cross', {}, { 'crossovers.package_op': [{ month: 3, leader: 'second' }] }, false],
		['cross', {}, { 'crossovers.package_op': [{ month: 3, leader: 'first' }] }, true],
	],
	'new-product': [
		['nowPays', { 'economics.waitMonths': 6 }, worth(10, 9, 'now'), true],
		['nowPays', { 'economics.waitMonths': 6 }, worth(10, 10, 'now'), false],
		['same', { 'economics.waitMonths': 6 }, worth(10, 10 - 1e-9, 'now'), true],
		['same', { 'economics.waitMonths': 6 }, worth(1e12, 1e12 - 100, 'now'), true],
		['same', { 'economics.waitMonths': 6 }, worth(1e12, 1e12 - 2000, 'now'), false],
		['same', { 'economics.waitMonths': 6 }, worth(-1e12, -1e12 - 100, 'now'), true],
		['waitPays', { 'economics.waitMonths': 6 }, worth(9, 10, 'wait', 2), true],
		['waitPays', { 'economics.waitMonths': 6 }, worth(9, 10, 'wait', 2.01), false],
		['waitPays', { 'economics.waitMonths': 6 }, worth(9, 10, 'wait', null), false],
		['waitPaysAnyway', { 'economics.waitMonths': 6 }, worth(9, 10, 'wait', 2.01), true],
		['waitPaysAnyway', { 'economics.waitMonths': 6 }, worth(9, 10, 'wait', null), true],
		['waitPaysAnyway', { 'economics.waitMonths': 0 }, worth(9, 10, 'wait', null), false],
		['noWait', { 'economics.waitMonths': 0 }, {}, true],
		['neither', {}, { valueNow: -1, valueWait: -1 }, true],
		['neither', {}, { valueNow: 0, valueWait: -1 }, false],
		['neither', {}, { valueNow: -1, valueWait: 0 }, false],
	],
	'product-solution': [
		['idle', {}, { idleReps: 1 - 1e-10 }, true],
		['idle', {}, { idleReps: 1 }, true],
		['idle', {}, { idleReps: 0.99 }, false],
		['presalesLimit', {}, { poolSolution: 9, presalesCapacity: 9 }, false],
		['presalesNoHelp', {}, { poolSolution: 9, presalesCapacity: 9 }, false],
		['presalesLimit', {}, { poolSolution: 9, presalesCapacity: 8, 'solution.perOpp': 1 }, true],
		['presalesNoHelp', {}, { poolSolution: 9, presalesCapacity: 8, 'solution.perOpp': 0 }, true],
		['presalesLimit', {}, { poolSolution: 9, presalesCapacity: 8, 'solution.perOpp': 0 }, false],
		['dealTooSmall', {}, { ...sides(10, 10), breakEvenSolutionDeal: 5 }, false],
		['dealTooSmall', {}, { ...sides(10, 9), breakEvenSolutionDeal: 5 }, true],
		['dealTooSmall', {}, { ...sides(10, 9), breakEvenSolutionDeal: null }, false],
		['dealTooSmall', {}, { ...sides(1e12, 1e12 - 10), breakEvenSolutionDeal: 5 }, false],
		['dealTooSmall', {}, { ...sides(0, -1e-8), breakEvenSolutionDeal: 5 }, true],
		['dealNever', {}, { ...sides(10, 9), breakEvenSolutionDeal: null }, true],
		['dealNever', { 'solution.winRate': 0 }, { ...sides(10, 9), breakEvenSolutionDeal: 5 }, true],
		['dealNever', {}, { ...sides(10, 9), breakEvenSolutionDeal: 5 }, false],
	],
	gates: [
		['deliveryUnknown', {}, { stage: 'delivery', 'totals.deals': 0 }, true],
		['deliveryUnknown', {}, { stage: 'team', 'totals.deals': 0 }, false],
		['deliveryShort', {}, { stage: 'delivery', 'totals.deals': 4, 'totals.losing': 0 }, true],
		['deliveryShort', {}, { stage: 'delivery', 'totals.deals': 4, 'totals.losing': 1 }, false],
		['delivery', {}, { stage: 'delivery', 'totals.losing': 1 }, true],
		['teamNever', { 'team.healthMonth': null }, { stage: 'team' }, true],
		['teamNever', { 'team.healthMonth': null }, { stage: 'market' }, false],
		['teamMethod', {}, { stage: 'team', 'gate2.tests.health': true }, true],
		['expand', {}, { stage: 'expand' }, true],
		['expand', {}, { stage: 'market' }, false],
	],
};

describe.each(Object.keys(limits))('insights of %s at their limits', (id) => {
	it.each(limits[id] as Limit[])('%s of %j and %j: %s', (code, input, output, holds) => {
		expect(Boolean(asked(id, code, input, output).params)).toBe(holds);
	});
});

describe('what an insight is told', () => {
	it('names each year of a rotation, an idle one too', () => {
		const { params } = asked('four-rate', 'rotation', planned, best(60));
		const year = (n: number, said: object) => ({ under: { value: n, unit: 'year' }, said });
		expect(params).toEqual({
			list: {
				all: [
					year(1, { all: [{ term: 'win' }] }),
					year(2, { term: 'nothing' }),
					year(3, { all: [{ term: 'reach' }] }),
				],
			},
			x: { value: 60, unit: 'money' },
		});
	});

	it('names the largest shares of a gain first', () => {
		const output = { arrEndGain: 10, shapleyArrEnd: { reach: 2, win: 7, retention: 1 } };
		expect(asked('four-rate', 'owed', {}, output).params).toMatchObject({
			a: { value: 0.7 },
			lever1: { term: 'win' },
			b: { value: 0.2 },
			lever2: { term: 'reach' },
		});
		expect(asked('four-rate', 'noLever', {}, solo({})).params).toMatchObject({
			n: { unit: 'years' },
		});
	});

	it('warns of what cannot be, and tells of what is hard', () => {
		const severity = (required: number) =>
			asked('four-rate', 'impossible', {}, { requiredConversionYear1: required }).severity;
		expect([severity(0.9), severity(1), severity(1.01)]).toEqual(['warn', 'warn', 'bad']);
	});

	it('warns of hires who are slow to be healthy, whatever healthy means', () => {
		for (const code of ['health', 'healthTimes'])
			for (const [verdict, severity] of [
				['fast', 'info'],
				['ok', 'info'],
				['slow', 'warn'],
			] as const)
				expect(asked('hire-ramp', code, {}, { healthVerdict: verdict }).severity).toBe(severity);
	});

	it('names what is missing for a next product', () => {
		const { params } = asked(
			'new-product',
			'prepareReason',
			{},
			{ verdict: 'prepare', principles: { customer: false, profit: true, value: false } },
			'ready',
		);
		expect(params).toEqual({
			missing: { all: [{ term: 'fewPartners' }, { term: 'rivalReasons' }] },
		});
	});
});

describe('the health of a hire', () => {
	const input = { grossMargin: 1, plateau: 1, baseCost: 1, leadCost: 0, variablePay: 0 };
	const verdict = (month: number, multiple = 1, cost = 1) =>
		healthOf(
			{
				...input,
				baseCost: cost,
				healthMultiple: multiple,
				ramp: Array.from({ length: month - 1 }, () => 0),
				drawFloor: [],
			} as never,
			1,
		);

	it('is fast within three months, fair within six and slow beyond', () => {
		expect([1, 3, 4, 6, 7, 12].map((month) => verdict(month).healthVerdict)).toEqual([
			'fast',
			'fast',
			'ok',
			'ok',
			'slow',
			'slow',
		]);
		expect(verdict(5).healthMonth).toBe(5);
		expect(verdict(5, 1.01)).toMatchObject({ healthMonth: null, healthVerdict: 'never' });
		expect(verdict(2, 1, 1 + 1e-10).healthMonth).toBe(2);
	});
});
