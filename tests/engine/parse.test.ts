import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../src/engine/parse.ts';
import type { Unit } from '../../src/engine/units.ts';
import { editText } from '../../src/view/form/edit-text.ts';
import { tries } from '../support/tries.ts';

describe('reading what people type', () => {
	it.each<[string, Unit, number]>([
		['1.2亿', 'money', 120_000_000],
		['3500万', 'money', 35_000_000],
		['1.5k', 'money', 1500],
		['1.5 K', 'count', 1500],
		['2bn', 'money', 2e9],
		['1t', 'money', 1e12],
		['3 千', 'count', 3000],
		['2百万', 'money', 2e6],
		['3千万', 'money', 3e7],
		['1.5万亿', 'money', 1.5e12],
		['(1,200)', 'money', -1200],
		['（1，200）', 'money', -1200],
		['２．５万', 'money', 25_000],
		['１２３', 'count', 123],
		['25', 'ratio', 0.25],
		['25%', 'ratio', 0.25],
		['30％', 'ratio', 0.3],
		['0.25', 'ratio', 0.0025],
		['28.3', 'ratio', 0.283],
		['100 %', 'ratio', 1],
		['1,234.5', 'money', 1234.5],
		['1 234', 'count', 1234],
		["1'000", 'count', 1000],
		['1_000', 'count', 1000],
		['¥1,000', 'money', 1000],
		['CN¥72M', 'money', 72_000_000],
		['-¥5', 'money', -5],
		['¥-5', 'money', -5],
		['−5', 'number', -5],
		['+5', 'number', 5],
		['1,200元', 'money', 1200],
		['RMB 3m', 'money', 3e6],
		['US$5bn', 'money', 5e9],
		['.5', 'number', 0.5],
		['14个月', 'months', 14],
		['3 years', 'years', 3],
		['1.5×', 'times', 1.5],
		['0', 'money', 0],
		['2 months', 'months', 2],
		['1 month', 'month', 1],
		['1 year', 'year', 1],
		['1 month', 'months', 1],
		['2 months', 'month', 2],
		['1 year', 'years', 1],
		['3 years', 'year', 3],
		['2yr', 'years', 2],
		['1.5 x', 'times', 1.5],
		['( 1,200 )', 'money', -1200],
		['\u00a05\u00a0', 'number', 5],
		['5%', 'points', 0.05],
		['5', 'points', 0.05],
	])('%s in a field of %s is %d', (text, unit, value) => {
		expect(parseNumber(text, unit)).toBe(value);
	});

	it.each<[string, Unit]>([
		['', 'money'],
		['   ', 'money'],
		['abc', 'money'],
		['1.234,5', 'money'],
		['1234,5', 'money'],
		['12,34,567', 'money'],
		['1,2,3', 'money'],
		['1e5', 'money'],
		['0x10', 'money'],
		['5.', 'money'],
		['1.2.3', 'money'],
		['--5', 'money'],
		['-¥-5', 'money'],
		['(-5)', 'money'],
		['(5', 'money'],
		['30%', 'money'],
		['2k', 'ratio'],
		['5 apples', 'count'],
		['1.2亿万', 'money'],
		['NaN', 'number'],
		['Infinity', 'number'],
		['∞', 'number'],
		['9'.repeat(400), 'money'],
		['5(5)', 'money'],
		['(5)5', 'money'],
		['5 months 3', 'months'],
		['3 years 5', 'years'],
		['5x5', 'times'],
		['5%5', 'ratio'],
		['5 months', 'years'],
		['5rmb5', 'money'],
		['万', 'money'],
		['月5', 'months'],
		['月5', 'month'],
		['年5', 'years'],
		['年5', 'year'],
		['.', 'money'],
	])('%s in a field of %s is refused', (text, unit) => {
		expect(parseNumber(text, unit)).toBeNull();
	});

	it('never throws, and gives a finite number or nothing', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }),
				fc.constantFrom<Unit>('money', 'ratio', 'months'),
				(text, unit) => {
					const value = parseNumber(text, unit);
					expect(value === null || Number.isFinite(value)).toBe(true);
				},
			),
			{ numRuns: tries(3000) },
		);
	});

	it('reads back what the text box shows', () => {
		const numbers = fc.oneof(
			fc.integer({ min: -1e9, max: 1e9 }),
			fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1000),
			fc.integer({ min: 0, max: 1e9 }).map((n) => n * 1e4),
		);
		fc.assert(
			fc.property(
				numbers,
				fc.constantFrom<Unit>('money', 'count', 'ratio', 'number'),
				(value, unit) => {
					const read = parseNumber(editText(value, unit), unit);
					expect(Math.abs((read ?? Number.NaN) - value)).toBeLessThanOrEqual(
						1e-11 * Math.max(1, Math.abs(value)),
					);
				},
			),
			{ numRuns: tries(2000) },
		);
	});
});
