import fc from 'fast-check';
import { expect } from 'vitest';
import { type Input, LEVERS, type Lever } from '../../src/calculators/four-rate/inputs.ts';

type Schedule = readonly (readonly Lever[])[];
type Row = Record<string, number>;

/** A second, plain simulation: named multipliers, everything spelt out. */
export function run(
	x: Input,
	schedule: Schedule,
	nudge: Partial<Record<Lever, number>> = {},
): Row[] {
	const rows: Row[] = [];
	const m: Record<string, number> = {};
	for (let t = 1; t <= x.years; t++) {
		const pulled = [...new Set(schedule[t - 1] ?? [])];
		for (const k of pulled) m[k] = (m[k] ?? 1) * (1 + x.levers[k].uplift * x.levers[k].success);
		const by = (k: Lever) => (m[k] ?? 1) * (nudge[k] ?? 1);
		const A = rows.at(-1)?.['arr'] ?? x.arr0;
		const K = rows.at(-1)?.['customers'] ?? x.customers0;
		const cap = (rate: number) => Math.min(rate, 1);
		const accounts = x.targetAccounts * (1 + x.targetGrowth) ** (t - 1) * by('accounts');
		const reach = cap(x.reach * by('reach'));
		const opportunity = cap(x.opportunity * by('opportunity'));
		const win = cap(x.win * by('win'));
		const retention = cap(x.retention * by('retention'));
		const dealValue = x.dealValue * by('dealValue');
		const expansionFactor = (1 + x.expansion) * by('expansion');
		const left = x.excludeCustomers ? accounts - K : accounts;
		const pool = Math.max(left, 0);
		const wins = pool * reach * opportunity * win;
		const contArr = A * (retention * expansionFactor);
		const arr = contArr + wins * dealValue;
		const cost = pulled.reduce((sum, k) => sum + x.levers[k].cost, 0);
		const customers = K * retention + wins;
		const revenue = (A + arr) / 2;
		const grossProfit = revenue * x.grossMargin;
		rows.push({
			t,
			accounts,
			reach,
			opportunity,
			win,
			dealValue,
			retention,
			expansionFactor,
			pool,
			reached: pool * reach,
			opps: pool * reach * opportunity,
			wins,
			newArr: wins * dealValue,
			contArr,
			arr,
			customers,
			revenue,
			nrr: retention * expansionFactor,
			cost,
			grossProfit,
			lost: A - A * retention,
			openingArr: A,
			expansionArr: A * retention * expansionFactor - A * retention,
		});
	}
	return rows;
}
export const total = (rows: readonly Row[], key: string) =>
	rows.reduce((s, r) => s + (r[key] ?? 0), 0);
export const end = (rows: readonly Row[]) => rows.at(-1)?.['arr'] ?? 0;
export const objective = (x: Input, rows: readonly Row[]) =>
	total(rows, 'grossProfit') - total(rows, 'cost') + end(rows) * x.grossMargin * x.terminalYears;

/** Every schedule the slow way, all of them written down before any is judged. */
export function searched(x: Input) {
	const useful = LEVERS.filter((k) => x.levers[k].uplift > 0);
	const sets: Lever[][] = [[]];
	for (const a of useful) sets.push([a]);
	const after = (k: Lever) => useful.slice(useful.indexOf(k) + 1);
	if (x.maxLeversPerYear > 1) for (const a of useful) for (const b of after(a)) sets.push([a, b]);
	if (x.maxLeversPerYear > 2)
		for (const a of useful)
			for (const b of after(a)) for (const c of after(b)) sets.push([a, b, c]);
	let all: Lever[][][] = [[]];
	for (let t = 0; t < x.years; t++) all = all.flatMap((s) => sets.map((set) => [...s, set]));
	let best: { schedule: Lever[][]; worth: number; pulls: number } | null = null;
	for (const schedule of all) {
		const cost = (set: Lever[]) => set.reduce((s, k) => s + x.levers[k].cost, 0);
		if (x.annualBudget !== null && schedule.some((set) => cost(set) > (x.annualBudget ?? 0)))
			continue;
		const rests = schedule.every((set, t) =>
			set.every(
				(k) =>
					!schedule
						.slice(Math.max(0, t - x.cooldownYears), t)
						.flat()
						.includes(k),
			),
		);
		if (!rests) continue;
		const worth = objective(x, run(x, schedule));
		const pulls = schedule.flat().length;
		const near = best ? 1e-9 * Math.max(1, Math.abs(best.worth)) : 0;
		const tied = best && Math.abs(worth - best.worth) <= near && pulls < best.pulls;
		if (!best || worth > best.worth + near || tied) best = { schedule, worth, pulls };
	}
	return best;
}

/** Numbers from a step grid, uniform, and the ends of the range. */
export const between = (min: number, max: number, step = (max - min) / 20) =>
	fc.oneof(
		fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((n) => min + n * step),
		fc.integer({ min: 0, max: 1e9 }).map((n) => min + ((max - min) * n) / 1e9),
		fc.constantFrom(min, max),
	);
/** @param wide over the whole ranges, five years */
export const inputsOf = (wide: boolean): fc.Arbitrary<Input> => {
	const money = between(0, wide ? 1e13 : 1e8);
	const lever = fc.record({
		uplift: between(0, wide ? 10 : 0.5),
		cost: between(0, wide ? 1e13 : 4e6),
		success: between(0, 1),
	});
	return fc
		.record({
			years: fc.integer({ min: 1, max: wide ? 5 : 3 }),
			targetAccounts: between(0, wide ? 1e9 : 4000),
			targetGrowth: between(-0.5, 1),
			excludeCustomers: fc.boolean(),
			customers0: between(0, wide ? 1e9 : 3000),
			arr0: money,
			reach: between(0, 1),
			opportunity: between(0, 1),
			win: between(0, 1),
			dealValue: money,
			retention: between(0, 1),
			expansion: between(-1, 2),
			grossMargin: between(-1, 1),
			terminalYears: between(0, 10),
			levers: fc.record(
				Object.fromEntries(LEVERS.map((k) => [k, lever])) as Record<Lever, typeof lever>,
			),
			schedule: fc.array(fc.subarray([...LEVERS]), { minLength: 5, maxLength: 5 }),
			maxLeversPerYear: fc.integer({ min: 1, max: 3 }),
			cooldownYears: fc.integer({ min: 0, max: 3 }),
			annualBudget: fc.option(money),
			targetArrYear1: fc.option(money),
		})
		.map((x) => ({ ...x, schedule: x.schedule.slice(0, x.years) }));
};
/** Sensible sizes, three years at most. */
export const usual = inputsOf(false);

/** Every number in a value, in order. */
export function numbersIn(value: unknown): number[] {
	if (typeof value === 'number') return [value];
	return typeof value === 'object' && value ? Object.values(value).flatMap(numbersIn) : [];
}
/** The largest size of any number in a value, at least 1. */
export const largest = (value: unknown) =>
	numbersIn(value).reduce((a, b) => Math.max(a, Math.abs(b)), 1);
/** Same shape, same numbers within 1e-9 of the largest in the calculation. */
export function same(got: unknown, wanted: unknown, top = largest(wanted)): void {
	const [a, b] = [numbersIn(got), numbersIn(wanted)];
	expect(a.length).toBe(b.length);
	for (const [i, n] of a.entries()) expect(Math.abs(n - (b[i] ?? NaN)) / top).toBeLessThan(1e-9);
}
/** Sum of every number in a value. */
export const sum = (parts: object) => numbersIn(parts).reduce((a, b) => a + b, 0);
