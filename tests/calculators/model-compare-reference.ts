import fc from 'fast-check';
import { expect } from 'vitest';
import {
	MODELS,
	type ModelName,
	type Output,
} from '../../src/calculators/model-compare/compute.ts';
import { type Input, inputs, type Offer } from '../../src/calculators/model-compare/inputs.ts';
import type { AnyField, KnownField, NumberField } from '../../src/engine/fields.ts';

function reuseIn(o: Offer, month: number): number {
	const year = [13, 25, 37, 49].filter((start) => month >= start).length;
	return o.reuseStart + ((o.reuseEnd - o.reuseStart) * year) / 4;
}

/** One offer month by month: each month asks every earlier signing month what it owes. */
function naive(o: Offer, lastSigning = 60) {
	const end = Math.min(o.endMonth ?? 60, lastSigning);
	const signedIn = (t: number): number => {
		if (t < o.startMonth || t > end) return 0;
		let rate = o.newPerYear;
		for (let s = t - 12; s >= o.startMonth; s -= 12) rate *= 1 + o.growth;
		return Math.min(rate, o.maxPerYear ?? Number.MAX_VALUE) / 12;
	};
	const n = Array.from({ length: 61 }, (_, t) => signedIn(t));
	const upTo = n.map((_, t) => n.slice(0, t + 1).reduce((a, b) => a + b, 0));
	const b = Math.log2(o.learningRate);
	const total = (x: number) => (x > 0 ? x * x ** b : 0);
	const shares = o.milestones.reduce((sum, m) => sum + m.share, 0);
	return Array.from({ length: 60 }, (_, i) => {
		const q = i + 1;
		const month = { signed: n[q] ?? 0, revenue: 0, recurring: 0, money: 0, custom: 0, cogs: 0 };
		let [opex, full] = [month.signed * o.cac + o.platformCost + o.overhead, 0];
		if (o.buildMonths === 0 ? q === 1 : q <= o.buildMonths)
			opex += o.buildCost / Math.max(1, o.buildMonths);
		for (let t = 1; t <= q; t++) {
			const batch = n[t] ?? 0;
			if (q < t + o.deliveryMonths) {
				const whole = total(upTo[t] ?? 0) - total(upTo[t - 1] ?? 0);
				const built = 1 - reuseIn(o, t) * (1 - o.reuseCostRatio);
				const custom = (o.customCost * (1 + o.overrun) * whole) / o.deliveryMonths;
				month.revenue += (batch * o.projectPrice) / o.deliveryMonths;
				month.custom += custom * built;
				full += custom;
				month.cogs += custom * built + (batch * o.stdCost) / o.deliveryMonths;
			}
			for (const m of o.milestones)
				if (shares > 0 && t + m.offset + o.collectionLag === q)
					month.money += (batch * o.projectPrice * m.share) / shares;
			const age = q - t - o.recurringStart;
			if (age < 0) continue;
			let fee = (batch * o.recurringFee * o.takeUp) / 12;
			for (let year = 12; year <= age; year += 12) fee *= (1 - o.churn) * (1 + o.expansion);
			month.recurring += fee;
			month.revenue += fee;
			month.cogs += fee * (1 - o.recurringMargin);
			if (age % o.billingMonths === 0) month.money += fee * o.billingMonths;
		}
		return { ...month, opex, full };
	});
}
type Months = ReturnType<typeof naive>;

/** @returns the three models again, by another way than the one under test. */
export function naiveModels(x: Input): Record<ModelName, Months> {
	const packaged = naive(x.package);
	const bare = { ...x.op, platformCost: 0, overhead: 0, buildCost: 0 };
	const before = naive(bare, x.preLaunch === 'op' ? x.package.startMonth - 1 : 0);
	const both = packaged.map((month, i) =>
		Object.fromEntries(
			Object.entries(month).map(([k, v]) => [k, v + (before[i]?.[k as keyof typeof month] ?? 0)]),
		),
	) as Months;
	return { saas: naive(x.saas), op: naive(x.op), package: both };
}

/** Over the whole range of a field: steps, anything between, and the extremes. */
function anyNumber(field: NumberField): fc.Arbitrary<number> {
	const { min, max, integer, plausible = [] } = field;
	const whole = (x: number) => (integer ? Math.round(x) : x);
	const between = (steps: number) =>
		fc.integer({ min: 0, max: steps }).map((i) => whole(min + ((max - min) * i) / steps));
	const ends = fc.constantFrom(min, max, field.default, ...plausible);
	return fc.oneof(between(20), between(999_983), ends);
}
function any(anyField: AnyField): fc.Arbitrary<unknown> {
	const field = anyField as KnownField;
	if (field.kind === 'number') return anyNumber(field);
	if (field.kind === 'choice') return fc.constantFrom(...field.options);
	if (field.kind === 'optional') return fc.option(any(field.of));
	if (field.kind === 'list') return fc.array(any(field.each), { maxLength: 5 });
	if (field.kind !== 'group') throw new Error(field.kind);
	const shape = Object.entries(field.fields).map(([k, f]) => [k, any(f)]);
	return fc.record(Object.fromEntries(shape));
}
const anyOffer = fc
	.tuple(any(inputs.saas) as fc.Arbitrary<Offer>, fc.constantFrom(1, 3, 6, 12))
	.map(([o, billingMonths]) => ({
		...o,
		billingMonths,
		endMonth: o.endMonth === null ? null : Math.max(o.startMonth, o.endMonth),
	}));
/** Valid inputs over their whole ranges. */
export const anyInput: fc.Arbitrary<Input> = fc.record({
	saas: anyOffer,
	op: anyOffer,
	package: anyOffer,
	preLaunch: fc.constantFrom('op', 'none'),
	discountRate: anyNumber(inputs.discountRate),
	baseMonthlyNet: anyNumber(inputs.baseMonthlyNet),
});

/** @returns the largest amount that enters a calculation: what rounding is measured by. */
export const sizeOf = (output: Output): number =>
	MODELS.flatMap((m) => [output[m].collected, output[m].cogs, output[m].opex, output[m].cum])
		.flat()
		.reduce((largest, x) => Math.max(largest, Math.abs(x)), 1);

/** Expects two numbers to be equal but for rounding at the given size. */
export function same(actual: number | undefined, expected: number, size: number): void {
	const error = Math.abs((actual ?? Number.NaN) - expected) / Math.max(size, 1);
	if (!(error <= 1e-9)) expect(actual).toBe(expected);
}
export const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);
