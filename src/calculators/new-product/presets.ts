import type { Input } from './inputs.ts';

/** What is asked of the present product and of the next one, and what is at stake (illustrative). */
const common = {
	thresholds: {
		maturity: { pass: 0.8, fail: 0.5 },
		coverage: { pass: 0.26, fail: 0.07 },
		profit: { pass: 0.2, fail: 0 },
		grr: { pass: 0.9, fail: 0.75 },
		veryDisappointed: { pass: 0.4, fail: 0.25 },
		minCoInnovation: 3,
		minMarginRatio: 0.9,
		maxCompetitorShare: 0.3,
	},
	economics: {
		pMin: 0.1,
		pMax: 0.6,
		value: 40_000_000,
		cost: 8_000_000,
		coreGrossProfit: 50_000_000,
		coreGrowth: 0.25,
		diversion: 0.3,
		discountRate: 0.12,
		waitMonths: 12,
		readinessAfterWait: 0.9,
		erosion: 0.15,
	},
};

/** Three firms (illustrative): half-ready with a rival ahead, ready, and copying too early. */
export const presets = {
	'half-ready': {
		...common,
		current: { maturity: 0.72, coverage: 0.18, profit: 0.12, grr: 0.86, veryDisappointed: 0.33 },
		newProduct: {
			coInnovationCustomers: 2,
			grossMargin: 0.6,
			companyGrossMargin: 0.65,
			competitorDrivenShare: 0.5,
		},
	},
	ready: {
		...common,
		current: { maturity: 0.9, coverage: 0.41, profit: 0.28, grr: 0.93, veryDisappointed: 0.46 },
		newProduct: {
			coInnovationCustomers: 6,
			grossMargin: 0.7,
			companyGrossMargin: 0.65,
			competitorDrivenShare: 0.1,
		},
	},
	'me-too': {
		...common,
		current: { maturity: 0.45, coverage: 0.05, profit: -0.1, grr: 0.7, veryDisappointed: 0.2 },
		newProduct: {
			coInnovationCustomers: 0,
			grossMargin: 0.5,
			companyGrossMargin: 0.65,
			competitorDrivenShare: 0.9,
		},
	},
} satisfies Record<string, Input>;
