import { defineCalculator } from '../../engine/model.ts';
import { charts } from './charts.ts';
import { compute, type Output } from './compute.ts';
import { type Input, inputs } from './inputs.ts';
import { insights } from './insights.ts';
import { presets } from './presets.ts';
import { results } from './results.ts';

/** What a wave of hires really brings, costs, and does to output per head. */
export const hireRamp = defineCalculator<Input, Output>()({
	id: 'hire-ramp',
	version: 1,
	inputs,
	first: ['seniors', 'newHires', 'productivity', 'rampMonths', 'successRate', 'baseCost'],
	shortcuts: {
		/** All hires as one wave in month 1. */
		newHires: {
			unit: 'count',
			min: 0,
			max: 1e9,
			read: ({ hires = [] }) => hires.reduce((sum, { count }) => sum + count, 0),
			write: (input, count) => ({ ...input, hires: [{ month: 1, count }] }),
		},
		/** Productivity grows by the same step each month until it is full. */
		rampMonths: {
			unit: 'months',
			min: 0,
			max: 24,
			integer: true,
			slider: true,
			read: ({ ramp = [] }) => ramp.length,
			write: (input, months) => ({
				...input,
				ramp: Array.from({ length: Math.round(months) }, (_, i) => i / Math.round(months)),
			}),
		},
	},
	compute,
	results,
	formulas: () => import('./formulas.ts'),
	headline: [
		'year1Bookings',
		'realisation',
		'equivalentUplift',
		'healthMonth',
		'troughCash',
		'paybackMonth',
	],
	charts,
	presets,
	insights,
	names: [],
	terms: ['fast', 'ok', 'slow', 'never', 'trough', 'payback', 'healthy', 'soon', 'late'],
});
