import {
	choice,
	count,
	group,
	list,
	money,
	number,
	optional,
	ratio,
	toggle,
	type ValuesOf,
} from '../../engine/fields.ts';

const own = { source: 'illustrative' } as const;
const leaving = ratio({ max: 0.9, default: 0.25, plausible: [0.15, 0.35], source: 'B16' });

/** The present team, the hires, how they learn, and what they cost. */
export const inputs = {
	seniors: count({ default: 100, source: 'talk' }),
	/** A year. */
	seniorAttrition: leaving,
	backfill: toggle(true),
	/** Bookings of a ramped seller, a year. */
	productivity: money({ ...own, default: 1_000_000, plausible: [800_000, 1_200_000] }),
	attainment: ratio({ ...own, max: 1.5, default: 0.9, plausible: [0.6, 1.05] }),
	grossMargin: ratio({ ...own, min: -1, default: 0.6, plausible: [0.45, 0.75] }),
	hires: list(
		group({
			month: number('month', { min: 1, max: 60, default: 1, integer: true, source: 'talk' }),
			count: count({ default: 20, source: 'talk' }),
		}),
		{ min: 0, max: 60 },
	),
	/** Share of full productivity in a hire's months 1, 2, …; then `plateau`. */
	ramp: list(ratio({ max: 1.5, default: 0.5, source: 'B1' }), {
		min: 0,
		max: 60,
		start: [0, 0.25, 0.5, 0.75],
	}),
	plateau: ratio({ max: 1.5, default: 1, plausible: [0.85, 1.1], source: 'B1' }),
	/** A year, of those who make it. */
	hireAttrition: leaving,
	successRate: ratio({ default: 0.7, plausible: [0.5, 0.85], source: 'B22', slider: true }),
	failProductivity: ratio({ ...own, default: 0.3, plausible: [0.1, 0.5] }),
	exitMonth: number('months', {
		min: 1,
		max: 24,
		default: 6,
		integer: true,
		plausible: [3, 9],
		source: 'talk',
	}),
	drag: ratio({ ...own, default: 0.15, plausible: [0.05, 0.3] }),
	/** Ramped sellers that there are leads for; `null`: enough for all. */
	demandCap: optional(count({ ...own, default: 110, plausible: [100, 130] })),
	/** Costs a hire and month. */
	baseCost: money({ ...own, default: 20_000, plausible: [15_000, 28_000] }),
	leadCost: money({ ...own, default: 4000, plausible: [2000, 8000] }),
	variablePay: money({ ...own, default: 8000, plausible: [5000, 12_000] }),
	/** Share of it that is guaranteed in service months 1, 2, … */
	drawFloor: list(ratio({ ...own, default: 0.5 }), { min: 0, max: 60 }),
	onboardingCost: money({ ...own, default: 30_000, plausible: [15_000, 60_000] }),
	revenueModel: choice(['oneoff', 'recurring'], 'oneoff'),
	/** A month, of recurring revenue. */
	monthlyChurn: ratio({ plausible: [0, 0.03] }),
	months: number('months', { min: 6, max: 60, default: 36, integer: true }),
	healthMultiple: number('times', { ...own, min: 0.5, max: 5, default: 1 }),
};

export type Input = ValuesOf<typeof inputs>;
