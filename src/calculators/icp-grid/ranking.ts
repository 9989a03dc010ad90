/** The five things a cell is judged by, in order. */
export const CRITERIA = ['fit', 'market', 'evidence', 'deliverability', 'economics'] as const;
export type Criterion = (typeof CRITERIA)[number];
export type ByCriterion = Readonly<Record<Criterion, number>>;

/** What the choice between cells depends on. */
export interface Candidate {
	readonly scores: ByCriterion;
	readonly sam: number;
	readonly status: string;
}

/** Points by which two scores may differ and still tie. */
const TIE = 1e-9;
/** Share by which two amounts of money may differ and still be the same: rounding, no more. */
const SAME_MONEY = 1e-12;

/** @returns 0…100: the weighted mean of the scores; weights that are all 0 count alike. */
export function scoreOf(scores: ByCriterion, weights: ByCriterion): number {
	const total = CRITERIA.reduce((sum, key) => sum + weights[key], 0);
	return CRITERIA.reduce((sum, key) => {
		const share = total === 0 ? 1 / CRITERIA.length : weights[key] / total;
		return sum + 100 * share * scores[key];
	}, 0);
}

/**
 * Chooses cells: best score first; among ties the larger serviceable market, then the earlier cell.
 * @returns positions in `cells` of at most `most` eligible ones, best first.
 */
export function choose(
	cells: readonly Candidate[],
	weights: ByCriterion,
	most: number,
): readonly number[] {
	const open = cells.flatMap((cell, at) =>
		cell.status === 'eligible' ? [{ at, sam: cell.sam, score: scoreOf(cell.scores, weights) }] : [],
	);
	const chosen: number[] = [];
	while (chosen.length < most) {
		const left = open.filter(({ at }) => !chosen.includes(at));
		const top = Math.max(...left.map(({ score }) => score));
		const ties = left.filter(({ score }) => score >= top - TIE);
		const largest = Math.max(...ties.map(({ sam }) => sam));
		const next = ties.find(({ sam }) => sam >= largest * (1 - SAME_MONEY));
		if (!next) break;
		chosen.push(next.at);
	}
	return chosen;
}

/**
 * How firmly the choice stands: each weight in turn is taken a fifth lower and a fifth higher.
 * @returns the share of these ten trials that choose the same set of cells.
 */
export function robustnessOf(
	cells: readonly Candidate[],
	weights: ByCriterion,
	most: number,
): number {
	const asSet = (chosen: readonly number[]): string => [...chosen].sort((a, b) => a - b).join();
	const usual = asSet(choose(cells, weights, most));
	const trials = CRITERIA.flatMap((key) =>
		[0.8, 1.2].map((factor) => ({ ...weights, [key]: weights[key] * factor })),
	);
	const same = trials.filter((trial) => asSet(choose(cells, trial, most)) === usual);
	return same.length / trials.length;
}
