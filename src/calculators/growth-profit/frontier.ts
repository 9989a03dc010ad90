import type { Input } from './inputs.ts';

/** What margin a growth leaves, and both added; all fractions. */
export interface FrontierPoint {
	readonly growth: number;
	readonly margin: number;
	readonly score: number;
}
/** The curve itself, the growth with the highest score, and the fastest that still breaks even. */
export interface Frontier {
	readonly frontier: readonly FrontierPoint[];
	readonly bestGrowth: number;
	readonly bestScore: number;
	readonly maxBreakEvenGrowth: number | null;
}
type Costs = Input['frontier'];

/** Scores nearer than this are equal. */
const TIE = 1e-12;

/** Growing by `growth` needs so much new revenue, which is dearer the more of it there is. */
function pointAt(growth: number, { grossMargin, nrr, cac0, nDouble, overheadShare }: Costs) {
	const won = Math.max(0, growth - (nrr - 1));
	const spend = cac0 * (won + won ** 2 / (2 * nDouble));
	const margin = grossMargin - (spend + overheadShare) / (1 + growth);
	return { growth, margin, score: growth + margin };
}

/** Next year's margin by growth from 0 to 100 %, on what winning revenue costs. */
export function frontierOf(costs: Costs): Frontier {
	const fine = Array.from({ length: 101 }, (_, i) => pointAt(i / 100, costs));
	const most = Math.max(...fine.map(({ score }) => score));
	const best = fine.find(({ score }) => score >= most - TIE) ?? pointAt(0, costs);
	return {
		frontier: Array.from({ length: 21 }, (_, i) => pointAt(i / 20, costs)),
		bestGrowth: best.growth,
		bestScore: best.score,
		maxBreakEvenGrowth: fine.findLast(({ margin }) => margin >= 0)?.growth ?? null,
	};
}
