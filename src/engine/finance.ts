/*
 * The one door to the book's formulas. All are plain arithmetic on numbers: shares are fractions, what
 * is undefined is `null`, and nothing is ever `NaN` or infinite.
 */
export { irr, npv } from './finance/cash-flows.ts';
export { bassDensity, bassF, bassPeakTime, bassTimeFor } from './finance/diffusion.ts';
export { crawfordUnit, wrightTotal } from './finance/learning-curve.ts';
export { lmdi } from './finance/lmdi.ts';
export { shapley, shapleyProduct } from './finance/shapley.ts';
export {
	burnMultiple,
	cacPayback,
	grr,
	hhi,
	ltv,
	magicNumber,
	nrr,
	ruleOf40,
} from './finance/unit-economics.ts';
