import { describe, expect, it } from 'vitest';
import {
	byRow,
	choice,
	count,
	group,
	list,
	money,
	number,
	optional,
	picks,
	ratio,
	text,
	toggle,
	type ValuesOf,
} from '../../../src/engine/fields.ts';
import { defineCalculator, type FormulaTree, type ResultTree } from '../../../src/engine/model.ts';
import { absolute, type Book, type Cell, sheetOf } from '../../../src/engine/sheet/sheet.ts';
import type { AnyText } from '../../../src/engine/text.ts';
import { sheetTongue } from '../../../src/view/export/sheet-tongue.ts';
import { cellAt, tongueOf } from '../../support/workbook.ts';

const inputs = {
	years: number('years', { min: 1, max: 5, default: 3, integer: true }),
	arr0: money({ default: 60 }),
	rate: ratio({ max: 0.9, default: 0.5 }),
	loss: number('number', { min: -5, max: 5, default: 0 }),
	start: number('month', { min: 1, max: 6, default: 2, integer: true }),
	cap: optional(money()),
	paid: toggle(true),
	mode: choice(['once', 'monthly'], 'once'),
	rows: list(group({ id: text(), weight: count({ default: 2 }), kept: toggle(true) }), {
		min: 0,
		max: 9,
	}),
	ramp: list(ratio(), { min: 0, max: 9 }),
	plan: list(picks(['reach', 'win']), { follows: 'years' }),
	spend: byRow('rows', money()),
};
type Input = ValuesOf<typeof inputs>;
const input: Input = {
	...{ years: 3, arr0: 60, rate: 0.5, loss: 0, start: 2, cap: null, paid: true, mode: 'once' },
	rows: [
		{ id: 'a', weight: 2, kept: true },
		{ id: 'b.c', weight: 5, kept: false },
	],
	ramp: [0.5, 0.75],
	plan: [['reach'], [], ['win']],
	spend: { a: 4 },
};
type Spec = 'money' | 'flag' | 'choice' | 'text';

const pair = ['Label', 'Meaning'] as const;
const words: AnyText = {
	...{ title: 'Title', question: '', description: '', intro: '' },
	inputs: Object.fromEntries(
		Object.keys(inputs).map((key) => [
			key,
			key === 'mode' ? { told: pair, options: { once: 'Once', monthly: 'By the month' } } : pair,
		]),
	),
	...{ shortcuts: {}, results: {}, charts: {}, presets: {}, insights: {}, names: {} },
	terms: { good: 'Good', poor: 'Poor' },
};

/** Writes one formula for the result `total`, beside a table of years and a value that was found. */
function written(formula: string, spec: Spec = 'money', at = 'total'): Cell {
	const book = bookWith(formula, spec, at);
	const place = book.places.get(`out:${at}`);
	const cell = place && cellAt(book, place);
	if (!cell) throw new Error('no cell');
	return cell;
}
function bookWith(formula: string, spec: Spec, at: string): Book {
	const results: ResultTree = {
		...{ total: spec, best: 'money', verdict: 'choice', flag: 'flag' },
		years: { each: { t: 'year', arr: 'money', next: spec } },
	};
	const formulas: FormulaTree = {
		total: at === 'total' ? formula : '1',
		best: { by: 'search' },
		verdict: 'IF(rate > 0.4, "good", "poor")',
		flag: 'rate > 0.4',
		years: {
			each: {
				t: 'i + 1',
				arr: 'IF(t = 1, arr0, arr[t-1] * rate)',
				next: at === 'total' ? '1' : formula,
			},
		},
	};
	const calculator = defineCalculator<Input, object>()({
		...{ id: 'four-rate', version: 1, inputs, first: [], headline: ['total'], charts: {} },
		compute: (x) => ({
			...{ total: 1, best: 7, verdict: 'good', flag: true },
			years: Array.from({ length: x.years }, (_, i) => ({ t: i + 1, arr: 60 * 0.5 ** i, next: 1 })),
		}),
		results: results as never,
		formulas: () => Promise.resolve({ default: formulas as never }),
		...{ presets: { only: input }, insights: {}, names: [], terms: [] },
	});
	const tongue = { ...tongueOf('four-rate', 'en'), text: words };
	return sheetOf({
		calculator: calculator as never,
		formulas,
		input,
		output: calculator.compute(input),
		tongue: sheetTongue(tongue, { insights: [], example: input }, 'https://a.example/', ''),
	});
}
/** The cell of an input, as formulas on other sheets write it. */
function typed(path: string): string {
	const book = bookWith('1', 'money', 'total');
	return absolute(book.sheets, book.places.get(`in:${path}`) ?? { sheet: 0, row: 0, column: 0 });
}
const weights = `${typed('rows.0.weight')}:${typed('rows.1.weight').replace(/^.*!/, '')}`;
const total = (formula: string, spec?: Spec): string | undefined => written(formula, spec).formula;

describe('a formula as a live cell', () => {
	it.each([
		['arr0 - rate * (loss + 1)', 'arr_0-rate*(loss+1)'],
		['arr0 - (rate - loss)', 'arr_0-(rate-loss)'],
		['arr0 / (rate * loss)', 'arr_0/(rate*loss)'],
		['-(rate + 1) * 2', '-(rate+1)*2'],
		['rate * 1e-12', 'rate*1E-12'],
		['SUM(years.arr) + LAST(years.arr)', "SUM('Years'!$B$4:$B$6)+'Years'!$B$6"],
		['years.{1}.arr', "'Years'!$B$5"],
	])('%s is %s', (formula, said) => {
		expect(total(formula)).toBe(said);
	});

	it('counts rows as they are', () => {
		expect(total('SUM(rows.weight) / COUNT(rows.weight)')).toBe(`SUM(${weights})/2`);
	});

	it('keeps what is not given apart from nothing at all', () => {
		expect(total('cap + 1')).toBe('IF(ISBLANK(cap),NA(),cap)+1');
		expect(total('IFERROR(cap, arr0)')).toBe('IF(ISBLANK(cap),arr_0,cap)');
		expect(total('IFERROR(input.spend.{input.rows.1.id}, 0)')).toMatch(
			/^IF\(ISBLANK\((.+)\),0,\1\)$/,
		);
		expect(total('IF(rate > 2, 0 / 0, rate)')).toBe('IF(rate>2,NA(),rate)');
	});

	it('has the result of the engine where a spreadsheet has another or none', () => {
		expect(total('POWER(loss, 0)')).toBeUndefined();
		expect(total('POWER(loss, rate)')).toBe('IF(rate=0,1,POWER(loss,rate))');
		expect(total('POWER(1 - rate, start - 1)')).toBe('POWER(1-rate,start-1)');
		expect(total('ROUNDUP(loss, 0)')).toBe('-INT(-loss)');
		expect(total('ROUNDUP(rate * 7, 0)')).toBe('ROUNDUP(rate*7,0)');
		expect(total('SUM(paid, flag) + 0')).toBe('SUM(N(paid),N(flag))+0');
		expect(total('paid = 1')).toBe('N(N(paid)=1)');
	});

	it('answers yes or no where that is the result', () => {
		expect(total('IFERROR(cap > 3, 0)', 'flag')).toBe('IFERROR(IF(ISBLANK(cap),NA(),cap)>3,FALSE)');
		expect(total('rate', 'flag')).toBe('rate<>0');
	});

	it('compares choices by the words that are shown', () => {
		expect(total('IF(mode = "monthly", 1, 2)')).toBe('IF(mode="By the month",1,2)');
		expect(total('IF(verdict = "good", 1, 2)')).toBe('IF(verdict="Good",1,2)');
		expect(total('IF(paid, "good", "poor")', 'choice')).toBe('IF(paid,"Good","Poor")');
		expect(total('IF(input.rows.0.id = input.rows.1.id, 1, 2)')).toBe(
			`IF(EXACT(${typed('rows.0.id')},${typed('rows.1.id')}),1,2)`,
		);
	});

	it('decides what only the row decides, and takes the row’s number from its cell', () => {
		const inYear = (formula: string, year: number) =>
			written(formula, 'money', `years.${year}.next`).formula;
		expect(inYear('IF(t = 1, arr0, arr[t-1])', 0)).toBe('arr_0');
		expect(inYear('IF(t = 1, arr0, arr[t-1])', 2)).toBe('B5');
		expect(inYear('arr * t', 2)).toBe('B6*$A6');
		expect(inYear('arr * i', 2)).toBe('B6*($A6-1)');
		expect(inYear('IF(input.plan.{i}.reach, arr, 0)', 1)).toMatch(/^IF\('Inputs'!\$B\$\d+,B5,0\)$/);
	});

	it('writes sums out, products of series as such, and guards terms that may not count', () => {
		expect(total('SUMOVER(k, 0, 2, years.{k}.arr)')).toBe("SUM('Years'!$B$4:$B$6)");
		expect(total('SUMOVER(k, 0, 1, rate * rows.{k}.weight * years.{k}.arr)')).toBe(
			`rate*SUMPRODUCT(${weights},'Years'!$B$4:$B$5)`,
		);
		expect(total('SUMOVER(k, 0, 1, rows.{k}.weight * years.{1 - k}.arr)')).toBe(
			`${typed('rows.0.weight')}*'Years'!$B$5+${typed('rows.1.weight')}*'Years'!$B$4`,
		);
		expect(total('SUMOVER(k, 1, 0, rate)')).toBeUndefined();
		expect(total('SUMOVER(k, 4, start, k * rate)')).toBe(
			'IF(start>=4,4*rate,0)+IF(start>=5,5*rate,0)+IF(start>=6,6*rate,0)',
		);
	});

	it('finds the row of a series in the sheet, none before the first or after the last', () => {
		expect(total('ramp.{start - 1}')).toMatch(/^INDEX\('Inputs'!\$B\$\d+:\$B\$\d+,start-1\+1\)$/);
		expect(total('IFERROR(ramp.{start - 2}, rate)')).toMatch(
			/^IFERROR\(IF\(start-2<0,NA\(\),INDEX\(.*\)\),rate\)$/,
		);
	});

	it('tells formulas that rest on what was found', () => {
		expect(written('arr0 + 1').kind).toBe('live');
		expect(written('best + 1')).toMatchObject({ kind: 'resting', formula: 'best+1' });
	});

	it('refuses formulas that go round', () => {
		expect(() => written('flag + verdict + total')).toThrow('go round');
	});
});
