import {
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

/** A judgement from 0 (hopeless) to 5 (nobody better). */
const judgement = number('score', {
	...own,
	min: 0,
	max: 5,
	default: 3,
	plausible: [2, 4],
	slider: true,
});
const gate = number('score', { ...own, min: 0, max: 5, default: 2 });
const weight = (standard: number, low: number, high: number) =>
	number('number', { ...own, min: 0, max: 100, default: standard, plausible: [low, high] });

/** One crossing of an industry and a size. */
const cell = group({
	accounts: count({ ...own, default: 200, plausible: [100, 400] }),
	acv: money({ ...own, default: 200_000, plausible: [100_000, 400_000] }),
	serviceable: ratio({ ...own, default: 0.6, plausible: [0.4, 0.8] }),
	fit: judgement,
	deliverability: judgement,
	wins: count({ ...own, atMost: 'decided' }),
	decided: count(own),
	customers: count(own),
	cac: money({ ...own, default: 100_000, plausible: [60_000, 200_000] }),
	grossMargin: ratio({ ...own, min: -1, default: 0.6, plausible: [0.45, 0.75] }),
});

/** Inputs: the grid itself, then how its cells are judged. */
export const inputs = {
	industries: list(text(), { min: 1, max: 10 }),
	sizes: list(text(), { min: 1, max: 6 }),
	cells: list(list(cell, { follows: 'sizes' }), { follows: 'industries' }),
	weights: group({
		fit: weight(30, 20, 40),
		market: weight(20, 10, 30),
		evidence: weight(20, 10, 30),
		deliverability: weight(15, 10, 25),
		economics: weight(15, 10, 25),
	}),
	priorStrength: count({ ...own, default: 10, plausible: [5, 20] }),
	defaultWinRate: ratio({ default: 0.21, plausible: [0.15, 0.3], source: 'B2' }),
	fitMin: gate,
	deliverMin: gate,
	fast: number('months', {
		...own,
		min: 0,
		max: 600,
		default: 6,
		plausible: [3, 12],
		below: 'slow',
	}),
	slow: number('months', { ...own, min: 0, max: 600, default: 36, plausible: [24, 48] }),
	maxCells: number('count', { ...own, min: 1, max: 6, default: 3, integer: true }),
	accountCapacity: optional(count({ ...own, default: 600, plausible: [300, 900] }), true),
};

export type Input = ValuesOf<typeof inputs>;
/** What is known of one cell. */
export type Cell = Input['cells'][number][number];
