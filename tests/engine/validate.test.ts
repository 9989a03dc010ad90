import { describe, expect, it } from 'vitest';
import {
	type AnyField,
	byKey,
	byRow,
	count,
	group,
	list,
	number,
	picks,
	text,
} from '../../src/engine/fields.ts';
import { rowId, rowsOf, validate } from '../../src/engine/validate.ts';

const some = number('count', { min: 0, max: 9, default: 5 });
const found = (x: AnyField, value: unknown, others: Record<string, AnyField> = {}, input = {}) =>
	validate({ ...others, x }, { ...input, x: value }).map(({ field, code }) => `${field} ${code}`);

describe('what is wrong with a figure', () => {
	it('is told apart: missing, no number, too small, too large', () => {
		for (const [value, codes] of [
			[null, ['x required']],
			[undefined, ['x required']],
			['', ['x required']],
			['5', ['x notNumber']],
			[Number.NaN, ['x notNumber']],
			[-0.1, ['x belowMin']],
			[9.1, ['x aboveMax']],
			[0, []],
			[9, []],
		] as const)
			expect(found(some, value), String(value)).toEqual(codes);
	});
	it('depends on its neighbours, as far as those are figures', () => {
		const pair = group({
			low: number('count', { min: 0, max: 9, default: 1, below: 'high' }),
			high: number('count', { min: 0, max: 9, default: 5, above: 'low' }),
			least: number('count', { min: 0, max: 9, default: 5, atLeast: 'low', atMost: 'high' }),
		});
		expect(found(pair, { low: 2, high: 4, least: 2 })).toEqual([]);
		expect(found(pair, { low: 2, high: 4, least: 4 })).toEqual([]);
		expect(found(pair, { low: 3, high: 3, least: 3 })).toEqual([
			'x.low aboveMax',
			'x.high belowMin',
		]);
		expect(found(pair, { low: 2, high: 4, least: 1.9 })).toEqual(['x.least belowMin']);
		expect(found(pair, { low: 2, high: 4, least: 4.1 })).toEqual(['x.least aboveMax']);
		expect(found(pair, { low: '7', high: 4, least: 0 })).toEqual(['x.low notNumber']);
	});
});

describe('what is wrong with names, marks and rows', () => {
	it('names are text of some length', () => {
		expect(found(text(3), 'abc')).toEqual([]);
		for (const [value, code] of [
			['abcd', 'aboveMax'],
			['  ', 'empty'],
			[5, 'empty'],
			[null, 'empty'],
		])
			expect(found(text(3), value)).toEqual([`x ${code}`]);
	});
	it('marks may be left out, but not odd', () => {
		const marks = picks(['p', 'q']);
		for (const fine of [undefined, [], ['q']]) expect(found(marks, fine)).toEqual([]);
		for (const odd of ['p', ['r'], null]) expect(found(marks, odd)).toEqual(['x required']);
	});
	it('lists have as many rows as they may', () => {
		const rows = list(some, { min: 2, max: 3 });
		expect(found(rows, [1, 2])).toEqual([]);
		expect(found(rows, [])).toEqual(['x empty']);
		expect(found(rows, undefined)).toEqual(['x empty']);
		expect(found(rows, [1])).toEqual(['x belowMin']);
		expect(found(rows, 'ab')).toEqual(['x required']);
		// Rows that are too many are not looked at one by one.
		expect(found(rows, [1, 2, 3, 'odd'])).toEqual(['x aboveMax']);
		expect(found(list(some, { min: 0, max: 3 }), undefined)).toEqual([]);
	});
	it('a figure for some keys only is enough, and none for a row', () => {
		expect(found(byKey(['p', 'q'], some), { q: 1 })).toEqual([]);
		expect(found(byKey(['p', 'q'], some), { q: 11 })).toEqual(['x.q aboveMax']);
		const rows = { rows: list(text(), { min: 0, max: 3 }) };
		const named = { rows: ['a.b', 'c'] };
		expect(found(byRow('rows', some), { c: 1 }, rows, named)).toEqual([]);
		expect(found(byRow('rows', some), { 'a.b': -1, gone: -1 }, rows, named)).toEqual([
			'x.a%2Eb belowMin',
		]);
		const groups = { rows: list(group({ id: text(), n: count() }), { min: 0, max: 3 }) };
		const ids = { rows: [{ id: 'a', n: 1 }] };
		expect(found(byRow('rows', some), { a: -1 }, groups, ids)).toEqual(['x.a belowMin']);
	});
	it('a row is called by its text or its id', () => {
		expect(['a', { id: 'b' }, { id: 5 }, {}, null, 7].map(rowId)).toEqual([
			'a',
			'b',
			'5',
			'',
			'',
			'',
		]);
	});
	it('what follows a number has as many rows, sixty at most', () => {
		const rows = [3, 2.9, 0, -2, '3', null, 1e9, ['a', 'b']].map((n) => rowsOf('n', { n }));
		expect(rows).toEqual([3, 2, 0, 0, 0, 0, 60, 2]);
	});
});
