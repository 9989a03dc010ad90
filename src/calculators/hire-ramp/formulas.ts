import type { FormulasOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';

/** How every result is worked out. */
export default {
	year1Bookings: 'TODO',
	naiveYear1Bookings: 'hired * monthlyBookings * 12',
	realisation: 'year1Bookings / naiveYear1Bookings',
	equivalentUplift: 'TODO',
	troughCash: 'MIN(0, MIN(cum))',
	troughMonth: 'TODO',
	firstPositiveMonth: 'TODO',
	paybackMonth: 'TODO',
	healthMonth: 'TODO',
	healthVerdict: 'TODO',
	worstProductivityChange: 'TODO',
	recoveryMonth: 'TODO',
	endCash: 'LAST(cum)',
	totalBookings: 'SUM(bookings)',
	hired: 'TODO',
	monthlyBookings: 'productivity / 12 * attainment',
	present: {
		each: 'IF(backfill, seniors, seniors * POWER(1 - seniorAttrition, (t - 1) / 12))',
	},
	heads: {
		each: 'TODO',
	},
	effective: {
		each: 'TODO',
	},
	ramping: {
		each: 'TODO',
	},
	paid: {
		each: 'TODO',
	},
	starters: {
		each: 'TODO',
	},
	drag: {
		each: 'TODO',
	},
	base: {
		each: 'IF(demandCap >= 0, MIN(present, demandCap), present)',
	},
	total: {
		each: 'IF(demandCap >= 0, MIN(present - drag + effective, demandCap), present - drag + effective)',
	},
	incremental: {
		each: 'total - base',
	},
	bookings: {
		each: 'monthlyBookings * incremental',
	},
	grossProfit: {
		each: 'TODO',
	},
	cost: {
		each: 'heads * (baseCost + leadCost) + variablePay * paid + onboardingCost * starters',
	},
	net: {
		each: 'grossProfit - cost',
	},
	cum: {
		each: 'IF(t = 1, net, cum[t-1] + net)',
	},
	before: {
		each: '12 * monthlyBookings * base / present',
	},
	after: {
		each: '12 * monthlyBookings * total / (present + heads)',
	},
	cohortGrossProfit: {
		each: 'TODO',
	},
	cohortCost: {
		each: 'TODO',
	},
	cohortContribution: {
		each: 'cohortGrossProfit - cohortCost',
	},
} as const satisfies FormulasOf<Output>;
