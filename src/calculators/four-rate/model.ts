import { defineCalculator } from '../../engine/model.ts';
import { charts } from './charts.ts';
import { compute, type Output, type Slow, searchBest } from './compute.ts';
import { contest } from './contest.ts';
import { type Input, inputs, LEVERS } from './inputs.ts';
import { insights } from './insights.ts';
import { presets } from './presets.ts';
import { results } from './results.ts';

/** Where growth comes from, which rates are worth pulling each year, and what is owed to each. */
export const fourRate = defineCalculator<Input, Output, Slow>()({
	id: 'four-rate',
	version: 1,
	inputs,
	first: ['targetAccounts', 'reach', 'opportunity', 'win', 'dealValue', 'continued', 'schedule'],
	shortcuts: {
		/** What the base of today contributes a year later; moves how many customers stay. */
		continued: {
			unit: 'ratio',
			min: 0,
			max: 1.5,
			slider: true,
			read: ({ retention, expansion }) => retention * (1 + expansion),
			write: (input, value) => {
				const spend = 1 + input.expansion;
				if (spend <= 0) return input;
				return { ...input, retention: Math.min(1, Math.max(0, value / spend)) };
			},
		},
	},
	compute,
	slow: searchBest,
	results,
	formulas: () => import('./formulas.ts'),
	contest,
	headline: ['arrEnd', 'arrEndGain', 'revenueTotal', 'netGain', 'best.netGain'],
	charts,
	presets,
	insights,
	ghosts: { schedule: ({ best }) => best?.schedule ?? null },
	names: [],
	terms: [
		...LEVERS,
		'allAccounts',
		'free',
		'reached',
		'opportunities',
		'won',
		'weakest',
		'today',
		'nothing',
	],
});
