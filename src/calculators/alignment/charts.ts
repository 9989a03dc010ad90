import { chartsOf } from '../../engine/charts.ts';
import { name, quantity, term } from '../../engine/phrases.ts';
import { type Output, strengthOf } from './compute.ts';
import type { Input, Line } from './inputs.ts';
import { yearsOf } from './shift.ts';
import { widest } from './widest.ts';

const { heat, bar } = chartsOf<Input, Output>();
const ESSENTIAL = 3;

/** Lines against choices: under each choice its verdict, below all the lines that serve none. */
const grid = heat({
	value: 'score',
	data: (input, output) => {
		const serves = (line: Line): boolean => input.choices.some((c) => strengthOf(line, c.id) > 0);
		const linked = input.lines.filter(serves);
		const orphans = input.lines.filter((line) => !serves(line));
		const blank = { dot: 0, level: 0, state: null, ring: false };
		const cellsOf = (line: Line) =>
			input.choices.map(({ id }) => {
				const value = strengthOf(line, id);
				return { ...blank, value, level: value / ESSENTIAL, dot: value / ESSENTIAL };
			});
		const verdicts = output.choices.map(({ budgetShare, status }) => ({
			...blank,
			value: budgetShare,
			unit: 'ratio' as const,
			state: status,
		}));
		return {
			rows: [
				term('moneyAndVerdict'),
				...linked.map(({ id }) => name(id)),
				...(orphans.length ? [term('noChoice')] : []),
				...orphans.map(({ id }) => name(id)),
			],
			columns: input.choices.map(({ id }) => name(id)),
			cells: [
				verdicts,
				...linked.map(cellsOf),
				...(orphans.length ? [[]] : []),
				...orphans.map(cellsOf),
			],
			params: {
				linked: quantity(linked.length, 'count'),
				lines: quantity(input.lines.length, 'count'),
				covered: quantity(
					output.choices.filter(({ status }) => status !== 'uncovered').length,
					'count',
				),
				choices: quantity(input.choices.length, 'count'),
			},
		};
	},
});

/** What a choice is said to weigh beside what it gets. */
const shares = bar({
	y: 'ratio',
	horizontal: true,
	series: ['weight', 'money'],
	data: (_, output) => {
		const most = widest(output);
		return {
			x: output.choices.map(({ id }) => name(id)),
			series: {
				weight: output.choices.map(({ weightShare }) => weightShare),
				money: output.choices.map(({ budgetShare }) => budgetShare),
			},
			params: {
				mismatch: quantity(output.mismatch, 'ratio'),
				name: most ? name(most.id) : term('none'),
			},
		};
	},
});

/** Money last year and this year, the weights marked upon it; nothing where last year is unknown. */
const shift = bar({
	y: 'ratio',
	horizontal: true,
	series: ['moneyBefore', 'money', 'weightBefore', 'weight'],
	marked: ['weightBefore', 'weight'],
	data: (input, output) => {
		const years = yearsOf(input, output.choices);
		return {
			x: years ? input.choices.map(({ id }) => name(id)) : [],
			series: {
				moneyBefore: years?.money.before ?? [],
				money: years?.money.now ?? [],
				weightBefore: years?.weight.before ?? [],
				weight: years?.weight.now ?? [],
			},
			params: {
				strategy: quantity(output.strategyShift, 'points'),
				money: quantity(output.moneyShift, 'points'),
			},
		};
	},
});

export const charts = { grid, shares, shift };
