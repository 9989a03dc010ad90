import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { calculatorOf, wordsOf } from '../../src/calculators/words.ts';
import type { KnownField } from '../../src/engine/fields.ts';
import type { AnyCalculator } from '../../src/engine/model.ts';
import {
	type Book,
	type Cell,
	columnLetters,
	type Place,
	sheetOf,
} from '../../src/engine/sheet/sheet.ts';
import type { CompositeText } from '../../src/engine/text.ts';
import { at, defaultOf, fit, setAt } from '../../src/engine/walk.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { view } from '../../src/i18n/view.ts';
import { sheetTongue } from '../../src/view/export/sheet-tongue.ts';
import { inputText, type Tongue } from '../../src/view/tongue.ts';

/** A cell as it stands in a file. */
export interface Read {
	readonly formula: string | undefined;
	/** `null`: empty, or an error. */
	readonly value: string | number | boolean | null;
	readonly type: string | undefined;
}
type Input = Readonly<Record<string, unknown>>;

export const tongueOf = (id: string, locale: Locale): Tongue => ({
	locale,
	currency: 'cny',
	text: wordsOf(id, locale),
	words: view[locale],
	page: `/${locale}/calculators/${id}/`,
});

/** @returns the workbook of a calculator with these figures. */
export async function bookOf(id: string, input: Input, locale: Locale = 'en'): Promise<Book> {
	const calculator: AnyCalculator = calculatorOf(id);
	const output = calculator.compute(input);
	const outcome = { insights: calculator.insights(input, output), example: input };
	const { default: formulas } = await calculator.definition.formulas();
	const tongue = sheetTongue(
		tongueOf(id, locale),
		outcome,
		'https://fieldbook.example/#a',
		'2026-11-23',
	);
	return sheetOf({ calculator, formulas, input, output, tongue });
}

export const addressOf = ({ row, column }: Place): string => `${columnLetters(column)}${row + 1}`;
export const cellAt = ({ sheets }: Book, { sheet, row, column }: Place): Cell | undefined =>
	sheets[sheet]?.rows[row]?.[column];

const plain = (xml: string): string =>
	xml
		.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
		.replace(
			/&(lt|gt|quot|apos);/g,
			(_, name) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name as 'lt'],
		)
		.replaceAll('&amp;', '&');

/** @returns the parts of a workbook's file, as text. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
	Object.fromEntries(
		Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
	);

const inside = (tag: string, xml: string): string | undefined =>
	new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 's').exec(xml)?.[1];

/** @returns every cell of a workbook's file, by sheet and address. */
export function readXlsx(bytes: Uint8Array): Map<string, Map<string, Read>> {
	const parts = partsOf(bytes);
	const shared = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
		([, si = '']) => plain([...si.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, t]) => t).join('')),
	);
	const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)];
	return new Map(
		names.map(([, name = ''], i) => {
			const xml = parts[`xl/worksheets/sheet${i + 1}.xml`] ?? '';
			const cells = [...xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
				([, head = '', body = '']) => {
					const type = /\bt="(\w+)"/.exec(head)?.[1];
					const value = inside('v', body);
					const text = inside('is', body);
					const formula = inside('f', body);
					const read: Read = {
						formula: formula === undefined ? undefined : plain(formula),
						type,
						value:
							text !== undefined
								? plain(inside('t', text) ?? '')
								: value === undefined || type === 'e'
									? null
									: type === 's'
										? (shared[Number(value)] ?? null)
										: type === 'b'
											? value === '1'
											: type === 'str'
												? plain(value)
												: Number(value),
					};
					return [/\br="(\w+)"/.exec(head)?.[1] ?? '', read] as const;
				},
			);
			return [plain(name), new Map(cells)] as const;
		}),
	);
}

/** @returns the same file without the values of formulas, so that whoever opens it has to work them out. */
export function withoutValues(bytes: Uint8Array): Uint8Array {
	const files = unzipSync(bytes);
	for (const [name, part] of Object.entries(files))
		if (name.startsWith('xl/worksheets/sheet'))
			files[name] = strToU8(
				strFromU8(part)
					.replace(/(<\/f>)<v>.*?<\/v>/gs, '$1')
					.replace(/(<c [^>]*?) t="(?:str|b|e)"([^>]*><f>)/g, '$1$2'),
			);
	return zipSync(files);
}

/** Other figures for the inputs that a workbook lets its reader change, rules between them kept. */
export function retyped(calculator: AnyCalculator, book: Book, input: Input, other: Input): Input {
	const typed = [...book.places].flatMap(([key, place]) => {
		const path = key.startsWith('in:') ? key.slice(3) : null;
		return path !== null && cellAt(book, place)?.kind === 'input' ? [path] : [];
	});
	return typed.reduce<Input>((next, path) => {
		const end = path.lastIndexOf('.');
		const list = end < 0 ? undefined : at(next, path.slice(0, end));
		const isPick = Array.isArray(list) && !/\d$/.test(path);
		const value = at(other, path);
		const changed = isPick
			? setAt(
					next,
					path.slice(0, end),
					picked(list, path.slice(end + 1), at(other, path.slice(0, end))),
				)
			: value === undefined || isName(calculator, path, value)
				? next
				: setAt(next, path, value);
		return calculator.validate(changed).length === 0 ? changed : next;
	}, input);
}

const picked = (list: readonly unknown[], key: string, other: unknown): unknown[] => {
	const has = Array.isArray(other) ? other.includes(key) : list.includes(key);
	return [...list.filter((pick) => pick !== key), ...(has ? [key] : [])];
};
/** A row's own name: grids are keyed by it, so it stays. */
const isName = (calculator: AnyCalculator, path: string, value: unknown): boolean =>
	typeof value === 'string' && !optionsOf(calculator.id, path, 'en');
const optionsOf = (id: string, path: string, locale: Locale) =>
	(inputText(tongueOf(id, locale), path) as CompositeText).options;

/** @returns the workbook with these figures typed into its inputs, all else as it was. */
export function typedInto(id: string, book: Book, input: Input, locale: Locale = 'en'): Book {
	const rows = book.sheets.map((sheet) => sheet.rows.map((row) => [...row]));
	for (const [key, place] of book.places) {
		const cell = cellAt(book, place);
		if (!key.startsWith('in:') || cell?.kind !== 'input') continue;
		const path = key.slice(3);
		const end = path.lastIndexOf('.');
		const list = end < 0 ? undefined : at(input, path.slice(0, end));
		const raw = at(input, path);
		const value =
			raw === undefined && Array.isArray(list)
				? list.includes(path.slice(end + 1))
				: typeof raw === 'string'
					? (optionsOf(id, path, locale)?.[raw] ?? cell.value)
					: ((raw ?? null) as Cell['value']);
		const row = rows[place.sheet]?.[place.row];
		if (row) row[place.column] = { ...cell, value };
	}
	return { ...book, sheets: book.sheets.map((sheet, i) => ({ ...sheet, rows: rows[i] ?? [] })) };
}

/** The same figures with every list as long as it may be, and every whole number that decides a length. */
export function longest(calculator: AnyCalculator, input: Input): Input {
	const { inputs } = calculator.definition;
	const longer = (field: KnownField, value: unknown): unknown => {
		if (field.kind === 'group')
			return Object.fromEntries(
				Object.entries(field.fields).map(([key, inner]) => [
					key,
					longer(inner as KnownField, (value as Input)[key]),
				]),
			);
		if (
			field.kind === 'number' &&
			field.integer &&
			['months', 'years', 'count'].includes(field.unit)
		)
			return field.max;
		if (field.kind !== 'list' || field.follows) return value;
		const rows = value as readonly unknown[];
		const spare = defaultOf(field.each, input);
		return Array.from({ length: field.max }, (_, i) =>
			renamed(rows[i % Math.max(1, rows.length)] ?? spare, i),
		);
	};
	const long = Object.fromEntries(
		Object.entries(inputs).map(([key, field]) => [key, longer(field as KnownField, input[key])]),
	);
	const fitted: Input = fit(inputs, long);
	return calculator
		.validate(fitted)
		.reduce<Input>((next, { field }) => setAt(next, field, at(input, field) ?? null), fitted);
}

const renamed = (row: unknown, i: number): unknown =>
	typeof row === 'string'
		? `row ${i}`
		: row && typeof row === 'object' && 'id' in row
			? { ...row, id: `row ${i}` }
			: row;
