import type { FormulasOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';

/** How every result is worked out. */
export default {
	margin: '(totals.value - totals.actualCost) / totals.value',
	lossShare: 'totals.losing / totals.deals',
	lostShare: 'totals.lost / totals.deals',
	overrun: 'totals.actualCost / totals.plannedCost - 1',
	cv: 'TODO',
	totals: {
		deals: 'TODO',
		value: 'TODO',
		plannedCost: 'TODO',
		actualCost: 'TODO',
		losing: 'TODO',
		lost: 'TODO',
	},
	gate1: {
		tests: {
			sample: 'TODO',
			margin: 'TODO',
			lossShare: 'TODO',
			overrun: 'TODO',
			predictability: 'TODO',
			lostShare: 'TODO',
		},
		passed: 'TODO',
	},
	gate2: {
		tests: {
			health: 'TODO',
			success: 'TODO',
			playbook: 'TODO',
		},
		passed: 'TODO',
	},
	gate3: {
		tests: {
			pilotWins: 'TODO',
			pilotMargin: 'TODO',
			spareCapacity: 'TODO',
		},
		passed: 'TODO',
	},
	stage: 'TODO',
} as const satisfies FormulasOf<Output>;
