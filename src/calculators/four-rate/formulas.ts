import type { FormulasOf } from '../../engine/model.ts';
import type { Output, Slow } from './compute.ts';

/** How every result is worked out. */
export default {
	arrEnd: 'LAST(years.arr)',
	arrEndGain: 'arrEnd - hold.arrEnd',
	revenueTotal: 'SUM(years.revenue)',
	objective: 'SUM(years.grossProfit) - SUM(years.cost) + arrEnd * grossMargin * terminalYears',
	netGain: 'objective - hold.objective',
	hold: {
		arrEnd: 'TODO',
		revenueTotal: 'TODO',
		objective: 'TODO',
	},
	years: {
		each: {
			t: 'TODO',
			accounts: 'TODO',
			reach: 'TODO',
			opportunity: 'TODO',
			win: 'TODO',
			dealValue: 'TODO',
			retention: 'TODO',
			expansionFactor: 'TODO',
			pool: 'MAX(0, accounts - IF(excludeCustomers, IF(t = 1, customers0, customers[t-1]), 0))',
			reached: 'pool * reach',
			opps: 'reached * opportunity',
			wins: 'opps * win',
			newArr: 'wins * dealValue',
			openingArr: 'IF(t = 1, arr0, arr[t-1])',
			lost: 'openingArr * (1 - retention)',
			expansionArr: 'openingArr * retention * (expansionFactor - 1)',
			contArr: 'openingArr * retention * expansionFactor',
			arr: 'contArr + newArr',
			customers: 'IF(t = 1, customers0, customers[t-1]) * retention + wins',
			revenue: '(openingArr + arr) / 2',
			nrr: 'retention * expansionFactor',
			cost: 'TODO',
			grossProfit: 'revenue * grossMargin',
		},
	},
	shapleyArrEnd: {
		each: 'TODO',
	},
	shapleyGrossProfit: {
		each: 'TODO',
	},
	baseNewArr:
		'MAX(0, targetAccounts - IF(excludeCustomers, customers0, 0)) * reach * opportunity * win * dealValue',
	lmdi: {
		each: {
			t: 'TODO',
			pool: 'TODO',
			reach: 'TODO',
			opportunity: 'TODO',
			win: 'TODO',
			dealValue: 'TODO',
			total: 'pool + reach + opportunity + win + dealValue',
		},
	},
	tornado: {
		each: {
			plus10: 'TODO',
			minus10: 'TODO',
		},
	},
	solo: {
		each: {
			arrEndGain: 'TODO',
			netGain: 'TODO',
			roi: 'TODO',
		},
	},
	best: {
		schedule: {
			each: {
				each: 'TODO',
			},
		},
		objective: 'TODO',
		netGain: 'objective - hold.objective',
	},
	requiredConversionYear1: 'TODO',
} as const satisfies FormulasOf<Output & Slow>;
