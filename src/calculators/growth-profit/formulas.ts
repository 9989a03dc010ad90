import type { FormulasOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';
import type { Path } from './paths.ts';
import { SETTLED, UNPROVEN } from './stage.ts';

/** Formulas of a path, which name the corners of its own input. */
const path = (of: 'strategyA' | 'strategyB') => {
	const between = (start: string, end: string): string =>
		`${of}.${start} + (${of}.${end} - ${of}.${start}) * (t - 1) / MAX(1, input.years - 1)`;
	/** Growth up to year `k` if it were a point faster every year: a product, as a sum of logarithms. */
	const faster = 'EXP(SUMOVER(j, 1, k, LN(1 + years.{j - 1}.growth + 0.01)))';
	return {
		years: {
			each: {
				t: 'i + 1',
				opening: 'IF(t = 1, input.revenue, revenue[t-1])',
				growth: between('growthStart', 'growthEnd'),
				margin: between('marginStart', 'marginEnd'),
				revenue: 'opening * (1 + growth)',
				profit: 'revenue * margin',
				cum: 'IF(t = 1, profit, cum[t-1] + profit)',
			},
		},
		cum: 'SUM(years.profit)',
		npv: 'SUMOVER(k, 1, input.years, years.{k - 1}.profit / POWER(1 + discountRate, k))',
		exchangeRate: `(SUMOVER(k, 1, input.years, revenue * ${faster} * years.{k - 1}.margin) - cum) / (0.01 * SUM(years.revenue))`,
	} satisfies FormulasOf<Path>;
};

const STAGE = `IF(OR(ratings.product < ${UNPROVEN}, ratings.business < ${UNPROVEN}), "validating", IF(MIN(ratings.business, ratings.product, ratings.customer) >= ${SETTLED}, "mature", "scaling"))`;
const VALIDATING = 'IF(margin < 0, "lossAcceptable", "earlyProfit")';
const MATURE = 'IF(margin < 0, "matureLoss", "matureProfit")';
const SCALING = 'IF(margin >= 0, "profitableGrowth", IF(large, "largeLoss", "watchLoss"))';

/** Margin that a growth leaves: new revenue is dearer the more of it there is. */
const marginAt = (growth: string): string => {
	const won = `MAX(0, ${growth} - (frontier.nrr - 1))`;
	const spend = `frontier.cac0 * (${won} + POWER(${won}, 2) / (2 * frontier.nDouble))`;
	return `frontier.grossMargin - (${spend} + frontier.overheadShare) / (1 + ${growth})`;
};

/** How every result is worked out. */
export default {
	stage: STAGE,
	maturityIndex: '(ratings.business + ratings.product + ratings.customer) / 3',
	large: 'revenue >= threshold',
	verdict: `IF(stage = "validating", ${VALIDATING}, IF(stage = "mature", ${MATURE}, ${SCALING}))`,
	ruleOf40: 'growth + margin',
	ruleOfX: 'alpha * growth + margin',
	// A divisor of 0 where there is no loss: without one the cash lasts for ever.
	runwayMonths: 'cash / MAX(0, -(margin * revenue / 12))',
	strategyA: path('strategyA'),
	strategyB: path('strategyB'),
	crossoverYear: { by: 'crossing' },
	frontier: {
		each: {
			growth: 'i / 20',
			margin: marginAt('growth'),
			score: 'growth + margin',
		},
	},
	bestGrowth: { by: 'search' },
	bestScore: `bestGrowth + ${marginAt('bestGrowth')}`,
	maxBreakEvenGrowth: { by: 'search' },
} as const satisfies FormulasOf<Output>;
