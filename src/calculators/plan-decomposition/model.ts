import { defineCalculator } from '../../engine/model.ts';
import { charts } from './charts.ts';
import { compute, type Output } from './compute.ts';
import { type Input, inputs } from './inputs.ts';
import { insights } from './insights.ts';
import { presets } from './presets.ts';
import { results } from './results.ts';

/** A target cut into cells, beside what the sellers can carry. */
export const planDecomposition = defineCalculator<Input, Output>()({
	id: 'plan-decomposition',
	version: 1,
	inputs,
	first: [
		'target',
		'regions',
		'capacity.regions',
		'capacity.quota',
		'capacity.attainment',
		'winRate',
	],
	compute,
	results,
	formulas: () => import('./formulas.ts'),
	headline: ['coverage', 'capacity', 'gap', 'impliedProductivity', 'oppsNeeded', 'pipelineNeeded'],
	charts,
	presets,
	insights,
	names: [
		'core',
		'addon',
		'bank',
		'insurance',
		'securities',
		'east',
		'south',
		'new',
		'fintech',
		'healthcare',
		'americas',
		'emea',
		'city',
		'rural',
		'jointStock',
		'autoParts',
		'electronics',
	],
	terms: ['newGround', 'nobodyEnough', 'none', 'unknown'],
});
