import type { ResultsOf } from '../../engine/model.ts';
import type { Output, Slow } from './compute.ts';

const OPENING_CUSTOMERS = 'IF(t = 1, customers0, customers[t-1])';

/** Every result with its unit, and its formula where a spreadsheet has one. */
export const results = {
	arrEnd: 'money',
	arrEndGain: 'money',
	revenueTotal: 'money',
	objective: 'money',
	netGain: 'money',
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
			pool: 'count',
			reached: 'count',
			opps: 'count',
			wins: 'count',
			newArr: 'money',
			openingArr: 'money',
			lost: 'money',
			expansionArr: 'money',
			contArr: 'money',
			arr: 'money',
			customers: 'count',
			revenue: 'money',
			nrr: 'ratio',
			cost: 'money',
			grossProfit: 'money',
		},
	},
	shapleyArrEnd: { each: 'money' },
	shapleyGrossProfit: { each: 'money' },
	baseNewArr: 'money',
	lmdi: {
		each: {
			t: 'year',
			pool: 'money',
			reach: 'money',
			opportunity: 'money',
			win: 'money',
			dealValue: 'money',
			total: 'money',
		},
	},
	tornado: { each: { plus10: 'money', minus10: 'money' } },
	solo: { each: { arrEndGain: 'money', netGain: 'money', roi: 'times' } },
	best: {
		schedule: { each: { each: 'choice' } },
		objective: 'money',
		netGain: 'money',
	},
	requiredConversionYear1: 'ratio',
} as const satisfies ResultsOf<Output & Slow>;
