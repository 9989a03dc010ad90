import {
	type AnyField,
	type KnownField,
	type ListField,
	type NumberField,
	type Shape,
	unwrap,
} from './fields.ts';
import { keyOf, keysIn } from './path.ts';
import { own, rowId, rowsOf } from './validate.ts';

type Plain = Readonly<Record<string, unknown>>;
type Tree = unknown;

/** Reads a dotted path; `undefined` where it leads nowhere. Only own properties count. */
export function at(tree: Tree, path: string): unknown {
	let here: unknown = tree;
	for (const key of keysIn(path)) {
		if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
		here = (here as Record<string, unknown>)[key];
	}
	return here;
}

/** @returns a copy of the tree with another value at the dotted path; everything beside it is shared. */
export function setAt<T>(tree: T, path: string, value: unknown): T {
	return setIn(tree, keysIn(path), value);
}

function setIn<T>(tree: T, [key = '', ...rest]: readonly string[], value: unknown): T {
	const here = (tree ?? (/^\d+$/.test(key) ? [] : {})) as Record<string, unknown>;
	const next = rest.length ? setIn(here[key], rest, value) : value;
	if (!Array.isArray(here)) return { ...here, [key]: next } as T;
	const copy: unknown[] = [...here];
	copy[Number(key)] = next;
	return copy as T;
}

/** The field of a list's row; a number that the list starts with is its default. */
function rowOf({ each, start }: ListField, i: number): AnyField {
	const first: unknown = start?.[i];
	return typeof first === 'number' ? ({ ...each, default: first } as AnyField) : each;
}

/** @returns the field that a dotted path of the input belongs to. @throws where there is none. */
export function fieldAt(inputs: Shape, path: string): KnownField {
	let here: AnyField = { kind: 'group', fields: inputs } as AnyField;
	for (const key of keysIn(path)) {
		let field = here as KnownField;
		if (field.kind === 'optional') field = field.of as KnownField;
		const next: AnyField | undefined =
			field.kind === 'group'
				? field.fields[key]
				: field.kind === 'list'
					? rowOf(field, Number(key))
					: 'each' in field
						? field.each
						: undefined;
		if (!next) throw new Error(`No input "${path}"`);
		here = next;
	}
	return here as KnownField;
}

/** The value a field has before anyone typed: defaults, and as few rows as allowed. */
export function defaultOf(anyField: AnyField, root: Plain = {}): unknown {
	const field = anyField as KnownField;
	switch (field.kind) {
		case 'number':
		case 'choice':
		case 'switch':
			return field.default;
		case 'text':
			return '';
		case 'optional':
			return field.on ? defaultOf(field.of, root) : null;
		case 'group':
			return mapShape(field.fields, (f) => defaultOf(f, root));
		case 'byKey':
			return Object.fromEntries(field.keys.map((k) => [k, defaultOf(field.each, root)]));
		case 'byRow':
			return {};
		case 'picks':
			return [];
		case 'list': {
			if (field.start) return [...field.start];
			const length = field.follows ? rowsOf(field.follows, root) : field.min;
			return Array.from({ length }, () => defaultOf(field.each, root));
		}
	}
}

const mapShape = (shape: Shape, make: (field: AnyField, key: string) => unknown) =>
	Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, make(field, key)]));

/**
 * Gives every list that follows another input its length: rows too many are left out (unless `keep`,
 * for a form in which they may be wanted again), missing ones come with their defaults.
 * @returns a new input; the given one keeps all its rows.
 */
export function fit<I>(inputs: Shape, input: I, keep = false): I {
	const root = input as Plain;
	const visit = (anyField: AnyField, value: unknown): unknown => {
		const field = anyField as KnownField;
		switch (field.kind) {
			case 'optional':
				return value === null ? null : visit(field.of, value);
			case 'group':
				return mapShape(field.fields, (f, key) => visit(f, (value as Plain | undefined)?.[key]));
			case 'byKey':
				return Object.fromEntries(
					field.keys.map((k) => [k, visit(field.each, (value as Plain | undefined)?.[k])]),
				);
			case 'list': {
				const rows = Array.isArray(value) ? value : [];
				const told = field.follows ? rowsOf(field.follows, root) : rows.length;
				const length = keep ? Math.max(told, rows.length) : told;
				return Array.from({ length }, (_, i) => visit(field.each, rows[i]));
			}
			default:
				return value === undefined ? defaultOf(field, root) : value;
		}
	};
	return mapShape(inputs, (field, key) => visit(field, root[key])) as I;
}

/** @returns every number field, whatever the input holds. */
export function numberFields(shape: Shape): NumberField[] {
	const visit = (anyField: AnyField): NumberField[] => {
		const field = anyField as KnownField;
		if (field.kind === 'number') return [field];
		if (field.kind === 'optional') return visit(field.of);
		if (field.kind === 'group') return numberFields(field.fields);
		return 'each' in field ? visit(field.each) : [];
	};
	return Object.values(shape).flatMap(visit);
}

/** A single value of an input, with its field (out of the optional one around it). */
export interface Held<F extends KnownField = KnownField> {
	readonly path: string;
	readonly field: F;
	/** `null` where an optional one is off. */
	readonly value: unknown;
}
/** A number of an input, with its field. */
export type Leaf = Held<NumberField>;

/** @returns every number that the input holds (absent optional ones left out), in order. */
export const leavesOf = (inputs: Shape, input: unknown): Leaf[] =>
	valuesOf(inputs, input).filter(
		(held): held is Leaf => held.field.kind === 'number' && held.value !== null,
	);

/** @returns every single value of the input, whatever its kind, in order. */
export function valuesOf(inputs: Shape, input: unknown): Held[] {
	const root = input as Plain;
	const held: Held[] = [];
	const visit = (anyField: AnyField, value: unknown, path: string): void => {
		const field = anyField as KnownField;
		const inside = value as Plain | undefined;
		switch (field.kind) {
			case 'optional':
				if (value === null) held.push({ path, field: unwrap(field), value });
				else visit(field.of, value, path);
				return;
			case 'group':
				for (const [k, f] of Object.entries(field.fields)) visit(f, inside?.[k], `${path}.${k}`);
				return;
			case 'byKey':
				for (const k of field.keys)
					if (inside?.[k] !== undefined) visit(field.each, inside[k], `${path}.${k}`);
				return;
			case 'byRow':
				for (const row of (root[field.rows] as unknown[] | undefined) ?? [])
					if (own(value, rowId(row)) !== undefined)
						visit(field.each, own(value, rowId(row)), `${path}.${keyOf(rowId(row))}`);
				return;
			case 'list':
				if (Array.isArray(value))
					for (const [i, row] of value.entries()) visit(rowOf(field, i), row, `${path}.${i}`);
				return;
			default:
				held.push({ path, field, value });
		}
	};
	for (const [key, field] of Object.entries(inputs)) visit(field, root[key], key);
	return held;
}
