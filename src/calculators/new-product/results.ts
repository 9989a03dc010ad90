import type { ResultsOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';

/** Every result with its unit. */
export const results = {
	scores: {
		maturity: 'ratio',
		coverage: 'ratio',
		profit: 'ratio',
		stickiness: 'ratio',
	},
	readiness: 'ratio',
	principles: { customer: 'flag', profit: 'flag', value: 'flag' },
	verdict: 'choice',
	weakest: 'choice',
	successNow: 'ratio',
	successAfterWait: 'ratio',
	distractionCost: 'money',
	valueNow: 'money',
	valueWait: 'money',
	better: 'choice',
	breakEvenErosion: 'ratio',
} as const satisfies ResultsOf<Output>;
