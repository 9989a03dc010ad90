import type { Input } from './inputs.ts';

/** What the three have in common: the team, its two ways of selling and how markets fill up. */
const team = {
	reps: 30,
	repCost: 400_000,
	single: {
		dealSize: 80_000,
		grossMargin: 0.8,
		winRate: 0.3,
		cycleMonths: 2,
		concurrent: 6,
		presalesCost: 500,
	},
	solution: {
		dealSize: 900_000,
		grossMargin: 0.55,
		winRate: 0.22,
		cycleMonths: 8,
		concurrent: 4,
		presalesCost: 40_000,
	},
	segmentAccounts: 3000,
	annualNeedSingle: 0.4,
	solutionNeedNew: 0.02,
	oppsPerPresales: 14,
	bassP: 0.03,
	bassQ: 0.38,
	saturation: 0.84,
};

/** Three markets (illustrative): a third served, everyone served, and nearly nobody. */
export const presets = {
	'mid-adoption': {
		...team,
		adoption: 0.35,
		ownCustomers: 240,
		solutionNeedExisting: 0.2,
		presalesPeople: 5,
	},
	saturated: {
		...team,
		adoption: 0.9,
		ownCustomers: 1200,
		solutionNeedExisting: 0.15,
		presalesPeople: 12,
	},
	'open-field': {
		...team,
		adoption: 0.06,
		ownCustomers: 240,
		solutionNeedExisting: 0.2,
		presalesPeople: 1,
	},
} satisfies Record<string, Input>;
