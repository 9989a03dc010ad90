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
				growth: { unit: 'ratio', formula: between('growthStart', 'growthEnd') },
				margin: { unit: 'ratio', formula: between('marginStart', 'marginEnd') },
				revenue: { unit: 'money', formula: 'opening * (1 + growth)' },
				profit: { unit: 'money', formula: 'revenue * margin' },
				cum: { unit: 'money', formula: 'IF(t = 1, profit, cum[t-1] + profit)' },
			},
		},
		cum: { unit: 'money', formula: 'SUM(years.profit)' },
		npv: 'money',
		exchangeRate: 'number',
	} as const satisfies ResultsOf<Path>;
};

/** New revenue needed, as a share of present revenue. */
const WON = 'MAX(0, growth - (frontier.nrr - 1))';

/** Every result with its unit, and its formula where a spreadsheet has one. */
export const results = {
	stage: 'choice',
	maturityIndex: {
		unit: 'score',
		formula: '(ratings.business + ratings.product + ratings.customer) / 3',
	},
	large: 'flag',
	verdict: 'choice',
	ruleOf40: { unit: 'ratio', formula: 'growth + margin' },
	ruleOfX: { unit: 'ratio', formula: 'alpha * growth + margin' },
	runwayMonths: { unit: 'months', formula: 'cash / MAX(0, (0 - margin) * revenue / 12)' },
	strategyA: path('strategyA'),
	strategyB: path('strategyB'),
	crossoverYear: 'year',
	frontier: {
		each: {
			growth: 'ratio',
			margin: {
				unit: 'ratio',
				formula:
					'frontier.grossMargin - (frontier.cac0 * ' +
					`(${WON} + POWER(${WON}, 2) / (2 * frontier.nDouble))` +
					' + frontier.overheadShare) / (1 + growth)',
			},
			score: { unit: 'ratio', formula: 'growth + margin' },
		},
	},
	bestGrowth: 'ratio',
	bestScore: 'ratio',
	maxBreakEvenGrowth: 'ratio',
} as const satisfies ResultsOf<Output>;
