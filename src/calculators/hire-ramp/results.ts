import type { ResultsOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';

/** A number of sellers, cut to those there are leads for. */
const capped = (sellers: string) => `IF(demandCap >= 0, MIN(${sellers}, demandCap), ${sellers})`;

/** Every result with its unit, and its formula where a spreadsheet has one. */
export const results = {
	year1Bookings: 'money',
	naiveYear1Bookings: 'money',
	realisation: 'ratio',
	equivalentUplift: 'ratio',
	troughCash: 'money',
	troughMonth: 'month',
	firstPositiveMonth: 'month',
	paybackMonth: 'month',
	healthMonth: 'month',
	healthVerdict: 'choice',
	worstProductivityChange: 'ratio',
	recoveryMonth: 'month',
	endCash: 'money',
	totalBookings: 'money',
	hired: 'count',
	monthlyBookings: 'money',
	present: {
		each: 'count',
	},
	heads: { each: 'count' },
	effective: { each: 'count' },
	ramping: { each: 'count' },
	paid: { each: 'count' },
	starters: { each: 'count' },
	drag: { each: 'count' },
	base: { each: 'count' },
	total: { each: 'count' },
	incremental: { each: 'count' },
	bookings: { each: 'money' },
	grossProfit: { each: 'money' },
	cost: {
		each: 'money',
	},
	net: { each: 'money' },
	cum: { each: 'money' },
	before: { each: 'money' },
	after: { each: 'money' },
	cohortGrossProfit: { each: 'money' },
	cohortCost: { each: 'money' },
	cohortContribution: {
		each: 'money',
	},
} as const satisfies ResultsOf<Output>;
