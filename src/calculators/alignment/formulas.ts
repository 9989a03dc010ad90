import type { FormulasOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';

/** How every result is worked out. */
export default {
	choices: {
		each: {
			id: 'TODO',
			weightShare: 'TODO',
			budgetShare: 'TODO',
			gap: 'budgetShare - weightShare',
			status: 'TODO',
		},
	},
	orphans: {
		each: 'TODO',
	},
	orphanShare: 'TODO',
	coverage: 'TODO',
	mismatch: 'TODO',
	alignment: 'IF(mismatch = 1, 0, (1 - orphanShare) * (1 - mismatch))',
	effectiveChoices: 'TODO',
	missingDimensions: {
		each: 'TODO',
	},
	missingAreas: {
		each: 'TODO',
	},
	equalBudget: 'TODO',
	strategyShift: 'TODO',
	moneyShift: 'TODO',
	followThrough: 'moneyShift / strategyShift',
	shiftDirection: 'TODO',
} as const satisfies FormulasOf<Output>;
