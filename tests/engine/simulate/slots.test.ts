import { describe, expect, it } from 'vitest';
import {
	byKey,
	byRow,
	choice,
	group,
	list,
	number,
	optional,
	text,
} from '../../../src/engine/fields.ts';
import { copyOf, reachOf, type Slot, settle, slotsOf } from '../../../src/engine/simulate/slots.ts';

const small = { min: 0, max: 100, default: 5 };
const share = number('ratio', { min: 0, max: 1, default: 0.5 });
const inputs = {
	low: number('number', { ...small, below: 'high' }),
	high: number('number', { ...small, atMost: 'top' }),
	top: optional(number('number', small)),
	kind: choice(['low', 'high'], 'low'),
	label: text(),
	team: group({ size: number('count', { ...small, integer: true }), rate: share }),
	rows: list(text(), { min: 1, max: 9 }),
	byStage: byKey(['early', 'late'], share),
	each: byRow('rows', number('number', { ...small, above: 'low' })),
	years: list(number('number', small), { min: 1, max: 9 }),
};
const input = {
	low: 3,
	high: 8,
	top: 12,
	kind: 'low',
	label: 'x',
	team: { size: 4, rate: 0.2 },
	rows: ['a.b', 'c'],
	byStage: { early: 0.1, late: 0.9 },
	each: { 'a.b': 7, c: 9 },
	years: [1, 2],
};
const slotAt = (path: string, from: object = input): Slot =>
	slotsOf(inputs, from).find((slot) => slot.path === path) as Slot;

describe('the numbers of an input', () => {
	it('are all found, with those that share a field', () => {
		const slots = slotsOf(inputs, input);
		const paths = (shared: boolean) =>
			slots.filter(({ repeated }) => repeated === shared).map(({ path }) => path);
		expect(paths(false)).toEqual(['low', 'high', 'top', 'team.size', 'team.rate']);
		const cells = ['each.a%2Eb', 'each.c'];
		expect(paths(true)).toEqual(['byStage.early', 'byStage.late', ...cells, 'years.0', 'years.1']);
		for (const { holder, key } of slots) expect(typeof holder[key]).toBe('number');
	});

	it('leave out what is off or not there', () => {
		const paths = slotsOf(inputs, { ...input, top: null, years: undefined }).map(
			({ path }) => path,
		);
		expect(paths).not.toContain('top');
		expect(paths).not.toContain('years.0');
		expect(paths).toContain('each.c');
	});

	it('know the rules beside them, whichever side states one', () => {
		expect(slotAt('low').limits).toEqual([{ rule: 'below', key: 'high' }]);
		expect(slotAt('high').limits).toEqual([
			{ rule: 'atMost', key: 'top' },
			{ rule: 'above', key: 'low' },
		]);
		expect(slotAt('top').limits).toEqual([{ rule: 'atLeast', key: 'high' }]);
		expect(slotAt('team.rate').limits).toEqual([]);
	});

	it('are set in a copy and not in the input', () => {
		const { copy, slots } = copyOf(inputs, input);
		const slot = slots.get('team.size') as Slot;
		slot.holder[slot.key] = 9;
		expect(copy).toEqual({ ...input, team: { size: 9, rate: 0.2 } });
		expect(input.team.size).toBe(4);
	});
});

describe('where a number may lie', () => {
	const beside = { atLeast: 'a', atMost: 'b', above: 'c', below: 'd' };
	const slot = (others: object, integer = false, min = 0, max = 100): Slot => ({
		path: 'x',
		key: 'x',
		repeated: false,
		field: number('number', { min, max, default: 5, ...(integer ? { integer } : {}) }),
		holder: { x: 5, ...others },
		limits: Object.entries(beside).map(([rule, key]) => ({ rule, key }) as Slot['limits'][number]),
	});
	it('is between its bounds and the numbers beside it', () => {
		expect(reachOf(slot({}))).toEqual([0, 100]);
		expect(reachOf(slot({ a: 3, b: 70 }))).toEqual([3, 70]);
		expect(reachOf(slot({ a: -3, b: 170 }))).toEqual([0, 100]);
		expect(reachOf(slot({ c: 3, d: 70 }, true))).toEqual([4, 69]);
		const [least, most] = reachOf(slot({ c: 3, d: 70 }));
		expect([least > 3, most < 70]).toEqual([true, true]);
		expect([least - 3, 70 - most]).toEqual([expect.closeTo(0, 9), expect.closeTo(0, 9)]);
		expect(reachOf(slot({ c: 3, d: 70 }), [])).toEqual([0, 100]);
		expect(reachOf(slot({ a: null, b: 'x' }))).toEqual([0, 100]);
		expect(reachOf(slot({}, true, 0.5, 9.5))).toEqual([1, 9]);
		expect(reachOf(slot({ a: 9, c: 3, b: 20, d: 90 }, true))).toEqual([9, 20]);
		expect(reachOf(slot({ a: 3, c: 9, b: 90, d: 20 }, true))).toEqual([10, 19]);
	});

	it('is the nearest that the field permits', () => {
		const months = number('months', { ...small, only: [-6, 1, 3, 6, 12] });
		expect([-9, -2, 0, 2, 4.4, 4.6, 8, 99].map((x) => settle(months, x, 0, 100))).toEqual([
			-6, 1, 1, 1, 3, 6, 6, 12,
		]);
		const whole = number('number', { ...small, integer: true });
		expect([-9, 2.4, 2.6, 200].map((x) => settle(whole, x, 0, 100))).toEqual([0, 2, 3, 100]);
		expect([-9, 2.4, 200].map((x) => settle(share, x, 0, 100))).toEqual([0, 2.4, 100]);
	});
});
