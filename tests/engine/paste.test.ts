import { describe, expect, it } from 'vitest';
import {
	choice,
	count,
	type KnownField,
	money,
	number,
	text,
	toggle,
} from '../../src/engine/fields.ts';
import { readMatrix, readRows } from '../../src/engine/paste.ts';

const block = (tsv: string) => tsv.split('\n').map((line) => line.split('\t'));
const deal: KnownField[] = [money(), money(), toggle(false)];

describe('pasting rows', () => {
	it('takes plain rows', () => {
		expect(readRows(block('300万\t2,000,000\t是\n1.5m\t90万\tno'), deal, 60)).toMatchObject({
			problem: null,
			values: [
				[3e6, 2e6, true],
				[1.5e6, 9e5, false],
			],
		});
	});
	it('leaves out a line of headings, a column of names and empty lines', () => {
		const found = readRows(block('\tValue\tCost\tLost\nA\t1\t2\t0\n\t\t\t\nB\t3\t4\t1'), deal, 60);
		expect(found).toMatchObject({
			values: [
				[1, 2, false],
				[3, 4, true],
			],
		});
	});
	it('takes a list of names, and choices in any case', () => {
		expect(readRows(block('A\nB'), [text()], 60)).toMatchObject({ values: [['A'], ['B']] });
		expect(readRows(block('5\tOneOff'), [count(), choice(['oneoff', 'x'], 'x')], 9)).toMatchObject({
			values: [[5, 'oneoff']],
		});
	});
	it('names the first cell that cannot be read, where it stands in the block', () => {
		expect(readRows(block('Value\tCost\tLost\n1\t2\tno\n3\tfour\tno'), deal, 60)).toEqual({
			problem: 'bad',
			cell: 'four',
			line: 3,
			column: 2,
		});
	});
	it('refuses nothing at all, and more than fits', () => {
		expect(readRows(block('\t\n'), deal, 60)).toEqual({ problem: 'empty' });
		expect(readRows(block('1\t2\t0\n1\t2\t0'), deal, 1)).toEqual({ problem: 'size' });
		expect(readRows(block('1\t2\t0\t4\t5'), deal, 60)).toEqual({ problem: 'size' });
	});
});

describe('pasting a grid', () => {
	const cell = number('count', { min: 0, max: 1e9, default: 0 });
	const most = { rows: 3, columns: 3 };
	it('takes numbers alone', () => {
		expect(readMatrix(block('1\t2\n3\t4'), cell, most)).toEqual({
			problem: null,
			values: [
				[1, 2],
				[3, 4],
			],
			rowNames: null,
			columnNames: null,
		});
	});
	it('takes names from the first line and the first column', () => {
		expect(readMatrix(block('\t大\t小\n银行\t1\t2\n保险\t3\t4'), cell, most)).toMatchObject({
			values: [
				[1, 2],
				[3, 4],
			],
			rowNames: ['银行', '保险'],
			columnNames: ['大', '小'],
		});
		expect(readMatrix(block('Bank\t1\t2'), cell, most)).toMatchObject({
			values: [[1, 2]],
			rowNames: ['Bank'],
			columnNames: null,
		});
	});
	it('refuses a bad cell and more than fits', () => {
		expect(readMatrix(block('1\t2\n3\tx'), cell, most)).toEqual({
			problem: 'bad',
			cell: 'x',
			line: 2,
			column: 2,
		});
		expect(readMatrix(block('1\t2\t3\t4'), cell, most)).toEqual({ problem: 'size' });
	});
});
