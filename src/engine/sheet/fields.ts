import { type AnyField, type KnownField, type ListField, unwrap } from '../fields.ts';
import { keyOf } from '../path.ts';
import { type AnyFieldText, type CompositeText, toldOf } from '../text.ts';
import { own, rowId } from '../validate.ts';
import type { SheetTongue } from './words.ts';
import type { Cell } from './workbook.ts';

/** A field with its words and its value, and where that stands in the input. */
export interface Item {
	readonly field: KnownField;
	readonly text: AnyFieldText;
	readonly path: string;
	readonly value: unknown;
}
/** A value that has a column of its own. */
export interface Column extends Item {
	readonly title: string;
}
/** A line of a table: what it is called, and the item whose values are its columns. */
export interface Line {
	readonly labels: readonly Cell[];
	readonly item: Item;
}
export type ListItem = Item & { readonly field: ListField };

/** What naming rows needs. */
export interface Naming {
	readonly tongue: SheetTongue;
	readonly input: Readonly<Record<string, unknown>>;
	/** The cell that names the n-th row of a top-level list, where its rows have names. */
	readonly rowLabel: (list: string, i: number) => Cell | null;
}

const SWITCH: KnownField = { kind: 'switch', default: false };

/** @returns whether a field is a single value. */
export const isScalar = (field: AnyField): boolean =>
	['number', 'choice', 'switch', 'text'].includes(unwrap(field).kind);

/** An item inside an item, by its key. */
function within({ path, value }: Item, key: string, field: AnyField, text: AnyFieldText): Item {
	const inside = Array.isArray(value) ? value[Number(key)] : own(value, key);
	return { field: field as KnownField, text, path: `${path}.${keyOf(key)}`, value: inside };
}

/** @returns the parts of a group, with their words. */
export const partsOf = (item: Item): Item[] =>
	item.field.kind === 'group'
		? Object.entries(item.field.fields).map(([key, field]) =>
				within(item, key, field, (item.text as CompositeText).fields?.[key] ?? item.text),
			)
		: [];

/** @returns an item for each key of a `byKey`, with the key's name. */
export const keyedOf = (item: Item): { readonly name: string; readonly item: Item }[] => {
	const { keys, each } = item.text as CompositeText;
	return item.field.kind === 'byKey'
		? item.field.keys.map((key) => ({
				name: keys?.[key] ?? key,
				item: within(
					item,
					key,
					(item.field as typeof item.field & { each: AnyField }).each,
					each ?? item.text,
				),
			}))
		: [];
};

/** @returns the single values inside an item, a column each; lists inside it have tables of their own. */
export function columnsOf(naming: Naming, item: Item, title = ''): Column[] {
	const { field, text, path, value } = item;
	const under = (name: string, inside: Item): Column[] =>
		columnsOf(naming, inside, [title, name].filter(Boolean).join(' · '));
	if (isScalar(field)) return [{ ...item, title: title || toldOf(text)[0] }];
	const words = text as CompositeText;
	switch (field.kind) {
		case 'group':
			return partsOf(item)
				.filter((part) => part.field.kind !== 'list')
				.flatMap((part) => under(toldOf(part.text)[0], part));
		case 'byKey':
			return keyedOf(item).flatMap(({ name, item: inside }) => under(name, inside));
		case 'byRow': {
			const rows = (naming.input[field.rows] ?? []) as unknown[];
			return rows
				.map(rowId)
				.flatMap((id) =>
					under(naming.tongue.rowName(id), within(item, id, field.each, words.each ?? text)),
				);
		}
		case 'picks':
			return field.keys.flatMap((key) =>
				under(words.keys?.[key] ?? key, {
					field: SWITCH,
					text: ['', ''],
					path: `${path}.${key}`,
					value: (value as readonly string[]).includes(key),
				}),
			);
		case 'optional':
			return value === null ? [] : columnsOf(naming, { ...item, field: unwrap(field) }, title);
		case 'list':
			return (value as readonly unknown[]).flatMap((_, i) => {
				const name = rowCell(naming, item as ListItem, i);
				return under(String(name.value), within(item, String(i), field.each, words.each ?? text));
			});
		default:
			return [];
	}
}

/** @returns the lists inside a line. */
export const listsIn = (item: Item): ListItem[] =>
	partsOf(item).flatMap((part) =>
		part.field.kind === 'list' ? [part as ListItem] : listsIn(part),
	);

/** What the n-th row of a list is called: as the list it follows says, else by its number. */
function rowCell({ tongue, rowLabel }: Naming, { field, text }: ListItem, i: number): Cell {
	const named = field.follows ? rowLabel(field.follows, i) : null;
	const { row } = text as CompositeText;
	return named ?? { kind: 'label', value: row ? tongue.numbered(row, i + 1) : String(i + 1) };
}

/** @returns the lines of a list; of lists in a list one for each way through them, numbers side by side. */
export function linesOf(naming: Naming, item: ListItem, before: readonly Cell[] = []): Line[] {
	const { field } = item;
	const words = item.text as CompositeText;
	return (item.value as readonly unknown[]).flatMap((_, i) => {
		const labels = [...before, rowCell(naming, item, i)];
		const inside = within(item, String(i), field.each, words.each ?? item.text);
		return inside.field.kind === 'list' && !isScalar(inside.field.each)
			? linesOf(naming, inside as ListItem, labels)
			: [{ labels, item: inside }];
	});
}
