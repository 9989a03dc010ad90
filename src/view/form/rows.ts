import type { AnyField, KnownField } from '../../engine/fields.ts';
import type { AnyCalculator } from '../../engine/model.ts';
import { at, setAt } from '../../engine/walk.ts';

type Cut = (draft: unknown, path: string, index: number) => unknown;

/** Takes one row out of the list at `path`. */
export const removeAt: Cut = (draft, path, index) => {
	const rows = at(draft, path);
	return Array.isArray(rows)
		? setAt(
				draft,
				path,
				rows.filter((_, i) => i !== index),
			)
		: draft;
};

/** Takes one column out of every row of the list of lists at `path`. */
const removeColumn: Cut = (draft, path, index) => {
	const rows = at(draft, path);
	if (!Array.isArray(rows)) return draft;
	const cut = rows.map((row) => (Array.isArray(row) ? row.filter((_, i) => i !== index) : row));
	return setAt(draft, path, cut);
};

const follows = (field: AnyField, path: string): boolean =>
	(field as KnownField).kind === 'list' && (field as { follows?: string }).follows === path;

/**
 * @returns the top-level lists whose rows or columns go with the rows of the list at `path`, and how
 * to take one out: removing an industry removes its cells.
 */
export function followersOf(calculator: AnyCalculator, path: string): { path: string; cut: Cut }[] {
	return Object.entries(calculator.definition.inputs).flatMap(([key, field]) => {
		if (follows(field, path)) return [{ path: key, cut: removeAt }];
		const inner = (field as { each?: AnyField }).each;
		return inner && follows(inner, path) ? [{ path: key, cut: removeColumn }] : [];
	});
}
