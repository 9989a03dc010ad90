import type { AnyField, KnownField, Shape } from '../../engine/fields.ts';
import { own } from '../../engine/validate.ts';
import { defaultOf, setAt } from '../../engine/walk.ts';

type Rows = readonly unknown[];
export type Entries = readonly (readonly [key: string, value: unknown])[];
/** What happens to the lists that follow another list, and to the records kept by its rows' names. */
interface Change {
	readonly list?: (rows: Rows, each: AnyField) => Rows;
	readonly record?: (entries: Entries) => Entries;
}

/** Changes what goes with the rows of the list at `path`, wherever in the input it stands. */
export function changeFollowers(
	inputs: Shape,
	draft: unknown,
	path: string,
	change: Change,
): unknown {
	const visit = (anyField: AnyField | undefined, value: unknown): unknown => {
		const field = anyField as KnownField | undefined;
		if (!field || typeof value !== 'object' || value === null) return value;
		const inside = (of: (key: string) => AnyField | undefined) =>
			Object.fromEntries(Object.entries(value).map(([key, v]) => [key, visit(of(key), v)]));
		switch (field.kind) {
			case 'byRow':
				return field.rows === path && change.record
					? Object.fromEntries(change.record(Object.entries(value)))
					: value;
			case 'optional':
				return visit(field.of, value);
			case 'group':
				return inside((key) => own(field.fields, key) as AnyField | undefined);
			case 'byKey':
				return inside(() => field.each);
			case 'list': {
				if (!Array.isArray(value)) return value;
				const rows = field.follows === path ? (change.list?.(value, field.each) ?? value) : value;
				return rows.map((row) => visit(field.each, row));
			}
			default:
				return value;
		}
	};
	return visit({ kind: 'group', fields: inputs } as AnyField, draft);
}

const ofNumbers = (field: AnyField): boolean => {
	const known = field as KnownField;
	return known.kind === 'list' ? ofNumbers(known.each) : known.kind === 'number';
};

/**
 * Gives the list at `path` these rows. Where one was removed, every list that follows loses it too: an
 * industry's cells go with it. Else grids of plain numbers get their default where a row is new; what
 * belongs to the row otherwise stays to be filled in.
 * @param removed where the removed row stood.
 */
export function setRows(
	inputs: Shape,
	draft: unknown,
	path: string,
	rows: Rows,
	removed?: number,
): unknown {
	const next = setAt(draft, path, rows);
	const root = next as Readonly<Record<string, unknown>>;
	return changeFollowers(inputs, next, path, {
		list: (typed, each) => {
			if (removed !== undefined) return typed.filter((_, i) => i !== removed);
			if (!ofNumbers(each)) return typed;
			return [...typed, ...rows.slice(typed.length).map(() => defaultOf(each, root))];
		},
	});
}
