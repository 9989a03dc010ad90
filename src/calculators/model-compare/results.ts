import type { ResultsOf } from '../../engine/model.ts';
import type { Crossing, Output } from './compute.ts';
import type { Model } from './measures.ts';

const model = {
	collected: { each: 'money' },
	cogs: { each: 'money' },
	opex: { each: 'money' },
	net: { each: 'money' },
	cum: { each: 'money' },
	peakFunding: 'money',
	peakMonth: 'month',
	paybackMonth: 'month',
	ttmBreakEvenMonth: 'month',
	npv: 'money',
	irr: 'ratio',
	endCash: 'money',
	years: {
		each: {
			year: 'year',
			signed: 'count',
			revenue: 'money',
			recurringRevenue: 'money',
			customCost: 'money',
			cogs: 'money',
			grossProfit: 'money',
			grossMargin: 'ratio',
			opex: 'money',
			operatingProfit: 'money',
			netCash: 'money',
			cumCash: 'money',
		},
	},
	totalRevenue: 'money',
	totalGrossMargin: 'ratio',
	customCostTotal: 'money',
	customShare: 'ratio',
	reuseSaving: 'money',
	recurringShareFinalYear: 'ratio',
} as const satisfies ResultsOf<Model>;

const crossing = {
	month: 'month',
	exact: 'month',
	leader: 'choice',
} as const satisfies ResultsOf<Crossing>;

/** What every output is. */
export const results = {
	saas: model,
	op: model,
	package: model,
	crossovers: {
		package_op: { each: crossing },
		package_saas: { each: crossing },
		saas_op: { each: crossing },
	},
	unit: {
		opReuse: 'ratio',
		packageReuse: 'ratio',
		opDelivery: 'money',
		packageDelivery: 'money',
		package: 'money',
		op: 'money',
		packageMargin: 'ratio',
		opMargin: 'ratio',
		deliverySaving: 'money',
		breakEvenDeals: 'count',
	},
} as const satisfies ResultsOf<Output>;
