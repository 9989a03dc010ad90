import { own } from '../../engine/validate.ts';
import type { ChoiceResult } from './compute.ts';
import type { Input } from './inputs.ts';

/** How far strategy and money moved since last year; all `null` where last year is not known. */
export interface Shift {
	/** Share of the weight, and of the money, that changed places: 0…1. */
	readonly strategyShift: number | null;
	readonly moneyShift: number | null;
	/** The money's move over the strategy's; `null` where the strategy stood still. */
	readonly followThrough: number | null;
	/** Cosine of the two moves: 1 the same way, −1 the opposite; `null` where either stood still. */
	readonly shiftDirection: number | null;
}
interface TwoYears {
	readonly before: readonly number[];
	readonly now: readonly number[];
}

/** A move this small is rounding. */
const STILL = 1e-12;

const sum = (values: readonly number[]): number => values.reduce((total, x) => total + x, 0);
const isNumber = (value: unknown): value is number => typeof value === 'number';

/**
 * @returns shares of weight and of money, last year's and this year's, choice by choice; `null` where a
 * weight, the money or either year's sum is missing.
 */
export function yearsOf({ choices, prevBudgets }: Input, results: readonly ChoiceResult[]) {
	if (!prevBudgets) return null;
	const weights = choices.map(({ prevWeight }) => prevWeight).filter(isNumber);
	const shares = results.map(({ budgetShare }) => budgetShare).filter(isNumber);
	if (weights.length < choices.length || shares.length < choices.length) return null;
	const budgets = choices.map(({ id }) => {
		const money = own(prevBudgets, id);
		return isNumber(money) ? money : 0;
	});
	const [weight, money] = [sum(weights), sum(budgets)];
	if (weight === 0 || money === 0) return null;
	return {
		weight: {
			before: weights.map((x) => x / weight),
			now: results.map(({ weightShare }) => weightShare),
		},
		money: { before: budgets.map((x) => x / money), now: shares },
	};
}

const changesOf = ({ before, now }: TwoYears): number[] => now.map((x, c) => x - (before[c] ?? 0));
const halfOf = (changes: readonly number[]): number =>
	Math.min(1, sum(changes.map((change) => Math.abs(change))) / 2);

function cosineOf(one: readonly number[], other: readonly number[]): number {
	const product = sum(one.map((change, c) => change * (other[c] ?? 0)));
	return Math.max(-1, Math.min(1, product / Math.hypot(...one) / Math.hypot(...other)));
}

/** Compares this year's shares with last year's. */
export function shiftOf(input: Input, results: readonly ChoiceResult[]): Shift {
	const years = yearsOf(input, results);
	if (!years)
		return { strategyShift: null, moneyShift: null, followThrough: null, shiftDirection: null };
	const [weight, money] = [changesOf(years.weight), changesOf(years.money)];
	const moved = halfOf(weight);
	const strategyShift = moved <= STILL ? 0 : moved;
	const moneyShift = halfOf(money);
	return {
		strategyShift,
		moneyShift,
		followThrough: strategyShift === 0 ? null : moneyShift / strategyShift,
		shiftDirection: strategyShift === 0 || moneyShift <= STILL ? null : cosineOf(weight, money),
	};
}
