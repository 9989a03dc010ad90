import {
	count,
	given,
	group,
	guess,
	money,
	number,
	optional,
	ratio,
	type Source,
	type ValuesOf,
} from '../../engine/fields.ts';

/**
 * Where a measure is deep enough (`pass`), and where it stops everything (`fail`). Rules that one sets,
 * like all thresholds: nothing about them is uncertain.
 */
const bounds = (pass: number, fail: number, source: Source = 'illustrative', min = 0) =>
	group({
		pass: ratio({ min, default: pass, source, above: 'fail' }),
		fail: ratio({ min, default: fail, source }),
	});

/** Inputs: the present product, what is asked of it and of the next one, and what waiting does. */
export const inputs = {
	current: group({
		maturity: ratio({ ...guess(0.72, 0.6, 0.85), slider: true }),
		coverage: ratio({ ...guess(0.18, 0.1, 0.3), slider: true }),
		profit: ratio({ min: -1, ...guess(0.12, 0, 0.25), slider: true }),
		grr: ratio({ ...guess(0.86, 0.8, 0.95), slider: true }),
		veryDisappointed: optional(ratio({ ...guess(0.33, 0.2, 0.45), slider: true })),
	}),
	thresholds: group({
		maturity: bounds(0.8, 0.5),
		coverage: bounds(0.26, 0.07, 'B11'),
		profit: bounds(0.2, 0, 'illustrative', -1),
		grr: bounds(0.9, 0.75, 'B4'),
		veryDisappointed: bounds(0.4, 0.25, 'B10'),
		minCoInnovation: count({ max: 100, ...given(3) }),
		minMarginRatio: ratio({ max: 10, ...given(0.9) }),
		maxCompetitorShare: ratio(given(0.3)),
	}),
	newProduct: group({
		coInnovationCustomers: count({ max: 100, ...guess(2, 0, 6) }),
		grossMargin: ratio(guess(0.6, 0.5, 0.7)),
		companyGrossMargin: ratio(guess(0.65, 0.6, 0.7)),
		competitorDrivenShare: ratio({ ...guess(0.5, 0.1, 0.8), slider: true }),
	}),
	economics: group({
		pMin: ratio(guess(0.1, 0.05, 0.2)),
		pMax: ratio(guess(0.6, 0.4, 0.75)),
		value: money(guess(40_000_000, 25_000_000, 60_000_000)),
		cost: money(guess(8_000_000, 6_000_000, 12_000_000)),
		coreGrossProfit: money(guess(50_000_000, 45_000_000, 55_000_000)),
		coreGrowth: ratio({ min: -0.5, max: 3, ...guess(0.25, 0.1, 0.35) }),
		diversion: ratio(guess(0.3, 0.15, 0.5)),
		discountRate: ratio(guess(0.12, 0.08, 0.2)),
		waitMonths: number('months', { min: 0, max: 60, ...guess(12, 6, 18) }),
		readinessAfterWait: ratio(guess(0.9, 0.7, 1)),
		erosion: ratio({ max: 5, ...guess(0.15, 0.05, 0.5) }),
	}),
};
export type Input = ValuesOf<typeof inputs>;
export type Economics = Input['economics'];
