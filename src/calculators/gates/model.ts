import { defineCalculator } from '../../engine/model.ts';
import { charts } from './charts.ts';
import { compute, type Output } from './compute.ts';
import { type Input, inputs } from './inputs.ts';
import { insights } from './insights.ts';
import { presets } from './presets.ts';

/** Delivery, team, market: which of the three gates stands between a firm and its expansion. */
export const gates = defineCalculator<Input, Output>()({
	id: 'gates',
	version: 1,
	inputs,
	first: ['deals'],
	compute,
	results: {
		margin: 'ratio',
		lossShare: 'ratio',
		lostShare: 'ratio',
		overrun: 'ratio',
		cv: 'ratio',
		totals: {
			deals: 'count',
			value: 'money',
			plannedCost: 'money',
			actualCost: 'money',
			losing: 'count',
			lost: 'count',
		},
		gate1: {
			tests: {
				sample: 'flag',
				margin: 'flag',
				lossShare: 'flag',
				overrun: 'flag',
				predictability: 'flag',
				lostShare: 'flag',
			},
			passed: 'flag',
		},
		gate2: { tests: { health: 'flag', success: 'flag', playbook: 'flag' }, passed: 'flag' },
		gate3: {
			tests: { pilotWins: 'flag', pilotMargin: 'flag', spareCapacity: 'flag' },
			passed: 'flag',
		},
		stage: 'choice',
	},
	formulas: () => import('./formulas.ts'),
	headline: ['margin', 'lossShare', 'overrun', 'cv', 'lostShare'],
	charts,
	presets,
	insights,
	names: [],
	terms: [
		'delivery',
		'team',
		'market',
		'expand',
		'sample',
		'margin',
		'lossShare',
		'overrun',
		'predictability',
		'lostShare',
		'health',
		'success',
		'playbook',
		'pilotWins',
		'pilotMargin',
		'spareCapacity',
		'never',
		'plan',
		'none',
	],
});
