import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALCULATOR_IDS, calculatorOf } from '../../src/calculators/words.ts';
import type { Shape } from '../../src/engine/fields.ts';
import type { AnyCalculator } from '../../src/engine/model.ts';
import type { Book, Place } from '../../src/engine/sheet/sheet.ts';
import { at } from '../../src/engine/walk.ts';
import { findSpreadsheet } from '../../src/tools/spreadsheet.ts';
import { toXlsx } from '../../src/view/export/xlsx.ts';
import { rowName } from '../../src/view/tongue.ts';
import { inputsOf } from '../support/random-input.ts';
import { faultsOf } from '../support/spreadsheet-text.ts';
import {
	addressOf,
	bookOf,
	cellAt,
	longest,
	type Read,
	readXlsx,
	retyped,
	tongueOf,
	typedInto,
	withoutValues,
} from '../support/workbook.ts';

type Input = Readonly<Record<string, unknown>>;
type Sheets = ReturnType<typeof readXlsx>;

/** Random figures for each calculator, besides its examples. */
const RANDOM = 20;
const seed = Number(process.env['SEED'] ?? Date.now() % 1e9);
const HOUR = 3_600_000;
let office = '';
const folder = mkdtempSync(join(tmpdir(), 'workbooks-'));

/** Has LibreOffice open workbooks, work them out and save them. */
function worked(files: readonly Uint8Array[]): Sheets[] {
	const [given, saved] = ['given', 'saved'].map((name) => join(folder, name)) as [string, string];
	for (const path of [given, saved]) {
		rmSync(path, { recursive: true, force: true });
		mkdirSync(path);
	}
	const names = files.map((_, i) => `${i}.xlsx`);
	for (const [i, bytes] of files.entries())
		writeFileSync(join(given, names[i] ?? ''), withoutValues(bytes));
	const { status, stderr } = spawnSync(
		office,
		[
			'--headless',
			`-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
			...['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', saved],
			...names.map((name) => join(given, name)),
		],
		{ encoding: 'utf8' },
	);
	if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
	return names.map((name) => readXlsx(readFileSync(join(saved, name))));
}

const largestIn = (tree: unknown): number =>
	typeof tree === 'number'
		? Math.abs(tree)
		: tree && typeof tree === 'object'
			? Math.max(1, ...Object.values(tree).map(largestIn))
			: 1;
const readAt = (book: Book, sheets: Sheets, place: Place): Read | undefined =>
	sheets.get(book.sheets[place.sheet]?.name ?? '')?.get(addressOf(place));

/** Whether LibreOffice came to a value; it saves yes and no as numbers. */
function agrees(read: Read | undefined, value: unknown, scale: number): boolean {
	if (value === null) return read?.type === 'e';
	if (typeof value === 'string') return read?.value === value;
	const found = typeof read?.value === 'boolean' ? Number(read.value) : read?.value;
	if (typeof found !== 'number' || read?.type === 'e') return false;
	return Math.abs(found - Number(value)) <= 1e-9 * Math.max(scale, Math.abs(Number(value)));
}

beforeAll(() => {
	office = findSpreadsheet();
}, HOUR);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(CALCULATOR_IDS)('%s, worked out by LibreOffice', { timeout: HOUR }, (id) => {
	const calculator: AnyCalculator = calculatorOf(id);
	const { inputs } = calculator.definition;
	const random = fc.sample(inputsOf(inputs as Shape, 'plausible'), {
		numRuns: 2 * RANDOM,
		seed,
	}) as Input[];
	const first = [...(Object.values(calculator.presets) as Input[]), ...random.slice(0, RANDOM)];

	it('takes lists as long as they may be', async () => {
		const [preset = {}] = Object.values(calculator.presets) as Input[];
		const input = longest(calculator, preset);
		expect(calculator.validate(input)).toEqual([]);
		expect(faultsOf(await bookOf(id, input, 'zh'))).toEqual([]);
	});

	it('comes to what the calculator comes to, as made and with other figures typed in', async () => {
		const books = await Promise.all(first.map((input) => bookOf(id, input)));
		const others = first.map((input, i) =>
			retyped(calculator, books[i] as Book, input, random[RANDOM + (i % RANDOM)] as Input),
		);
		const files = [...books, ...books.map((book, i) => typedInto(id, book, others[i] as Input))];
		const sheets = worked(files.map((book) => toXlsx(book, '$')));
		const faults: string[] = [];
		let compared = 0;
		const compare = (what: string, read: Read | undefined, value: unknown, scale: number): void => {
			compared++;
			if (!agrees(read, value, scale))
				faults.push(`${what}: ${value}, LibreOffice ${read?.type === 'e' ? 'none' : read?.value}`);
		};
		for (const [n, book] of books.entries()) {
			const input = first[n] as Input;
			const scale = largestIn([input, calculator.compute(input)]);
			for (const [sheet, { rows }] of book.sheets.entries())
				for (const [row, cells] of rows.entries())
					for (const [column, cell] of cells.entries()) {
						if (cell?.formula === undefined) continue;
						const place = { sheet, row, column };
						const what = `${n} ${book.sheets[sheet]?.name} ${addressOf(place)} =${cell.formula.slice(0, 120)}`;
						compare(what, readAt(book, sheets[n] as Sheets, place), cell.value, scale);
					}
			const other = others[n] as Input;
			const output = calculator.compute(other);
			const tongue = tongueOf(id, 'en');
			const otherScale = largestIn([other, output]);
			for (const [key, place] of book.places) {
				if (!key.startsWith('out:') || cellAt(book, place)?.kind !== 'live') continue;
				const value = at(output, key.slice(4));
				if (value === undefined) continue;
				const shown =
					typeof value === 'string' ? (tongue.text.terms[value] ?? rowName(tongue, value)) : value;
				const what = `${n} typed ${key} =${cellAt(book, place)?.formula?.slice(0, 120)}`;
				compare(what, readAt(book, sheets[n + books.length] as Sheets, place), shown, otherScale);
			}
		}
		expect(faults.slice(0, 20), `${faults.length} of ${compared}, with SEED=${seed}`).toEqual([]);
		expect(compared).toBeGreaterThan(first.length * 10);
	});
});
