import { describe, expect, it } from 'vitest';
import {
	choice,
	count,
	group,
	type KnownField,
	money,
	number,
	optional,
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

describe('cells of pasted rows', () => {
	const first = (cell: string, field: KnownField) => {
		const found = readRows([[cell]], [field], 9);
		return found.problem === null ? found.values[0]?.[0] : found.problem;
	};
	it('may stand in spaces', () => {
		expect([first(' 5 ', count()), first(' A b ', text())]).toEqual([5, 'A b']);
		expect(first(' OneOff', choice(['oneoff', 'x'], 'x'))).toBe('oneoff');
	});
	it('may be yes or no in few words', () => {
		const lost = toggle(false);
		for (const yes of ['yes', 'Y', 'TRUE', '1', '是', '对', '✓', '√'])
			expect(first(yes, lost), yes).toBe(true);
		for (const no of ['no', 'N', 'false', '0', '否', '不']) expect(first(no, lost), no).toBe(false);
		for (const odd of ['yesterday', 'eyes', 'not', 'oh no', '2'])
			expect(first(odd, lost), odd).toBe('bad');
	});
	it('may be empty where the figure may be absent', () => {
		expect(readRows(block('5\t\n6\t7'), [count(), optional(count())], 9)).toMatchObject({
			values: [
				[5, null],
				[6, 7],
			],
		});
		expect(readRows(block('5\t\n6\t7'), [count(), count()], 9)).toMatchObject({ problem: 'bad' });
	});
	it('are no other choice and no whole group', () => {
		expect(first('other', choice(['oneoff', 'x'], 'x'))).toBe('bad');
		expect(first('5', group({ n: count() }))).toBe('bad');
	});
});

describe('the first line of pasted rows', () => {
	it('is no heading where it is all there is, or holds a figure', () => {
		const at = { problem: 'bad', cell: 'Value', line: 1, column: 1 };
		expect(readRows(block('Value\tCost\tLost'), deal, 60)).toEqual(at);
		expect(readRows(block('Value\t5\tno\n1\t2\tno'), deal, 60)).toEqual(at);
		expect(readRows(block('\tValue\t5\tno\nA\t1\t2\tno'), deal, 60)).toEqual({ ...at, column: 2 });
	});
	it('does not count as a row', () => {
		const two = 'Value\tCost\tLost\n1\t2\tno\n3\t4\tno';
		expect(readRows(block(two), deal, 2)).toMatchObject({ problem: null });
		expect(readRows(block(two), deal, 1)).toEqual({ problem: 'size' });
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
	it('takes as much as fits, and nothing at all for nothing', () => {
		expect(readMatrix(block('1\t2\t3\n4\t5\t6\n7\t8\t9'), cell, most).problem).toBeNull();
		expect(readMatrix(block('1\n2\n3\n4'), cell, most)).toEqual({ problem: 'size' });
		expect(readMatrix(block('\t\n'), cell, most)).toEqual({ problem: 'empty' });
		expect(readMatrix([], cell, most)).toEqual({ problem: 'empty' });
	});
	it('takes a line for names only where all of it is', () => {
		expect(readMatrix(block('x\n2'), cell, most)).toMatchObject({
			values: [[2]],
			rowNames: null,
			columnNames: ['x'],
		});
		expect(readMatrix(block('1\n2'), cell, most)).toMatchObject({ columnNames: null });
		expect(readMatrix(block(' A \t B \n1\t2'), cell, most)).toMatchObject({
			values: [[1, 2]],
			columnNames: ['A', 'B'],
		});
		const bad = { problem: 'bad', line: 1, column: 2 };
		expect(readMatrix(block('Bank\t大\t3\na\t1\t2'), cell, most)).toMatchObject(bad);
		expect(readMatrix(block('Bank\tx'), cell, most)).toMatchObject(bad);
		expect(readMatrix(block('\tA\nn\t1\n2\t3'), cell, most)).toMatchObject({
			problem: 'bad',
			cell: 'n',
			line: 2,
			column: 1,
		});
	});
});
