import fc from 'fast-check';
import { type Input, inputs } from '../../src/calculators/product-solution/inputs.ts';
import type { KnownField, NumberField, Shape } from '../../src/engine/fields.ts';

/** Adoption after so many years by small steps of dF/dt = (p + qF)(1 − F) (Runge–Kutta). */
export function grown(p: number, q: number, from: number, years: number): number {
	const speed = (F: number) => (p + q * F) * (1 - F);
	const n = 4000;
	const h = years / n;
	let F = from;
	for (let i = 0; i < n; i++) {
		const a = speed(F);
		const b = speed(F + (h * a) / 2);
		const c = speed(F + (h * b) / 2);
		const d = speed(F + h * c);
		F += (h * (a + 2 * b + 2 * c + d)) / 6;
	}
	return F;
}

/** The same team the slow way: seller by seller takes opportunities until none is left. */
export function naive(x: Input) {
	const year = (m: Input['single']) => (12 / m.cycleMonths) * m.concurrent;
	const worth = (m: Input['single']) => m.dealSize * m.winRate * m.grossMargin - m.presalesCost;
	const [perS, perL] = [year(x.single), year(x.solution)];
	const open = (1 - x.adoption) * x.segmentAccounts;
	const wanted = x.ownCustomers * x.solutionNeedExisting + open * x.solutionNeedNew;
	const served = x.presalesPeople * x.oppsPerPresales;
	const taken = (sellers: number, each: number, demand: number) => {
		let worked = 0;
		for (let i = 0; i < sellers; i++) worked += Math.min(each, demand - worked);
		return worked;
	};
	const division = (product: number) => {
		const small = taken(product, perS, open * x.annualNeedSingle);
		const large = taken(x.reps - product, perL, Math.min(wanted, served));
		return small * worth(x.single) + large * worth(x.solution) - x.repCost * x.reps;
	};
	const all = Array.from({ length: x.reps + 1 }, (_, product) => division(product));
	return {
		whiteSpace: open,
		poolSingle: open * x.annualNeedSingle,
		poolSolution: wanted,
		presalesCapacity: served,
		curve: all,
		single: {
			opps: perS,
			deals: perS * x.single.winRate,
			bookings: perS * x.single.winRate * x.single.dealSize,
			perOpp: worth(x.single),
			grossProfit: perS * worth(x.single) - x.repCost,
		},
		solution: {
			opps: perL,
			deals: perL * x.solution.winRate,
			bookings: perL * x.solution.winRate * x.solution.dealSize,
			perOpp: worth(x.solution),
			grossProfit: perL * worth(x.solution) - x.repCost,
		},
	};
}

/** Sellers with work at a division, seller by seller. */
export function busyAt(x: Input, product: number): number {
	const busy = (m: Input['single'], sellers: number, demand: number) => {
		const each = (m.concurrent * 12) / m.cycleMonths;
		return each > 0 ? Math.min(sellers, demand / each) : 0;
	};
	const open = x.segmentAccounts * (1 - x.adoption);
	const wanted = x.ownCustomers * x.solutionNeedExisting + open * x.solutionNeedNew;
	return (
		busy(x.single, product, open * x.annualNeedSingle) +
		busy(x.solution, x.reps - product, Math.min(wanted, x.presalesPeople * x.oppsPerPresales))
	);
}

/** Numbers on a grid of the range, uniform ones, powers of ten, and both ends. */
function within({ min, max, integer }: NumberField): fc.Arbitrary<number> {
	if (integer) return fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, 1, max));
	const part = (steps: number) => fc.nat(steps).map((i) => min + (max - min) * (i / steps));
	const power = fc.integer({ min: -6, max: 13 }).map((e) => Math.min(max, Math.max(min, 10 ** e)));
	return fc.oneof(part(20), part(2 ** 30), power, fc.constantFrom(min, max));
}
/** Numbers that a firm could have: around the default. */
const plausible = (field: NumberField): fc.Arbitrary<number> => {
	const [low, high] = field.plausible ?? [
		field.default / 2,
		Math.min(field.max, field.default * 2),
	];
	return within({ ...field, min: field.integer ? Math.ceil(low) : low, max: high });
};

const draw = (
	shape: Shape,
	of: (field: NumberField) => fc.Arbitrary<number>,
): fc.Arbitrary<object> =>
	fc.record(
		Object.fromEntries(
			Object.entries(shape).map(([key, any]) => {
				const field = any as KnownField;
				return [key, field.kind === 'group' ? draw(field.fields, of) : of(field as NumberField)];
			}),
		),
	);
/** Inputs over the whole closed ranges. */
export const wholeInput = draw(inputs, within) as fc.Arbitrary<Input>;
/** Inputs of a firm that could be. */
export const firm = draw(inputs, plausible) as fc.Arbitrary<Input>;
