import { irr } from '../../engine/finance.ts';
import type { Flows } from './flows.ts';

/** One year of a model; money but for `signed` (count) and `grossMargin` (fraction). */
export interface Year {
	year: number;
	signed: number;
	revenue: number;
	recurringRevenue: number;
	customCost: number;
	cogs: number;
	grossProfit: number;
	/** `null` without revenue. */
	grossMargin: number | null;
	opex: number;
	operatingProfit: number;
	netCash: number;
	cumCash: number;
}
/** What five years of a model come to. Series have sixty months; months count from 1. */
export interface Model {
	/** Money received from customers. */
	collected: number[];
	cogs: number[];
	opex: number[];
	net: number[];
	cum: number[];
	peakFunding: number;
	peakMonth: number | null;
	paybackMonth: number | null;
	ttmBreakEvenMonth: number | null;
	npv: number;
	irr: number | null;
	endCash: number;
	years: Year[];
	totalRevenue: number;
	totalGrossMargin: number | null;
	customCostTotal: number;
	customShare: number | null;
	reuseSaving: number;
	recurringShareFinalYear: number | null;
}

const EPS = 1e-9;
const sum = (series: readonly number[]): number => series.reduce((total, x) => total + x, 0);
const sumOf = (...series: readonly [number[], ...number[][]]): number[] =>
	series.reduce((total, one) => total.map((x, i) => x + (one[i] ?? 0)));
/** Sums so far: money in, money so far out. */
export function runningSum(series: readonly number[]): number[] {
	let total = 0;
	return series.map((x) => (total += x));
}
/** @returns the quotient, or `null` where it has no value. */
export function share(part: number, whole: number): number | null {
	const quotient = part / whole;
	return Number.isFinite(quotient) ? quotient : null;
}

/** Rounding error to overlook in a series. */
const slack = (series: readonly number[]): number =>
	EPS * series.reduce((largest, x) => Math.max(largest, Math.abs(x)), 1);
/** @returns the first index from which the series stays at least zero, or `null`. */
function staysAboveZero(series: readonly number[]): number | null {
	const allowed = slack(series);
	const from = series.findLastIndex((x) => x < -allowed) + 1;
	return from < series.length ? from : null;
}
/** The lowest point of a running sum as the money that it takes, and its month (`null` if none). */
export function trough(cum: readonly number[]) {
	const lowest = Math.min(...cum);
	const peakFunding = Math.max(0, -lowest);
	const limit = lowest + slack(cum);
	return {
		peakFunding,
		peakMonth: peakFunding === 0 ? null : cum.findIndex((x) => x <= limit) + 1,
	};
}

/** @returns monthly net cash discounted at a yearly rate, each month's money at the month's end. */
export function presentValue(net: readonly number[], discountRate: number): number {
	const rate = (1 + discountRate) ** (1 / 12) - 1;
	return sum(net.map((x, i) => x / (1 + rate) ** (i + 1)));
}

/** Monthly totals of a model, in money. `base`: cash of the existing business per month. */
export function monthly(flows: Flows, base: number) {
	const collected = sumOf(flows.projectMoney, flows.recurringMoney);
	const cogs = sumOf(flows.standardCost, flows.customCost, flows.recurringCost);
	const opex = sumOf(flows.selling, flows.running, flows.build);
	const net = collected.map((money, i) => money - (cogs[i] ?? 0) - (opex[i] ?? 0) + base);
	return { collected, cogs, opex, net };
}

function yearly(flows: Flows, months: ReturnType<typeof monthly>, cum: readonly number[]): Year[] {
	return [1, 2, 3, 4, 5].map((year) => {
		const inYear = (series: readonly number[]) => sum(series.slice(12 * year - 12, 12 * year));
		const recurringRevenue = inYear(flows.recurringRevenue);
		const revenue = inYear(flows.projectRevenue) + recurringRevenue;
		const cogs = inYear(months.cogs);
		const opex = inYear(months.opex);
		const grossProfit = revenue - cogs;
		return {
			year,
			signed: inYear(flows.signed),
			revenue,
			recurringRevenue,
			customCost: inYear(flows.customCost),
			cogs,
			grossProfit,
			grossMargin: share(grossProfit, revenue),
			opex,
			operatingProfit: grossProfit - opex,
			netCash: inYear(months.net),
			cumCash: cum[12 * year - 1] ?? 0,
		};
	});
}

/** @returns what the flows of a model come to, at a yearly discount rate. */
export function measure(flows: Flows, base: number, discountRate: number): Model {
	const months = monthly(flows, base);
	const cum = runningSum(months.net);
	const years = yearly(flows, months, cum);
	const last12 = cum.slice(11).map((_, i) => sum(months.net.slice(i, i + 12)));
	const payback = staysAboveZero(cum);
	const breakEven = staysAboveZero(last12);
	const totalRevenue = sum(years.map(({ revenue }) => revenue));
	const customCostTotal = sum(flows.customCost);
	const final = years.at(-1);
	return {
		...months,
		cum,
		...trough(cum),
		paybackMonth: payback === null ? null : payback + 1,
		ttmBreakEvenMonth: breakEven === null ? null : breakEven + 12,
		npv: presentValue(months.net, discountRate),
		irr: irr(years.map(({ netCash }) => netCash)),
		endCash: cum.at(-1) ?? 0,
		years,
		totalRevenue,
		totalGrossMargin: share(sum(years.map(({ grossProfit }) => grossProfit)), totalRevenue),
		customCostTotal,
		customShare: share(customCostTotal, totalRevenue),
		reuseSaving: sum(flows.customCostWithoutReuse) - customCostTotal,
		recurringShareFinalYear: share(final?.recurringRevenue ?? 0, final?.revenue ?? 0),
	};
}
