import type { CalculatorId, registry } from '../calculators/registry.ts';
import type { Unit } from '../engine/units.ts';

/** One figure that a firm's story states, by a name of its own. */
export interface Fact {
	readonly value: number;
	readonly unit: Unit;
}
/** What a firm states, and from it an input for every calculator. */
export interface Firm {
	readonly facts: Readonly<Record<string, Fact>>;
	readonly inputs: {
		readonly [K in CalculatorId]: Parameters<(typeof registry)[K]['compute']>[0];
	};
}

const of =
	(unit: Unit) =>
	(value: number): Fact => ({ value, unit });
export const money = of('money');
export const count = of('count');
/** A share of something, as a fraction. */
export const share = of('ratio');
export const years = of('years');
export const monthOfService = of('month');

/** @returns the values of facts, by the same names. */
export const valuesOf = <F extends Readonly<Record<string, Fact>>>(
	facts: F,
): { readonly [K in keyof F]: number } =>
	Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, value])) as {
		[K in keyof F]: number;
	};
