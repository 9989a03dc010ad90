import { defineCalculator } from '../../engine/model.ts';
import { charts } from './charts.ts';
import { compute, type Output } from './compute.ts';
import { type Input, inputs } from './inputs.ts';
import { insights } from './insights.ts';
import { presets } from './presets.ts';
import { results } from './results.ts';

/** Subscription, projects or a packaged industry solution: the cash and the earnings of five years. */
export const modelCompare = defineCalculator<Input, Output>()({
	id: 'model-compare',
	version: 1,
	inputs,
	first: [
		'saas.recurringFee',
		'op.projectPrice',
		'package.projectPrice',
		'package.reuseEnd',
		'op.customCost',
		'saas.billingMonths',
	],
	compute,
	results,
	formulas: () => import('./formulas.ts'),
	headline: [
		'package.npv',
		'saas.npv',
		'op.npv',
		'package.peakFunding',
		'saas.peakFunding',
		'op.peakFunding',
	],
	charts,
	presets,
	insights,
	names: [],
	terms: [
		'saas',
		'op',
		'package',
		'trough',
		'payback',
		'passesSaas',
		'passesOp',
		'passesPackage',
		'ahead',
		'price',
		'standard',
		'custom',
		'overrun',
		'selling',
		'left',
		'first',
		'second',
	],
});
