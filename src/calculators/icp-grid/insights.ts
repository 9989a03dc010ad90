import type { InsightRule } from '../../engine/model.ts';
import { all, type Phrase, quantity, term } from '../../engine/phrases.ts';
import { chosenCells, largestBy, type Named, namedCells } from './cells.ts';
import type { Output } from './compute.ts';
import type { Input } from './inputs.ts';

type Rule = InsightRule<Input, Output>;

/** Decided deals under which a win rate is mostly hearsay. */
const FEW_DEALS = 10;
const SLACK = 1e-9;

const labels = (cells: readonly Named[]): Phrase => all(cells.map(({ label }) => label));
const marketOf = ({ result }: Named): number => result.scores.market;

const pick: Rule = {
	severity: 'info',
	when: (input, output) => {
		const chosen = chosenCells(input, output);
		if (!chosen.length || output.selectedSamShare === null) return null;
		return {
			names: labels(chosen),
			share: quantity(output.selectedSamShare, 'ratio'),
		};
	},
};
const pickNone: Rule = {
	severity: 'bad',
	when: (_, output) => (output.selected.length ? null : {}),
};
const pickUnpriced: Rule = {
	severity: 'warn',
	when: (input, output) => {
		const chosen = chosenCells(input, output);
		return chosen.length && output.selectedSamShare === null ? { names: labels(chosen) } : null;
	},
};

const effort: Rule = {
	severity: 'warn',
	when: (_, { idealEffortShare: x }) =>
		x !== null && x < 0.5 ? { x: quantity(x, 'ratio') } : null,
};
const fragile: Rule = {
	severity: 'warn',
	when: (_, { robustness }) => (robustness < 0.8 ? { x: quantity(1 - robustness, 'ratio') } : null),
};

/** The largest vetoed pool that beats a chosen one, and the largest chosen one that it beats. */
const veto: Rule = {
	severity: 'info',
	when: (input, output) => {
		const vetoed = namedCells(input, output).filter(
			({ result }) => result.status === 'vetoFit' || result.status === 'vetoDeliver',
		);
		const pool = largestBy(vetoed, marketOf);
		if (!pool) return null;
		const beaten = chosenCells(input, output).filter(
			(chosen) => marketOf(pool) > marketOf(chosen) + SLACK,
		);
		const rival = largestBy(beaten, marketOf);
		if (!rival) return null;
		return {
			name: pool.label,
			chosen: rival.label,
			reason: term(pool.result.status === 'vetoFit' ? 'lowFit' : 'lowDeliver'),
		};
	},
};

const thinEvidence: Rule = {
	severity: 'warn',
	when: (input, output) => {
		const thinnest = largestBy(chosenCells(input, output), ({ cell }) => -cell.decided);
		if (!thinnest || thinnest.cell.decided >= FEW_DEALS) return null;
		const { decided } = thinnest.cell;
		const deals = decided + input.priorStrength;
		return {
			name: thinnest.label,
			d: quantity(decided, 'count'),
			borrowed: quantity(deals === 0 ? 1 : input.priorStrength / deals, 'ratio'),
		};
	},
};

const spread: Rule = {
	severity: 'warn',
	when: (_, { idealRevenueShare: x }) =>
		x !== null && x < 0.4 ? { x: quantity(x, 'ratio') } : null,
};

const overCapacity: Rule = {
	severity: 'warn',
	when: (input, output) => {
		const chosen = chosenCells(input, output);
		const open = chosen.reduce((sum, { result }) => sum + result.whiteSpaceAccounts, 0);
		const covered = output.coveredAccounts.reduce((sum, accounts) => sum + accounts, 0);
		const [first] = chosen;
		if (!first || open - covered <= SLACK * Math.max(1, open)) return null;
		return { a: quantity(covered, 'count'), b: quantity(open, 'count'), first: first.label };
	},
};

export const insights = {
	pick,
	pickNone,
	pickUnpriced,
	effort,
	fragile,
	veto,
	thinEvidence,
	spread,
	overCapacity,
};
