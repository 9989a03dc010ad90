import {
	byKey,
	count,
	group,
	list,
	money,
	number,
	optional,
	picks,
	ratio,
	toggle,
	type ValuesOf,
} from '../../engine/fields.ts';

/** What can be pulled, in the order of every list of levers; the first five win new business. */
export const LEVERS = [
	'accounts',
	'reach',
	'opportunity',
	'win',
	'dealValue',
	'retention',
	'expansion',
] as const;
export type Lever = (typeof LEVERS)[number];

/** Inputs of the four-rate growth engine. */
export const inputs = {
	years: number('years', { min: 1, max: 5, default: 3, integer: true, source: 'talk' }),
	targetAccounts: count({ default: 2000, plausible: [1500, 2500], source: 'illustrative' }),
	targetGrowth: ratio({
		min: -0.5,
		default: 0.03,
		plausible: [-0.02, 0.08],
		source: 'illustrative',
	}),
	excludeCustomers: toggle(true),
	customers0: count({ default: 150, source: 'illustrative' }),
	arr0: money({ default: 60_000_000, source: 'illustrative' }),
	reach: ratio({ default: 0.3, plausible: [0.15, 0.5], source: 'illustrative', slider: true }),
	opportunity: ratio({
		default: 0.2,
		plausible: [0.1, 0.3],
		source: 'illustrative',
		slider: true,
	}),
	win: ratio({ default: 0.21, plausible: [0.15, 0.29], source: 'B2', slider: true }),
	dealValue: money({ default: 400_000, plausible: [300_000, 500_000], source: 'illustrative' }),
	retention: ratio({ default: 0.9, plausible: [0.82, 0.95], source: 'B4' }),
	expansion: ratio({
		min: -1,
		max: 2,
		default: 0.06,
		plausible: [0, 0.12],
		source: 'illustrative',
	}),
	grossMargin: ratio({ min: -1, default: 0.6, plausible: [0.5, 0.7], source: 'illustrative' }),
	terminalYears: number('years', { min: 0, max: 10, default: 1, source: 'illustrative' }),
	levers: byKey(
		LEVERS,
		group({
			uplift: ratio({ max: 10, plausible: [0, 0.3], source: 'illustrative' }),
			cost: money({ source: 'illustrative' }),
			success: ratio({ default: 1, plausible: [0.4, 0.9], source: 'illustrative' }),
		}),
	),
	schedule: list(picks(LEVERS), { follows: 'years' }),
	maxLeversPerYear: count({ min: 1, max: 3, default: 2, integer: true, source: 'talk' }),
	cooldownYears: number('years', { min: 0, max: 3, default: 1, integer: true, source: 'talk' }),
	annualBudget: optional(money()),
	targetArrYear1: optional(money()),
};
export type Input = ValuesOf<typeof inputs>;
