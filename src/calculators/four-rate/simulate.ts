import { type Input, LEVERS, type Lever } from './inputs.ts';

/** One year of the simulation; money per year, shares as fractions, accounts and deals expected. */
export interface Year {
	t: number;
	accounts: number;
	reach: number;
	opportunity: number;
	win: number;
	dealValue: number;
	retention: number;
	expansionFactor: number;
	pool: number;
	reached: number;
	opps: number;
	wins: number;
	newArr: number;
	contArr: number;
	arr: number;
	customers: number;
	revenue: number;
	nrr: number;
	cost: number;
	grossProfit: number;
	lost: number;
	expansionArr: number;
	openingArr: number;
}

/** Seven numbers, one a lever, in their fixed order. */
export type PerLever = [number, number, number, number, number, number, number];

/** The bit of a lever in a set of levers. */
export const bitOf = (lever: Lever): number => 1 << LEVERS.indexOf(lever);
/** The levers of a set, in their fixed order. */
export const leversIn = (set: number): Lever[] => LEVERS.filter((lever) => set & bitOf(lever));
/** A set of levers as bits; one named twice counts once. */
export const setOf = (levers: readonly Lever[]): number =>
	levers.reduce((set, lever) => set | bitOf(lever), 0);

/** The planned pulls as one set a year, cut or padded to the horizon. */
export const planned = (input: Input): number[] =>
	Array.from({ length: input.years }, (_, i) => setOf(input.schedule?.[i] ?? []));

const IDLE: Input['levers'][Lever] = { uplift: 0, cost: 0, success: 1 };
/** What a lever does; one that is left out does nothing and costs nothing. */
export const leverOf = (input: Input, lever: Lever): Input['levers'][Lever] =>
	input.levers?.[lever] ?? IDLE;

/** Seven multipliers, by lever: what the pulls of a set do to each driver. */
export const factorsOf = (input: Input, set: number): PerLever =>
	LEVERS.map((lever) => {
		if (!(set & bitOf(lever))) return 1;
		const { uplift, success } = leverOf(input, lever);
		return 1 + uplift * success;
	}) as PerLever;
/** Money spent in a year in which a set is pulled. */
export const costOf = (input: Input, set: number): number =>
	leversIn(set).reduce((sum, lever) => sum + leverOf(input, lever).cost, 0);

/**
 * Target accounts × reach × opportunity × win × deal value, next to the base that goes on.
 * @param pulls one set of levers a year; the effects last
 * @param nudge multiplies one driver in every year, before the cap at 1
 */
export function simulate(
	input: Input,
	pulls: readonly number[],
	nudge?: { lever: Lever; by: number },
): Year[] {
	let multipliers = LEVERS.map((lever) => (nudge?.lever === lever ? nudge.by : 1));
	let openingArr = input.arr0;
	let opening = input.customers0;
	return Array.from({ length: input.years }, (_, i) => {
		const set = pulls[i] ?? 0;
		const factors = factorsOf(input, set);
		multipliers = multipliers.map((multiplier, k) => multiplier * (factors[k] as number));
		const [a, r, o, w, d, k, e] = multipliers as PerLever;
		const accounts = input.targetAccounts * (1 + input.targetGrowth) ** i * a;
		const reach = Math.min(1, input.reach * r);
		const opportunity = Math.min(1, input.opportunity * o);
		const win = Math.min(1, input.win * w);
		const dealValue = input.dealValue * d;
		const retention = Math.min(1, input.retention * k);
		const expansionFactor = (1 + input.expansion) * e;

		const pool = Math.max(0, accounts - (input.excludeCustomers ? opening : 0));
		const reached = pool * reach;
		const opps = reached * opportunity;
		const wins = opps * win;
		const newArr = wins * dealValue;
		const contArr = openingArr * retention * expansionFactor;
		const arr = contArr + newArr;
		const customers = opening * retention + wins;
		const revenue = (openingArr + arr) / 2;
		const year: Year = {
			t: i + 1,
			accounts,
			reach,
			opportunity,
			win,
			dealValue,
			retention,
			expansionFactor,
			pool,
			reached,
			opps,
			wins,
			newArr,
			contArr,
			arr,
			customers,
			revenue,
			nrr: retention * expansionFactor,
			cost: costOf(input, set),
			grossProfit: revenue * input.grossMargin,
			lost: openingArr * (1 - retention),
			expansionArr: openingArr * retention * (expansionFactor - 1),
			openingArr,
		};
		openingArr = arr;
		opening = customers;
		return year;
	});
}

/** Run-rate at the end of the last year. */
export const endOf = (years: readonly Year[]): number => years.at(-1)?.arr ?? 0;
/** Sum of one column. */
export const totalOf = (years: readonly Year[], column: keyof Year): number =>
	years.reduce((sum, year) => sum + year[column], 0);
/** Gross profit less what the levers cost, plus some years of closing run-rate gross profit. */
export const objectiveOf = (input: Input, years: readonly Year[]): number =>
	years.reduce((sum, year) => sum + (year.grossProfit - year.cost), 0) +
	endOf(years) * input.grossMargin * input.terminalYears;
