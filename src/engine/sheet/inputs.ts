import { type KnownField, type Shape, unwrap } from '../fields.ts';
import { type CompositeText, toldOf } from '../text.ts';
import { rowId } from '../validate.ts';
import { addRow, addSheet, type Canvas, put } from './canvas.ts';
import {
	columnsOf,
	type Item,
	isScalar,
	keyedOf,
	type Line,
	type ListItem,
	linesOf,
	listsIn,
	type Naming,
	partsOf,
} from './fields.ts';
import { isNameable } from './names.ts';
import type { SheetTongue } from './words.ts';
import { type Allowed, absolute, type Cell, type Place } from './workbook.ts';

/** What laying out the inputs needs. */
export interface Given {
	readonly canvas: Canvas;
	readonly tongue: SheetTongue;
	readonly shape: Shape;
	readonly input: Readonly<Record<string, unknown>>;
	/** Inputs that tables and formulas are cut to, which therefore stay as they are. */
	readonly frozen: ReadonlySet<string>;
}

const label = (value: string): Cell => ({ kind: 'label', value });
const note = (value: string): Cell => ({ kind: 'note', value });
const told = (value: string): Cell => ({ kind: 'told', value });

/** @returns the cell that names a row: a formula, since the reader may change the name. */
export function rowLabel({ canvas, tongue, input }: Given, list: string, i: number): Cell | null {
	const rows = input[list];
	const name = Array.isArray(rows) ? rowId(rows[i]) : '';
	const spot =
		canvas.spots.get(`in:${list}.${i}`) ?? canvas.spots.get(`in:${list}.${i}.id`) ?? null;
	if (!name || !spot) return null;
	const formula = absolute(canvas.sheets, spot.place);
	return { kind: 'label', value: tongue.rowName(name), formula };
}

function allowedIn({ frozen }: Given, { field, text, path, value }: Item): Allowed | null {
	const of = unwrap(field);
	if (frozen.has(path)) return { kind: 'only', value: Number(value) };
	if (of.kind === 'choice')
		return { kind: 'list', options: Object.values((text as CompositeText).options ?? {}) };
	if (of.kind !== 'number') return null;
	if (of.only) return { kind: 'list', options: of.only.map(String) };
	return { kind: 'number', min: of.min, max: of.max, whole: of.integer === true };
}

const TYPES = { number: 'number', switch: 'flag' } as const;

/** Writes the cell of one value and remembers where it is. */
function putValue(given: Given, item: Item, place: Place): void {
	const { canvas, tongue, frozen } = given;
	const { field, text, path, value } = item;
	const of = unwrap(field);
	const options = 'told' in text ? text.options : undefined;
	const say = options && ((code: string): string => options[code] ?? code);
	const name = isNameable(path) ? canvas.giveName(path, 'input') : undefined;
	const allowed = allowedIn(given, item);
	put(canvas, place, {
		kind: frozen.has(path) ? 'fixed' : 'input',
		value:
			typeof value === 'string'
				? (say ?? tongue.rowName)(value)
				: ((value ?? null) as number | boolean | null),
		...(of.kind === 'number' ? { unit: of.unit } : {}),
		...(allowed ? { allowed } : {}),
	});
	if (name) canvas.names.push({ name, place });
	canvas.spots.set(`in:${path}`, {
		place,
		type: TYPES[of.kind as keyof typeof TYPES] ?? 'text',
		blank: field.kind === 'optional' || value === undefined,
		name,
		say,
	});
}

function unitWord({ words, moneySign }: SheetTongue, field: KnownField): string {
	const of = unwrap(field);
	if (of.kind !== 'number') return '';
	return of.unit === 'money' ? moneySign : words.units[of.unit];
}

function rangeWord({ tongue, frozen }: Given, { field, text, path }: Item): string {
	const { words } = tongue;
	if (frozen.has(path)) return words.fixed;
	const of = unwrap(field);
	const range =
		of.kind === 'number'
			? tongue.range(of)
			: of.kind === 'switch'
				? words.yesOrNo
				: of.kind === 'choice'
					? Object.values((text as CompositeText).options ?? {}).join(' / ')
					: '';
	return tongue.join([range, field.kind === 'optional' ? words.mayBeEmpty : ''].filter(Boolean));
}

const sourceWord = ({ tongue }: Given, item: Item | undefined): string => {
	const of = item && unwrap(item.field);
	return of?.kind === 'number' && typeof item?.value === 'number'
		? tongue.source(item.path, of, item.value)
		: '';
};

/** A list as a table, the lists inside its lines as further tables below. */
function putTable(
	given: Given,
	naming: Naming,
	sheet: number,
	title: string,
	lines: readonly Line[],
): void {
	const [first] = lines;
	if (!first) return;
	const { canvas } = given;
	const gap = first.labels.map(() => undefined);
	const heads = columnsOf(naming, first.item);
	const columns = lines.map(({ item }) => columnsOf(naming, item));
	if (heads.length > 0) {
		addRow(canvas, sheet, []);
		addRow(canvas, sheet, [{ kind: 'heading', value: title }]);
		addRow(canvas, sheet, [...gap, ...heads.map((h): Cell => ({ kind: 'head', value: h.title }))]);
		const sources = heads.map((_, i) => [
			...new Set(columns.map((line) => sourceWord(given, line[i]))),
		]);
		const notes = [
			heads.map((column) => rangeWord(given, column)),
			sources.map((said) => said.filter(Boolean).join(' / ')),
		];
		for (const said of notes)
			if (said.some(Boolean)) addRow(canvas, sheet, [...gap, ...said.map(told)]);
		for (const [n, line] of columns.entries()) {
			const at = addRow(canvas, sheet, lines[n]?.labels ?? []);
			for (const [i, column] of line.entries())
				putValue(given, column, { sheet, row: at, column: gap.length + i });
		}
	}
	for (const [i, { text }] of listsIn(first.item).entries()) {
		const inside = lines.flatMap(({ item, labels }) => {
			const list = listsIn(item)[i];
			return list ? linesOf(naming, list, labels) : [];
		});
		putTable(given, naming, sheet, `${title} · ${toldOf(text)[0]}`, inside);
	}
}

/**
 * Lays out all inputs on a sheet: single ones line by line under the headings of their groups, each
 * with its unit, range and source, then every list as a table.
 */
export function layInputs(given: Given): void {
	const { canvas, tongue, shape, input } = given;
	const { words, text } = tongue;
	const naming: Naming = { tongue, input, rowLabel: (list, i) => rowLabel(given, list, i) };
	const sheet = addSheet(canvas, words.inputs, { rows: 2, columns: 1 });
	const tables: (() => void)[] = [];
	const heading = (value: string): void => {
		addRow(canvas, sheet, []);
		addRow(canvas, sheet, [{ kind: 'heading', value }]);
	};
	const single = (item: Item, name: string): void => {
		const row = addRow(canvas, sheet, [
			label(name),
			undefined,
			note(unitWord(tongue, item.field)),
			note(rangeWord(given, item)),
			note(sourceWord(given, item)),
			note(toldOf(item.text)[1]),
		]);
		putValue(given, item, { sheet, row, column: 1 });
	};
	const visit = (item: Item, above: readonly string[]): void => {
		const { field, value } = item;
		const names = [...above, toldOf(item.text)[0]];
		const title = names.join(' · ');
		if (isScalar(field)) single(item, names.at(-1) ?? '');
		else if (value === null) addRow(canvas, sheet, [label(title), note(words.notGiven)]);
		else if (field.kind === 'optional') visit({ ...item, field: unwrap(field) }, above);
		else if (field.kind === 'list')
			tables.push(() => putTable(given, naming, sheet, title, linesOf(naming, item as ListItem)));
		else if (field.kind === 'group') {
			heading(title);
			for (const part of partsOf(item)) visit(part, names);
		} else if (field.kind === 'byKey' && !isScalar(field.each)) {
			const lines = keyedOf(item).map((keyed) => ({
				labels: [label(keyed.name)],
				item: keyed.item,
			}));
			tables.push(() => putTable(given, naming, sheet, title, lines));
		} else {
			heading(title);
			for (const column of columnsOf(naming, item)) single(column, column.title);
		}
	};
	addRow(canvas, sheet, [{ kind: 'title', value: text.title }]);
	const heads = [words.item, words.value, words.unit, words.allowed, words.source, words.meaning];
	addRow(
		canvas,
		sheet,
		heads.map((value): Cell => ({ kind: 'head', value })),
	);
	for (const [key, field] of Object.entries(shape))
		visit(
			{
				field: field as KnownField,
				text: text.inputs[key] ?? ['', ''],
				path: key,
				value: input[key],
			},
			[],
		);
	for (const table of tables) table();
}
