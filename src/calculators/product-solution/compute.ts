import { quotient } from '../../engine/finite.ts';
import { type Clock, clockOf } from './adoption.ts';
import type { Input } from './inputs.ts';

/** What one seller does in a year, as long as there is demand. Expected values; money. */
export interface Motion {
	opps: number;
	deals: number;
	bookings: number;
	/** Left of it after pay. */
	grossProfit: number;
	/** Left of one opportunity, won or lost, after delivery and presales. */
	perOpp: number;
}
export interface Output extends Clock {
	single: Motion;
	solution: Motion;
	/** Solution deal at which a solution seller earns what a product seller does; `null` where none. */
	breakEvenSolutionDeal: number | null;
	/** Accounts without such a product. */
	whiteSpace: number;
	/** Opportunities a year: of demand, and as many as presales can serve. */
	poolSingle: number;
	poolSolution: number;
	presalesCapacity: number;
	/** The division worth most: its sellers on the product, and what it works and leaves. */
	bestSingleReps: number;
	bestGrossProfit: number;
	bestOppsSingle: number;
	bestOppsSolution: number;
	usedReps: number;
	idleReps: number;
	allSingle: number;
	allSolution: number;
	/** Money left with 0, 1, 2 … all sellers on the product. */
	curve: number[];
}

/** More than the last digits of a sum of money of this size. */
export const noise = (money: number): number => 1e-9 * Math.max(1, Math.abs(money));

function motionOf(motion: Input['single'], repCost: number): Motion {
	const { dealSize, grossMargin, winRate, cycleMonths, concurrent, presalesCost } = motion;
	const opps = (concurrent * 12) / cycleMonths;
	const deals = opps * winRate;
	const perOpp = winRate * dealSize * grossMargin - presalesCost;
	return { opps, deals, bookings: deals * dealSize, grossProfit: opps * perOpp - repCost, perOpp };
}

/** The highest of the curve; a later one only where it is better by more than a rounding error. */
const bestOf = (curve: readonly number[]): number =>
	curve.reduce((best, money, reps) => {
		const highest = curve[best] as number;
		return money > highest + noise(highest) ? reps : best;
	}, 0);

const sellersFor = (opps: number, perSeller: number): number =>
	perSeller === 0 ? 0 : opps / perSeller;

/** How a team is best divided between a product and a solution. Pure; nothing is rounded. */
export function compute(input: Input): Output {
	const { reps, repCost } = input;
	const single = motionOf(input.single, repCost);
	const solution = motionOf(input.solution, repCost);
	const whiteSpace = input.segmentAccounts * (1 - input.adoption);
	const poolSingle = whiteSpace * input.annualNeedSingle;
	const poolSolution =
		input.ownCustomers * input.solutionNeedExisting + whiteSpace * input.solutionNeedNew;
	const presalesCapacity = input.presalesPeople * input.oppsPerPresales;
	const onProduct = (x: number) => Math.min(x * single.opps, poolSingle);
	const onSolutions = (x: number) =>
		Math.min((reps - x) * solution.opps, poolSolution, presalesCapacity);
	const curve = Array.from(
		{ length: reps + 1 },
		(_, x) => onProduct(x) * single.perOpp + onSolutions(x) * solution.perOpp - reps * repCost,
	);
	const best = bestOf(curve);
	const bestOppsSingle = onProduct(best);
	const bestOppsSolution = onSolutions(best);
	const usedReps =
		sellersFor(bestOppsSingle, single.opps) + sellersFor(bestOppsSolution, solution.opps);
	return {
		single,
		solution,
		breakEvenSolutionDeal: breakEven(input.solution, single, solution),
		whiteSpace,
		poolSingle,
		poolSolution,
		presalesCapacity,
		bestSingleReps: best,
		bestGrossProfit: curve[best] as number,
		bestOppsSingle,
		bestOppsSolution,
		usedReps,
		idleReps: reps - usedReps,
		allSingle: curve[reps] as number,
		allSolution: curve[0] as number,
		curve,
		...clockOf(input),
	};
}

/** Solution deal at which what a seller works in a year leaves the same either way; money. */
function breakEven(motion: Input['solution'], single: Motion, solution: Motion): number | null {
	if (solution.opps === 0) return null;
	const perOpp = (single.opps * single.perOpp) / solution.opps;
	return quotient(perOpp + motion.presalesCost, motion.winRate * motion.grossMargin);
}
