import type { AnyField, KnownField, NumberField, Shape, TextField } from './fields.ts';
import { keyOf } from './path.ts';

export type IssueCode = 'required' | 'notNumber' | 'belowMin' | 'aboveMax' | 'empty';
/** What is wrong with one input, by its dotted path (`cells.2.0.wins`). */
export interface Issue {
	readonly field: string;
	readonly code: IssueCode;
}
type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
/** @returns an own property of a plain object, `undefined` of anything else: a row may be called `constructor`. */
export const own = (value: unknown, key: string): unknown =>
	isPlain(value) && Object.hasOwn(value, key) ? value[key] : undefined;
const join = (path: string, key: string | number): string => (path ? `${path}.${key}` : `${key}`);

/** Bounds of a number with those that its siblings set; the `above`/`below` ones are exclusive. */
export function boundsOf(field: NumberField, siblings: Plain) {
	const read = (name: string | undefined): number | undefined => {
		const value = name === undefined ? undefined : siblings[name];
		return typeof value === 'number' ? value : undefined;
	};
	const atLeast = Math.max(field.min, read(field.atLeast) ?? field.min);
	const atMost = Math.min(field.max, read(field.atMost) ?? field.max);
	return { atLeast, atMost, above: read(field.above), below: read(field.below) };
}

function numberCode(field: NumberField, value: unknown, siblings: Plain): IssueCode | null {
	if (value === undefined || value === null || value === '') return 'required';
	if (typeof value !== 'number' || !Number.isFinite(value)) return 'notNumber';
	if (field.integer && !Number.isInteger(value)) return 'notNumber';
	const { atLeast, atMost, above, below } = boundsOf(field, siblings);
	if (value < atLeast || (above !== undefined && value <= above)) return 'belowMin';
	if (value > atMost || (below !== undefined && value >= below)) return 'aboveMax';
	return field.only && !field.only.includes(value) ? 'notNumber' : null;
}

function textCode(field: TextField, value: unknown): IssueCode | null {
	if (typeof value !== 'string' || value.trim() === '') return 'empty';
	return value.length > field.maxLength ? 'aboveMax' : null;
}

const isSubset = (value: unknown, keys: readonly string[]): boolean =>
	Array.isArray(value) && value.every((key) => keys.includes(key));

/** How many rows a list has: its own, or as many as what it follows. */
export function rowsOf(follows: string, root: Plain): number {
	const leader = root[follows];
	if (Array.isArray(leader)) return leader.length;
	return typeof leader === 'number' && leader > 0 ? Math.min(60, Math.floor(leader)) : 0;
}

/** The id of a list's row: a text is its own id, a group has an `id`. */
export const rowId = (row: unknown): string =>
	typeof row === 'string' ? row : isPlain(row) ? String(row['id'] ?? '') : '';

/**
 * Finds everything in `input` that cannot be computed with.
 * @param input anything; nothing is changed or thrown.
 * @returns issues in the order of the fields; `[]` when `compute` may be called.
 */
export function validate(inputs: Shape, input: unknown): Issue[] {
	const root = isPlain(input) ? input : {};
	const issues: Issue[] = [];
	const report = (field: string, code: IssueCode | null) => {
		if (code) issues.push({ field, code });
	};
	const visit = (anyField: AnyField, value: unknown, path: string, siblings: Plain): void => {
		const field = anyField as KnownField;
		switch (field.kind) {
			case 'number':
				report(path, numberCode(field, value, siblings));
				return;
			case 'choice':
				report(path, field.options.includes(value as string) ? null : 'required');
				return;
			case 'switch':
				report(path, typeof value === 'boolean' ? null : 'required');
				return;
			case 'text':
				report(path, textCode(field, value));
				return;
			case 'optional':
				if (value !== null) visit(field.of, value, path, siblings);
				return;
			case 'group':
				each(field.fields, isPlain(value) ? value : {}, path);
				return;
			case 'byKey':
				for (const key of field.keys)
					if (own(value, key) !== undefined)
						visit(field.each, own(value, key), join(path, key), {});
				return;
			case 'byRow':
				for (const row of (root[field.rows] as unknown[] | undefined) ?? []) {
					const key = rowId(row);
					if (own(value, key) !== undefined)
						visit(field.each, own(value, key), join(path, keyOf(key)), {});
				}
				return;
			case 'picks':
				report(path, value === undefined || isSubset(value, field.keys) ? null : 'required');
				return;
			case 'list': {
				if (value !== undefined && !Array.isArray(value)) {
					report(path, 'required');
					return;
				}
				const rows = value ?? [];
				const length = field.follows ? rowsOf(field.follows, root) : rows.length;
				if (length < field.min) report(path, length === 0 ? 'empty' : 'belowMin');
				if (length > field.max) report(path, 'aboveMax');
				for (let i = 0; i < Math.min(length, field.max); i++)
					visit(field.each, rows[i], join(path, i), {});
			}
		}
	};
	const each = (shape: Shape, values: Plain, path: string): void => {
		for (const [key, field] of Object.entries(shape))
			visit(field, values[key], join(path, key), values);
	};
	each(inputs, root, '');
	return issues;
}
