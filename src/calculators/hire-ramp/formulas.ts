import type { FormulasOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';

/** Adds up, over the months until now, what follows in service month `t - start + 1` from those who started. */
const sinceStart = (share: string, from = '1') =>
	`SUMOVER(start, ${from}, t, starters.{start - 1} * (${share}))`;
/** Of one hire: who makes it and is still there, who does not but is still there. */
const making = 'successRate * POWER(1 - hireAttrition, (t - start) / 12)';
const failing = 'IF(t - start < exitMonth, 1 - successRate, 0)';
const present = `${making} + ${failing}`;
/** Productivity and guaranteed share of variable pay, so many months after the start. */
const productivity = (months: string) => `IFERROR(ramp.{${months}}, plateau)`;
const guaranteed = (months: string) => `IFERROR(drawFloor.{${months}}, 0)`;

const paidMaking = `MAX(${productivity('t - start')}, ${guaranteed('t - start')})`;
const paidFailing = `MAX(failProductivity * ${productivity('t - start')}, ${guaranteed('t - start')})`;

const capped = (sellers: string) => `MIN(${sellers}, IFERROR(demandCap, ${sellers}))`;
const ofYear1 = (series: string) => `SUMOVER(month, 1, MIN(12, months), ${series}.{month - 1})`;

/** How every result is worked out. */
export default {
	year1Bookings: ofYear1('bookings'),
	naiveYear1Bookings: 'hired * monthlyBookings * 12',
	realisation: 'year1Bookings / naiveYear1Bookings',
	equivalentUplift: `${ofYear1('incremental')} / ${ofYear1('base')}`,
	troughCash: 'MIN(0, MIN(cum))',
	troughMonth: { by: 'crossing' },
	firstPositiveMonth: { by: 'crossing' },
	paybackMonth: { by: 'crossing' },
	healthMonth: { by: 'crossing' },
	healthVerdict:
		'IFERROR(IF(healthMonth <= 3, "fast", IF(healthMonth <= 6, "ok", "slow")), "never")',
	worstProductivityChange: { by: 'rank' },
	recoveryMonth: { by: 'crossing' },
	endCash: 'LAST(cum)',
	totalBookings: 'SUM(bookings)',
	hired: 'SUM(hires.count)',
	monthlyBookings: 'productivity / 12 * attainment',
	present: {
		each: 'IF(backfill, seniors, seniors * POWER(1 - seniorAttrition, i / 12))',
	},
	heads: { each: sinceStart(present) },
	effective: {
		each: sinceStart(`${productivity('t - start')} * (${making} + failProductivity * ${failing})`),
	},
	ramping: { each: sinceStart(present, 'MAX(1, t + 1 - COUNT(ramp))') },
	paid: { each: sinceStart(`${making} * ${paidMaking} + ${failing} * ${paidFailing}`) },
	starters: {
		each: 'SUMOVER(wave, 0, COUNT(hires.count) - 1, IF(hires.{wave}.month = t, hires.{wave}.count, 0))',
	},
	drag: { each: 'MIN(present.{i}, input.drag * ramping)' },
	base: { each: capped('present.{i}') },
	total: { each: capped('present - drag + effective') },
	incremental: { each: 'total - base' },
	bookings: { each: 'monthlyBookings * incremental' },
	grossProfit: {
		each: 'IF(revenueModel = "oneoff", grossMargin * bookings, IF(t = 1, 0, grossProfit[t-1] * (1 - monthlyChurn)) + grossMargin * bookings / 12)',
	},
	cost: {
		each: 'heads * (baseCost + leadCost) + variablePay * paid + onboardingCost * starters',
	},
	net: { each: 'grossProfit - cost' },
	cum: { each: 'IF(t = 1, net, cum[t-1] + net)' },
	before: { each: '12 * monthlyBookings * base / present' },
	after: { each: '12 * monthlyBookings * total / (present + heads)' },
	cohortGrossProfit: { each: `grossMargin * monthlyBookings * ${productivity('i')}` },
	cohortCost: {
		each: `baseCost + leadCost + variablePay * MAX(${productivity('i')}, ${guaranteed('i')})`,
	},
	cohortContribution: { each: 'cohortGrossProfit - cohortCost' },
} as const satisfies FormulasOf<Output>;
