import type { FormulasOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';

/** How every result is worked out. */
export default {
	single: {
		opps: 'single.concurrent * 12 / single.cycleMonths',
		deals: 'opps * single.winRate',
		bookings: 'deals * single.dealSize',
		grossProfit: 'opps * perOpp - repCost',
		perOpp: 'single.winRate * single.dealSize * single.grossMargin - single.presalesCost',
	},
	solution: {
		opps: 'solution.concurrent * 12 / solution.cycleMonths',
		deals: 'opps * solution.winRate',
		bookings: 'deals * solution.dealSize',
		grossProfit: 'opps * perOpp - repCost',
		perOpp: 'solution.winRate * solution.dealSize * solution.grossMargin - solution.presalesCost',
	},
	breakEvenSolutionDeal:
		'(single.opps * single.perOpp / solution.opps + solution.presalesCost) / (solution.winRate * solution.grossMargin)',
	whiteSpace: 'segmentAccounts * (1 - adoption)',
	poolSingle: 'whiteSpace * annualNeedSingle',
	poolSolution: 'ownCustomers * solutionNeedExisting + whiteSpace * solutionNeedNew',
	presalesCapacity: 'presalesPeople * oppsPerPresales',
	bestSingleReps: 'TODO',
	bestGrossProfit:
		'bestOppsSingle * single.perOpp + bestOppsSolution * solution.perOpp - reps * repCost',
	bestOppsSingle: 'MIN(bestSingleReps * single.opps, poolSingle)',
	bestOppsSolution: 'MIN((reps - bestSingleReps) * solution.opps, poolSolution, presalesCapacity)',
	usedReps:
		'IF(single.opps = 0, 0, bestOppsSingle / single.opps) + IF(solution.opps = 0, 0, bestOppsSolution / solution.opps)',
	idleReps: 'reps - usedReps',
	allSingle: 'MIN(reps * single.opps, poolSingle) * single.perOpp - reps * repCost',
	allSolution:
		'MIN(reps * solution.opps, poolSolution, presalesCapacity) * solution.perOpp - reps * repCost',
	curve: {
		each: 'MIN((t - 1) * single.opps, poolSingle) * single.perOpp + MIN((reps - (t - 1)) * solution.opps, poolSolution, presalesCapacity) * solution.perOpp - reps * repCost',
	},
	adoptionStage: 'TODO',
	yearsToSaturation: 'TODO',
	adoptionNextYear: 'TODO',
	peakTime: 'TODO',
} as const satisfies FormulasOf<Output>;
