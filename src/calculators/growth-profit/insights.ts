import type { InsightRule, Params } from '../../engine/model.ts';
import { all, quantity, term } from '../../engine/phrases.ts';
import type { Output } from './compute.ts';
import type { Input } from './inputs.ts';
import { standings } from './paths.ts';
import type { Verdict } from './stage.ts';

type Rule = InsightRule<Input, Output>;

const ratio = (value: number | null) => quantity(value, 'ratio');
const horizon = ({ years }: Input) => quantity(years, 'years');
/** Holds at one verdict. */
const at =
	(verdict: Verdict, params: (input: Input, output: Output) => Params | null): Rule['when'] =>
	(input, output) =>
		output.verdict === verdict ? params(input, output) : null;

/** The last word on the two paths where the first never comes from behind. */
function unmet({
	strategyA,
	strategyB,
	crossoverYear,
}: Output): 'behind' | 'ahead' | 'even' | null {
	if (crossoverYear !== null) return null;
	const stands = standings(strategyA, strategyB);
	if (stands.at(-1) === -1) return 'behind';
	return stands.includes(1) ? 'ahead' : 'even';
}
/** Whether ever more growth, up to the end of the curve, is worth its price. */
const endless = ({ bestGrowth }: Output): boolean => bestGrowth >= 1;

export const insights = {
	matureLoss: {
		severity: 'bad',
		when: at('matureLoss', ({ revenue, margin }) => ({
			x: quantity(-margin * revenue, 'money'),
			m: ratio(-margin),
		})),
	},
	largeLoss: {
		severity: 'warn',
		when: at('largeLoss', ({ threshold, growth, margin }) => ({
			threshold: quantity(threshold, 'money'),
			g: ratio(growth),
			m: ratio(-margin),
		})),
	},
	lossAcceptable: {
		severity: 'info',
		when: at('lossAcceptable', (_, { runwayMonths }) =>
			runwayMonths === null ? null : { r: quantity(runwayMonths, 'months') },
		),
	},
	/** The same where nobody knows how long the cash lasts. */
	lossAcceptableCash: {
		severity: 'info',
		when: at('lossAcceptable', (_, { runwayMonths }) => (runwayMonths === null ? {} : null)),
	},
	watchLoss: {
		severity: 'warn',
		when: at('watchLoss', ({ margin }) => ({ m: ratio(-margin) })),
	},
	earlyProfit: {
		severity: 'info',
		when: at('earlyProfit', ({ margin }) => ({ m: ratio(margin) })),
	},
	profitableGrowth: {
		severity: 'info',
		when: at('profitableGrowth', ({ growth, margin }) => ({ g: ratio(growth), m: ratio(margin) })),
	},
	matureProfit: {
		severity: 'info',
		when: at('matureProfit', ({ margin }) => ({ m: ratio(margin) })),
	},
	exchange: {
		severity: 'info',
		when: (input, { strategyA: { exchangeRate: x }, strategyB: { exchangeRate: y } }) =>
			x === null || y === null
				? null
				: { h: horizon(input), x: quantity(x, 'number'), y: quantity(y, 'number') },
	},
	/** A path without revenue, on which margin earns nothing. */
	exchangeNone: {
		severity: 'warn',
		when: (_, output) => {
			const idle = (['strategyA', 'strategyB'] as const).filter(
				(path) => output[path].exchangeRate === null,
			);
			return idle.length ? { paths: all(idle.map(term)) } : null;
		},
	},
	noCrossover: {
		severity: 'warn',
		when: (input, output) => (unmet(output) === 'behind' ? { h: horizon(input) } : null),
	},
	crossover: {
		severity: 'info',
		when: (_, { crossoverYear }) =>
			crossoverYear === null ? null : { t: quantity(crossoverYear, 'year') },
	},
	/** Never behind, and ahead in some year. */
	ahead: {
		severity: 'info',
		when: (input, output) => (unmet(output) === 'ahead' ? { h: horizon(input) } : null),
	},
	/** Level in every year. */
	even: {
		severity: 'info',
		when: (input, output) => (unmet(output) === 'even' ? { h: horizon(input) } : null),
	},
	frontier: {
		severity: 'info',
		when: (_, output) =>
			endless(output) || output.maxBreakEvenGrowth === null
				? null
				: { g: ratio(output.bestGrowth), b: ratio(output.maxBreakEvenGrowth) },
	},
	/** The same where no growth breaks even. */
	frontierLoss: {
		severity: 'warn',
		when: (_, output) =>
			endless(output) || output.maxBreakEvenGrowth !== null
				? null
				: { g: ratio(output.bestGrowth) },
	},
	/** Growth is worth its price as far as the curve goes. */
	frontierEndless: {
		severity: 'info',
		when: (_, output) =>
			endless(output) && output.maxBreakEvenGrowth !== null
				? { g: ratio(output.bestGrowth), b: ratio(output.maxBreakEvenGrowth) }
				: null,
	},
	/** The same where no growth breaks even. */
	frontierEndlessLoss: {
		severity: 'warn',
		when: (_, output) =>
			endless(output) && output.maxBreakEvenGrowth === null
				? { g: ratio(output.bestGrowth) }
				: null,
	},
	yardstick: {
		severity: 'info',
		when: ({ alpha }, { ruleOf40, ruleOfX }) => ({
			x: ratio(ruleOf40),
			y: ratio(ruleOfX),
			alpha: quantity(alpha, 'number'),
		}),
	},
} satisfies Record<string, Rule>;
