import { describe, expect, it } from 'vitest';
import { parse } from '../../src/engine/formula.ts';
import { stepOf, taken, testsOf } from '../../src/engine/working.ts';

const input = { price: 5, paid: true, spend: [1, 2, 3, 4, 5, 6, 7, 8] };
const output = { total: 5, none: null, gain: 2, verdict: 'go', net: [4, 6], cum: [4, 10] };
const scope = { input, output, path: 'total' };
/** Inputs and results that a formula of the result at a path rests on. */
const restsOn = (formula: string, path = 'total') => {
	const { inputs, results } = stepOf({ [path.split('.')[0] ?? '']: formula }, input, output, path);
	return [inputs, results];
};

describe('the working of a result', () => {
	it('rests on every figure once, and not on itself', () => {
		expect(restsOn('price * gain - -(price / gain)')).toEqual([['price'], ['gain']]);
		expect(restsOn('total + price')).toEqual([['price'], []]);
		expect(restsOn('1 + 1')).toEqual([[], []]);
	});
	it('follows only the branch that counts', () => {
		expect(restsOn('IF(paid, gain, price)')).toEqual([[], ['gain']]);
		expect(restsOn('IF(price > 9, gain, IF(paid, price, 0))')).toEqual([['price'], []]);
		expect(restsOn('IFERROR(none, price) + IFERROR(gain, price)')).toEqual([['price'], ['gain']]);
	});
	it('shows a verdict with the conditions that led to it', () => {
		expect(restsOn('IF(price > 9, "no", IF(gain > 1, "yes", "so"))')).toEqual([
			['price'],
			['gain'],
		]);
	});
	it('follows the first six of a series, the last where the last counts, none to count them', () => {
		const six = [0, 1, 2, 3, 4, 5].map((i) => `spend.${i}`);
		expect(restsOn('SUM(spend)')).toEqual([six, []]);
		expect(restsOn('LAST(spend)')).toEqual([['spend.7'], []]);
		expect(restsOn('COUNT(spend)')).toEqual([[], []]);
		expect(restsOn('MAX(price, gain)')).toEqual([['price'], ['gain']]);
		expect(restsOn('POWER(price, gain)')).toEqual([['price'], ['gain']]);
		expect(restsOn('SUMOVER(k, 0, 7, input.spend.{k})')).toEqual([six, []]);
		expect(restsOn('SUMOVER(k, 0, 1, input.spend.{k})')).toEqual([six.slice(0, 2), []]);
	});
	it('takes figures from where the result stands', () => {
		const { results } = stepOf({ cum: { each: 'net + 1' } }, input, output, 'cum.1');
		expect(results).toEqual(['net.1']);
	});
	it('may be a method instead', () => {
		expect(stepOf({ total: { by: 'rank' } }, input, output, 'total')).toEqual({
			path: 'total',
			formula: { by: 'rank' },
			scope,
			inputs: [],
			results: [],
		});
	});
});

describe('a condition', () => {
	it('is told with whether it holds, down to the branch that counts', () => {
		const expr = parse('IF(price > 9, 1, IF(paid, 2, 3))');
		expect(taken(expr, scope)).toEqual({ kind: 'number', value: 2 });
		expect(testsOf(expr, scope)).toEqual([
			{ test: parse('price > 9'), holds: false },
			{ test: parse('paid'), holds: true },
		]);
		expect(testsOf(parse('MAX(1, 2)'), scope)).toEqual([]);
		expect(testsOf(parse('price'), scope)).toEqual([]);
	});
	it('is not followed where it is none', () => {
		for (const text of ['price + 1', 'MAX(1, 2)'])
			expect(taken(parse(text), scope)).toEqual(parse(text));
		expect(taken(parse('IFERROR(none, 7)'), scope)).toEqual({ kind: 'number', value: 7 });
		expect(taken(parse('IFERROR(IF(paid, gain, 0), 7)'), scope)).toEqual(parse('gain'));
	});
});
