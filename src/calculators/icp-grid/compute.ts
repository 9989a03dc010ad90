import { hhi } from '../../engine/finance.ts';
import { quotient } from '../../engine/finite.ts';
import type { Input } from './inputs.ts';
import { type CellResult, judge, type Place, placesOf } from './judge.ts';
import { choose, robustnessOf } from './ranking.ts';

export interface Output {
	readonly baseWinRate: number;
	/** Row by row. */
	readonly cells: readonly CellResult[];
	/** `[row, col]` of the chosen cells, best first, and the accounts of each that can be worked. */
	readonly selected: readonly (readonly [row: number, col: number])[];
	readonly coveredAccounts: readonly number[];
	readonly totalTam: number;
	readonly totalSam: number;
	readonly selectedSam: number;
	readonly selectedSamShare: number | null;
	/** 0…10,000, of present revenue by cell. */
	readonly revenueHhi: number | null;
	readonly idealRevenueShare: number | null;
	readonly idealEffortShare: number | null;
	readonly robustness: number;
}

const sumOf = <T>(rows: readonly T[], of: (row: T) => number): number =>
	rows.reduce((sum, row) => sum + of(row), 0);

/**
 * Judges every cell of the grid, names the best, and says how firm the choice is.
 * A cell's win rate leans on that of all cells by as many deals as `priorStrength` says (beta-binomial
 * shrinkage): a single win in two does not beat nine in twenty.
 * @returns money a year, shares as fractions; `null` where a share has nothing to be a share of.
 */
export function compute(input: Input): Output {
	const places = placesOf(input);
	const decided = sumOf(places, (p) => p.decided);
	const baseWinRate = decided === 0 ? input.defaultWinRate : sumOf(places, (p) => p.wins) / decided;
	const largestSam = Math.max(0, ...places.map((p) => p.sam));
	const cells = places.map((place) => judge(place, input, baseWinRate, largestSam));
	const chosen = choose(cells, input.weights, input.maxCells);
	const best = chosen.flatMap((at) => cells[at] ?? []);
	const ideal = places.filter((_, at) => chosen.includes(at));
	const revenueOf = (p: Place): number => p.customers * p.acv;
	const totalSam = sumOf(places, (p) => p.sam);
	const selectedSam = sumOf(ideal, (p) => p.sam);
	return {
		baseWinRate,
		cells,
		selected: best.map(({ row, col }) => [row, col] as const),
		coveredAccounts: cover(best, input.accountCapacity),
		totalTam: sumOf(places, (p) => p.tam),
		totalSam,
		selectedSam,
		selectedSamShare: quotient(selectedSam, totalSam),
		revenueHhi: hhi(places.map(revenueOf)),
		idealRevenueShare: quotient(sumOf(ideal, revenueOf), sumOf(places, revenueOf)),
		idealEffortShare: quotient(
			sumOf(ideal, (p) => p.decided),
			decided,
		),
		robustness: robustnessOf(cells, input.weights, input.maxCells),
	};
}

/** Hands the accounts that can be worked to the chosen cells in turn; `null` is enough for all. */
function cover(best: readonly CellResult[], capacity: number | null | undefined): number[] {
	let left = capacity ?? Number.POSITIVE_INFINITY;
	return best.map(({ whiteSpaceAccounts }) => {
		const taken = Math.min(left, whiteSpaceAccounts);
		left -= taken;
		return taken;
	});
}
