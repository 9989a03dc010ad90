import type { FormulasOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';

/** How every result is worked out. */
export default {
	scores: {
		maturity:
			'MIN(1, MAX(0, (current.maturity - thresholds.maturity.fail) / (thresholds.maturity.pass - thresholds.maturity.fail)))',
		coverage:
			'MIN(1, MAX(0, (current.coverage - thresholds.coverage.fail) / (thresholds.coverage.pass - thresholds.coverage.fail)))',
		profit:
			'MIN(1, MAX(0, (current.profit - thresholds.profit.fail) / (thresholds.profit.pass - thresholds.profit.fail)))',
		stickiness: 'TODO',
	},
	readiness: 'POWER(scores.maturity * scores.coverage * scores.profit * scores.stickiness, 0.25)',
	principles: {
		customer: 'TODO',
		profit: 'TODO',
		value: 'TODO',
	},
	verdict: 'TODO',
	weakest: 'TODO',
	successNow: 'economics.pMin + (economics.pMax - economics.pMin) * readiness',
	successAfterWait:
		'economics.pMin + (economics.pMax - economics.pMin) * MAX(readiness, economics.readinessAfterWait)',
	distractionCost: 'economics.coreGrossProfit * economics.coreGrowth * economics.diversion',
	valueNow: 'successNow * economics.value - economics.cost - distractionCost',
	valueWait:
		'(successAfterWait * economics.value * MAX(0, 1 - economics.erosion * economics.waitMonths / 12) - economics.cost - distractionCost) * POWER(1 + economics.discountRate, 0 - economics.waitMonths / 12)',
	better: 'TODO',
	breakEvenErosion:
		'(1 - (valueNow / POWER(1 + economics.discountRate, 0 - economics.waitMonths / 12) + economics.cost + distractionCost) / (successAfterWait * economics.value)) * 12 / economics.waitMonths',
} as const satisfies FormulasOf<Output>;
