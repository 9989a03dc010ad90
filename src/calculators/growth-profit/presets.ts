import type { Input } from './inputs.ts';

/** What growth costs an ordinary software firm (published figures and illustrative ones). */
const common = {
	threshold: 100_000_000,
	alpha: 2,
	years: 5,
	discountRate: 0.12,
	frontier: { grossMargin: 0.7, nrr: 1, cac0: 1.2, nDouble: 0.5, overheadShare: 0.4 },
};

/** Three firms (illustrative): scaling at a loss, mature at a loss, and still proving itself. */
export const presets = {
	'hundred-million-firm': {
		...common,
		revenue: 100_000_000,
		growth: 0.25,
		margin: -0.08,
		ratings: { business: 65, product: 70, customer: 60 },
		cash: 30_000_000,
		strategyA: { growthStart: 0.35, growthEnd: 0.2, marginStart: -0.1, marginEnd: 0.15 },
		strategyB: { growthStart: 0.12, growthEnd: 0.1, marginStart: 0.05, marginEnd: 0.12 },
	},
	'mature-and-losing': {
		...common,
		revenue: 260_000_000,
		growth: 0.08,
		margin: -0.05,
		ratings: { business: 85, product: 80, customer: 78 },
		cash: 40_000_000,
		strategyA: { growthStart: 0.2, growthEnd: 0.12, marginStart: -0.06, marginEnd: 0.08 },
		strategyB: { growthStart: 0.05, growthEnd: 0.05, marginStart: 0.06, marginEnd: 0.15 },
	},
	validating: {
		...common,
		revenue: 6_000_000,
		growth: 1.5,
		margin: -1.1,
		ratings: { business: 30, product: 45, customer: 25 },
		cash: 9_000_000,
		strategyA: { growthStart: 1.5, growthEnd: 0.5, marginStart: -1, marginEnd: 0.05 },
		strategyB: { growthStart: 0.4, growthEnd: 0.2, marginStart: -0.3, marginEnd: 0.1 },
	},
} satisfies Record<string, Input>;
