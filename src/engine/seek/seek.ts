import { COARSE, distance, EQUAL, inspect, type Search, turns, within } from './meet.ts';
import { border, type Curve, dip, type Sides } from './refine.ts';
import type { ScalarInput } from './scalars.ts';
import { finer, finerNear, gridOf, outward, roundest } from './scan.ts';

/** A value that was tried, and the result that it gives. */
export interface Tried {
	readonly value: number;
	readonly result: number;
}
/** What came of a search for a target. */
export type Sought =
	/** The result is at the target as it stands. */
	| ({ readonly kind: 'already' } & Tried)
	/** The value nearest to the present one that was found to give the target. */
	| ({ readonly kind: 'reached' } & Tried)
	/** The result jumps over the target: the first value beyond, and the last one `before`. */
	| ({ readonly kind: 'passed'; readonly before: Tried } & Tried)
	/** Nothing in the range gives the target; `best` comes nearest to it. */
	| { readonly kind: 'unreachable'; readonly best: Tried }
	/** The result is undefined wherever it was tried. */
	| { readonly kind: 'undefined' };

/** Turns of a curve that are followed to their ends. */
const TURNS = 3;

/** Of all values tried, the one nearest to the target; of equals the one nearest to the present. */
function bestOf(search: Search): number | null {
	const away = (x: number) => Math.abs(x - search.scalar.value);
	const defined = [...search.tried.keys()].filter((x) => search.off(x) !== null);
	const least = Math.min(...defined.map((x) => distance(search, x)));
	const best = defined.filter((x) => distance(search, x) <= least + EQUAL * search.size);
	return best.sort((a, b) => away(a) - away(b))[0] ?? null;
}

/** Follows the curve between the values tried to where it comes nearest to the target. */
function sharpened(search: Search, best: number): number {
	const { scalar, off, tried } = search;
	const order = [...tried.keys()].sort((a, b) => a - b);
	const stretch = (i: number) => [order[i - 1], order[i], order[i + 1]] as [number, number, number];
	const least = distance(search, best);
	const promising = [...order.keys()]
		.filter((i) => i > 0 && i < order.length - 1)
		.filter((i) => order[i] === best || turns(search, stretch(i), least))
		.sort((i, k) => distance(search, order[i] ?? best) - distance(search, order[k] ?? best));
	for (const i of promising.slice(0, TURNS)) {
		const [before, , far] = stretch(i);
		dip(scalar, off, [before, far], { precision: COARSE, giveUp: false });
	}
	const sharp = bestOf(search) ?? best;
	const isBest = (x: number) =>
		distance(search, x) <= distance(search, sharp) + EQUAL * search.size;
	const passed = order.filter((x) => (x - scalar.value) * (x - sharp) <= 0 && !isBest(x));
	const near = scalar.value < sharp ? Math.max(...passed) : Math.min(...passed);
	return passed.length > 0 ? border(scalar, isBest, [near, sharp], COARSE)[1] : sharp;
}

/** The roundest of the values that give the same. */
function rounded(search: Search, x: number): number {
	const { low, high } = search.scalar;
	const grain = COARSE * Math.abs(x);
	const round = roundest(search.scalar, x - grain, x + grain);
	if (round === null || round < low || round > high) return x;
	return distance(search, round) <= Math.max(distance(search, x), EQUAL * search.size) ? round : x;
}

/** Draws the sides of a jump together upon a round value between them. */
function sharpest({ scalar, off }: Search, [near, far]: Sides): Sides {
	const round = roundest(scalar, near, far);
	const result = round === null ? null : off(round);
	if (round === null || result === null) return [near, far];
	return result < 0 === (off(far) ?? 0) < 0 ? [near, round] : [round, far];
}

/**
 * Finds where a result meets a target.
 * @param resultAt the result at a value within the range of `scalar`; called some hundred times at most.
 */
export function seek(scalar: ScalarInput, resultAt: Curve, target: number): Sought {
	const tried = new Map<number, number | null>();
	const off = (x: number): number | null => {
		if (!tried.has(x)) tried.set(x, resultAt(x));
		const result = tried.get(x) ?? null;
		return result === null ? null : result - target;
	};
	const search: Search = { scalar, off, size: Math.max(1, Math.abs(target)), tried };
	const told = (value: number): Tried => ({ value, result: tried.get(value) ?? target });
	const present = scalar.value;
	if (within(search, present, EQUAL)) return { kind: 'already', ...told(present) };

	let found: number | null = null;
	const jumps: Sides[] = [];
	const away = (x: number) => Math.abs(x - present);
	const explore = (grid: readonly number[]): void => {
		for (const stretch of outward(grid, present)) {
			if (found !== null && away(stretch[1]) >= away(found)) return;
			const sides = inspect(search, stretch);
			if (!sides) continue;
			if (sides[0] !== sides[1]) jumps.push(sides);
			else if (found === null || away(sides[0]) < away(found)) found = sides[0];
		}
	};
	const grid = gridOf(scalar);
	explore(grid);
	if (bestOf(search) === null) explore(finer(scalar, grid));
	const best = bestOf(search);
	if (best === null) return { kind: 'undefined' };
	const moves = new Set(tried.values()).size > 1;
	if (!moves) return { kind: 'unreachable', best: told(best) };
	if (found === null && jumps.length === 0) explore(finerNear(scalar, grid, best));
	if (found !== null) return { kind: 'reached', ...told(rounded(search, found)) };
	const [jump] = jumps.sort(([a], [b]) => away(a) - away(b));
	if (!jump) return { kind: 'unreachable', best: told(sharpened(search, bestOf(search) ?? best)) };
	const [near, far] = sharpest(search, jump);
	return { kind: 'passed', ...told(far), before: told(near) };
}
