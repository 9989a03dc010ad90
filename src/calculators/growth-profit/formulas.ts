import type { FormulasOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';

/** How every result is worked out. */
export default {
	stage: 'TODO',
	maturityIndex: '(ratings.business + ratings.product + ratings.customer) / 3',
	large: 'TODO',
	verdict: 'TODO',
	ruleOf40: 'growth + margin',
	ruleOfX: 'alpha * growth + margin',
	runwayMonths: 'cash / MAX(0, (0 - margin) * revenue / 12)',
	strategyA: {
		years: {
			each: {
				t: 'TODO',
				opening: 'TODO',
				growth:
					'strategyA.growthStart + (strategyA.growthEnd - strategyA.growthStart) * (t - 1) / MAX(1, LAST(years.t) - 1)',
				margin:
					'strategyA.marginStart + (strategyA.marginEnd - strategyA.marginStart) * (t - 1) / MAX(1, LAST(years.t) - 1)',
				revenue: 'opening * (1 + growth)',
				profit: 'revenue * margin',
				cum: 'IF(t = 1, profit, cum[t-1] + profit)',
			},
		},
		cum: 'SUM(years.profit)',
		npv: 'TODO',
		exchangeRate: 'TODO',
	},
	strategyB: {
		years: {
			each: {
				t: 'TODO',
				opening: 'TODO',
				growth:
					'strategyB.growthStart + (strategyB.growthEnd - strategyB.growthStart) * (t - 1) / MAX(1, LAST(years.t) - 1)',
				margin:
					'strategyB.marginStart + (strategyB.marginEnd - strategyB.marginStart) * (t - 1) / MAX(1, LAST(years.t) - 1)',
				revenue: 'opening * (1 + growth)',
				profit: 'revenue * margin',
				cum: 'IF(t = 1, profit, cum[t-1] + profit)',
			},
		},
		cum: 'SUM(years.profit)',
		npv: 'TODO',
		exchangeRate: 'TODO',
	},
	crossoverYear: 'TODO',
	frontier: {
		each: {
			growth: 'TODO',
			margin:
				'frontier.grossMargin - (frontier.cac0 * (MAX(0, growth - (frontier.nrr - 1)) + POWER(MAX(0, growth - (frontier.nrr - 1)), 2) / (2 * frontier.nDouble)) + frontier.overheadShare) / (1 + growth)',
			score: 'growth + margin',
		},
	},
	bestGrowth: 'TODO',
	bestScore: 'TODO',
	maxBreakEvenGrowth: 'TODO',
} as const satisfies FormulasOf<Output>;
