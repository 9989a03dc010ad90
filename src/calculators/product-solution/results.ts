import type { ResultsOf } from '../../engine/model.ts';
import type { Motion, Output } from './compute.ts';

const motion = (which: 'single' | 'solution') =>
	({
		opps: { unit: 'count', formula: `${which}.concurrent * 12 / ${which}.cycleMonths` },
		deals: { unit: 'count', formula: `opps * ${which}.winRate` },
		bookings: { unit: 'money', formula: `deals * ${which}.dealSize` },
		grossProfit: { unit: 'money', formula: 'opps * perOpp - repCost' },
		perOpp: {
			unit: 'money',
			formula: `${which}.winRate * ${which}.dealSize * ${which}.grossMargin - ${which}.presalesCost`,
		},
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
	breakEvenSolutionDeal: {
		unit: 'money',
		formula:
			'(single.opps * single.perOpp / solution.opps + solution.presalesCost)' +
			' / (solution.winRate * solution.grossMargin)',
	},
	whiteSpace: { unit: 'count', formula: 'segmentAccounts * (1 - adoption)' },
	poolSingle: { unit: 'count', formula: 'whiteSpace * annualNeedSingle' },
	poolSolution: {
		unit: 'count',
		formula: 'ownCustomers * solutionNeedExisting + whiteSpace * solutionNeedNew',
	},
	presalesCapacity: { unit: 'count', formula: 'presalesPeople * oppsPerPresales' },
	bestSingleReps: 'count',
	bestGrossProfit: {
		unit: 'money',
		formula: 'bestOppsSingle * single.perOpp + bestOppsSolution * solution.perOpp - reps * repCost',
	},
	bestOppsSingle: { unit: 'count', formula: 'MIN(bestSingleReps * single.opps, poolSingle)' },
	bestOppsSolution: {
		unit: 'count',
		formula: 'MIN((reps - bestSingleReps) * solution.opps, poolSolution, presalesCapacity)',
	},
	usedReps: {
		unit: 'count',
		formula:
			'IF(single.opps = 0, 0, bestOppsSingle / single.opps)' +
			' + IF(solution.opps = 0, 0, bestOppsSolution / solution.opps)',
	},
	idleReps: { unit: 'count', formula: 'reps - usedReps' },
	allSingle: {
		unit: 'money',
		formula: 'MIN(reps * single.opps, poolSingle) * single.perOpp - reps * repCost',
	},
	allSolution: {
		unit: 'money',
		formula:
			'MIN(reps * solution.opps, poolSolution, presalesCapacity) * solution.perOpp - reps * repCost',
	},
	curve: { each: { unit: 'money', formula: leftWith('(t - 1)') } },
	adoptionStage: 'choice',
	yearsToSaturation: 'years',
	adoptionNextYear: 'ratio',
	peakTime: 'years',
} as const satisfies ResultsOf<Output>;
