import { quotient } from '../../engine/finite.ts';
import type { Input, Strategy } from './inputs.ts';

/** One year of a path; money a year, growth and margin as fractions. `opening`: revenue of the year before. */
export interface PathYear {
	readonly t: number;
	readonly opening: number;
	readonly growth: number;
	readonly margin: number;
	readonly revenue: number;
	readonly profit: number;
	readonly cum: number;
}
/** A path with its profit over the horizon, plain and discounted. */
export interface Path {
	readonly years: readonly PathYear[];
	readonly cum: number;
	readonly npv: number;
	/** Points of margin that one point of growth is worth; `null` where no revenue is left. */
	readonly exchangeRate: number | null;
}
type Corner = keyof Strategy;
/** By how much a path is moved in every year. */
interface Shift {
	readonly growth?: number;
	readonly margin?: number;
}

const EPS = 1e-9;
const POINT = 0.01;

function walk({ revenue, years }: Input, strategy: Strategy, shift: Shift = {}): PathYear[] {
	const between = (from: Corner, to: Corner, t: number): number => {
		if (t > 1 && t === years) return strategy[to];
		const share = years === 1 ? 0 : (t - 1) / (years - 1);
		return strategy[from] + (strategy[to] - strategy[from]) * share;
	};
	let opening = revenue;
	let cum = 0;
	return Array.from({ length: years }, (_, i) => {
		const growth = between('growthStart', 'growthEnd', i + 1) + (shift.growth ?? 0);
		const margin = between('marginStart', 'marginEnd', i + 1) + (shift.margin ?? 0);
		const closing = opening * (1 + growth);
		const profit = closing * margin;
		cum += profit;
		const year = { t: i + 1, opening, growth, margin, revenue: closing, profit, cum };
		opening = closing;
		return year;
	});
}

const endOf = (years: readonly PathYear[]): number => years.at(-1)?.cum ?? 0;

/** Follows one path over the horizon: growth and margin move in a straight line from year to year. */
export function pathOf(input: Input, strategy: Strategy): Path {
	const years = walk(input, strategy);
	const cum = endOf(years);
	const gain = (shift: Shift): number => endOf(walk(input, strategy, shift)) - cum;
	return {
		years,
		cum,
		npv: years.reduce((sum, { profit, t }) => sum + profit / (1 + input.discountRate) ** t, 0),
		exchangeRate: quotient(gain({ growth: POINT }), gain({ margin: POINT })),
	};
}

/** Where the first path's profit so far stands against the second's: −1 below, 1 above, 0 level, by year. */
export function standings(first: Path, second: Path): number[] {
	const lead = first.years.map(({ cum }, i) => cum - (second.years[i]?.cum ?? 0));
	const slack = EPS * Math.max(1, ...lead.map(Math.abs));
	return lead.map((d) => (d < -slack ? -1 : d > slack ? 1 : 0));
}

/**
 * @returns the first year from which the first path's profit so far stays at or above the second's,
 * having been below it before; `null` where there is none.
 */
export function crossoverOf(first: Path, second: Path): number | null {
	const lastBehind = standings(first, second).lastIndexOf(-1) + 1;
	return lastBehind === 0 || lastBehind === first.years.length ? null : lastBehind + 1;
}
