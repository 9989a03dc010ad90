import { describe, expect, it } from 'vitest';
import { lookUp, seriesOf, tokenise } from '../../src/engine/formula.ts';
import { evaluate } from '../support/evaluate.ts';

const input = { arr0: 60, price: 5, saas: { cac: 7 }, paid: true };
const output = {
	years: [
		{ t: 1, arr: 66, cost: 2, opening: 60 },
		{ t: 2, arr: 70, cost: 3, opening: 66 },
	],
	net: [-4, 6, 1],
	cum: [-4, 2, 3],
	hold: { arr: 64 },
	total: 5,
	none: null,
};
const worth = (formula: string, path = 'total') => evaluate(formula, input, output, path);

describe('formulas', () => {
	it('are cut into tokens, and refuse what they do not know', () => {
		expect(tokenise('MIN(1, years.cost[t-1]) <= 2.5')).toEqual([
			{ kind: 'function', name: 'MIN' },
			{ kind: 'operator', text: '(' },
			{ kind: 'number', value: 1 },
			{ kind: 'operator', text: ',' },
			{ kind: 'name', name: 'years.cost', previous: true },
			{ kind: 'operator', text: ')' },
			{ kind: 'operator', text: '<=' },
			{ kind: 'number', value: 2.5 },
		]);
		expect(() => tokenise('a ; b')).toThrow('cannot read');
		expect(() => tokenise('a & b')).toThrow('cannot read');
	});
	it('look names up from the inside out', () => {
		expect(lookUp(input, output, 'years.1.arr', 'opening')).toMatchObject({
			from: 'output',
			path: 'years.1.opening',
			value: 66,
		});
		expect(lookUp(input, output, 'years.1.opening', 'arr', true)).toMatchObject({
			path: 'years.0.arr',
			value: 66,
		});
		expect(lookUp(input, output, 'years.0.opening', 'arr', true)).toBeNull();
		expect(lookUp(input, output, 'cum.1', 'net')).toMatchObject({ path: 'net.1', value: 6 });
		expect(lookUp(input, output, 'cum.1', 'cum', true)).toMatchObject({ path: 'cum.0', value: -4 });
		expect(lookUp(input, output, 'cum.0', 'cum', true)).toBeNull();
		expect(lookUp(input, output, 'cum.2', 't')).toMatchObject({ from: 'index', value: 3 });
		expect(lookUp(input, output, 'hold.arr', 'saas.cac')).toMatchObject({
			from: 'input',
			value: 7,
		});
		expect(lookUp(input, output, 'total', 'nobody')).toBeNull();
	});
	it('find series, and columns of rows', () => {
		expect(seriesOf(output, 'total', 'net')).toEqual([-4, 6, 1]);
		expect(seriesOf(output, 'total', 'years.cost')).toEqual([2, 3]);
		expect(seriesOf(output, 'total', 'hold.arr')).toBeNull();
	});
	it.each<[string, number | null, string?]>([
		['2 + 3 * 4 - 6 / 2', 11],
		['-(2 - 5) * -1', -3],
		['SUM(years.cost) + LAST(years.arr)', 75],
		['MIN(cum) * MAX(1, price, 3)', -20],
		['IF(paid, price, 0)', 5],
		['IF(t = 1, arr0, arr[t-1])', 60, 'years.0.opening'],
		['IF(t = 1, arr0, arr[t-1])', 66, 'years.1.opening'],
		['IF(t = 1, 0, cum[t-1]) + net', 3, 'cum.2'],
		['POWER(2, 3) <> 8', 0],
		['price / (arr0 - 60)', null],
		['none + 1', null],
	])('%s is worth %s', (formula, value, path) => {
		expect(worth(formula, path)).toBe(value);
	});
	it('refuse names that mean nothing and text that goes on', () => {
		expect(() => worth('price + nobody')).toThrow('means nothing');
		expect(() => worth('price price')).toThrow('goes on');
	});
});
