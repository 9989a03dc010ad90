import type { FormulasOf } from '../../engine/model.ts';
import { STAGES } from './adoption.ts';
import type { Motion, Output } from './compute.ts';

/** One of the two ways of selling. */
const motion = (way: 'single' | 'solution') =>
	({
		opps: `${way}.concurrent * 12 / ${way}.cycleMonths`,
		deals: `opps * ${way}.winRate`,
		bookings: `deals * ${way}.dealSize`,
		grossProfit: 'opps * perOpp - repCost',
		perOpp: `${way}.winRate * ${way}.dealSize * ${way}.grossMargin - ${way}.presalesCost`,
	}) as const satisfies FormulasOf<Motion>;

/** Opportunities that so many sellers work in a year. */
const onProduct = (sellers: string) => `MIN(${sellers} * single.opps, poolSingle)`;
const onSolutions = (sellers: string) =>
	`MIN(${sellers} * solution.opps, poolSolution, presalesCapacity)`;

/** Of the stages of adoption, the first that is not over. */
const stage = STAGES.reduceRight<string>(
	(later, [name, end]) => `IF(adoption < ${end}, "${name}", ${later})`,
	'"laggards"',
);

/** How every result is worked out. */
export default {
	single: motion('single'),
	solution: motion('solution'),
	breakEvenSolutionDeal:
		'(single.opps * single.perOpp / solution.opps + solution.presalesCost) / (solution.winRate * solution.grossMargin)',
	whiteSpace: 'segmentAccounts * (1 - adoption)',
	poolSingle: 'whiteSpace * annualNeedSingle',
	poolSolution: 'ownCustomers * solutionNeedExisting + whiteSpace * solutionNeedNew',
	presalesCapacity: 'presalesPeople * oppsPerPresales',
	bestSingleReps: { by: 'search' },
	bestGrossProfit:
		'bestOppsSingle * single.perOpp + bestOppsSolution * solution.perOpp - reps * repCost',
	bestOppsSingle: onProduct('bestSingleReps'),
	bestOppsSolution: onSolutions('(reps - bestSingleReps)'),
	usedReps:
		'IFERROR(bestOppsSingle / single.opps, 0) + IFERROR(bestOppsSolution / solution.opps, 0)',
	idleReps: 'reps - usedReps',
	allSingle: `${onProduct('reps')} * single.perOpp - reps * repCost`,
	allSolution: `${onSolutions('reps')} * solution.perOpp - reps * repCost`,
	curve: {
		each: `${onProduct('i')} * single.perOpp + ${onSolutions('(reps - i)')} * solution.perOpp - reps * repCost`,
	},
	adoptionStage: stage,
	// Bass 1969: the years between two points of the curve, and the point a year after today's
	yearsToSaturation:
		'IF(adoption >= saturation, 0, LN((bassP + bassQ * saturation) / (1 - saturation) / ((bassP + bassQ * adoption) / (1 - adoption))) / (bassP + bassQ))',
	adoptionNextYear:
		'(bassP + bassQ * adoption - bassP * (1 - adoption) * EXP(-(bassP + bassQ))) / (bassP + bassQ * adoption + bassQ * (1 - adoption) * EXP(-(bassP + bassQ)))',
	peakTime: 'IF(bassQ <= bassP, 0, LN(bassQ / bassP) / (bassP + bassQ))',
} as const satisfies FormulasOf<Output>;
