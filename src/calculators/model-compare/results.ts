import type { ResultsOf } from '../../engine/model.ts';
import type { Crossing, Output } from './compute.ts';
import type { Model } from './measures.ts';

const model = {
	collected: { each: 'money' },
	cogs: { each: 'money' },
	opex: { each: 'money' },
	net: { each: { unit: 'money', formula: 'collected - cogs - opex + baseMonthlyNet' } },
	cum: { each: { unit: 'money', formula: 'IF(t = 1, net, cum[t-1] + net)' } },
	peakFunding: { unit: 'money', formula: 'MAX(0, 0 - MIN(cum))' },
	peakMonth: 'month',
	paybackMonth: 'month',
	ttmBreakEvenMonth: 'month',
	npv: 'money',
	irr: 'ratio',
	endCash: { unit: 'money', formula: 'LAST(cum)' },
	years: {
		each: {
			year: 'year',
			signed: 'count',
			revenue: 'money',
			recurringRevenue: 'money',
			customCost: 'money',
			cogs: 'money',
			grossProfit: { unit: 'money', formula: 'revenue - cogs' },
			grossMargin: { unit: 'ratio', formula: 'grossProfit / revenue' },
			opex: 'money',
			operatingProfit: { unit: 'money', formula: 'grossProfit - opex' },
			netCash: 'money',
			cumCash: { unit: 'money', formula: 'IF(year = 1, netCash, cumCash[t-1] + netCash)' },
		},
	},
	totalRevenue: { unit: 'money', formula: 'SUM(years.revenue)' },
	totalGrossMargin: { unit: 'ratio', formula: 'SUM(years.grossProfit) / totalRevenue' },
	customCostTotal: { unit: 'money', formula: 'SUM(years.customCost)' },
	customShare: { unit: 'ratio', formula: 'customCostTotal / totalRevenue' },
	reuseSaving: 'money',
	recurringShareFinalYear: {
		unit: 'ratio',
		formula: 'LAST(years.recurringRevenue) / LAST(years.revenue)',
	},
} as const satisfies ResultsOf<Model>;

const crossing = {
	month: 'month',
	exact: 'month',
	leader: 'choice',
} as const satisfies ResultsOf<Crossing>;

/** Full years before the launch, of four. */
const LAUNCH_YEARS = [12, 24, 36, 48]
	.map((month) => `IF(package.startMonth > ${month}, 1, 0)`)
	.join(' + ');

/** What every output is, and how it follows where one line of arithmetic says so. */
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
		opReuse: { unit: 'ratio', formula: 'op.reuseStart' },
		packageReuse: {
			unit: 'ratio',
			formula: `package.reuseStart + (package.reuseEnd - package.reuseStart) * (${LAUNCH_YEARS}) / 4`,
		},
		opDelivery: {
			unit: 'money',
			formula:
				'op.stdCost + op.customCost * (1 + op.overrun) * (1 - opReuse + opReuse * op.reuseCostRatio)',
		},
		packageDelivery: {
			unit: 'money',
			formula:
				'package.stdCost + package.customCost * (1 + package.overrun) * (1 - packageReuse + packageReuse * package.reuseCostRatio)',
		},
		package: { unit: 'money', formula: 'package.projectPrice - packageDelivery - package.cac' },
		op: { unit: 'money', formula: 'op.projectPrice - opDelivery - op.cac' },
		packageMargin: { unit: 'ratio', formula: '(package + package.cac) / package.projectPrice' },
		opMargin: { unit: 'ratio', formula: '(op + op.cac) / op.projectPrice' },
		deliverySaving: { unit: 'money', formula: 'opDelivery - packageDelivery' },
		breakEvenDeals: 'count',
	},
} as const satisfies ResultsOf<Output>;
