import type { ResultsOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';

/** A number of sellers, cut to those there are leads for. */
const capped = (sellers: string) => `IF(demandCap >= 0, MIN(${sellers}, demandCap), ${sellers})`;

/** Every result with its unit, and its formula where a spreadsheet has one. */
export const results = {
	year1Bookings: 'money',
	naiveYear1Bookings: { unit: 'money', formula: 'hired * monthlyBookings * 12' },
	realisation: { unit: 'ratio', formula: 'year1Bookings / naiveYear1Bookings' },
	equivalentUplift: 'ratio',
	troughCash: { unit: 'money', formula: 'MIN(0, MIN(cum))' },
	troughMonth: 'month',
	firstPositiveMonth: 'month',
	paybackMonth: 'month',
	healthMonth: 'month',
	healthVerdict: 'choice',
	worstProductivityChange: 'ratio',
	recoveryMonth: 'month',
	endCash: { unit: 'money', formula: 'LAST(cum)' },
	totalBookings: { unit: 'money', formula: 'SUM(bookings)' },
	hired: 'count',
	monthlyBookings: { unit: 'money', formula: 'productivity / 12 * attainment' },
	present: {
		each: {
			unit: 'count',
			formula: 'IF(backfill, seniors, seniors * POWER(1 - seniorAttrition, (t - 1) / 12))',
		},
	},
	heads: { each: 'count' },
	effective: { each: 'count' },
	ramping: { each: 'count' },
	paid: { each: 'count' },
	starters: { each: 'count' },
	drag: { each: 'count' },
	base: { each: { unit: 'count', formula: capped('present') } },
	total: { each: { unit: 'count', formula: capped('present - drag + effective') } },
	incremental: { each: { unit: 'count', formula: 'total - base' } },
	bookings: { each: { unit: 'money', formula: 'monthlyBookings * incremental' } },
	grossProfit: { each: 'money' },
	cost: {
		each: {
			unit: 'money',
			formula: 'heads * (baseCost + leadCost) + variablePay * paid + onboardingCost * starters',
		},
	},
	net: { each: { unit: 'money', formula: 'grossProfit - cost' } },
	cum: { each: { unit: 'money', formula: 'IF(t = 1, net, cum[t-1] + net)' } },
	before: { each: { unit: 'money', formula: '12 * monthlyBookings * base / present' } },
	after: { each: { unit: 'money', formula: '12 * monthlyBookings * total / (present + heads)' } },
	cohortGrossProfit: { each: 'money' },
	cohortCost: { each: 'money' },
	cohortContribution: {
		each: { unit: 'money', formula: 'cohortGrossProfit - cohortCost' },
	},
} as const satisfies ResultsOf<Output>;
