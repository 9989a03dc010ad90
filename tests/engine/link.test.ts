import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	type AnyField,
	byRow,
	choice,
	group,
	list,
	number,
	optional,
	picks,
	text,
	toggle,
} from '../../src/engine/fields.ts';
import { readLink, writeLink, writeNumber } from '../../src/engine/link.ts';
import { tries } from '../support/tries.ts';

/** Ends a link as the guide does (FNV-1a, once more, in whole numbers of any size). */
function sign(body: string): string {
	let hash = 2166136261n;
	for (const c of body) hash = ((hash ^ BigInt(c.charCodeAt(0))) * 16777619n) % 2n ** 32n;
	return `${body}~${(hash % 36n ** 6n).toString(36).padStart(6, '0')}`;
}
/** What a rightly signed link gives for one input `x` that is written as `tokens`. */
const read = (x: AnyField, tokens: string) =>
	readLink<{ x: unknown }>(
		{ id: 'demo', version: 1, inputs: { x } },
		sign(`demo=1_cny_${tokens}_`),
	);
const valueOf = (x: AnyField, tokens: string) => {
	const reading = read(x, `${tokens}_x`);
	if (reading?.problem !== null) return reading?.problem;
	return reading.lost.length ? { lost: reading.lost, x: reading.input.x } : reading.input.x;
};

const some = number('count', { min: -5, max: 1000, default: 7 });

describe('numbers in links', () => {
	it('are short and exact', () => {
		const written = [0, 0.5, -0.25, 1e21, 1e-7, 123456, 5e11, 1.5e300].map(writeNumber);
		expect(written).toEqual(['0', '.5', '-.25', '1e21', '1e-7', '123456', '5e11', '1.5e300']);
	});
	it('come back as they were, whatever they are', () => {
		fc.assert(
			fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (x) => {
				expect(writeNumber(x)).toMatch(/^[0-9.e-]+$/);
				expect(Number(writeNumber(x)) + 0).toBe(x + 0);
			}),
			{ numRuns: tries(2000) },
		);
	});
});

describe('a signed link with odd content', () => {
	it('keeps numbers that are numbers, and names all else', () => {
		for (const [token, value] of Object.entries({ 12: 12, '-.5': -0.5, '1e-3': 0.001, '3.': 3 }))
			expect(valueOf(some, token), token).toBe(value);
		for (const token of [
			'5x',
			'a5',
			'--1',
			'1e',
			'e5',
			'.',
			'',
			'1e999',
			'1500',
			'-6',
			'0x1',
			'1.2.3',
		])
			expect(valueOf(some, token), token).toEqual({ lost: ['x'], x: 7 });
	});
	it('knows choices by their place', () => {
		const twelve = choice([...'abcdefghijkl'], 'b');
		expect(valueOf(twelve, '0')).toBe('a');
		expect(valueOf(twelve, '11')).toBe('l');
		for (const token of ['12', 'a1', '1a', '-1', '1.0', ''])
			expect(valueOf(twelve, token), token).toEqual({ lost: ['x'], x: 'b' });
		expect([valueOf(toggle(true), '0'), valueOf(toggle(false), '1')]).toEqual([false, true]);
		expect(valueOf(toggle(true), '2')).toEqual({ lost: ['x'], x: true });
	});
	it('knows marks by their places', () => {
		const three = picks(['p', 'q', 'r']);
		expect([valueOf(three, '02'), valueOf(three, 'x')]).toEqual([['p', 'r'], []]);
		for (const token of ['03', '9', '-'])
			expect(valueOf(three, token), token).toEqual({ lost: ['x'], x: [] });
	});
	it('is damaged where a name cannot be read: there is no name to put instead', () => {
		// `me` is the byte 61; 74 would be the byte FF, which no text has; 1 is no digit of base 32.
		expect(valueOf(text(), 'me')).toBe('a');
		for (const token of ['74', 'm1', 'me1', '1', 'x'])
			expect(valueOf(text(), token)).toBe('damaged');
	});
	it('names a list that is longer or shorter than it may be, or than the link', () => {
		const rows = list(some, { min: 0, max: 60 });
		expect(valueOf(rows, '2_5_6')).toEqual([5, 6]);
		expect(valueOf(rows, '0')).toEqual([]);
		for (const token of ['61', '40', 'x', '-1', '9e9'])
			expect(valueOf(rows, token), token).toEqual({ lost: ['x'], x: [] });
		expect(valueOf(list(some, { min: 2, max: 3 }), '0')).toEqual({ lost: ['x'], x: [7, 7] });
		expect(valueOf(list(some, { min: 0, max: 1 }), '2_5_6')).toBe('damaged');
	});
	it('tells where in it a figure is missing', () => {
		const row = group({ id: text(), inner: group({ n: some, last: optional(some) }) });
		const [a, b] = ['me', 'mi'];
		expect(valueOf(list(row, { min: 1, max: 3 }), `2_${a}_5_x_${b}_?_3`)).toBe('damaged');
		expect(valueOf(list(row, { min: 1, max: 3 }), `2_${a}_5_x_${b}_z_3`)).toEqual({
			lost: ['x.1.inner.n'],
			x: [
				{ id: 'a', inner: { n: 5, last: null } },
				{ id: 'b', inner: { n: 7, last: 3 } },
			],
		});
		const grid = { rows: list(text(), { min: 1, max: 3 }), by: byRow('rows', some) };
		const link = sign(`demo=1_cny_2_${a}_${b}_x_z_x_`);
		expect(readLink({ id: 'demo', version: 1, inputs: grid }, link)).toMatchObject({
			input: { rows: ['a', 'b'], by: { b: 7 } },
			lost: ['by.b'],
		});
	});
	it('loses what it ends before, and is damaged where it goes on', () => {
		const inputs = { n: some, p: picks(['q']), yes: toggle(true) };
		const context = { id: 'demo', version: 1, inputs };
		expect(readLink(context, sign('demo=1_'))).toEqual({
			problem: null,
			version: 1,
			currency: '',
			main: null,
			input: { n: 7, p: [], yes: true },
			lost: ['n', 'p', 'yes'],
		});
		expect(read(some, '5_9')).toMatchObject({ main: 9, lost: [] });
		expect(read(some, '5_9_9')).toEqual({ problem: 'damaged' });
		expect(read(some, '5_z')).toMatchObject({ main: null, lost: [] });
	});
	it('is not handed to an earlier version’s reader where that could not make sense of it', () => {
		const context = {
			id: 'demo',
			version: 2,
			inputs: { length: some },
			past: {
				1: {
					inputs: { x: text() },
					read: ({ x }: { x: string }) => ({ length: x.length }),
				},
			},
		};
		expect(readLink(context, sign('demo=1_cny_me_x_'))).toMatchObject({ input: { length: 1 } });
		expect(readLink(context, sign('demo=1_cny_74_x_'))).toEqual({ problem: 'damaged' });
	});
});

describe('around a link', () => {
	const context = { id: 'demo', version: 1, inputs: { x: some } };
	const link = writeLink(context, { x: 5 }, 'cny', null);
	it('is what others may sign alike', () => expect(link).toBe(sign('demo=1_cny_5_x_')));
	it('nothing may come between its name and its figures', () => {
		expect(readLink(context, link.replace('=', '=!'))).toEqual({ problem: 'damaged' });
		expect(readLink(context, `x${link}`)).toBeNull();
	});
	it('two rounds of encoding are undone, not three', () => {
		const [once = '', twice = '', thrice = ''] = [1, 2, 3].map((n) =>
			Array.from({ length: n }).reduce<string>((s) => encodeURIComponent(s), `#${link}&ö`),
		);
		for (const text of [once, twice]) expect(readLink(context, text)).toMatchObject({ lost: [] });
		expect(readLink(context, thrice)).toBeNull();
	});
	it('a long text that is no link is no link', () => {
		expect(readLink(context, `#${'a'.repeat(30_000)}`)).toBeNull();
		expect(readLink(context, `#${'a'.repeat(30_000)}&${link}`)).toEqual({ problem: 'tooLong' });
	});
});
