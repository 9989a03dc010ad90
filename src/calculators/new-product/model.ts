import { defineCalculator } from '../../engine/model.ts';
import { charts } from './charts.ts';
import { compute, type Output } from './compute.ts';
import { type Input, inputs } from './inputs.ts';
import { insights } from './insights.ts';
import { presets } from './presets.ts';
import { MEASURES } from './readiness.ts';
import { results } from './results.ts';

/** Whether the present product is deep enough to start the next one, and what waiting is worth. */
export const newProduct = defineCalculator<Input, Output>()({
	id: 'new-product',
	version: 1,
	inputs,
	first: ['current', 'newProduct.coInnovationCustomers', 'newProduct.competitorDrivenShare'],
	compute,
	results,
	formulas: () => import('./formulas.ts'),
	headline: [
		'readiness',
		'valueNow',
		'valueWait',
		'breakEvenErosion',
		'successNow',
		'successAfterWait',
	],
	charts,
	presets,
	insights,
	names: [],
	terms: [
		...MEASURES,
		'stickiness',
		'atMaturity',
		'atCoverage',
		'atProfit',
		'atGrr',
		'atVeryDisappointed',
		'go',
		'prepare',
		'deepen',
		'now',
		'wait',
		'yours',
		'crossing',
		'byCustomer',
		'byProfit',
		'byValue',
		'partners',
		'margin',
		'rivals',
		'fewPartners',
		'thinMargin',
		'rivalReasons',
	],
});
