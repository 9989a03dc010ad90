import type { InsightRule } from '../../engine/model.ts';
import { all, name, quantity, term } from '../../engine/phrases.ts';
import type { Output } from './compute.ts';
import type { Input } from './inputs.ts';
import { widest } from './widest.ts';

type Rule = InsightRule<Input, Output>;

/** More priorities than a plan carries; illustrative. */
const MANY = 7;
/** Alignment from which the money may be said to follow the choices. */
const CLOSE = 0.85;
const SLACK = 1e-9;

const namesOf = (ids: readonly string[]) => all(ids.map(name));
const isAligned = ({ alignment, orphans }: Output): boolean =>
	alignment >= CLOSE - SLACK && orphans.length === 0;

const orphans: Rule = {
	severity: 'warn',
	when: (_, { orphans: ids, orphanShare, equalBudget }) =>
		ids.length === 0
			? null
			: {
					x: quantity(orphanShare, 'ratio'),
					what: term(equalBudget ? 'planLines' : 'planMoney'),
					names: namesOf(ids),
				},
};

const uncovered: Rule = {
	severity: 'bad',
	when: (_, { choices }) => {
		const bare = choices.filter(({ status }) => status === 'uncovered').map(({ id }) => id);
		return bare.length ? { names: namesOf(bare) } : null;
	},
};

/** Where the money is close to the weights anyway, only a gross gap is worth a word. */
const overfunded: Rule = {
	severity: (_, output) => (widest(output)?.status === 'overfunded' ? 'warn' : 'info'),
	when: (_, output) => {
		const most = widest(output);
		if (!most || (most.status !== 'overfunded' && isAligned(output))) return null;
		return {
			name: name(most.id),
			w: quantity(most.weightShare, 'ratio'),
			b: quantity(most.budgetShare, 'ratio'),
		};
	},
};

const tooMany: Rule = {
	severity: 'warn',
	when: (_, { effectiveChoices: n }) =>
		n !== null && n > MANY + SLACK ? { n: quantity(n, 'score') } : null,
};

const missingAreas: Rule = {
	severity: 'warn',
	when: (_, { missingAreas: areas }) => (areas.length ? { areas: all(areas.map(term)) } : null),
};

const inertia: Rule = {
	severity: 'warn',
	when: (_, { followThrough, strategyShift, moneyShift }) =>
		followThrough !== null && followThrough < 0.5
			? { s: quantity(strategyShift, 'points'), m: quantity(moneyShift, 'points') }
			: null,
};

const wrongWay: Rule = {
	severity: 'bad',
	when: (_, { shiftDirection }) => (shiftDirection !== null && shiftDirection < -SLACK ? {} : null),
};

const aligned: Rule = {
	severity: 'info',
	when: (_, output) => (isAligned(output) ? { a: quantity(output.alignment, 'ratio') } : null),
};

export const insights = {
	orphans,
	uncovered,
	overfunded,
	tooMany,
	missingAreas,
	inertia,
	wrongWay,
	aligned,
};
