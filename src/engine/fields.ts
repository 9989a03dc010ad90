import type { Unit } from './units.ts';

/**
 * Where a default comes from: an idea of the talk, chosen by us, or a published benchmark's id.
 */
export type Source = 'talk' | 'illustrative' | `B${number}`;

/** A kind of input. `T` is the plain JSON value it stands for. */
export interface Field<T> {
	readonly kind: string;
	/** Only for type inference; never set. */
	readonly value?: T;
}
/** The JSON value of a field. */
export type Value<F> = F extends Field<infer T> ? T : never;
/** Named fields, as in a group or a whole calculator. */
export type Shape = Readonly<Record<string, AnyField>>;
/** The JSON object of a shape. */
export type ValuesOf<S> = { [K in keyof S]: Value<S[K]> };

interface NumberRules {
	readonly min: number;
	readonly max: number;
	/** Value of a new row and of a blank start's untouched inputs. */
	readonly default: number;
	readonly integer?: boolean;
	/** The only values it may have; it is then chosen, not typed. */
	readonly only?: readonly number[];
	/** Range for tornado and simulation, where it is narrower than min…max. */
	readonly plausible?: readonly [number, number];
	readonly source?: Source;
	/** Offer a slider beside the text box. */
	readonly slider?: boolean;
	/** Bounds set by a sibling in the same group, named. */
	readonly atLeast?: string;
	readonly atMost?: string;
	readonly above?: string;
	readonly below?: string;
}
export interface NumberField extends Field<number>, NumberRules {
	readonly kind: 'number';
	readonly unit: Unit;
}
export interface ChoiceField<K extends string = string> extends Field<K> {
	readonly kind: 'choice';
	readonly options: readonly K[];
	readonly default: K;
}
export interface SwitchField extends Field<boolean> {
	readonly kind: 'switch';
	readonly default: boolean;
}
export interface TextField extends Field<string> {
	readonly kind: 'text';
	readonly maxLength: number;
}
export interface OptionalField<F extends AnyField = AnyField> extends Field<Value<F> | null> {
	readonly kind: 'optional';
	readonly of: F;
	/** Whether it starts filled in. */
	readonly on: boolean;
}
export interface GroupField<S extends Shape = Shape> extends Field<ValuesOf<S>> {
	readonly kind: 'group';
	readonly fields: S;
}
export interface ByKeyField<K extends string = string, F extends AnyField = AnyField>
	extends Field<Record<K, Value<F>>> {
	readonly kind: 'byKey';
	readonly keys: readonly K[];
	readonly each: F;
}
export interface ByRowField<F extends AnyField = AnyField> extends Field<Record<string, Value<F>>> {
	readonly kind: 'byRow';
	/** Top-level list whose rows' ids are the keys. */
	readonly rows: string;
	readonly each: F;
}
export interface PicksField<K extends string = string> extends Field<readonly K[]> {
	readonly kind: 'picks';
	readonly keys: readonly K[];
}
export interface ListField<F extends AnyField = AnyField> extends Field<readonly Value<F>[]> {
	readonly kind: 'list';
	readonly each: F;
	/** Its own length … */
	readonly min: number;
	readonly max: number;
	/** … or that of another top-level input: a list's length or a whole number's value. */
	readonly follows?: string;
	/** The rows it has before anyone typed; else as few as allowed. */
	readonly start?: readonly Value<F>[];
}
// biome-ignore lint/suspicious/noExplicitAny: a field of any value; `unknown` breaks inference of Value
export type AnyField = Field<any>;
/** The fields as a closed union, for code that walks them. */
export type KnownField =
	| NumberField
	| ChoiceField
	| SwitchField
	| TextField
	| OptionalField
	| GroupField
	| ByKeyField
	| ByRowField
	| PicksField
	| ListField;

/** @returns the field itself, out of the optional one around it. */
export const unwrap = (field: AnyField): KnownField =>
	(field.kind === 'optional' ? (field as OptionalField).of : field) as KnownField;

/** A number. Ranges are closed: `min ≤ x ≤ max`. */
export const number = (unit: Unit, rules: NumberRules): NumberField => ({
	kind: 'number',
	unit,
	...rules,
});
/** The part of a number's rules that says what it is before anyone typed, and whose figure that is. */
export interface Figure {
	readonly default: number;
	readonly plausible?: readonly [number, number];
	readonly source: Source;
}
/** A figure that one can only estimate: from `low` to `high`. */
export const guess = (
	value: number,
	low: number,
	high: number,
	source: Source = 'illustrative',
): Figure => ({ default: value, plausible: [low, high], source });
/** A figure that one knows or decides, or 0 because it does not apply. */
export const given = (value: number): Figure => ({ default: value, source: 'illustrative' });

/** Money, 0 … 1e13 unless told otherwise. */
export const money = (rules: Partial<NumberRules> = {}): NumberField =>
	number('money', { min: 0, max: 1e13, default: 0, ...rules });
/** A count, 0 … 1e9 unless told otherwise. */
export const count = (rules: Partial<NumberRules> = {}): NumberField =>
	number('count', { min: 0, max: 1e9, default: 0, ...rules });
/** A share as a fraction, 0 … 1 unless told otherwise. */
export const ratio = (rules: Partial<NumberRules> = {}): NumberField =>
	number('ratio', { min: 0, max: 1, default: 0, ...rules });

/** One of several. */
export const choice = <const K extends string>(
	options: readonly K[],
	fallback: NoInfer<K>,
): ChoiceField<K> => ({ kind: 'choice', options, default: fallback });
/** Yes or no. (`switch` is a reserved word.) */
export const toggle = (fallback: boolean): SwitchField => ({ kind: 'switch', default: fallback });
/** A name that the reader types. */
export const text = (maxLength = 60): TextField => ({ kind: 'text', maxLength });
/** A value or `null`. `on`: whether it starts filled in. */
export const optional = <F extends AnyField>(of: F, on = false): OptionalField<F> => ({
	kind: 'optional',
	of,
	on,
});
/** Named fields under one heading. */
export const group = <const S extends Shape>(fields: S): GroupField<S> => ({
	kind: 'group',
	fields,
});
/** The same field once for each of fixed keys. */
export const byKey = <const K extends string, F extends AnyField>(
	keys: readonly K[],
	each: F,
): ByKeyField<K, F> => ({ kind: 'byKey', keys, each });
/** The same field once for each row of a top-level list, keyed by the row's id. */
export const byRow = <F extends AnyField>(rows: string, each: F): ByRowField<F> => ({
	kind: 'byRow',
	rows,
	each,
});
/** Any subset of fixed keys. */
export const picks = <const K extends string>(keys: readonly K[]): PicksField<K> => ({
	kind: 'picks',
	keys,
});
/** Rows of the same field: of its own length, or as long as another input says. */
export const list = <F extends AnyField>(
	each: F,
	length: { min: number; max: number; start?: readonly Value<F>[] } | { follows: string },
): ListField<F> => ({ kind: 'list', each, min: 0, max: 60, ...length });
