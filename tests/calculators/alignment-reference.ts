import { expect } from 'vitest';
import type { Input } from '../../src/calculators/alignment/inputs.ts';

const AREAS = ['market', 'customer', 'product', 'sales', 'service', 'rnd'];
const DIMENSIONS = ['market', 'customer', 'product', 'value'];

/** The same calculation once more, loop by loop and with nothing shared. */
export function naive(input: Input) {
	const n = input.choices.length;
	const total = input.choices.reduce((s, c) => s + c.weight, 0);
	const w = input.choices.map((c) => (total > 0 ? c.weight / total : 1 / n));
	const budgets: number[] = input.lines.map((l) => l.budget);
	const equalBudget = !budgets.some((b) => b > 0);
	if (equalBudget) budgets.fill(1);
	const strength = (l: number, c: number): number => {
		const found = Object.entries(input.lines[l]?.supports ?? {}).find(
			([key]) => key === input.choices[c]?.id,
		);
		return Number(found?.[1] ?? 0);
	};
	const money = w.map(() => 0);
	const most = w.map(() => 0);
	const orphans: string[] = [];
	let all = 0;
	let lost = 0;
	for (const [l, line] of input.lines.entries()) {
		const budget = budgets[l] as number;
		all += budget;
		let s = 0;
		for (let c = 0; c < n; c++) s += strength(l, c);
		if (s === 0) {
			orphans.push(line.id);
			lost += budget;
			continue;
		}
		for (let c = 0; c < n; c++) {
			money[c] = (money[c] as number) + (budget * strength(l, c)) / s;
			most[c] = Math.max(most[c] as number, strength(l, c));
		}
	}
	const linked = money.reduce((a, b) => a + b, 0);
	const share = money.map((m) => (linked > 0 ? m / linked : null));
	let off = 0;
	for (let c = 0; c < n; c++) off += Math.abs((share[c] ?? 0) - (w[c] as number));
	const mismatch = linked > 0 ? off / 2 : 1;
	const orphanShare = input.lines.length ? lost / all : null;
	const choices = input.choices.map(({ id }, c) => {
		const weightShare = w[c] as number;
		const budgetShare = share[c] as number | null;
		let status = 'balanced';
		if (most[c] === 0) status = 'uncovered';
		else if (most[c] === 1) status = 'thin';
		else if ((budgetShare ?? 0) < weightShare / 2 - 1e-12) status = 'underfunded';
		else if ((budgetShare ?? 0) > 1.5 * weightShare + 1e-12) status = 'overfunded';
		return {
			id,
			weightShare,
			budgetShare,
			gap: budgetShare === null ? null : budgetShare - weightShare,
			status,
		};
	});
	return {
		choices,
		orphans,
		orphanShare,
		coverage: w.reduce((s, x, c) => s + ((most[c] as number) > 0 ? x : 0), 0),
		mismatch,
		alignment: linked > 0 ? (1 - (orphanShare ?? 0)) * (1 - mismatch) : 0,
		effectiveChoices: n ? 1 / w.reduce((s, x) => s + x * x, 0) : null,
		missingDimensions: DIMENSIONS.filter(
			(d) => input.choices.findIndex((c) => c.dimension === d) < 0,
		),
		missingAreas: AREAS.filter((a) => input.lines.findIndex((l) => l.area === a) < 0),
		equalBudget,
		...shift(input, w, share),
	};
}

function shift(input: Input, w: readonly number[], b: readonly (number | null)[]) {
	const none = {
		strategyShift: null,
		moneyShift: null,
		followThrough: null,
		shiftDirection: null,
	};
	const { prevBudgets } = input;
	if (!prevBudgets || b.includes(null)) return none;
	if (input.choices.some((c) => c.prevWeight === null || c.prevWeight === undefined)) return none;
	const before = input.choices.map((c) => Number(c.prevWeight));
	const money = input.choices.map((c) => new Map(Object.entries(prevBudgets)).get(c.id) ?? 0);
	const [allBefore, allMoney] = [before, money].map((xs) => xs.reduce((s, x) => s + x, 0));
	if (!allBefore || !allMoney) return none;
	let [strategyShift, moneyShift, dot, ww, bb] = [0, 0, 0, 0, 0];
	for (const [c, now] of w.entries()) {
		const dw = now - (before[c] as number) / allBefore;
		const db = Number(b[c]) - (money[c] as number) / allMoney;
		strategyShift += Math.abs(dw) / 2;
		moneyShift += Math.abs(db) / 2;
		dot += dw * db;
		ww += dw * dw;
		bb += db * db;
	}
	if (strategyShift <= 1e-12) strategyShift = 0;
	const still = strategyShift === 0 || moneyShift <= 1e-12;
	return {
		strategyShift,
		moneyShift,
		followThrough: strategyShift === 0 ? null : moneyShift / strategyShift,
		shiftDirection: still ? null : dot / Math.sqrt(ww) / Math.sqrt(bb),
	};
}

type Tree = Readonly<Record<string, unknown>>;

/** Where two trees differ: numbers by more than 1e-9 of the larger (or of 1), the rest at all. */
function differences(one: unknown, other: unknown, path = ''): string[] {
	if (typeof one === 'number' && typeof other === 'number') {
		const scale = Math.max(1, Math.abs(one), Math.abs(other));
		return Math.abs(one - other) / scale < 1e-9 ? [] : [`${path}: ${one}, not ${other}`];
	}
	if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null)
		return one === other ? [] : [`${path}: ${one}, not ${other}`];
	const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...keys].flatMap((key) =>
		differences((one as Tree)[key], (other as Tree)[key], `${path}.${key}`),
	);
}

/** Expects two outputs to be alike but for rounding. */
export function expectAlike(one: unknown, other: unknown): void {
	expect(differences(one, other)).toEqual([]);
}
