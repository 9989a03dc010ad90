import type { ResultsOf } from '../../engine/model.ts';
import type { Motion, Output } from './compute.ts';

const motion = {
	opps: 'count',
	deals: 'count',
	bookings: 'money',
	grossProfit: 'money',
	perOpp: 'money',
} as const satisfies ResultsOf<Motion>;

/** Every result with its unit. */
export const results = {
	single: motion,
	solution: motion,
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
