import { type Library, rarity } from './library.ts';

/** One thing that a query asks for, with the needles that may meet it and how well each does. */
export interface Need {
	/** What was typed for it. */
	typed: string;
	needles: { needle: string; factor: number }[];
	/** How much of the query it makes up. */
	weight: number;
	/** Adds to a score and is no loss where it is missing (two words standing together). */
	bonus?: true;
	/** Rests on little: a single character. */
	weak?: true;
	/** How likely it is that the needles are what was meant; 1 unless told. */
	sure?: number;
}

/** Words that stand on no page count as this share of the rarest one. */
const UNKNOWN = 0.6;

/** @returns a need met by these needles; its weight is that of the best one. */
export function needFor(library: Library, typed: string, needles: Need['needles']): Need {
	const first = needles[0];
	const holding = first ? library.holders(first.needle).size : 1;
	return { typed, needles, weight: rarity(library, holding) * (first ? 1 : UNKNOWN) };
}

export const isKnown = (library: Library, needle: string): boolean =>
	library.holders(needle).size > 0;
