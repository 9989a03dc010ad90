import type { ResultsOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';

const score = (measure: 'maturity' | 'coverage' | 'profit') => {
	const { value, pass, fail } = {
		value: `current.${measure}`,
		pass: `thresholds.${measure}.pass`,
		fail: `thresholds.${measure}.fail`,
	};
	return 'ratio' as const;
};
const chance = (readiness: string) => 'ratio' as const;
/** Share of the value left after the wait, and what money in the future is worth now. */
const LEFT = 'MAX(0, 1 - economics.erosion * economics.waitMonths / 12)';
const DISCOUNT = 'POWER(1 + economics.discountRate, 0 - economics.waitMonths / 12)';

/** Every result with its unit, and its formula where a spreadsheet has one. */
export const results = {
	scores: {
		maturity: score('maturity'),
		coverage: score('coverage'),
		profit: score('profit'),
		stickiness: 'ratio',
	},
	readiness: 'ratio',
	principles: { customer: 'flag', profit: 'flag', value: 'flag' },
	verdict: 'choice',
	weakest: 'choice',
	successNow: chance('readiness'),
	successAfterWait: chance('MAX(readiness, economics.readinessAfterWait)'),
	distractionCost: 'money',
	valueNow: 'money',
	valueWait: 'money',
	better: 'choice',
	breakEvenErosion: 'ratio',
} as const satisfies ResultsOf<Output>;
