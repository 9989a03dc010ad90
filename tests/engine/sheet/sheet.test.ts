import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALCULATOR_IDS, calculatorOf } from '../../../src/calculators/words.ts';
import { formulaFor } from '../../../src/engine/evaluate.ts';
import type { Shape } from '../../../src/engine/fields.ts';
import type { AnyCalculator } from '../../../src/engine/model.ts';
import { resultLeaves } from '../../../src/engine/results.ts';
import type { Book } from '../../../src/engine/sheet/sheet.ts';
import { at } from '../../../src/engine/walk.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { sheet as words } from '../../../src/i18n/sheet.ts';
import { exportXlsx, toXlsx } from '../../../src/view/export/xlsx.ts';
import { inputsOf } from '../../support/random-input.ts';
import { faultsOf } from '../../support/spreadsheet-text.ts';
import {
	addressOf,
	bookOf,
	cellAt,
	partsOf,
	readXlsx,
	retyped,
	tongueOf,
} from '../../support/workbook.ts';

type Input = Readonly<Record<string, unknown>>;
const SOME = 2;

const samples = (calculator: AnyCalculator, count: number, seed = 7): Input[] =>
	fc.sample(inputsOf(calculator.definition.inputs as Shape, 'plausible'), { numRuns: count, seed });
/** A number or a flag as the engine has it; a word where a text is shown. */
const plainly = (value: unknown): unknown => (typeof value === 'boolean' ? Number(value) : value);

describe.each(CALCULATOR_IDS)('%s as a workbook', { timeout: 240_000 }, (id) => {
	const calculator: AnyCalculator = calculatorOf(id);
	const presets = Object.values(calculator.presets) as Input[];
	const inputs = [...presets, ...samples(calculator, SOME)];
	const books = new Map<Input, Promise<Book>>();
	const bookFor = (input: Input): Promise<Book> => {
		const book = books.get(input) ?? bookOf(id, input);
		books.set(input, book);
		return book;
	};

	it('has a cell for every result, with its value, and a formula wherever there is one', async () => {
		const { default: formulas } = await calculator.definition.formulas();
		for (const input of inputs) {
			const book = await bookFor(input);
			const output = calculator.compute(input);
			const read = readXlsx(toXlsx(book, '$'));
			// What is written as a constant must be one for all figures that may be typed.
			const others = samples(calculator, 3).map((other) =>
				calculator.compute(retyped(calculator, book, input, other)),
			);
			for (const { path, value } of resultLeaves(calculator, output)) {
				if (value === undefined) continue;
				const place = book.places.get(`out:${path}`);
				const told = `${path} of ${JSON.stringify(input)}`;
				if (!place) throw new Error(`No cell for ${told}`);
				const cell = cellAt(book, place);
				const stored = read.get(book.sheets[place.sheet]?.name ?? '')?.get(addressOf(place));
				if (typeof value === 'string') expect(typeof stored?.value, told).toBe('string');
				else expect(plainly(stored?.value), told).toBe(plainly(value));
				expect(stored?.formula, told).toBe(cell?.formula);
				const live = typeof formulaFor(formulas, { input, output, path }) === 'string';
				expect(['live', 'resting', 'label'].includes(cell?.kind ?? ''), told).toBe(live);
				if (value === null) expect(cell?.formula, told).toBeDefined();
				if (cell?.kind === 'live' && cell.formula === undefined)
					for (const other of others) expect(at(other, path), told).toEqual(value);
			}
		}
	});

	it('has every input, and formulas of known functions over cells and names that are there', async () => {
		for (const input of inputs) {
			const book = await bookFor(input);
			expect(faultsOf(book)).toEqual([]);
			const typed = [...book.places.keys()].filter((key) => key.startsWith('in:'));
			expect(typed.length).toBeGreaterThan(3);
			for (const key of typed) {
				const cell = cellAt(book, book.places.get(key) ?? { sheet: -1, row: 0, column: 0 });
				expect(['input', 'fixed'], key).toContain(cell?.kind);
				expect(cell?.formula, key).toBeUndefined();
			}
		}
	});

	it('holds whatever the closed ranges allow', async () => {
		const extremes = fc.sample(inputsOf(calculator.definition.inputs as Shape, 'whole'), {
			numRuns: 2,
			seed: 3,
		});
		for (const input of extremes) expect(faultsOf(await bookOf(id, input))).toEqual([]);
	});

	it('says the same in both languages, each in its own words', async () => {
		const [input = {}] = presets;
		const [en, zh] = (await Promise.all(LOCALES.map((locale) => bookOf(id, input, locale)))) as [
			Book,
			Book,
		];
		expect([...zh.places]).toEqual([...en.places]);
		expect(zh.names).toEqual(en.names);
		expect(zh.sheets[0]?.name).toBe(words.zh.inputs);
		const texts = (book: Book): string[] =>
			book.sheets.flatMap(({ rows }) =>
				rows.flatMap((row) =>
					row.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])),
				),
			);
		const latin = texts(zh).filter((text) => /^[a-z]{3,}[A-Z.]/.test(text));
		expect(latin).toEqual([]);
	});
});

describe('a workbook', () => {
	it('never takes what a reader typed for a formula', async () => {
		const names = ['=1+1', '+A1', '-2', '@SUM(A1)', '#N/A', ' a ', '<b>&"\'', '_x0041_', '\u0001x'];
		const preset = calculatorOf('icp-grid').presets['bank-software'] as Input;
		const cells = preset['cells'] as unknown[][];
		const input = {
			...preset,
			industries: names,
			cells: names.map((_, i) => cells[i % cells.length]),
		};
		const book = await bookOf('icp-grid', input);
		expect(faultsOf(book)).toEqual([]);
		const read = readXlsx(toXlsx(book, '$')).get('Inputs');
		for (const [i, name] of names.entries()) {
			const place = book.places.get(`in:industries.${i}`);
			const cell = place && read?.get(addressOf(place));
			const kept = name.replace('\u0001', '').replace('_x', '_x005F_x');
			expect(cell).toEqual({ formula: undefined, type: 'inlineStr', value: kept });
		}
	});

	it('says where it comes from, and leads back there unless the address is too long for Excel', async () => {
		const calculator: AnyCalculator = calculatorOf('gates');
		const [input] = Object.values(calculator.presets) as Input[];
		const output = calculator.compute(input);
		const outcome = { input, output, insights: calculator.insights(input, output), example: input };
		const made = async (address: string) => {
			const bytes = await exportXlsx({
				calculator,
				tongue: tongueOf('gates', 'en'),
				outcome,
				address,
			});
			const about = [...(readXlsx(bytes).get('About')?.values() ?? [])].map(({ value }) => value);
			const links = Object.entries(partsOf(bytes)).filter(([name]) =>
				name.includes('worksheets/_rels'),
			);
			return { about, links };
		};
		const address = 'https://fieldbook.example/en/calculators/gates/#gates=1_2&x';
		const short = await made(address);
		expect(short.about).toContain(address);
		expect(short.about.some((text) => /^Made on \d{4}-\d\d-\d\d$/.test(String(text)))).toBe(true);
		expect(short.links[0]?.[1]).toContain(`Target="${address.replace('&', '&amp;')}"`);
		expect((await made(`https://a.example/#${'x'.repeat(2000)}`)).links).toEqual([]);
	});

	it('has a word for the same tables in both languages', () => {
		expect(Object.keys(words.zh.tables)).toEqual(Object.keys(words.en.tables));
	});

	it('tells a number that tables are cut to, and lets nothing else be typed there', async () => {
		const [preset] = Object.values(calculatorOf('four-rate').presets) as Input[];
		const book = await bookOf('four-rate', preset ?? {});
		const cell = (path: string) => {
			const place = book.places.get(`in:${path}`);
			return place && cellAt(book, place);
		};
		expect(cell('years')).toMatchObject({ kind: 'fixed', allowed: { kind: 'only', value: 3 } });
		expect(cell('reach')).toMatchObject({ kind: 'input', allowed: { min: 0, max: 1 } });
		const [xml] = [partsOf(toXlsx(book, '$'))['xl/worksheets/sheet1.xml']];
		expect(xml?.includes('sqref="B3"><formula1>3</formula1>')).toBe(true);
	});
});
