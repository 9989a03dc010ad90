import type { Shape } from '../../engine/fields.ts';
import { rowId } from '../../engine/validate.ts';
import { at, setAt } from '../../engine/walk.ts';
import { changeFollowers, type Entries, setRows } from './rows.ts';

const idsOf = (draft: unknown, path: string): string[] => {
	const rows = at(draft, path);
	return Array.isArray(rows) ? rows.map(rowId) : [];
};

/** Where a row's value waits while its name is also another's: a key that nobody can type. */
const asideOf = (index: number): string => `\0${index}`;

/** Moves what is kept under a row's name to its next name; another row of either name keeps its own. */
function rename(ids: readonly string[], index: number, next: string) {
	const others = ids.filter((_, i) => i !== index);
	const aside = asideOf(index);
	return (entries: Entries): Entries => {
		const held = entries.find(([key]) => key === aside) ?? entries.find(([k]) => k === ids[index]);
		const key = others.includes(next) ? aside : next;
		const rest = entries.filter(
			([k]) => k !== aside && k !== key && (k !== ids[index] || others.includes(k)),
		);
		return held || key === aside ? [...rest, [key, held?.[1]]] : rest;
	};
}

/** Replaces a value. Where that renames a row, what is kept by the row's name moves with it. */
export function setNamed(inputs: Shape, draft: unknown, path: string, value: unknown): unknown {
	const next = setAt(draft, path, value);
	const [list = '', row = ''] = path.split('.');
	const index = Number(row || Number.NaN);
	const [old, now] = [idsOf(draft, list)[index], idsOf(next, list)[index]];
	if (old === undefined || now === undefined || old === now) return next;
	return changeFollowers(inputs, next, list, { record: rename(idsOf(draft, list), index, now) });
}

/** As `setRows`; what is kept by the name of a removed row goes, unless another row bears the name. */
export function setNamedRows(
	inputs: Shape,
	draft: unknown,
	path: string,
	rows: readonly unknown[],
	removed?: number,
): unknown {
	const next = setRows(inputs, draft, path, rows, removed);
	if (removed === undefined) return next;
	const old = idsOf(draft, path)[removed];
	const left = rows.map(rowId);
	return changeFollowers(inputs, next, path, {
		record: (entries) =>
			entries.filter(([key]) => !key.startsWith('\0') && (key !== old || left.includes(key))),
	});
}
