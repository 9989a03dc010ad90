import { alignment } from './alignment/model.ts';
import { fourRate } from './four-rate/model.ts';
import { gates } from './gates/model.ts';
import { growthProfit } from './growth-profit/model.ts';
import { hireRamp } from './hire-ramp/model.ts';
import { icpGrid } from './icp-grid/model.ts';
import { modelCompare } from './model-compare/model.ts';
import { newProduct } from './new-product/model.ts';
import { planDecomposition } from './plan-decomposition/model.ts';
import { productSolution } from './product-solution/model.ts';

/** Every calculator by id; for pages and tests, never for an island. */
export const registry = {
	alignment,
	'plan-decomposition': planDecomposition,
	'icp-grid': icpGrid,
	'four-rate': fourRate,
	'growth-profit': growthProfit,
	gates,
	'hire-ramp': hireRamp,
	'product-solution': productSolution,
	'new-product': newProduct,
	'model-compare': modelCompare,
} as const;
export type CalculatorId = keyof typeof registry;
