import { describe, expect, it } from 'vitest';
import {
	byKey,
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
} from '../../src/engine/fields.ts';
import { readLink, writeLink } from '../../src/engine/link.ts';
import { validate } from '../../src/engine/validate.ts';
import {
	at,
	defaultOf,
	fieldAt,
	fit,
	leavesOf,
	numberFields,
	setAt,
} from '../../src/engine/walk.ts';

/** One of every kind of field, and of every rule between fields. */
const inputs = {
	years: number('years', { min: 1, max: 5, default: 2, integer: true }),
	model: choice(['oneoff', 'recurring'], 'oneoff'),
	backfill: toggle(true),
	choices: list(group({ id: text(12), weight: number('score', { min: 0, max: 5, default: 3 }) }), {
		min: 1,
		max: 4,
	}),
	strengths: byRow('choices', number('score', { min: 0, max: 3, default: 0, integer: true })),
	last: optional(byRow('choices', money())),
	levers: byKey(['reach', 'win'], group({ uplift: ratio({ max: 10 }), cost: money() })),
	schedule: list(picks(['reach', 'win']), { follows: 'years' }),
	cells: list(
		list(group({ decided: count(), wins: count({ atMost: 'decided' }) }), { follows: 'years' }),
		{
			follows: 'choices',
		},
	),
	payback: group({
		fast: number('months', { min: 0, max: 60, default: 6, below: 'slow' }),
		slow: number('months', { min: 0, max: 60, default: 36 }),
	}),
	window: group({
		start: number('month', { min: 1, max: 60, default: 1 }),
		end: optional(number('month', { min: 1, max: 60, default: 1, atLeast: 'start' })),
	}),
	billing: number('months', { min: 1, max: 12, default: 12, only: [1, 3, 6, 12] }),
	cap: optional(count(), true),
};
const start = fit(inputs, {
	...Object.fromEntries(Object.entries(inputs).map(([k, f]) => [k, defaultOf(f)])),
	choices: [
		{ id: '城商行', weight: 5 },
		{ id: 'b', weight: 2 },
	],
	strengths: { 城商行: 3 },
	last: { 城商行: 5e6, b: 0.1 },
	schedule: [['win'], []],
}) as Record<string, unknown>;
const codes = (input: unknown) =>
	validate(inputs, input).map(({ field, code }) => `${field} ${code}`);

describe('fields', () => {
	it('take a complete input', () => {
		expect(codes(start)).toEqual([]);
	});
	it.each<[string, unknown, string[]]>([
		['years', undefined, ['years required']],
		['years', 2.5, ['years notNumber']],
		['years', 6, ['years aboveMax']],
		['years', '3', ['years notNumber']],
		['model', 'other', ['model required']],
		['backfill', 1, ['backfill required']],
		['choices', [], ['choices empty']],
		['choices.0.id', ' ', ['choices.0.id empty']],
		['choices.0.id', 'x'.repeat(13), ['choices.0.id aboveMax']],
		['strengths.城商行', 4, ['strengths.城商行 aboveMax']],
		['levers.win.cost', -1, ['levers.win.cost belowMin']],
		['levers.win.cost', Number.POSITIVE_INFINITY, ['levers.win.cost notNumber']],
		['schedule.0', ['fly'], ['schedule.0 required']],
		['cells.0.0', { decided: 3, wins: 4 }, ['cells.0.0.wins aboveMax']],
		['payback.fast', 36, ['payback.fast aboveMax']],
		['window', { start: 5, end: 4 }, ['window.end belowMin']],
		['billing', 2, ['billing notNumber']],
		['billing', 13, ['billing aboveMax']],
		['schedule', 'abc', ['schedule required']],
		['choices', null, ['choices required']],
		['cells.0', 5, ['cells.0 required']],
		['cap', '', ['cap required']],
	])('%s = %j is told as %j', (path, value, expected) => {
		const told = codes(setAt(start, path, value));
		for (const part of expected) expect(told.join('\n')).toContain(part);
	});
	it('let what is optional be absent', () => {
		expect(codes({ ...start, cap: null, last: null })).toEqual([]);
	});
});

describe('walking an input', () => {
	it('reads and replaces by path without touching the original', () => {
		const before = structuredClone(start);
		const next = setAt(start, 'levers.win.cost', 7);
		expect(at(next, 'levers.win.cost')).toBe(7);
		expect(at(next, 'levers.reach')).toBe(at(start, 'levers.reach'));
		expect(start).toEqual(before);
		expect(at(start, 'levers.none.cost')).toBeUndefined();
		expect(at(start, 'constructor.name')).toBeUndefined();
	});
	it('finds the field of any path', () => {
		expect(fieldAt(inputs, 'cells.1.0.wins')).toMatchObject({ kind: 'number', atMost: 'decided' });
		expect(fieldAt(inputs, 'last.b')).toMatchObject({ unit: 'money' });
		expect(() => fieldAt(inputs, 'cells.1.0.nothing')).toThrow('No input');
	});
	it('resizes what follows another input and keeps what was typed', () => {
		const typed: Record<string, unknown> = setAt(start, 'cells.0.0.decided', 9);
		const longer = fit(inputs, { ...typed, years: 3 });
		expect((at(longer, 'schedule') as unknown[]).length).toBe(3);
		expect(at(longer, 'cells.0.0.decided')).toBe(9);
		expect((at(longer, 'cells.1') as unknown[]).length).toBe(3);
		expect((at(fit(inputs, { ...typed, years: 1 }), 'schedule') as unknown[]).length).toBe(1);
		expect((typed['schedule'] as unknown[]).length).toBe(2);
	});
	it('lists every number there is, and every number field', () => {
		const paths = leavesOf(inputs, start).map(({ path }) => path);
		expect(paths).toEqual(
			expect.arrayContaining([
				'choices.1.weight',
				'strengths.城商行',
				'last.b',
				'levers.win.uplift',
				'cells.1.1.wins',
			]),
		);
		expect(paths).not.toContain('strengths.b');
		expect(numberFields(inputs).length).toBe(14);
	});
});

describe('the link', () => {
	const context = { id: 'demo', version: 2, inputs };
	const write = () => writeLink(context, start, 'eur', 123.456789);
	it('holds every kind of field', () => {
		expect(write()).toMatch(/^demo=2_eur_[a-z0-9_.~-]+$/);
		expect(readLink(context, `#${write()}`)).toEqual({
			problem: null,
			version: 2,
			input: start,
			currency: 'eur',
			main: 123.457,
			lost: [],
		});
	});
	it('is found among what chat programs add, in any case, percent-encoded twice', () => {
		for (const text of [
			`#from=group&${write()}&nsukey=abc`,
			`#${write()}。）`,
			`?${write()}`,
			encodeURIComponent(encodeURIComponent(write())),
			`#${write().toUpperCase()}`,
			`#top&other=1_x~aaaaaa&${write()}`,
		])
			expect(readLink(context, text), text).toMatchObject({ problem: null, input: start });
	});
	it('tells what is wrong, and never throws', () => {
		expect(readLink(context, '')).toBeNull();
		expect(readLink(context, '#example')).toBeNull();
		expect(readLink(context, '#demo=')).toEqual({ problem: 'damaged' });
		expect(readLink(context, `#${write().slice(0, -4)}`)).toEqual({ problem: 'damaged' });
		expect(readLink(context, `#demo=${'1_'.repeat(50_000)}~aaaaaa`)).toEqual({
			problem: 'tooLong',
		});
		expect(readLink({ ...context, version: 3 }, write())).toEqual({ problem: 'version' });
		for (const odd of [
			'#demo=%',
			'#demo=%FF%FE',
			'#demo=__proto__~aaaaaa',
			'#demo=1e999_~000000',
			'#demo=<script>~abcdef',
		])
			expect(readLink(context, odd)).toEqual({ problem: 'damaged' });
	});
	it('names what is out of range and gives it its default, never a clamped value', () => {
		const wide = { ...inputs, billing: number('months', { min: 1, max: 99, default: 12 }) };
		const link = writeLink({ ...context, inputs: wide }, { ...start, billing: 50 }, 'cny', null);
		expect(readLink(context, link)).toMatchObject({
			problem: null,
			lost: ['billing'],
			main: null,
			input: { billing: 12 },
		});
	});
	it('keeps a name that is a script, an emoji or a key of objects as text', () => {
		for (const id of ['<script>', '🙂🙂', '__proto__', 'constructor']) {
			const named = setAt({ ...start, strengths: {}, last: null }, 'choices.0.id', id);
			const read = readLink(context, writeLink(context, named, 'cny', 1));
			expect(read).toMatchObject({ problem: null, lost: [] });
			expect(at((read as { input: unknown }).input, 'choices.0.id')).toBe(id);
		}
	});
});
