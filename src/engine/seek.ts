import { border, type Curve, crossing, dip, type Sides } from './refine.ts';
import type { ScalarInput } from './scalars.ts';
import { gridOf, outward, roundest } from './scan.ts';

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

/** A result this near to the target, relative to it or to 1, has reached it … */
const REACHED = 1e-6;
/** … and this near equals it. */
const EQUAL = 1e-12;
/** Relative width of neighbouring values; coarser where a curve ends or turns. */
const FINE = 1e-13;
const COARSE = 1e-9;
/** A change of sign whose sides lie this much further apart than where it was met is a pole. */
const POLE = 1e3;

/** A search under way: how far the result is from the target, at values tried so far and others. */
interface Search {
	readonly scalar: ScalarInput;
	readonly off: Curve;
	/** What distances are relative to. */
	readonly size: number;
	readonly tried: ReadonlyMap<number, number | null>;
}

const distance = ({ off }: Search, x: number): number => Math.abs(off(x) ?? Infinity);
const within = (search: Search, x: number, share: number): boolean =>
	distance(search, x) <= share * search.size;

/** Where the curve equals the target, nearest to `near`, given that it does so at `far`. */
function nearestEqual(search: Search, near: number, far: number): Sides {
	const equals = (x: number) => within(search, x, EQUAL);
	const closer = far + (near - far) * 1e-6;
	const flat = search.scalar.field.integer || search.scalar.field.only || equals(closer);
	const [, first] = flat ? border(search.scalar, equals, [near, far], FINE) : [near, far];
	return [first, first];
}

/**
 * The change of sign between two values: one value twice where the target is reached, both sides of
 * a jump otherwise; `null` where there is none.
 */
function meet(search: Search, near: number, far: number): Sides | null {
	const { scalar, off } = search;
	const [begin, end] = [off(near), off(far)];
	if (end !== null && within(search, far, EQUAL)) return nearestEqual(search, near, far);
	if (begin === null || end === null || begin < 0 === end < 0) return null;
	const enough = EQUAL * search.size;
	const sides = crossing(scalar, off, [near, far], { precision: FINE, enough });
	if (!sides) return null;
	const closest = distance(search, sides[0]) < distance(search, sides[1]) ? sides[0] : sides[1];
	if (within(search, closest, EQUAL)) return nearestEqual(search, near, closest);
	if (within(search, closest, REACHED)) return [closest, closest];
	const met = Math.max(Math.abs(begin), Math.abs(end));
	return distance(search, sides[0]) + distance(search, sides[1]) > POLE * met ? null : sides;
}

/** The same between a value where the result is defined and one where it is not. */
function meetBeforeEnd(search: Search, near: number, far: number): Sides | null {
	const { scalar, off } = search;
	const opens = off(near) === null;
	const sides: Sides = opens ? [far, near] : [near, far];
	const [edge] = border(scalar, (x) => off(x) === null, sides, COARSE);
	return opens ? meet(search, edge, far) : meet(search, near, edge);
}

/** The same where the curve turns between two values without having changed its sign. */
function meetAtTurn(search: Search, [before, near, far]: Turn): Sides | null {
	const { scalar, off } = search;
	const x = dip(scalar, off, [before, far], COARSE);
	const [here, there] = [off(x), off(near)];
	if (here === null || there === null) return null;
	if (here < 0 === there < 0 && here !== 0) return within(search, x, REACHED) ? [x, x] : null;
	const both = [meet(search, before, x), meet(search, far, x)].filter((side) => side !== null);
	const away = (side: Sides) => Math.abs(side[0] - scalar.value);
	return both.sort((a, b) => away(a) - away(b))[0] ?? null;
}

type Turn = readonly [before: number, near: number, far: number];
/** Whether the curve turns at the middle of three values, steeply enough to get to the target. */
function turns({ off }: Search, [before, near, far]: Turn): boolean {
	const [a, b, c] = [off(before), off(near), off(far)];
	if (a === null || b === null || c === null) return false;
	if (a < 0 !== b < 0 || b < 0 !== c < 0) return false;
	const [left, right] = [Math.abs(a) - Math.abs(b), Math.abs(c) - Math.abs(b)];
	return left > 0 && right > 0;
}

function inspect(search: Search, [before, near, far]: readonly [number | null, number, number]) {
	const { off } = search;
	if ((off(near) === null) !== (off(far) === null)) return meetBeforeEnd(search, near, far);
	const sides = meet(search, near, far);
	if (sides || before === null || !turns(search, [before, near, far])) return sides;
	return meetAtTurn(search, [before, near, far]);
}

/** Of all values tried, the one nearest to the target; of equals the one nearest to the present. */
function bestOf(search: Search): number | null {
	const away = (x: number) => Math.abs(x - search.scalar.value);
	const defined = [...search.tried.keys()].filter((x) => search.off(x) !== null);
	const least = Math.min(...defined.map((x) => distance(search, x)));
	const best = defined.filter((x) => distance(search, x) <= least + EQUAL * search.size);
	return best.sort((a, b) => away(a) - away(b))[0] ?? null;
}

/** The values tried on either side of one, itself where there is none. */
function around({ tried }: Search, x: number): readonly [below: number, above: number] {
	const order = [...tried.keys()].sort((a, b) => a - b);
	const i = order.indexOf(x);
	return [order[i - 1] ?? x, order[i + 1] ?? x];
}

/** The first value from the present one on that comes as near to the target as the best. */
function firstOfBest(search: Search, best: number): number {
	const [below, above] = around(search, best);
	const near = search.scalar.value < best ? below : above;
	const least = distance(search, best) + EQUAL * search.size;
	const isBest = (x: number) => distance(search, x) <= least;
	return isBest(near) ? best : border(search.scalar, isBest, [near, best], COARSE)[1];
}

/** The roundest of the values that give the same. */
function rounded(search: Search, x: number): number {
	const grain = COARSE * Math.abs(x);
	const round = roundest(x - grain, x + grain);
	const { low, high, field } = search.scalar;
	if (round === null || field.integer || field.only || round < low || round > high) return x;
	return distance(search, round) <= Math.max(distance(search, x), EQUAL * search.size) ? round : x;
}

/** Draws the sides of a jump together upon a round value between them. */
function sharpest(search: Search, [near, far]: Sides): Sides {
	const round =
		search.scalar.field.integer || search.scalar.field.only ? null : roundest(near, far);
	const [result, beyond] = [round === null ? null : search.off(round), search.off(far) ?? 0];
	if (round === null || result === null) return [near, far];
	return result < 0 === beyond < 0 ? [near, round] : [round, far];
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
	const take = (sides: Sides | null): void => {
		if (!sides) return;
		const [near, far] = sides;
		if (near !== far) jumps.push(sides);
		else if (found === null || Math.abs(near - present) < Math.abs(found - present)) found = near;
	};
	for (const stretch of outward(gridOf(scalar), present)) {
		if (found !== null && Math.abs(stretch[1] - present) >= Math.abs(found - present)) break;
		take(inspect(search, stretch));
	}
	const best = bestOf(search);
	if (best === null) return { kind: 'undefined' };
	const [below, above] = around(search, best);
	if (found === null && turns(search, [below, best, above]))
		take(meetAtTurn(search, [below, best, above]));
	if (found !== null) return { kind: 'reached', ...told(rounded(search, found)) };
	const [jump] = jumps.sort(([a], [b]) => Math.abs(a - present) - Math.abs(b - present));
	if (jump) {
		const [near, far] = sharpest(search, jump);
		return { kind: 'passed', ...told(far), before: told(near) };
	}
	return { kind: 'unreachable', best: told(firstOfBest(search, bestOf(search) ?? best)) };
}
