import type { InsightRule } from '../../engine/model.ts';
import { quantity, term } from '../../engine/phrases.ts';
import { isFull } from './adoption.ts';
import { noise, type Output } from './compute.ts';
import type { Input } from './inputs.ts';

type Rule = InsightRule<Input, Output>;
const money = (value: number | null) => quantity(value, 'money');
const share = (value: number) => quantity(value, 'ratio');
const count = (value: number) => quantity(value, 'count');

/** What can be said of the best division: one side only, both, or that it makes no difference. */
type Division = 'nobody' | 'same' | 'allSingle' | 'allSolution' | 'enough' | 'both';
function divisionOf({ reps }: Input, output: Output): Division {
	const { curve, bestSingleReps: x, bestGrossProfit: best } = output;
	if (reps === 0) return 'nobody';
	if (curve.every((money) => best - money <= noise(best))) return 'same';
	if (x === reps) return 'allSingle';
	if (x === 0) return 'allSolution';
	return best - output.allSingle <= noise(best) ? 'enough' : 'both';
}
/** A rule for one kind of division. */
const divided = (kind: Division, extra: (output: Output) => Record<string, number> = () => ({})) =>
	({
		severity: (_, { bestGrossProfit }) => (bestGrossProfit < 0 ? 'warn' : 'info'),
		when: (input, output) => {
			if (divisionOf(input, output) !== kind) return null;
			const more = Object.entries(extra(output)).map(([key, value]) => [key, money(value)]);
			return {
				x: count(output.bestSingleReps),
				m: count(input.reps - output.bestSingleReps),
				n: count(input.reps),
				gp: money(output.bestGrossProfit),
				...Object.fromEntries(more),
			};
		},
	}) satisfies Rule;

/** What another presales person is worth, if sellers are free; `null` where presales suffices. */
function nextPresales({ oppsPerPresales }: Input, output: Output): number | null {
	const lacking = output.poolSolution - output.presalesCapacity;
	return lacking > 0 ? Math.min(oppsPerPresales, lacking) * output.solution.perOpp : null;
}

/** Whether a solution seller earns less than a product seller, and a larger deal could change it. */
function behind({ solution: { winRate, grossMargin } }: Input, output: Output) {
	const { single, solution, breakEvenSolutionDeal } = output;
	const gap = single.grossProfit - solution.grossProfit;
	const size = Math.max(Math.abs(single.grossProfit), Math.abs(solution.grossProfit));
	if (gap <= noise(size)) return null;
	return winRate * grossMargin > 0 && breakEvenSolutionDeal !== null ? 'bySize' : 'never';
}

/** Why whole sellers have nothing to do at the best division. */
function idleBecause(output: Output): 'noHands' | 'presalesFull' | 'restCosts' | 'marketSmaller' {
	const { single, solution, bestOppsSingle, bestOppsSolution, poolSolution } = output;
	if (single.opps === 0 && solution.opps === 0) return 'noHands';
	const served = bestOppsSolution >= output.presalesCapacity;
	if (served && bestOppsSolution < poolSolution && solution.perOpp > 0) return 'presalesFull';
	const open =
		(single.opps > 0 && bestOppsSingle < output.poolSingle) ||
		(solution.opps > 0 && bestOppsSolution < Math.min(poolSolution, output.presalesCapacity));
	return open ? 'restCosts' : 'marketSmaller';
}

/** What the numbers say, the first that holds above all. */
export const insights = {
	openField: {
		severity: 'info',
		when: (input, { adoptionStage: stage, yearsToSaturation }) => {
			if (isFull(input) || (stage !== 'innovators' && stage !== 'earlyAdopters')) return null;
			return { a: share(input.adoption), y: quantity(yearsToSaturation, 'years') };
		},
	},
	saturated: {
		severity: 'warn',
		when: (input) => (isFull(input) ? { a: share(input.adoption) } : null),
	},
	mix: divided('both', ({ bestGrossProfit, allSingle, allSolution }) => ({
		d: bestGrossProfit - Math.max(allSingle, allSolution),
	})),
	/** Everyone on the product. */
	mixProduct: divided('allSingle', ({ allSingle, allSolution }) => ({
		d: allSingle - allSolution,
	})),
	/** Everyone on solutions. */
	mixSolution: divided('allSolution', ({ allSingle, allSolution }) => ({
		d: allSolution - allSingle,
	})),
	/** From some number of sellers on, another on the product changes nothing. */
	mixEnough: divided('enough'),
	/** No division is better than another. */
	mixSame: divided('same'),
	noSellers: {
		severity: 'warn',
		when: ({ reps }) => (reps === 0 ? {} : null),
	},
	presalesLimit: {
		severity: (_, output) => (output.bestOppsSolution >= output.presalesCapacity ? 'warn' : 'info'),
		when: (input, output) => {
			const worth = nextPresales(input, output);
			if (worth === null || worth <= 0) return null;
			return {
				c: count(output.presalesCapacity),
				p: count(output.poolSolution),
				v: money(worth),
			};
		},
	},
	/** Presales is short, but more of it would bring nothing. */
	presalesNoHelp: {
		severity: 'info',
		when: (input, output) => {
			const worth = nextPresales(input, output);
			if (worth === null || worth > 0) return null;
			return { c: count(output.presalesCapacity), p: count(output.poolSolution) };
		},
	},
	dealTooSmall: {
		severity: 'info',
		when: (input, output) =>
			behind(input, output) === 'bySize'
				? { d: money(output.breakEvenSolutionDeal), now: money(input.solution.dealSize) }
				: null,
	},
	/** No deal is large enough. */
	dealNever: {
		severity: 'warn',
		when: (input, output) => (behind(input, output) === 'never' ? {} : null),
	},
	/** At least one whole seller; less than one is what whole numbers leave over. */
	idle: {
		severity: 'bad',
		when: ({ reps }, output) => {
			if (output.idleReps < 1 - 1e-9) return null;
			return { i: count(output.idleReps), n: count(reps), why: term(idleBecause(output)) };
		},
	},
} satisfies Record<string, Rule>;
