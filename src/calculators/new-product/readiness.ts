import type { Input } from './inputs.ts';

/** The four scores of the present product, in their fixed order. */
export const SCORES = ['maturity', 'coverage', 'profit', 'stickiness'] as const;
export type Score = (typeof SCORES)[number];
/** What is measured; the last two are stickiness, and the weaker of them speaks. */
export const MEASURES = ['maturity', 'coverage', 'profit', 'grr', 'veryDisappointed'] as const;
export type Measure = (typeof MEASURES)[number];

/** A measure that is given, with its two marks and how far it has come from one to the other (0…1). */
export interface Reading {
	readonly measure: Measure;
	readonly value: number;
	readonly pass: number;
	readonly fail: number;
	readonly score: number;
}

/** @returns every measure that is given, in order. */
export function readingsOf({ current, thresholds }: Input): Reading[] {
	return MEASURES.flatMap((measure) => {
		const value = current[measure];
		if (value == null) return [];
		const { pass, fail } = thresholds[measure];
		const score = Math.min(1, Math.max(0, (value - fail) / (pass - fail)));
		return [{ measure, value, pass, fail, score }];
	});
}

/** @returns the reading that speaks for each score: of the two on stickiness the lower, revenue on a tie. */
export function speakersOf(readings: readonly Reading[]): Reading[] {
	const [maturity, coverage, profit, grr, asked] = readings;
	const sticky = asked && grr && asked.score < grr.score ? asked : grr;
	return [maturity, coverage, profit, sticky].filter((reading) => reading !== undefined);
}
