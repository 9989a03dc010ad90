import type { FormulasOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';
import type { Measure } from './readiness.ts';

/** How far a measure has come from its stop mark (0) to its go mark (1). */
const progress = (measure: Measure) =>
	`(current.${measure} - thresholds.${measure}.fail) / (thresholds.${measure}.pass - thresholds.${measure}.fail)`;
const score = (measure: Measure) => `MAX(0, MIN(1, ${progress(measure)}))`;
const passes = (measure: Measure) => `current.${measure} >= thresholds.${measure}.pass`;
/** Lowest of the four scores. */
const LOWEST = 'MIN(scores.maturity, scores.coverage, scores.profit, scores.stickiness)';
const chance = (readiness: string) =>
	`economics.pMin + (economics.pMax - economics.pMin) * ${readiness}`;
/** Share of the value left after the wait, and what money now is worth by then. */
const LEFT = 'MAX(0, 1 - economics.erosion * economics.waitMonths / 12)';
const COMPOUNDED = 'POWER(1 + economics.discountRate, economics.waitMonths / 12)';

/** How every result is worked out. */
export default {
	scores: {
		maturity: score('maturity'),
		coverage: score('coverage'),
		profit: score('profit'),
		stickiness: `MAX(0, MIN(1, ${progress('grr')}, IFERROR(${progress('veryDisappointed')}, 1)))`,
	},
	readiness: 'POWER(scores.maturity * scores.coverage * scores.profit * scores.stickiness, 0.25)',
	principles: {
		customer: 'newProduct.coInnovationCustomers >= thresholds.minCoInnovation',
		profit: 'newProduct.grossMargin >= thresholds.minMarginRatio * newProduct.companyGrossMargin',
		value: 'newProduct.competitorDrivenShare <= thresholds.maxCompetitorShare',
	},
	// A readiness of a half needs every score above 0, so then no measure is below its stop mark.
	verdict: `IF(AND(principles.customer, principles.profit, principles.value, ${passes('maturity')}, ${passes('coverage')}, ${passes('profit')}, ${passes('grr')}, IFERROR(${passes('veryDisappointed')}, 1)), "go", IF(readiness >= 0.5, "prepare", "deepen"))`,
	weakest: `IF(scores.maturity = ${LOWEST}, "maturity", IF(scores.coverage = ${LOWEST}, "coverage", IF(scores.profit = ${LOWEST}, "profit", "stickiness")))`,
	successNow: chance('readiness'),
	successAfterWait: chance('MAX(readiness, economics.readinessAfterWait)'),
	distractionCost: 'economics.coreGrossProfit * economics.coreGrowth * economics.diversion',
	valueNow: 'successNow * economics.value - economics.cost - distractionCost',
	valueWait: `(successAfterWait * economics.value * ${LEFT} - economics.cost - distractionCost) / ${COMPOUNDED}`,
	better: 'IF(valueNow >= valueWait, "now", "wait")',
	breakEvenErosion: `(1 - (valueNow * ${COMPOUNDED} + economics.cost + distractionCost) / (successAfterWait * economics.value)) * 12 / economics.waitMonths`,
} as const satisfies FormulasOf<Output>;
