import {
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

/** A limit that one sets and does not measure. */
const share = (standard: number) => ratio({ ...own, default: standard });
const margin = (standard: number, plausible?: readonly [number, number]) =>
	ratio({ ...own, min: -1, default: standard, ...(plausible ? { plausible } : {}) });

/** Recent deliveries, what is known of team and market, and what counts as good enough. */
export const inputs = {
	deals: list(
		group({
			value: money({ ...own, default: 1_000_000 }),
			plannedCost: money({ ...own, default: 600_000 }),
			actualCost: money({ ...own, default: 600_000 }),
			/** The customer left or will not renew. */
			lost: toggle(false),
		}),
		{ min: 0, max: 60 },
	),
	team: group({
		/** Month of service in which a hire pays for itself; `null`: never. */
		healthMonth: optional(
			number('month', {
				...own,
				min: 1,
				max: 120,
				default: 4,
				integer: true,
				plausible: [3, 9],
			}),
			true,
		),
		successRate: ratio({ default: 0.7, plausible: [0.5, 0.85], source: 'B22' }),
		playbookCoverage: ratio({ ...own, default: 0.7, plausible: [0.4, 0.9] }),
	}),
	market: group({
		pilotWins: count({ ...own, default: 3, plausible: [0, 6] }),
		pilotMargin: margin(0.3, [0.1, 0.45]),
		spareCapacity: ratio({ ...own, default: 0.1, plausible: [0, 0.25] }),
	}),
	thresholds: group({
		minDeals: count({ ...own, max: 60, default: 5, integer: true }),
		minMargin: margin(0.3),
		maxLossShare: share(0.1),
		maxOverrun: ratio({ ...own, min: -1, max: 10, default: 0.1 }),
		maxCv: ratio({ ...own, max: 10, default: 0.25 }),
		maxLostShare: share(0.15),
		healthDeadline: number('months', {
			min: 3,
			max: 6,
			default: 6,
			only: [3, 6],
			source: 'talk',
		}),
		minSuccessRate: ratio({ default: 0.7, source: 'B22' }),
		minPlaybook: share(0.7),
		minPilotWins: count({ ...own, default: 3 }),
		minSpareCapacity: share(0.1),
	}),
};

export type Input = ValuesOf<typeof inputs>;
export type Deal = Input['deals'][number];
