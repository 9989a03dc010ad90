import {
	count,
	type Figure,
	given,
	group,
	guess,
	money,
	number,
	ratio,
	type ValuesOf,
} from '../../engine/fields.ts';

type Figures = Readonly<
	Record<
		'dealSize' | 'grossMargin' | 'winRate' | 'cycleMonths' | 'concurrent' | 'presalesCost',
		Figure
	>
>;

/** One of the two ways of selling: the same fields, other figures. */
const motion = (figures: Figures) =>
	group({
		dealSize: money(figures.dealSize),
		grossMargin: ratio({ min: -1, ...figures.grossMargin }),
		winRate: ratio({ slider: true, ...figures.winRate }),
		cycleMonths: number('months', { min: 0.1, max: 120, ...figures.cycleMonths }),
		concurrent: count({ max: 10_000, ...figures.concurrent }),
		presalesCost: money(figures.presalesCost),
	});

/** What decides how to divide sellers between a standard product and a solution. */
export const inputs = {
	reps: count({ max: 500, integer: true, ...given(30) }),
	repCost: money(guess(400_000, 320_000, 520_000)),
	single: motion({
		dealSize: guess(80_000, 60_000, 100_000),
		grossMargin: guess(0.8, 0.7, 0.88),
		winRate: guess(0.3, 0.2, 0.4),
		cycleMonths: guess(2, 1.5, 3),
		concurrent: guess(6, 4, 8),
		presalesCost: guess(500, 300, 1000),
	}),
	solution: motion({
		dealSize: guess(900_000, 600_000, 1_300_000),
		grossMargin: guess(0.55, 0.4, 0.65),
		winRate: guess(0.22, 0.15, 0.3),
		cycleMonths: guess(8, 6, 12),
		concurrent: guess(4, 3, 5),
		presalesCost: guess(40_000, 25_000, 60_000),
	}),
	segmentAccounts: count(guess(3000, 2400, 3600)),
	adoption: ratio({ slider: true, ...guess(0.35, 0.25, 0.45) }),
	annualNeedSingle: ratio(guess(0.4, 0.25, 0.55)),
	ownCustomers: count(given(240)),
	solutionNeedExisting: ratio(guess(0.2, 0.12, 0.3)),
	solutionNeedNew: ratio(guess(0.02, 0.005, 0.04)),
	presalesPeople: count({ max: 10_000, ...given(5) }),
	oppsPerPresales: count({ max: 10_000, ...guess(14, 10, 18) }),
	bassP: ratio({ min: 0.001, default: 0.03, plausible: [0.01, 0.05], source: 'B14' }),
	bassQ: ratio({ min: 0.001, max: 10, default: 0.38, plausible: [0.25, 0.55], source: 'B14' }),
	saturation: ratio({ max: 0.99, default: 0.84, source: 'B23' }),
};
export type Input = ValuesOf<typeof inputs>;
