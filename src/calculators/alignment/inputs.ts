import {
	byRow,
	choice,
	group,
	list,
	money,
	number,
	optional,
	text,
	type ValuesOf,
} from '../../engine/fields.ts';

/** What a strategic choice settles, in the order of positioning. */
export const DIMENSIONS = ['market', 'customer', 'product', 'value'] as const;
export type Dimension = (typeof DIMENSIONS)[number];
/** The parts that a whole plan has. */
export const AREAS = ['market', 'customer', 'product', 'sales', 'service', 'rnd'] as const;
export type Area = (typeof AREAS)[number];

const own = { source: 'illustrative' } as const;
const weight = { ...own, min: 0, max: 5, default: 3, plausible: [2, 5] } as const;
const budget = { ...own, plausible: [500_000, 8_000_000] } as const;

/** Inputs: what the strategy chose, what the plan pays for, and which serves which. */
export const inputs = {
	choices: list(
		group({
			id: text(),
			dimension: choice(DIMENSIONS, 'customer'),
			weight: number('score', { ...weight, slider: true }),
			prevWeight: optional(number('score', weight)),
		}),
		{ min: 1, max: 20 },
	),
	lines: list(
		group({
			id: text(),
			area: choice(AREAS, 'market'),
			budget: money(budget),
			/** By choice: 0 none, 1 touches it, 2 helps, 3 essential. */
			supports: byRow(
				'choices',
				number('score', { ...own, min: 0, max: 3, default: 0, integer: true }),
			),
		}),
		{ min: 0, max: 60 },
	),
	/** By choice: last year's money. */
	prevBudgets: optional(byRow('choices', money(budget))),
};

export type Input = ValuesOf<typeof inputs>;
export type Choice = Input['choices'][number];
export type Line = Input['lines'][number];
