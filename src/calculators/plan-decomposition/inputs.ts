import {
	choice,
	count,
	group,
	list,
	money,
	number,
	optional,
	ratio,
	text,
	type ValuesOf,
} from '../../engine/fields.ts';

const own = { source: 'illustrative' } as const;

/** One way of cutting the target: named rows with shares, of which only the proportions matter. */
const cut = list(
	group({ id: text(), share: ratio({ max: 100, default: 0.2, plausible: [0.1, 0.6] }) }),
	{ min: 1, max: 8 },
);

/** Inputs: the target and how it is cut, the sellers, the deals. */
export const inputs = {
	target: money({ ...own, default: 72_000_000, plausible: [60_000_000, 84_000_000] }),
	products: cut,
	industries: cut,
	regions: cut,
	/** Shares multiplied, or fitted to last year's pattern (iterative proportional fitting). */
	method: choice(['independent', 'ipf'], 'independent'),
	/** By product, industry, region. */
	lastYear: optional(
		list(list(list(money(), { follows: 'regions' }), { follows: 'industries' }), {
			follows: 'products',
		}),
	),
	capacity: group({
		quota: money({ ...own, min: 1, default: 2_000_000, plausible: [1_500_000, 2_500_000] }),
		attainment: ratio({ ...own, max: 1.5, default: 0.8, plausible: [0.5, 1], slider: true }),
		annualAttrition: ratio({ max: 0.9, default: 0.25, plausible: [0.15, 0.35], source: 'B16' }),
		ramp: list(ratio({ max: 1.2, default: 0.5, plausible: [0, 1], source: 'B1' }), {
			min: 0,
			max: 60,
			start: [0, 0.25, 0.5, 0.75],
		}),
		plateau: ratio({ max: 1.2, default: 1, plausible: [0.8, 1.1], source: 'B1' }),
		regions: list(
			group({
				ramped: count({ ...own, default: 5, plausible: [3, 20] }),
				hires: list(
					group({
						month: number('month', { min: 1, max: 12, default: 1, integer: true }),
						count: count({ ...own, default: 1, plausible: [0, 6] }),
					}),
					{ min: 0, max: 60 },
				),
			}),
			{ follows: 'regions' },
		),
	}),
	avgDeal: money({ ...own, default: 600_000, plausible: [400_000, 800_000] }),
	winRate: ratio({ default: 0.21, plausible: [0.15, 0.29], source: 'B2', slider: true }),
	openPipeline: money({ ...own, default: 110_000_000, plausible: [80_000_000, 140_000_000] }),
};

export type Input = ValuesOf<typeof inputs>;
/** The sellers of one region: those fully trained, and when others start. */
export type Team = Input['capacity']['regions'][number];
