import {
	type Figure,
	group,
	guess,
	money,
	number,
	optional,
	ratio,
	type ValuesOf,
} from '../../engine/fields.ts';

const own = { source: 'illustrative' } as const;

/** How far something has matured, out of a hundred. */
const rating = (standard: number) =>
	number('score', {
		...own,
		min: 0,
		max: 100,
		default: standard,
		plausible: [standard - 10, standard + 10],
		slider: true,
	});

const growth = (of: Figure) => ratio({ min: -1, max: 10, ...of });
const margin = (of: Figure) => ratio({ min: -10, max: 1, ...of });
/** Growth and margin in the first and in the last year, on a straight line between them. */
const path = (growthStart: Figure, growthEnd: Figure, marginStart: Figure, marginEnd: Figure) =>
	group({
		growthStart: growth(growthStart),
		growthEnd: growth(growthEnd),
		marginStart: margin(marginStart),
		marginEnd: margin(marginEnd),
	});

/** Inputs: where the firm stands, two paths from here, and what growth costs. */
export const inputs = {
	revenue: money({ default: 100_000_000, plausible: [80_000_000, 120_000_000], ...own }),
	growth: growth(guess(0.25, 0.15, 0.35)),
	margin: margin(guess(-0.08, -0.15, 0)),
	threshold: money({
		min: 1,
		default: 100_000_000,
		plausible: [50_000_000, 200_000_000],
		source: 'talk',
	}),
	ratings: group({ business: rating(65), product: rating(70), customer: rating(60) }),
	alpha: number('number', { min: 0.5, max: 3, ...guess(2, 1, 3, 'B8') }),
	cash: optional(money({ default: 30_000_000, plausible: [20_000_000, 40_000_000], ...own })),
	years: number('years', { min: 1, max: 10, default: 5, integer: true, ...own }),
	discountRate: ratio(guess(0.12, 0.08, 0.2)),
	strategyA: path(
		guess(0.35, 0.2, 0.45),
		guess(0.2, 0.1, 0.3),
		guess(-0.1, -0.2, 0),
		guess(0.15, 0.05, 0.2),
	),
	strategyB: path(
		guess(0.12, 0.05, 0.2),
		guess(0.1, 0.05, 0.15),
		guess(0.05, 0, 0.1),
		guess(0.12, 0.08, 0.18),
	),
	frontier: group({
		grossMargin: ratio({ min: -1, ...guess(0.7, 0.6, 0.8, 'B5') }),
		nrr: ratio({ max: 3, ...guess(1, 0.9, 1.1, 'B3') }),
		cac0: number('number', { min: 0, max: 20, ...guess(1.2, 0.8, 2, 'B7') }),
		nDouble: ratio({ min: 0.01, max: 10, ...guess(0.5, 0.25, 1) }),
		overheadShare: ratio({ max: 5, ...guess(0.4, 0.3, 0.5) }),
	}),
};
export type Input = ValuesOf<typeof inputs>;
/** Four corners of a path. */
export type Strategy = Input['strategyA'];
