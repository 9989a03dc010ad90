import type { ResultsOf } from '../../engine/model.ts';
import type { Motion, Output } from './compute.ts';

const motion = (which: 'single' | 'solution') =>
	({
		opps: 'count',
		deals: 'count',
		bookings: 'money',
		grossProfit: 'money',
		perOpp: 'money',
	}) as const satisfies ResultsOf<Motion>;

/** Money left with so many sellers on the product, as a formula. */
const leftWith = (onProduct: string): string =>
	`MIN(${onProduct} * single.opps, poolSingle) * single.perOpp` +
	` + MIN((reps - ${onProduct}) * solution.opps, poolSolution, presalesCapacity)` +
	' * solution.perOpp - reps * repCost';

/** Every result with its unit, and its formula where a spreadsheet has one. */
export const results = {
	single: motion('single'),
	solution: motion('solution'),
	breakEvenSolutionDeal: 'money',
	whiteSpace: 'count',
	poolSingle: 'count',
	poolSolution: 'count',
	presalesCapacity: 'count',
	bestSingleReps: 'count',
	bestGrossProfit: 'money',
	bestOppsSingle: 'count',
	bestOppsSolution: 'count',
	usedReps: 'count',
	idleReps: 'count',
	allSingle: 'money',
	allSolution: 'money',
	curve: { each: 'money' },
	adoptionStage: 'choice',
	yearsToSaturation: 'years',
	adoptionNextYear: 'ratio',
	peakTime: 'years',
} as const satisfies ResultsOf<Output>;
