import { type AnyField, type KnownField, type NumberField, type Shape, unwrap } from '../fields.ts';
import { keyOf } from '../path.ts';
import { rowId } from '../validate.ts';

type Holder = Record<string, unknown>;
const RULES = ['atLeast', 'atMost', 'above', 'below'] as const;
type Rule = (typeof RULES)[number];
const MIRROR = { atLeast: 'atMost', atMost: 'atLeast', above: 'below', below: 'above' } as const;

/** A bound that a number beside it sets: that number's name, and how it bounds. */
export interface Limit {
	readonly rule: Rule;
	readonly key: string;
}

/** A number of an input, with the object or row that holds it, so that it can be set in place. */
export interface Slot {
	readonly path: string;
	readonly field: NumberField;
	readonly holder: Holder;
	readonly key: string;
	/** Whether others share its field: it stands in a row, a cell or under one of several keys. */
	readonly repeated: boolean;
	readonly limits: readonly Limit[];
}

/** The rules between a number and those beside it, whichever of the two states them. */
function limitsOf(key: string, field: NumberField, beside: Shape): Limit[] {
	const own = RULES.flatMap((rule) => {
		const other = field[rule];
		return other === undefined ? [] : [{ rule, key: other }];
	});
	const others = Object.entries(beside).flatMap(([name, anyField]) => {
		const other = unwrap(anyField);
		if (other.kind !== 'number') return [];
		return RULES.filter((rule) => other[rule] === key).map((rule) => ({
			rule: MIRROR[rule],
			key: name,
		}));
	});
	return [...own, ...others];
}

/** @returns every number that an input holds, in order; absent optional ones are left out. */
export function slotsOf(inputs: Shape, input: unknown): Slot[] {
	const root = input as Holder;
	const slots: Slot[] = [];
	const visit = (
		anyField: AnyField,
		path: string,
		at: Pick<Slot, 'holder' | 'key' | 'repeated'> & { readonly beside: Shape },
	): void => {
		const field = anyField as KnownField;
		const { holder, key, beside, repeated } = at;
		const value = Object.hasOwn(holder, key) ? (holder[key] as Holder | null | undefined) : null;
		if (value === undefined || value === null) return;
		const repeat = (each: AnyField, keys: readonly string[]): void => {
			for (const k of keys)
				visit(each, `${path}.${keyOf(k)}`, { holder: value, key: k, beside: {}, repeated: true });
		};
		switch (field.kind) {
			case 'number':
				slots.push({ path, field, holder, key, repeated, limits: limitsOf(key, field, beside) });
				return;
			case 'optional':
				visit(field.of, path, at);
				return;
			case 'group':
				for (const [k, f] of Object.entries(field.fields))
					visit(f, `${path}.${k}`, { holder: value, key: k, beside: field.fields, repeated });
				return;
			case 'byKey':
				repeat(field.each, field.keys);
				return;
			case 'byRow':
				repeat(field.each, ((root[field.rows] ?? []) as unknown[]).map(rowId));
				return;
			case 'list':
				repeat(field.each, Object.keys(value));
		}
	};
	for (const [key, field] of Object.entries(inputs))
		visit(field, key, { holder: root, key, beside: inputs, repeated: false });
	return slots;
}

/** @returns a copy of an input, to set numbers in, and those numbers by path. */
export function copyOf(
	inputs: Shape,
	input: object,
): { readonly copy: object; readonly slots: ReadonlyMap<string, Slot> } {
	const copy = JSON.parse(JSON.stringify(input)) as object;
	return { copy, slots: new Map(slotsOf(inputs, copy).map((slot) => [slot.path, slot])) };
}

/**
 * Where a number may lie, the numbers beside it being what they now are.
 * @param limits those to keep; all unless told otherwise.
 * @returns the closed range, in whole numbers where the field has only those.
 */
export function reachOf(
	{ field, holder, limits: all }: Slot,
	limits: readonly Limit[] = all,
): readonly [least: number, most: number] {
	let least = field.min;
	let most = field.max;
	for (const { rule, key } of limits) {
		const other = holder[key];
		if (typeof other !== 'number') continue;
		const gap = field.integer ? 1 : 1e-12 * Math.max(1, Math.abs(other));
		if (rule === 'atLeast') least = Math.max(least, other);
		else if (rule === 'above') least = Math.max(least, other + gap);
		else if (rule === 'atMost') most = Math.min(most, other);
		else most = Math.min(most, other - gap);
	}
	return field.integer ? [Math.ceil(least), Math.floor(most)] : [least, most];
}

/** @returns the value nearest to `x` that the field can have between two bounds. */
export function settle({ only, integer }: NumberField, x: number, least: number, most: number) {
	if (only)
		return only.reduce((best, value) => (Math.abs(value - x) < Math.abs(best - x) ? value : best));
	return Math.min(most, Math.max(least, integer ? Math.round(x) : x));
}
