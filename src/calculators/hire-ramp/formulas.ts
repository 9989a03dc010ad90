import type { FormulasOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';

/** Adds up, over the waves that have started, what follows from each hire. */
const perHire = (each: string) =>
	`SUMOVER(wave, 0, COUNT(hires.count) - 1, IF(t < hires.{wave}.month, 0, hires.{wave}.count * (${each})))`;
const served = 't - hires.{wave}.month';
/** Share of a wave that makes it, or does not, and is there after so many months. */
const making = `successRate * POWER(1 - hireAttrition, (${served}) / 12)`;
const failing = `IF(${served} < exitMonth, 1 - successRate, 0)`;
const present = `${making} + ${failing}`;
/** Productivity of a hire and guaranteed share of variable pay, after so many months. */
const productivity = (months: string) => `IFERROR(ramp.{${months}}, plateau)`;
const guaranteed = (months: string) => `IFERROR(drawFloor.{${months}}, 0)`;
const paidAt = (selling: string, months: string) => `MAX(${selling}, ${guaranteed(months)})`;

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
	heads: { each: perHire(present) },
	effective: {
		each: perHire(`${productivity(served)} * (${making} + failProductivity * ${failing})`),
	},
	ramping: { each: perHire(`IF(${served} < COUNT(ramp), ${present}, 0)`) },
	paid: {
		each: perHire(
			`${making} * ${paidAt(productivity(served), served)} + ${failing} * ${paidAt(`failProductivity * ${productivity(served)}`, served)}`,
		),
	},
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
		each: `baseCost + leadCost + variablePay * ${paidAt(productivity('i'), 'i')}`,
	},
	cohortContribution: { each: 'cohortGrossProfit - cohortCost' },
} as const satisfies FormulasOf<Output>;
