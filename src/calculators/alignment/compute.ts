import { own } from '../../engine/validate.ts';
import { AREAS, type Area, DIMENSIONS, type Dimension, type Input, type Line } from './inputs.ts';
import { type Shift, shiftOf } from './shift.ts';

export type Status = 'uncovered' | 'thin' | 'underfunded' | 'overfunded' | 'balanced';

/** What follows for one choice. Shares are fractions. */
export interface ChoiceResult {
	readonly id: string;
	readonly weightShare: number;
	/** Of the money that serves any choice; `null` where none does. */
	readonly budgetShare: number | null;
	/** Share of the money less share of the weight. */
	readonly gap: number | null;
	readonly status: Status;
}

export interface Output extends Shift {
	readonly choices: readonly ChoiceResult[];
	/** Lines that serve no choice, by id, and their share of all money (`null` without lines). */
	readonly orphans: readonly string[];
	readonly orphanShare: number | null;
	/** Weight of the choices that any line serves. */
	readonly coverage: number;
	/** Share of the linked money that would have to move to follow the weights; 1 where none is linked. */
	readonly mismatch: number;
	/** 0 (unrelated) … 1 (all money follows the weights). */
	readonly alignment: number;
	/** How many priorities of one weight these amount to (inverse Herfindahl index); `null` of none. */
	readonly effectiveChoices: number | null;
	readonly missingDimensions: readonly Dimension[];
	readonly missingAreas: readonly Area[];
	/** Whether no line has money, so that all count alike. */
	readonly equalBudget: boolean;
}

/** Shares this close are the same: rounding, no more. */
const SLACK = 1e-12;

const sum = (values: readonly number[]): number => values.reduce((total, x) => total + x, 0);
/** Parts of the whole; equal ones where the whole is 0. */
const sharesOf = (values: readonly number[]): number[] => {
	const whole = sum(values);
	return values.map((value) => (whole === 0 ? 1 / values.length : value / whole));
};

/** How strongly a line serves a choice, 0…3; 0 where nothing is said. */
export function strengthOf(line: Line, id: string): number {
	const strength = own(line.supports, id);
	return typeof strength === 'number' ? strength : 0;
}

function statusOf(strongest: number, weight: number, money: number): Status {
	if (strongest === 0) return 'uncovered';
	if (strongest === 1) return 'thin';
	if (money < weight / 2 - SLACK) return 'underfunded';
	return money > 1.5 * weight + SLACK ? 'overfunded' : 'balanced';
}

/**
 * Shares every line's money out over the choices it serves, by how strongly, and lays the result beside
 * the weights of the choices.
 */
export function compute(input: Input): Output {
	const { choices } = input;
	const equalBudget = sum(input.lines.map(({ budget }) => budget)) === 0;
	const lines = input.lines.map((line) => {
		const strengths = choices.map(({ id }) => strengthOf(line, id));
		const money = equalBudget ? 1 : line.budget;
		return { id: line.id, money, strengths, strength: sum(strengths) };
	});
	const linked = lines.filter(({ strength }) => strength > 0);
	const moneyOf = choices.map((_, c) =>
		sum(linked.map((line) => (line.money * (line.strengths[c] ?? 0)) / line.strength)),
	);
	const allLinked = sum(moneyOf);
	const weights = sharesOf(choices.map(({ weight }) => weight));
	const results = choices.map(({ id }, c): ChoiceResult => {
		const weightShare = weights[c] ?? 0;
		const budgetShare = allLinked === 0 ? null : (moneyOf[c] ?? 0) / allLinked;
		const strongest = Math.max(0, ...lines.map(({ strengths }) => strengths[c] ?? 0));
		return {
			id,
			weightShare,
			budgetShare,
			gap: budgetShare === null ? null : budgetShare - weightShare,
			status: statusOf(strongest, weightShare, budgetShare ?? 0),
		};
	});
	const orphans = lines.filter(({ strength }) => strength === 0);
	const money = sum(lines.map((line) => line.money));
	const orphanShare = lines.length === 0 ? null : sum(orphans.map((line) => line.money)) / money;
	const mismatch =
		allLinked === 0 ? 1 : Math.min(1, sum(results.map(({ gap }) => Math.abs(gap ?? 0))) / 2);
	return {
		choices: results,
		orphans: orphans.map(({ id }) => id),
		orphanShare,
		coverage: sum(results.map((c) => (c.status === 'uncovered' ? 0 : c.weightShare))),
		mismatch,
		alignment: allLinked === 0 ? 0 : (1 - (orphanShare ?? 0)) * (1 - mismatch),
		effectiveChoices: choices.length === 0 ? null : 1 / sum(weights.map((weight) => weight ** 2)),
		missingDimensions: DIMENSIONS.filter((d) => !choices.some((c) => c.dimension === d)),
		missingAreas: AREAS.filter((area) => !input.lines.some((line) => line.area === area)),
		equalBudget,
		...shiftOf(input, results),
	};
}
