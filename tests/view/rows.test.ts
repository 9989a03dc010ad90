import { describe, expect, it } from 'vitest';
import {
	byRow,
	group,
	list,
	money,
	number,
	optional,
	type Shape,
	text,
} from '../../src/engine/fields.ts';
import { at, setAt } from '../../src/engine/walk.ts';
import { setNamed, setNamedRows } from '../../src/view/form/records.ts';
import { setRows } from '../../src/view/form/rows.ts';

const inputs: Shape = {
	choices: list(group({ id: text(), weight: number('score', { min: 0, max: 5, default: 3 }) }), {
		min: 1,
		max: 20,
	}),
	lines: list(group({ id: text(), supports: byRow('choices', money()) }), { min: 0, max: 60 }),
	last: optional(byRow('choices', money())),
	shares: group({ grid: list(list(money(), { follows: 'lines' }), { follows: 'choices' }) }),
};
const draft = {
	choices: [
		{ id: 'East', weight: 5 },
		{ id: 'West', weight: 2 },
	],
	lines: [
		{ id: 'fair', supports: { East: 1, West: 2 } },
		{ id: 'advert', supports: { West: 3 } },
	],
	last: { East: 10 },
	shares: {
		grid: [
			[1, 2],
			[3, 4],
		],
	},
};
const set = (tree: unknown, path: string, value: unknown) => setNamed(inputs, tree, path, value);
/** A row's button to remove it. */
const remove = (tree: unknown, path: string, index: number) => {
	const rows = at(tree, path) as unknown[];
	const left = rows.filter((_, i) => i !== index);
	return setNamedRows(inputs, tree, path, left, index);
};
/** The box of a name as a reader types into it: once a letter. */
const type = (tree: unknown, path: string, name: string) =>
	[...name].reduce((next, _, i) => set(next, path, name.slice(0, i + 1)), tree);
const supports = (tree: unknown, line: number) => at(tree, `lines.${line}.supports`);

describe('what is kept by the names of rows', () => {
	it('moves with a name, letter by letter, wherever it stands', () => {
		const before = structuredClone(draft);
		const next = type(draft, 'choices.0.id', 'No. 1 in the north');
		expect(supports(next, 0)).toEqual({ 'No. 1 in the north': 1, West: 2 });
		expect(supports(next, 1)).toEqual({ West: 3 });
		expect(at(next, 'last')).toEqual({ 'No. 1 in the north': 10 });
		expect(at(next, 'choices.0.weight')).toBe(5);
		expect(draft).toEqual(before);
	});

	it('survives a name that is also another row’s on its way to one of its own', () => {
		const next = type(draft, 'choices.1.id', 'East China');
		expect(supports(next, 0)).toEqual({ East: 1, 'East China': 2 });
		expect(supports(next, 1)).toEqual({ 'East China': 3 });
		expect(at(next, 'last')).toEqual({ East: 10 });
		const added = setRows(inputs, draft, 'choices', [...draft.choices, { id: '', weight: 3 }]);
		const named = type(added, 'choices.2.id', 'Easter');
		expect(supports(named, 0)).toEqual({ East: 1, West: 2 });
	});

	it('survives an empty name, and any other', () => {
		for (const name of ['', '__proto__', 'constructor', 'a.b', '٣']) {
			const there = set(draft, 'choices.1.id', name);
			expect(Object.entries(supports(there, 1) ?? {})).toEqual([[name, 3]]);
			expect(supports(set(there, 'choices.1.id', 'West'), 1)).toEqual({ West: 3 });
		}
	});

	it('goes with a removed row, unless another bears the name', () => {
		const next = remove(draft, 'choices', 0);
		expect(at(next, 'choices')).toEqual([{ id: 'West', weight: 2 }]);
		expect(supports(next, 0)).toEqual({ West: 2 });
		expect(at(next, 'last')).toEqual({});
		const twice = setAt(draft, 'choices', [...draft.choices, { id: 'East', weight: 1 }]);
		expect(supports(remove(twice, 'choices', 0), 0)).toEqual({ East: 1, West: 2 });
	});

	it('stays where it is when anything else changes', () => {
		expect(set(draft, 'lines.0.id', 'exhibition')).toEqual(
			setAt(draft, 'lines.0.id', 'exhibition'),
		);
		expect(set({ ...draft, last: null }, 'choices.0.weight', 1)).toEqual(
			setAt({ ...draft, last: null }, 'choices.0.weight', 1),
		);
	});
});

describe('lists that follow the rows', () => {
	it('lose a row or a column with them, wherever they stand', () => {
		expect(at(remove(draft, 'choices', 0), 'shares.grid')).toEqual([[3, 4]]);
		expect(at(remove(draft, 'lines', 1), 'shares.grid')).toEqual([[1], [3]]);
	});
	it('of numbers get their defaults with a new row', () => {
		const rows = [...draft.choices, { id: 'North', weight: 3 }];
		expect(at(setRows(inputs, draft, 'choices', rows), 'shares.grid')).toEqual([
			[1, 2],
			[3, 4],
			[0, 0],
		]);
	});
});
