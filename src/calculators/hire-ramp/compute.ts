import { quotient } from '../../engine/finite.ts';
import { type Crew, crewOf, wavesOf } from './crew.ts';
import type { Input } from './inputs.ts';
import { healthOf, type Verdict } from './service.ts';

/** Series have one value a month; months count from 1. Money is that of the hires alone. */
export interface Output extends Crew {
	/** People hired, whenever they start. */
	readonly hired: number;
	/** Bookings of a ramped seller a month. */
	readonly monthlyBookings: number;
	readonly bookings: number[];
	readonly grossProfit: number[];
	readonly cost: number[];
	readonly net: number[];
	readonly cum: number[];
	/** Bookings a head and year without the hires and with them. */
	readonly before: (number | null)[];
	readonly after: (number | null)[];
	readonly troughCash: number;
	readonly troughMonth: number | null;
	readonly firstPositiveMonth: number | null;
	readonly paybackMonth: number | null;
	readonly year1Bookings: number;
	readonly naiveYear1Bookings: number;
	readonly realisation: number | null;
	readonly equivalentUplift: number | null;
	readonly worstProductivityChange: number | null;
	readonly recoveryMonth: number | null;
	/** One hire who makes it, by month of service. */
	readonly cohortGrossProfit: number[];
	readonly cohortCost: number[];
	readonly cohortContribution: number[];
	readonly healthMonth: number | null;
	readonly healthVerdict: Verdict;
	readonly endCash: number;
	readonly totalBookings: number;
}

const EPS = 1e-9;
const sum = (series: readonly number[]): number => series.reduce((total, x) => total + x, 0);
/** Rounding error to overlook in a series. */
const slack = (series: readonly number[]): number =>
	EPS * series.reduce((largest, x) => Math.max(largest, Math.abs(x)), 1);
/** A position in a series as a month; −1 as none. */
const monthAt = (index: number): number | null => (index < 0 ? null : index + 1);
/** @returns the first month from which all months meet a condition, or `null`. */
function monthFrom<T>(series: readonly T[], met: (value: T, i: number) => boolean): number | null {
	const from = series.findLastIndex((value, i) => !met(value, i)) + 1;
	return from < series.length ? from + 1 : null;
}

/** What a wave of hires brings, costs, and does to output per head. */
export function compute(input: Input): Output {
	const crew = crewOf(input);
	const hired = sum(wavesOf(input).map(({ count }) => count));
	const monthlyBookings = (input.productivity / 12) * input.attainment;
	const money = moneyOf(input, crew, monthlyBookings);
	const year1Bookings = sum(money.bookings.slice(0, 12));
	const naiveYear1Bookings = hired * monthlyBookings * 12;
	return {
		...crew,
		hired,
		monthlyBookings,
		...money,
		...cashOf(input, money.net, money.cum),
		year1Bookings,
		naiveYear1Bookings,
		realisation: quotient(year1Bookings, naiveYear1Bookings),
		equivalentUplift: quotient(sum(crew.incremental.slice(0, 12)), sum(crew.base.slice(0, 12))),
		...perHead(crew, monthlyBookings),
		...healthOf(input, monthlyBookings),
		endCash: money.cum.at(-1) ?? 0,
		totalBookings: sum(money.bookings),
	};
}

function moneyOf(input: Input, crew: Crew, monthlyBookings: number) {
	const { grossMargin, revenueModel, monthlyChurn } = input;
	const bookings = crew.incremental.map((sellers) => monthlyBookings * sellers);
	let recurring = 0;
	// + 0: a margin on nothing is 0, not −0
	const grossProfit = bookings.map((booked) => {
		if (revenueModel === 'oneoff') return grossMargin * booked + 0;
		recurring = recurring * (1 - monthlyChurn) + booked / 12;
		return grossMargin * recurring + 0;
	});
	const cost = crew.heads.map(
		(heads, i) =>
			heads * (input.baseCost + input.leadCost) +
			input.variablePay * (crew.paid[i] ?? 0) +
			input.onboardingCost * (crew.starters[i] ?? 0),
	);
	const net = grossProfit.map((profit, i) => profit - (cost[i] ?? 0));
	let total = 0;
	return { bookings, grossProfit, cost, net, cum: net.map((x) => (total += x)) };
}

/** Trough and turning points of the cash; none where nobody is hired. */
function cashOf(input: Input, net: readonly number[], cum: readonly number[]) {
	const lowest = Math.min(...cum);
	const troughCash = Math.min(0, lowest);
	const waves = wavesOf(input);
	if (waves.length === 0)
		return { troughCash, troughMonth: null, firstPositiveMonth: null, paybackMonth: null };
	const earliest = Math.min(...waves.map(({ month }) => month));
	const [netSlack, cumSlack] = [slack(net), slack(cum)];
	return {
		troughCash,
		troughMonth: troughCash === 0 ? null : monthAt(cum.findIndex((x) => x <= lowest + cumSlack)),
		firstPositiveMonth: monthAt(net.findIndex((x, i) => i + 1 >= earliest && x >= -netSlack)),
		paybackMonth: monthFrom(cum, (x) => x >= -cumSlack),
	};
}

/** Output a head and year, its worst fall, and when it is back for good. */
function perHead({ present, heads, base, total }: Crew, monthlyBookings: number) {
	const before = present.map((people, i) =>
		quotient(12 * monthlyBookings * (base[i] ?? 0), people),
	);
	const after = present.map((people, i) =>
		quotient(12 * monthlyBookings * (total[i] ?? 0), people + (heads[i] ?? 0)),
	);
	const changes = before.flatMap((was, i) => {
		const is = after[i] ?? null;
		const ratio = was === null || is === null ? null : quotient(is, was);
		return ratio === null ? [] : [ratio - 1];
	});
	return {
		before,
		after,
		worstProductivityChange: changes.length ? Math.min(...changes) : null,
		recoveryMonth: monthFrom(before, (was, i) => {
			const is = after[i] ?? null;
			return was !== null && is !== null && is >= was * (1 - EPS);
		}),
	};
}
