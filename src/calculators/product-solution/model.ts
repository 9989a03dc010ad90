import { defineCalculator } from '../../engine/model.ts';
import { STAGE_NAMES } from './adoption.ts';
import { charts } from './charts.ts';
import { compute, type Output } from './compute.ts';
import { type Input, inputs } from './inputs.ts';
import { insights } from './insights.ts';
import { presets } from './presets.ts';
import { results } from './results.ts';

/** How to divide sellers between a quick product and a solution, by demand, presales and adoption. */
export const productSolution = defineCalculator<Input, Output>()({
	id: 'product-solution',
	version: 1,
	inputs,
	first: [
		'reps',
		'adoption',
		'single.dealSize',
		'solution.dealSize',
		'single.winRate',
		'solution.winRate',
		'presalesPeople',
	],
	compute,
	results,
	formulas: () => import('./formulas.ts'),
	headline: [
		'bestGrossProfit',
		'bestSingleReps',
		'allSingle',
		'allSolution',
		'breakEvenSolutionDeal',
		'yearsToSaturation',
	],
	charts,
	presets,
	insights,
	names: [],
	terms: [
		...STAGE_NAMES,
		'best',
		'allSingle',
		'allSolution',
		'today',
		'full',
		'none',
		'bookings',
		'delivery',
		'presales',
		'pay',
		'left',
		'noHands',
		'presalesFull',
		'restCosts',
		'marketSmaller',
	],
});
