import { defineCalculator } from '../../engine/model.ts';
import { charts } from './charts.ts';
import { compute, type Output } from './compute.ts';
import { type Input, inputs } from './inputs.ts';
import { insights } from './insights.ts';
import { presets } from './presets.ts';
import { results } from './results.ts';

/** Growth or profit: what a loss means at this stage, what two paths earn, what growth costs. */
export const growthProfit = defineCalculator<Input, Output>()({
	id: 'growth-profit',
	version: 1,
	inputs,
	first: ['revenue', 'growth', 'margin', 'ratings'],
	compute,
	results,
	formulas: () => import('./formulas.ts'),
	headline: [
		'ruleOf40',
		'ruleOfX',
		'runwayMonths',
		'strategyA.cum',
		'strategyB.cum',
		'maxBreakEvenGrowth',
	],
	charts,
	presets,
	insights,
	names: [],
	terms: [
		'validating',
		'scaling',
		'mature',
		'lossAcceptable',
		'earlyProfit',
		'largeLoss',
		'watchLoss',
		'profitableGrowth',
		'matureLoss',
		'matureProfit',
		'you',
		'best',
		'business',
		'product',
		'customer',
		'strategyA',
		'strategyB',
		'catchesUp',
	],
});
