import type { ResultsOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';

const score = (measure: 'maturity' | 'coverage' | 'profit') => {
	const { value, pass, fail } = {
		value: `current.${measure}`,
		pass: `thresholds.${measure}.pass`,
		fail: `thresholds.${measure}.fail`,
	};
	return {
		unit: 'ratio',
		formula: `MIN(1, MAX(0, (${value} - ${fail}) / (${pass} - ${fail})))`,
	} as const;
};
const chance = (readiness: string) =>
	({
		unit: 'ratio',
		formula: `economics.pMin + (economics.pMax - economics.pMin) * ${readiness}`,
	}) as const;
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
	readiness: {
		unit: 'ratio',
		formula: 'POWER(scores.maturity * scores.coverage * scores.profit * scores.stickiness, 0.25)',
	},
	principles: { customer: 'flag', profit: 'flag', value: 'flag' },
	verdict: 'choice',
	weakest: 'choice',
	successNow: chance('readiness'),
	successAfterWait: chance('MAX(readiness, economics.readinessAfterWait)'),
	distractionCost: {
		unit: 'money',
		formula: 'economics.coreGrossProfit * economics.coreGrowth * economics.diversion',
	},
	valueNow: {
		unit: 'money',
		formula: 'successNow * economics.value - economics.cost - distractionCost',
	},
	valueWait: {
		unit: 'money',
		formula: `(successAfterWait * economics.value * ${LEFT} - economics.cost - distractionCost) * ${DISCOUNT}`,
	},
	better: 'choice',
	breakEvenErosion: {
		unit: 'ratio',
		formula:
			`(1 - (valueNow / ${DISCOUNT} + economics.cost + distractionCost)` +
			' / (successAfterWait * economics.value)) * 12 / economics.waitMonths',
	},
} as const satisfies ResultsOf<Output>;
