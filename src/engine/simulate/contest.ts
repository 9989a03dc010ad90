/**
 * Alternatives that are judged against each other under every drawn input: the higher measure is the
 * better one.
 */
export interface Contest<I> {
	/** By group, each alternative as the terms it stands for; the groups are judged apart. */
	readonly groups: (input: I) => Readonly<Record<string, readonly (readonly string[])[]>>;
	/** What an alternative is worth under an input. */
	readonly measure: (input: I, alternative: readonly string[]) => number;
}

/** How often one alternative was the best of its group. */
export interface Standing {
	readonly alternative: readonly string[];
	/** Runs in which it was better than every other. */
	readonly alone: number;
	/** Runs in which others were as good. */
	readonly tied: number;
	/** Share of all runs, those tied divided among the tied; the shares of a group add up to 1. */
	readonly share: number;
}
/** One group: its alternatives, the best first, and in how many of how many runs several tied. */
export interface Standings {
	readonly runs: number;
	readonly ties: number;
	readonly standings: readonly Standing[];
}
/** Counts a contest run by run. */
export interface Tally {
	readonly add: (input: unknown) => void;
	/** By group. */
	readonly standings: () => Record<string, Standings>;
}

/** Measures closer than this, in relation to the best, are the same. */
const SAME = 1e-9;

/** @param input whose alternatives are judged, whatever is drawn later. */
export function tallyOf<I>({ groups, measure }: Contest<I>, input: I): Tally {
	const counted = Object.entries(groups(input)).map(([group, alternatives]) => ({
		group,
		alternatives,
		worth: alternatives.map(() => 0),
		alone: alternatives.map(() => 0),
		tied: alternatives.map(() => 0),
		shared: alternatives.map(() => 0),
		ties: 0,
	}));
	let runs = 0;
	return {
		add: (drawn) => {
			runs++;
			for (const count of counted) {
				const { alternatives, worth } = count;
				let best = -Infinity;
				for (const [i, alternative] of alternatives.entries()) {
					worth[i] = measure(drawn as I, alternative);
					best = Math.max(best, worth[i]);
				}
				const enough = best - SAME * Math.max(1, Math.abs(best));
				const winners = worth.filter((value) => value >= enough).length;
				if (winners > 1) count.ties++;
				for (const [i, value] of worth.entries()) {
					if (value < enough) continue;
					const kind = winners > 1 ? count.tied : count.alone;
					kind[i] = (kind[i] ?? 0) + 1;
					count.shared[i] = (count.shared[i] ?? 0) + 1 / winners;
				}
			}
		},
		standings: () =>
			Object.fromEntries(
				counted.map(({ group, alternatives, alone, tied, shared, ties }) => {
					const standings = alternatives.map((alternative, i) => ({
						alternative,
						alone: alone[i] ?? 0,
						tied: tied[i] ?? 0,
						share: (shared[i] ?? 0) / Math.max(1, runs),
					}));
					return [group, { runs, ties, standings: standings.sort((a, b) => b.share - a.share) }];
				}),
			),
	};
}
