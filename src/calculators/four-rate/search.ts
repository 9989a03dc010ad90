import { type Input, LEVERS, type Lever } from './inputs.ts';
import { bitOf, costOf, factorsOf, leverOf, leversIn, type PerLever } from './simulate.ts';

/** More schedules than this are not searched. */
export const WIDEST = 2_000_000;
const EPS = 1e-9;
const ALL = LEVERS.length;

/** What may be pulled in one year: a set of levers with its price and its effect. */
interface Pull {
	set: number;
	size: number;
	cost: number;
	factors: PerLever;
}
/** The best rotation and its worth (money). */
export interface Found {
	schedule: Lever[][];
	objective: number;
}

/** Sets of `size` of the levers, in lexicographic order. */
function setsOf(levers: readonly Lever[], size: number): number[] {
	if (size === 0) return [0];
	return levers.flatMap((lever, i) =>
		setsOf(levers.slice(i + 1), size - 1).map((rest) => bitOf(lever) | rest),
	);
}

function affordable(input: Input): Pull[] {
	const useful = LEVERS.filter((lever) => leverOf(input, lever).uplift > 0);
	const sizes = Array.from({ length: input.maxLeversPerYear + 1 }, (_, size) => size);
	// A sum that equals the budget on paper must not fail by its last digit.
	const most = input.annualBudget == null ? Infinity : input.annualBudget * (1 + EPS);
	return sizes
		.flatMap((size) =>
			setsOf(useful, size).map((set) => ({
				set,
				size,
				cost: costOf(input, set),
				factors: factorsOf(input, set),
			})),
		)
		.filter(({ cost }) => cost <= most);
}

/**
 * Tries every schedule, year 1 outermost, sets in the order empty, singles, pairs, triples. The
 * first best stays unless a later one is better beyond 1e-9, or as good with fewer pulls.
 * Same arithmetic in the same order as `simulate`, but each year's state is computed once for all
 * schedules that begin alike.
 * @returns `null` above `WIDEST` schedules (counted before the cool-down).
 */
export function searchRotation(input: Input): Found | null {
	const pulls = affordable(input);
	const { years, cooldownYears, grossMargin } = input;
	if (pulls.length ** years > WIDEST) return null;

	const accounts = Array.from(
		{ length: years },
		(_, i) => input.targetAccounts * (1 + input.targetGrowth) ** i,
	);
	const multipliers = Array.from({ length: years + 1 }, (): PerLever => [1, 1, 1, 1, 1, 1, 1]);
	const path: number[] = new Array(years).fill(0);
	let best = -Infinity;
	let fewest = 0;
	let chosen: number[] = [];

	const keepBest = (objective: number, pulled: number): void => {
		const tolerance = EPS * Math.max(1, Math.abs(best));
		const better = chosen.length === 0 || objective > best + tolerance;
		if (!better && !(objective >= best - tolerance && pulled < fewest)) return;
		best = objective;
		fewest = pulled;
		chosen = [...path];
	};

	const visit = (i: number, arr: number, customers: number, sum: number, pulled: number): void => {
		let resting = 0;
		for (let back = 1; back <= cooldownYears && back <= i; back++)
			resting |= path[i - back] as number;
		const before = multipliers[i] as PerLever;
		const m = multipliers[i + 1] as PerLever;
		for (const { set, size, cost, factors } of pulls) {
			if (set & resting) continue;
			for (let k = 0; k < ALL; k++) m[k] = (before[k] as number) * (factors[k] as number);
			const [a, r, o, w, d, k, e] = m;
			const held = input.excludeCustomers ? customers : 0;
			const pool = Math.max(0, (accounts[i] as number) * a - held);
			const retention = Math.min(1, input.retention * k);
			const reached = pool * Math.min(1, input.reach * r);
			const wins = reached * Math.min(1, input.opportunity * o) * Math.min(1, input.win * w);
			const newArr = wins * (input.dealValue * d);
			const closing = arr * retention * ((1 + input.expansion) * e) + newArr;
			const total = sum + (((arr + closing) / 2) * grossMargin - cost);
			path[i] = set;
			if (i + 1 < years) visit(i + 1, closing, customers * retention + wins, total, pulled + size);
			else keepBest(total + closing * grossMargin * input.terminalYears, pulled + size);
		}
	};
	visit(0, input.arr0, input.customers0, 0, 0);
	return { schedule: chosen.map(leversIn), objective: best };
}
