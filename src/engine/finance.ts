/*
 * The one door to the book's formulas. All are plain arithmetic on numbers: shares are fractions, what
 * is undefined is `null`, and nothing is ever `NaN` or infinite.
 */
export { irr, npv } from './cash-flows.ts';
export { bassDensity, bassF, bassPeakTime, bassTimeFor } from './diffusion.ts';
export { crawfordUnit, wrightTotal } from './learning-curve.ts';
export { lmdi } from './lmdi.ts';
export { shapley, shapleyProduct } from './shapley.ts';
export {
	burnMultiple,
	cacPayback,
	grr,
	hhi,
	ltv,
	magicNumber,
	nrr,
	ruleOf40,
} from './unit-economics.ts';
