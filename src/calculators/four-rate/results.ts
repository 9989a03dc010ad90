import type { ResultsOf } from '../../engine/model.ts';
import type { Output, Slow } from './compute.ts';

const OPENING_CUSTOMERS = 'IF(t = 1, customers0, customers[t-1])';

/** Every result with its unit, and its formula where a spreadsheet has one. */
export const results = {
	arrEnd: { unit: 'money', formula: 'LAST(years.arr)' },
	arrEndGain: { unit: 'money', formula: 'arrEnd - hold.arrEnd' },
	revenueTotal: { unit: 'money', formula: 'SUM(years.revenue)' },
	objective: {
		unit: 'money',
		formula: 'SUM(years.grossProfit) - SUM(years.cost) + arrEnd * grossMargin * terminalYears',
	},
	netGain: { unit: 'money', formula: 'objective - hold.objective' },
	hold: { arrEnd: 'money', revenueTotal: 'money', objective: 'money' },
	years: {
		each: {
			t: 'year',
			accounts: 'count',
			reach: 'ratio',
			opportunity: 'ratio',
			win: 'ratio',
			dealValue: 'money',
			retention: 'ratio',
			expansionFactor: 'ratio',
			pool: {
				unit: 'count',
				formula: `MAX(0, accounts - IF(excludeCustomers, ${OPENING_CUSTOMERS}, 0))`,
			},
			reached: { unit: 'count', formula: 'pool * reach' },
			opps: { unit: 'count', formula: 'reached * opportunity' },
			wins: { unit: 'count', formula: 'opps * win' },
			newArr: { unit: 'money', formula: 'wins * dealValue' },
			openingArr: { unit: 'money', formula: 'IF(t = 1, arr0, arr[t-1])' },
			lost: { unit: 'money', formula: 'openingArr * (1 - retention)' },
			expansionArr: {
				unit: 'money',
				formula: 'openingArr * retention * (expansionFactor - 1)',
			},
			contArr: { unit: 'money', formula: 'openingArr * retention * expansionFactor' },
			arr: { unit: 'money', formula: 'contArr + newArr' },
			customers: { unit: 'count', formula: `${OPENING_CUSTOMERS} * retention + wins` },
			revenue: { unit: 'money', formula: '(openingArr + arr) / 2' },
			nrr: { unit: 'ratio', formula: 'retention * expansionFactor' },
			cost: 'money',
			grossProfit: { unit: 'money', formula: 'revenue * grossMargin' },
		},
	},
	shapleyArrEnd: { each: 'money' },
	shapleyGrossProfit: { each: 'money' },
	baseNewArr: {
		unit: 'money',
		formula:
			'MAX(0, targetAccounts - IF(excludeCustomers, customers0, 0))' +
			' * reach * opportunity * win * dealValue',
	},
	lmdi: {
		each: {
			t: 'year',
			pool: 'money',
			reach: 'money',
			opportunity: 'money',
			win: 'money',
			dealValue: 'money',
			total: { unit: 'money', formula: 'pool + reach + opportunity + win + dealValue' },
		},
	},
	tornado: { each: { plus10: 'money', minus10: 'money' } },
	solo: { each: { arrEndGain: 'money', netGain: 'money', roi: 'times' } },
	best: {
		schedule: { each: { each: 'choice' } },
		objective: 'money',
		netGain: { unit: 'money', formula: 'objective - hold.objective' },
	},
	requiredConversionYear1: 'ratio',
} as const satisfies ResultsOf<Output & Slow>;
