import { describe, expect, it } from 'vitest';
import type { Input, Line } from '../../src/calculators/alignment/inputs.ts';
import { alignment } from '../../src/calculators/alignment/model.ts';
import { presets } from '../../src/calculators/alignment/presets.ts';
import { expectAlike, naive } from './alignment-reference.ts';

const { compute, validate, insights } = alignment;
const qinghe: Input = presets['package-strategy-project-budget'];
const many: Input = presets['everything-is-priority'];

const codes = (input: Input) => insights(input, compute(input)).map(({ code }) => code);
const said = (input: Input, code: string) =>
	insights(input, compute(input)).find((insight) => insight.code === code)?.params;

const choice = (id: string, weight = 3, prevWeight: number | null = null) =>
	({ id, dimension: 'customer', weight, prevWeight }) as const;
const line = (id: string, budget: number, supports: Line['supports']) =>
	({ id, area: 'sales', budget, supports }) as const;

describe('presets', () => {
	it('are valid, and agree with a second calculation', () => {
		for (const preset of Object.values(presets)) {
			expect(validate(preset)).toEqual([]);
			expectAlike(compute(preset), naive(preset));
		}
	});

	it('package-strategy-project-budget: the money goes to projects', () => {
		const output = compute(qinghe);
		// 16.5 of 19 million are linked, two thirds of them where the weights would put them
		expect(output.alignment).toBeCloseTo((16.5 / 19) * (2 / 3), 12);
		expect(output.alignment).toBeCloseTo(0.579, 3);
		expect(output.orphanShare).toBeCloseTo(2.5 / 19, 12);
		expect(output.orphanShare).toBeCloseTo(0.132, 3);
		expect(output.orphans).toEqual(['brandAds']);
		expect(output.mismatch).toBeCloseTo(1 / 3, 12);
		expect(output.coverage).toBeCloseTo(1, 12);
		expect(output.effectiveChoices).toBeCloseTo(225 / 61, 12);
		expectAlike(
			output.choices.map(({ budgetShare }) => budgetShare),
			[11 / 16.5, 2.25 / 16.5, 2.25 / 16.5, 1 / 16.5],
		);
		expect(output.choices.map(({ status }) => status)).toEqual([
			'overfunded',
			'balanced',
			'balanced',
			'thin',
		]);
		expect(output.missingAreas).toEqual(['customer', 'product']);
		expect(output.missingDimensions).toEqual([]);
		expect(output.equalBudget).toBe(false);
		// fifteenths against fourteenths; the package rose, its money fell
		expect(output.strategyShift).toBeCloseTo((5 / 15 - 2 / 14 + (4 / 15 - 3 / 14)) / 1, 12);
		expect(output.moneyShift).toBeCloseTo(11 / 16.5 - 5 / 16 + (2.25 / 16.5 - 2 / 16), 12);
		expect(codes(qinghe)).toEqual(['orphans', 'overfunded', 'missingAreas']);
		expect(said(qinghe, 'orphans')).toEqual({
			x: { value: output.orphanShare, unit: 'ratio' },
			what: { term: 'planMoney' },
			names: { all: [{ name: 'brandAds' }] },
		});
		expect(said(qinghe, 'overfunded')).toMatchObject({ name: { name: 'cityBanks' } });
	});

	it('aligned: money close to the weights, and the conclusion says so', () => {
		const output = compute(presets.aligned);
		expect(output.alignment).toBeCloseTo(0.858, 3);
		expect(output.orphans).toEqual([]);
		expect(output.orphanShare).toBe(0);
		expect(output.missingAreas).toEqual([]);
		// thousands: 1,080 + 2,600 + 400 of 14,800
		expect(output.choices[0]?.budgetShare).toBeCloseTo(4080 / 14_800, 12);
		expect(output.choices[3]).toMatchObject({ id: 'yangtzeDelta', status: 'underfunded' });
		expect(output.strategyShift).toBeNull();
		expect(codes(presets.aligned)).toEqual(['aligned']);
	});

	it('everything-is-priority: twelve priorities, five of them with nobody behind', () => {
		const output = compute(many);
		expect(output.alignment).toBeCloseTo(0.487, 3);
		expect(output.effectiveChoices).toBeCloseTo(12, 12);
		const bare = output.choices.filter(({ status }) => status === 'uncovered');
		expect(bare.map(({ id }) => id)).toEqual(['c3', 'c7', 'c8', 'c10', 'c11']);
		expect(output.coverage).toBeCloseTo(7 / 12, 12);
		expect(output.orphanShare).toBeCloseTo(1.5 / 19.5, 12);
		expect(codes(many)).toEqual(['orphans', 'uncovered', 'overfunded', 'tooMany', 'missingAreas']);
	});

	it('gains what the chapter says when money moves from projects to the package', () => {
		const budgets: Record<string, number> = {
			bespokeTeam: 4e6,
			packageRnd: 6.5e6,
			successTeam: 4.5e6,
		};
		const lines = qinghe.lines
			.filter(({ id }) => id !== 'brandAds')
			.map((l) => ({ ...l, budget: budgets[l.id] ?? l.budget }));
		expect(compute({ ...qinghe, lines }).alignment).toBeCloseTo(0.909, 3);
	});
});

describe('edges', () => {
	it('without choices every line is an orphan', () => {
		const output = compute({ ...qinghe, choices: [] });
		expect(output).toMatchObject({
			choices: [],
			coverage: 0,
			alignment: 0,
			mismatch: 1,
			orphanShare: 1,
			effectiveChoices: null,
			missingDimensions: ['market', 'customer', 'product', 'value'],
			strategyShift: null,
		});
	});

	it('without lines nothing has a share, and all areas are missing', () => {
		const empty = { ...qinghe, lines: [] };
		const output = compute(empty);
		expect(output).toMatchObject({
			orphans: [],
			orphanShare: null,
			equalBudget: true,
			mismatch: 1,
			alignment: 0,
			coverage: 0,
			missingAreas: ['market', 'customer', 'product', 'sales', 'service', 'rnd'],
		});
		expect(output.choices.map(({ budgetShare }) => budgetShare)).toEqual([null, null, null, null]);
		expect(codes(empty)).toEqual(['uncovered', 'missingAreas']);
		expect(validate(empty)).toEqual([]);
	});

	it('gives no share where all lines are orphans', () => {
		const lost = { ...qinghe, lines: qinghe.lines.map((l) => ({ ...l, supports: {} })) };
		expect(compute(lost)).toMatchObject({ orphanShare: 1, alignment: 0, strategyShift: null });
		expect(compute(lost).choices[0]).toMatchObject({
			budgetShare: null,
			gap: null,
			status: 'uncovered',
		});
	});

	it('counts lines alike where no money is typed', () => {
		const free = { ...qinghe, lines: qinghe.lines.map((l) => ({ ...l, budget: 0 })) };
		const output = compute(free);
		expect(output.equalBudget).toBe(true);
		expect(output.orphanShare).toBeCloseTo(1 / 5, 12);
		// one line, then three quarters of one, of four
		expect(output.choices[0]?.budgetShare).toBeCloseTo(1.75 / 4, 12);
		expect(said(free, 'orphans')).toMatchObject({ what: { term: 'planLines' } });
	});

	it('takes the share of a choice that only unpaid lines serve as 0', () => {
		const input = {
			choices: [choice('a'), choice('b', 0)],
			lines: [line('paid', 9, {}), line('unpaid', 0, { a: 3, b: 2 })],
			prevBudgets: null,
		};
		const output = compute(input);
		expect(output.choices.map(({ status }) => status)).toEqual(['underfunded', 'balanced']);
		expect(output).toMatchObject({ coverage: 1, mismatch: 1, alignment: 0, orphanShare: 1 });
	});

	it('takes equal parts where every weight is 0', () => {
		const weightless = { ...qinghe, choices: qinghe.choices.map((c) => ({ ...c, weight: 0 })) };
		for (const { weightShare } of compute(weightless).choices) expect(weightShare).toBe(0.25);
		expect(compute(weightless).effectiveChoices).toBe(4);
	});

	it('calls a share of exactly half the weight, or one and a half, balanced', () => {
		const input = {
			choices: [choice('a', 1), choice('b', 1)],
			lines: [line('x', 0.3, { a: 2 }), line('y', 0.9, { b: 2 })],
			prevBudgets: null,
		};
		expect(compute(input).choices.map(({ status }) => status)).toEqual(['balanced', 'balanced']);
	});

	it('ignores strengths of choices that are not there', () => {
		const lines = qinghe.lines.map((l) => ({ ...l, supports: { ...l.supports, gone: 3 } }));
		expect(compute({ ...qinghe, lines })).toEqual(compute(qinghe));
	});

	it('takes any name for a choice', () => {
		const names = ['__proto__', 'constructor', 'toString', 'a.b'];
		const input: Input = {
			choices: names.map((id) => choice(id, 3, 1)),
			lines: [
				line('x', 10, JSON.parse('{"__proto__":3,"constructor":1}')),
				line('y', 10, { 'a.b': 2 }),
				line('z', 5, {}),
			],
			prevBudgets: JSON.parse('{"__proto__":1,"a.b":3}'),
		};
		const output = compute(input);
		expectAlike(output, naive(input));
		expect(output.choices.map(({ budgetShare }) => budgetShare)).toEqual([0.375, 0.125, 0, 0.5]);
		expect(output.orphans).toEqual(['z']);
	});

	it('takes what is left out as absent', () => {
		const { prevBudgets: _, ...rest } = qinghe;
		const bare = {
			...rest,
			choices: qinghe.choices.map(({ prevWeight: __, ...c }) => c),
			lines: qinghe.lines.map(({ supports, ...l }) =>
				l.id === 'brandAds' ? l : { ...l, supports },
			),
		} as unknown as Input;
		const output = compute(bare);
		expect(output.alignment).toBeCloseTo(0.579, 3);
		expect(output).toMatchObject({ strategyShift: null, shiftDirection: null });
	});
});

describe('the shift since last year', () => {
	const two = (weights: [number, number], before: [number, number], money: [number, number]) => ({
		choices: [choice('a', weights[0], before[0]), choice('b', weights[1], before[1])],
		lines: [line('x', 30, { a: 3 }), line('y', 10, { b: 3 })],
		prevBudgets: { a: money[0], b: money[1] },
	});

	it('compares shares, whatever the sums', () => {
		const output = compute(two([3, 1], [1, 1], [100, 100]));
		expect(output.strategyShift).toBe(0.25);
		expect(output.moneyShift).toBe(0.25);
		expect(output.followThrough).toBe(1);
		expect(output.shiftDirection).toBeCloseTo(1, 12);
	});

	it('has no ratio and no direction where the strategy stood still', () => {
		const output = compute(two([3, 1], [3, 1], [100, 100]));
		expect(output).toMatchObject({ strategyShift: 0, moneyShift: 0.25 });
		expect(output).toMatchObject({ followThrough: null, shiftDirection: null });
	});

	it('has no direction where the money stood still, and says that it did', () => {
		const input = two([3, 1], [1, 1], [75, 25]);
		expect(compute(input)).toMatchObject({ moneyShift: 0, followThrough: 0, shiftDirection: null });
		expect(said(input, 'inertia')).toMatchObject({ s: { value: 0.25 }, m: { value: 0 } });
		expect(codes(input)).not.toContain('wrongWay');
	});

	it('says when money went the other way', () => {
		const input = two([1, 3], [3, 1], [50, 50]);
		expect(compute(input).shiftDirection).toBeCloseTo(-1, 12);
		expect(codes(input)).toContain('wrongWay');
		// half of the strategy's move is enough to be more than inertia
		expect(compute(input).followThrough).toBe(0.5);
		expect(codes(input)).not.toContain('inertia');
	});

	it('is unknown where a weight, a year or this year is', () => {
		const known = two([3, 1], [1, 1], [100, 100]);
		const unknown = { strategyShift: null, moneyShift: null, followThrough: null };
		const [first, second] = known.choices;
		for (const input of [
			{ ...known, choices: [first, { ...second, prevWeight: null }] },
			{ ...known, prevBudgets: null },
			{ ...known, prevBudgets: { other: 5 } },
			{ ...known, choices: known.choices.map((c) => ({ ...c, prevWeight: 0 })) },
			{ ...known, lines: [] },
		] as Input[])
			expect(compute(input)).toMatchObject(unknown);
		// a choice without an entry had no money
		expect(compute({ ...known, prevBudgets: { a: 5 } }).moneyShift).toBe(0.25);
	});
});

describe('insights', () => {
	it('always have a conclusion', () => {
		const quiet = {
			choices: [choice('a', 2), choice('b', 3)],
			lines: ['market', 'customer', 'product', 'sales', 'service', 'rnd'].map(
				(area) => ({ ...line(area, 1, area === 'rnd' ? { a: 3 } : { b: 3 }), area }) as Line,
			),
			prevBudgets: null,
		};
		expect(codes(quiet)).toEqual(['overfunded']);
		expect(insights(quiet, compute(quiet))[0]?.severity).toBe('info');
	});

	it('count seven equal priorities as few enough', () => {
		const choices = Array.from({ length: 7 }, (_, i) => choice(`c${i}`));
		expect(codes({ choices, lines: [], prevBudgets: null })).not.toContain('tooMany');
		expect(codes({ choices: [...choices, choice('c7')], lines: [], prevBudgets: null })).toContain(
			'tooMany',
		);
	});
});

describe('charts', () => {
	const { grid, shift } = alignment.definition.charts;
	it('put the orphans under a heading of their own', () => {
		const { rows, cells } = grid.data(qinghe, compute(qinghe));
		expect(rows.slice(-2)).toEqual([{ term: 'noChoice' }, { name: 'brandAds' }]);
		expect(cells.map((row) => row.length)).toEqual([4, 4, 4, 4, 4, 0, 4]);
		expect(cells[0]?.[0]).toMatchObject({ state: 'overfunded', unit: 'ratio' });
	});
	it('draw the shift only where it is known', () => {
		expect(shift.data(qinghe, compute(qinghe)).x).toHaveLength(4);
		expect(shift.data(many, compute(many)).x).toEqual([]);
	});
});

describe('validate', () => {
	const broken = (input: unknown) => validate(input).map(({ field, code }) => `${field} ${code}`);
	it('names what is out of range', () => {
		const [first, ...others] = qinghe.lines;
		expect(broken({ ...qinghe, choices: [] })).toEqual(['choices empty']);
		expect(broken({ ...qinghe, lines: [{ ...first, id: '', area: 'it' }, ...others] })).toEqual([
			'lines.0.id empty',
			'lines.0.area required',
		]);
		const wrong = { ...first, supports: { cityBanks: 4, eastChina: 1.5 } };
		expect(broken({ ...qinghe, lines: [wrong] })).toEqual([
			'lines.0.supports.cityBanks aboveMax',
			'lines.0.supports.eastChina notNumber',
		]);
		expect(broken({ ...qinghe, prevBudgets: { eastChina: -1 } })).toEqual([
			'prevBudgets.eastChina belowMin',
		]);
	});
});
