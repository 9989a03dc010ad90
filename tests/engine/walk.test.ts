import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	byKey,
	byRow,
	choice,
	count,
	group,
	list,
	number,
	optional,
	picks,
	text,
	toggle,
} from '../../src/engine/fields.ts';
import { keyOf, keysIn, pathOf } from '../../src/engine/path.ts';
import { at, defaultOf, fieldAt, fit, leavesOf, setAt } from '../../src/engine/walk.ts';
import { tries } from '../support/tries.ts';

const some = number('count', { min: 0, max: 9, default: 5 });
const pair = group({ n: some, yes: toggle(true) });

describe('paths', () => {
	it('set the dots of names apart from their own', () => {
		expect(keyOf('a.b %')).toBe('a%2Eb %25');
		expect(keyOf('plain')).toBe('plain');
		expect(pathOf(['by', 'a.b', 'n'])).toBe('by.a%2Eb.n');
		expect(pathOf(['by', '5%', 'n'])).toBe('by.5%25.n');
		expect(pathOf(['by', 'plain', 'n'])).toBe('by.plain.n');
		expect(keysIn('by.a%2Eb.%252E')).toEqual(['by', 'a.b', '%2E']);
	});
	it('hold any names there are', () => {
		const name = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('.', '%', '%2E', '.%', 'a'));
		fc.assert(
			fc.property(fc.array(name, { minLength: 1 }), (keys) => {
				expect(keysIn(pathOf(keys))).toEqual(keys);
				expect(pathOf(keys)).toBe(keys.map(keyOf).join('.'));
			}),
			{ numRuns: tries(500) },
		);
	});
	it('lead to nothing where there is nothing', () => {
		const tree = { a: [{ b: 'text' }], none: null, 'x.y': 3 };
		expect(at(tree, 'a.0.b')).toBe('text');
		expect(at(tree, 'x%2Ey')).toBe(3);
		for (const path of ['a.1.b', 'a.0.b.length', 'none.b', 'a.0.toString', 'b'])
			expect(at(tree, path), path).toBeUndefined();
	});
	it('make what is missing on the way', () => {
		expect(setAt({}, 'a.1.b', 5)).toEqual({ a: [undefined, { b: 5 }] });
		expect(setAt({ a: { b: [1, 2] }, c: 3 }, 'a.b.0', 9)).toEqual({ a: { b: [9, 2] }, c: 3 });
	});
	it('find the field of an input, and no other', () => {
		const inputs = { rows: list(group({ last: optional(pair) }), { min: 1, max: 3 }), some };
		expect(fieldAt(inputs, 'rows.2.last.n')).toBe(some);
		for (const path of ['nobody', 'some.n', 'rows.0.nobody'])
			expect(() => fieldAt(inputs, path), path).toThrow(`No input "${path}"`);
	});
});

describe('what a field holds before anyone typed', () => {
	it('depends on its kind', () => {
		expect([some, choice(['a', 'b'], 'b'), toggle(true), text()].map((f) => defaultOf(f))).toEqual([
			5,
			'b',
			true,
			'',
		]);
		expect(defaultOf(pair)).toEqual({ n: 5, yes: true });
		expect([optional(pair), optional(some, true)].map((f) => defaultOf(f))).toEqual([null, 5]);
		expect(defaultOf(byKey(['p', 'q'], some))).toEqual({ p: 5, q: 5 });
		expect([byRow('rows', some), picks(['p'])].map((f) => defaultOf(f))).toEqual([{}, []]);
	});
	it('is as many rows as there must be', () => {
		expect(defaultOf(list(pair, { min: 2, max: 3 }))).toEqual([
			{ n: 5, yes: true },
			{ n: 5, yes: true },
		]);
		expect(defaultOf(list(some, { follows: 'years' }), { years: 3 })).toEqual([5, 5, 5]);
	});
	it('is what a list starts with, row by row', () => {
		const rows = list(some, { min: 0, max: 9, start: [1, 2] });
		expect(defaultOf(rows)).toEqual([1, 2]);
		const defaults = ['rows.0', 'rows.1', 'rows.2'].map((path) =>
			defaultOf(fieldAt({ rows }, path)),
		);
		expect(defaults).toEqual([1, 2, 5]);
	});
});

describe('an input that is made to fit', () => {
	const inputs = {
		years: count({ default: 2 }),
		each: list(some, { follows: 'years' }),
		levers: byKey(['p', 'q'], pair),
		last: optional(pair),
		marks: picks(['p']),
		free: list(some, { min: 1, max: 3 }),
	};
	it('has everything that was left out', () => {
		expect(fit(inputs, { last: undefined, levers: { q: { n: 1 } } } as object)).toEqual({
			years: 2,
			each: [],
			levers: { p: { n: 5, yes: true }, q: { n: 1, yes: true } },
			last: { n: 5, yes: true },
			marks: [],
			free: [],
		});
		expect(fit({ last: optional(pair) }, { last: null })).toEqual({ last: null });
	});
	it('has as many rows as it says, and keeps more of them only when asked', () => {
		const typed = { years: 2, each: [1, 2, 3] };
		expect(fit(inputs, typed).each).toEqual([1, 2]);
		expect(fit(inputs, typed, true).each).toEqual([1, 2, 3]);
		expect(fit(inputs, { ...typed, years: 4 }, true).each).toEqual([1, 2, 3, 5]);
		expect(typed.each).toEqual([1, 2, 3]);
	});
});

describe('the numbers of an input', () => {
	const inputs = {
		levers: byKey(['p', 'q'], some),
		rows: list(group({ id: text(), n: some }), { min: 0, max: 3 }),
		by: optional(byRow('rows', some)),
		marks: picks(['p']),
	};
	const pathsIn = (input: object) => leavesOf(inputs, input).map(({ path }) => path);
	it('are those that are there', () => {
		const rows = [
			{ id: 'a.b', n: 1 },
			{ id: 'c', n: 2 },
		];
		expect(pathsIn({ levers: { q: 1 }, rows, by: { 'a.b': 3 }, marks: ['p'] })).toEqual([
			'levers.q',
			'rows.0.n',
			'rows.1.n',
			'by.a%2Eb',
		]);
		expect(pathsIn({ levers: {}, rows, by: null, marks: [] })).toEqual(['rows.0.n', 'rows.1.n']);
		expect(pathsIn({})).toEqual([]);
	});
});
