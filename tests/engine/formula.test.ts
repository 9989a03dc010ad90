import { describe, expect, it } from 'vitest';
import { evaluate, formulaFor, type Worth } from '../../src/engine/evaluate.ts';
import { parse } from '../../src/engine/formula.ts';
import { lookUp, seriesOf } from '../../src/engine/look-up.ts';

const input = {
	arr0: 60,
	price: 5,
	saas: { cac: 7 },
	paid: true,
	choices: [
		{ id: 'a', weight: 2 },
		{ id: 'b.c', weight: 5 },
	],
	spend: { a: 4 },
	plan: [['reach'], []],
	profile: [0.5, 1],
	cost: 99,
	net: [9],
	gaps: [null, 4],
	one: [7],
	uneven: [{ a: 1 }, { b: 2 }],
};
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
	verdict: 'go',
	offers: { saas: { cum: [1, 2], y2: { a: 1 }, '2y': { a: 1 } } },
};
const scope = (path: string) => ({ input, output, path });
const worth = (formula: string, path = 'total') => evaluate(formula, scope(path));
const find = (path: string, name: string, previous = false) =>
	lookUp(scope(path), name.split('.'), previous);
const series = (name: string) =>
	seriesOf(scope('total'), name.split('.'))?.map((r) => r.value) ?? null;

describe('formulas', () => {
	it('are read by precedence, and refuse what they do not know', () => {
		expect(parse('a - b * c[t-1]')).toEqual({
			kind: 'infix',
			operator: '-',
			left: { kind: 'name', segments: ['a'], previous: false },
			right: {
				kind: 'infix',
				operator: '*',
				left: { kind: 'name', segments: ['b'], previous: false },
				right: { kind: 'name', segments: ['c'], previous: true },
			},
		});
		for (const bad of ['a ; b', 'a & b', '(a', 'a +', 'NOPE(1)', 'a b', 'x.', 'SUMOVER(1, 2)'])
			expect(() => parse(bad), bad).toThrow('Formula');
	});
	it('look names up from the inside out', () => {
		expect(find('years.1.arr', 'opening')).toMatchObject({
			from: 'output',
			path: 'years.1.opening',
			value: 66,
		});
		expect(find('years.1.opening', 'arr', true)).toMatchObject({
			path: 'years.0.arr',
			value: 66,
		});
		expect(find('years.0.opening', 'arr', true)).toBeNull();
		expect(find('cum.1', 'net')).toMatchObject({ path: 'net.1', value: 6 });
		expect(find('cum.1', 'cum', true)).toMatchObject({ path: 'cum.0', value: -4 });
		expect(find('cum.0', 'cum', true)).toBeNull();
		expect(find('cum.2', 't')).toMatchObject({ from: 'index', value: 3 });
		expect(find('hold.arr', 'saas.cac')).toMatchObject({
			from: 'input',
			value: 7,
		});
		expect(find('total', 'nobody')).toBeNull();
	});
	it('find series, and columns of rows', () => {
		expect(series('net')).toEqual([-4, 6, 1]);
		expect(series('years.cost')).toEqual([2, 3]);
		expect(series('hold.arr')).toBeNull();
	});
	it('take a name for nothing else than it is', () => {
		for (const [path, name] of [
			['total', 't'],
			['total', 'verdict.length'],
			['total', 'input.plan.0.reach.x'],
			['cum.1', 't.x'],
			['cum.1', 'xp1'],
			['cum.1', 'p11'],
			['offers.saas.y2.a', 't'],
			['offers.saas.2y.a', 't'],
			['years.1.arr', 'output.arr'],
			['total', 'output.nobody'],
			['total', 'input.nobody'],
		] as const)
			expect(find(path, name), `${name} in ${path}`).toBeNull();
		expect(find('total', 'net')).toEqual({ from: 'output', path: 'net', value: [-4, 6, 1] });
		expect(find('cum.1', 'net')).toEqual({ from: 'output', path: 'net.1', value: 6 });
		expect(find('net.1', 'years')).toEqual({
			from: 'output',
			path: 'years',
			value: output.years,
		});
		expect(find('years.1.arr', 'output.total')).toEqual({
			from: 'output',
			path: 'total',
			value: 5,
		});
	});
	it('look into the row before for what is in rows, and nowhere else', () => {
		expect(find('years.1.arr', 'cost', true)).toMatchObject({ path: 'years.0.cost' });
		// There is an input of that name, but it is not the row before the first.
		expect(find('years.0.arr', 'cost', true)).toBeNull();
		expect(find('years.0.arr', 'price', true)).toMatchObject({ from: 'input', value: 5 });
	});
	it('take the variable of a sum for itself, and not for what is in a result of its name', () => {
		const within = { ...scope('total'), variables: { hold: 3 } };
		expect(lookUp(within, ['hold'])).toEqual({ from: 'index', path: 'total', value: 3 });
		expect(lookUp(within, ['hold', 'arr'])).toMatchObject({ from: 'output', value: 64 });
	});
	it('know where the figures of a series stand', () => {
		const pathsOf = (path: string, name: string) =>
			seriesOf(scope(path), name.split('.'))?.map((r) => `${r.from} ${r.path}`) ?? null;
		expect(pathsOf('total', 'years.cost')).toEqual(['output years.0.cost', 'output years.1.cost']);
		expect(pathsOf('offers.saas.x', 'cum')).toEqual([
			'output offers.saas.cum.0',
			'output offers.saas.cum.1',
		]);
		expect(pathsOf('total', 'input.net')).toEqual(['input net.0']);
		expect(pathsOf('total', 'profile')).toEqual(['input profile.0', 'input profile.1']);
		for (const none of ['price', 'years', 'nobody', 'uneven.a', 'choices.id.length', 'gaps.x'])
			expect(series(none), none).toBeNull();
	});
	it('are chosen by what holds', () => {
		const formulas = {
			total: { when: 'price > 4', formula: '1 + 1', otherwise: { by: 'rank' } },
			none: { when: 'price > 5', formula: '1 + 1', otherwise: { by: 'rank' } },
			verdict: { by: 'rule' },
			hold: { arr: '7' },
		} as const;
		const chosen = ['total', 'none', 'verdict', 'hold.arr'].map((path) =>
			formulaFor(formulas, scope(path)),
		);
		expect(chosen).toEqual(['1 + 1', { by: 'rank' }, { by: 'rule' }, '7']);
	});
	it.each<[string, Worth, string?]>([
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
		['IFERROR(none, 3) + IFERROR(price, 1)', 8],
		['IF(verdict = "go", "yes", "no")', 'yes'],
		['AND(paid, price > 5)', 0],
		['OR(paid, none)', null],
		['input.choices.{i}.weight', 5, 'net.1'],
		['input.spend.{input.choices.0.id}', 4],
		['IFERROR(input.spend.{input.choices.1.id}, 0)', 0],
		['input.plan.{t - 1}.reach', 1, 'years.0.cost'],
		['input.plan.{t - 1}.reach', 0, 'years.1.cost'],
		['SUM(input.choices.weight) / COUNT(input.choices.weight)', 3.5],
		['AVERAGE(net) + FIRST(net)', -3],
		['SUMOVER(k, 0, i, net.{k} * input.profile.{i - k})', -4 + 6 * 0.5, 'cum.1'],
		['SUMOVER(k, 1, 0, net.{k})', 0],
		['IF(p2 = "saas", p4, 0)', 1, 'offers.saas.cum.1'],
		['INT(7 / 2) + ROUNDUP(7 / 2, 0)', 7],
		['LN(EXP(2)) + SQRT(9) + ABS(-1)', 6],
		['NOT(0) + NOT(5) * 10', 1],
		['ROUNDUP(1.234, 2)', 1.24],
		['2.5e3 + 2e-1', 2500.2],
		['(5 <= 5) + (6 <= 5) * 10 + (4 <= 5) * 100', 101],
		['(5 >= 5) + (4 >= 5) * 10 + (6 >= 5) * 100', 101],
		['OR(price > 9, price > 8) * 10 + OR(paid, price > 9)', 1],
		['AND(paid, price < 9)', 1],
		['IF(none, 1, 2)', null],
		['verdict + 1', null],
		['1 + verdict', null],
		['-verdict', null],
		['POWER(2, verdict)', null],
		['NOT(none)', null],
		['SUM(verdict, 1)', null],
		['COUNT(price)', null],
		['LAST(price)', null],
		['FIRST(price)', null],
		['LAST(net) * 10 + FIRST(net)', 6],
		['AVERAGE(gaps)', 4],
		['SUMOVER(k, 0, 1, verdict)', null],
		['verdict <> "go"', 0],
		['price <> 4', 1],
		['OR(paid, paid)', 1],
		['AND(2, 3)', 1],
		['LAST(one) + FIRST(one)', 14],
	])('%s is worth %s', (formula, value, path) => {
		expect(worth(formula, path)).toBe(value);
	});
	it('refuse names that mean nothing and text that goes on', () => {
		expect(() => worth('price + nobody')).toThrow('means nothing');
		expect(() => worth('nobody.x')).toThrow('"nobody.x" means nothing');
		expect(() => worth('price price')).toThrow('did not expect');
		expect(() => worth('(price')).toThrow('did not expect the end');
		expect(() => worth('1 + ?2')).toThrow('cannot read " ?2"');
		expect(() => worth('NOPE(1)')).toThrow('no function NOPE');
		for (const sum of ['SUMOVER(k, 0, 1)', 'SUMOVER(k, 0, 1, k, k)', 'SUMOVER(1, 0, 1, 2)'])
			expect(() => worth(sum), sum).toThrow('did not expect');
	});
});
