import type { AnyField, KnownField } from '../../engine/fields.ts';
import { rowId, rowsOf } from '../../engine/validate.ts';
import { rowName, type Tongue } from '../tongue.ts';
import type { Form } from './form-context.ts';

/** Whether a field is a list of lists, both as long as other inputs say. */
export const isGrid = (field: AnyField): boolean => {
	const outer = field as KnownField;
	const inner = outer.kind === 'list' ? (outer.each as KnownField) : null;
	return inner?.kind === 'list';
};

/** Whether a field is a grid whose cells are plain numbers, or several such grids. */
export const isNumberGrid = (field: AnyField): boolean => {
	const bottom = (inner: KnownField): KnownField =>
		inner.kind === 'list' ? bottom(inner.each as KnownField) : inner;
	return isGrid(field) && bottom(field as KnownField).kind === 'number';
};

/** The names of the rows that a list goes with, or their numbers. */
export const namesOf = (tongue: Tongue, form: Form, leader: string | undefined): string[] => {
	const rows = leader ? form.draft[leader] : undefined;
	const length = leader ? rowsOf(leader, form.draft) : 0;
	return Array.from(
		{ length },
		(_, i) => (Array.isArray(rows) && rowName(tongue, rowId(rows[i]))) || String(i + 1),
	);
};
