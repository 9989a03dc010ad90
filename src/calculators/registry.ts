import { fourRate } from './four-rate/model.ts';
import { icpGrid } from './icp-grid/model.ts';
import { modelCompare } from './model-compare/model.ts';

/** Every calculator by id; for pages and tests, never for an island. */
export const registry = {
	'icp-grid': icpGrid,
	'four-rate': fourRate,
	'model-compare': modelCompare,
} as const;
export type CalculatorId = keyof typeof registry;
