import type { AnyField, KnownField, NumberField } from '../../engine/fields.ts';
import type { AnyCalculator } from '../../engine/model.ts';
import { own } from '../../engine/validate.ts';
import { at, defaultOf, fieldAt, leavesOf, setAt } from '../../engine/walk.ts';

/** A field with nothing typed: numbers and names empty, lists as short as allowed, the rest as it starts. */
function emptyOf(field: AnyField, root: Readonly<Record<string, unknown>>): unknown {
	const known = field as KnownField;
	if (known.kind === 'number') return '';
	if (known.kind === 'group')
		return Object.fromEntries(Object.entries(known.fields).map(([k, f]) => [k, emptyOf(f, root)]));
	return defaultOf(field, root);
}

/** Money and counts say what a firm has: on a blank start it has as little as can be. */
const isFact = (field: AnyField): field is NumberField =>
	field.kind === 'number' && ['money', 'count'].includes((field as NumberField).unit);
/** Rows that the first screen does not show go by their numbers until they are named. */
const numbered = (rows: unknown): unknown =>
	Array.isArray(rows)
		? rows.map((row, i) => {
				if (row === '') return `${i + 1}`;
				return own(row, 'id') === '' ? { ...row, id: `${i + 1}` } : row;
			})
		: rows;

/**
 * A blank start: the figures of the first screen are empty, the rest stand at their defaults and are
 * named as such beside the results.
 */
export function blankDraft(calculator: AnyCalculator): unknown {
	const { inputs, first, shortcuts = {} } = calculator.definition;
	let draft: Record<string, unknown> = {};
	for (const [key, field] of Object.entries(inputs)) {
		const value = isFact(field) ? field.min : defaultOf(field, draft);
		draft[key] = first.includes(key) ? value : numbered(value);
	}
	for (const path of first) {
		const shortcut = shortcuts[path];
		if (shortcut) {
			const moved = leavesOf(inputs, shortcut.write(draft, shortcut.min)).filter(
				(leaf) => leaf.value !== at(draft, leaf.path),
			);
			for (const leaf of moved) draft = setAt(draft, leaf.path, '');
		} else draft = setAt(draft, path, emptyOf(fieldAt(inputs, path), draft));
	}
	return draft;
}
