import type { ResultsOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';
import type { Path } from './paths.ts';

/** A path's results; its formulas name the corners of its own input. */
const path = <const S extends 'strategyA' | 'strategyB'>(of: S) => {
	const between = (start: string, end: string): string =>
		`${of}.${start} + (${of}.${end} - ${of}.${start}) * (t - 1) / MAX(1, LAST(years.t) - 1)`;
	return {
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
};

/** New revenue needed, as a share of present revenue. */
const WON = 'MAX(0, growth - (frontier.nrr - 1))';

/** Every result with its unit, and its formula where a spreadsheet has one. */
export const results = {
	stage: 'choice',
	maturityIndex: 'score',
	large: 'flag',
	verdict: 'choice',
	ruleOf40: 'ratio',
	ruleOfX: 'ratio',
	runwayMonths: 'months',
	strategyA: path('strategyA'),
	strategyB: path('strategyB'),
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
