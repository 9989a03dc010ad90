import type { ResultsOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';
import type { Path } from './paths.ts';

const path = {
	years: {
		each: {
			t: 'year',
			opening: 'money',
			growth: 'ratio',
			margin: 'ratio',
			revenue: 'money',
			profit: 'money',
			cum: 'money',
		},
	},
	cum: 'money',
	npv: 'money',
	exchangeRate: 'number',
} as const satisfies ResultsOf<Path>;

/** What every result is. */
export const results = {
	stage: 'choice',
	maturityIndex: 'score',
	large: 'flag',
	verdict: 'choice',
	ruleOf40: 'ratio',
	ruleOfX: 'ratio',
	runwayMonths: 'months',
	strategyA: path,
	strategyB: path,
	crossoverYear: 'year',
	frontier: {
		each: {
			growth: 'ratio',
			margin: 'ratio',
			score: 'ratio',
		},
	},
	bestGrowth: 'ratio',
	bestScore: 'ratio',
	maxBreakEvenGrowth: 'ratio',
} as const satisfies ResultsOf<Output>;
