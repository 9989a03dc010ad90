import { border, type Curve, crossing, dip, type Sides } from './refine.ts';
import type { ScalarInput } from './scalars.ts';
import type { Stretch } from './scan.ts';

/** A search for a target: how far off it a result is, at the values tried so far and at any other. */
export interface Search {
	readonly scalar: ScalarInput;
	readonly off: Curve;
	/** What distances from the target are relative to. */
	readonly size: number;
	readonly tried: ReadonlyMap<number, number | null>;
}

/** A result this near to the target has reached it … */
const REACHED = 1e-6;
/** … and this near equals it. */
export const EQUAL = 1e-12;
/** Relative width of neighbouring values: next to each other, or coarser where a curve ends or turns. */
const FINE = 4e-16;
export const COARSE = 1e-9;
/**
 * A change of sign whose sides are this much further off than where it was met is a pole; this much
 * closer, and it is the grain of the arithmetic.
 */
const POLE = 1e3;
const GRAIN = 1e-9;

/** @returns how far from the target the result at a value is, `Infinity` where it is undefined. */
export const distance = ({ off }: Search, x: number): number => Math.abs(off(x) ?? Infinity);
/** @returns whether it is no further than a share of the search's size. */
export const within = (search: Search, x: number, share: number): boolean =>
	distance(search, x) <= share * search.size;

/** The value nearest to `near` where the target is met, given that it is met at `far`. */
function firstEqual(search: Search, near: number, far: number): Sides {
	const { scalar } = search;
	const equals = (x: number) => within(search, x, EQUAL);
	const flat = scalar.field.integer || scalar.field.only || equals(far + (near - far) * 1e-6);
	const first = flat ? border(scalar, equals, [near, far], FINE)[1] : far;
	return [first, first];
}

/** The last values on either side of where the curve is undefined between two. */
function acrossGap({ scalar, off, tried }: Search, near: number, far: number): Sides {
	const [low, high] = [Math.min(near, far), Math.max(near, far)];
	const gap = [...tried.keys()].find((x) => x > low && x < high && off(x) === null) ?? far;
	const edge = (side: number) => border(scalar, (x) => off(x) === null, [side, gap], COARSE)[0];
	return [edge(near), edge(far)];
}

/**
 * The change of sign between two values: one value twice where the target is reached, both sides of
 * a jump otherwise; `null` where there is none.
 */
function meet(search: Search, near: number, far: number): Sides | null {
	const { scalar, off, size } = search;
	const [begin, end] = [off(near), off(far)];
	if (within(search, far, EQUAL)) return firstEqual(search, near, far);
	if (begin === null || end === null || begin < 0 === end < 0) return null;
	const sides =
		crossing(scalar, off, [near, far], { precision: FINE, enough: EQUAL * size }) ??
		acrossGap(search, near, far);
	const [first, last] = sides.map((x) => distance(search, x)) as [number, number];
	const closest = first < last ? sides[0] : sides[1];
	if (within(search, closest, EQUAL)) return firstEqual(search, near, closest);
	const met = Math.max(Math.abs(begin), Math.abs(end));
	if (within(search, closest, REACHED) || first + last <= GRAIN * met) return [closest, closest];
	const jumps = (off(sides[0]) ?? 0) < 0 !== (off(sides[1]) ?? 0) < 0;
	return jumps && first + last <= POLE * met ? sides : null;
}

/** The same between a value where the result is defined and one where it is not. */
function meetBeforeEnd(search: Search, near: number, far: number): Sides | null {
	const { scalar, off } = search;
	const opens = off(near) === null;
	const [edge] = border(scalar, (x) => off(x) === null, opens ? [far, near] : [near, far], COARSE);
	return opens ? meet(search, edge, far) : meet(search, near, edge);
}

/** The same at a turn of the curve that was met without a change of sign. */
function meetAtTurn(search: Search, [before, near, far]: Turn): Sides | null {
	const { scalar, off } = search;
	const x = dip(scalar, off, [before, far], { precision: COARSE, giveUp: true });
	if ((off(x) ?? 0) < 0 === (off(near) ?? 0) < 0) return within(search, x, REACHED) ? [x, x] : null;
	const away = (side: Sides) => Math.abs(side[0] - scalar.value);
	const both = [meet(search, before, x), meet(search, far, x)];
	return both.filter((side) => side !== null).sort((a, b) => away(a) - away(b))[0] ?? null;
}

type Turn = readonly [before: number, near: number, far: number];
/**
 * @returns whether the curve comes nearest to the target at the middle of three values, and, as steep
 * as it was seen to be, might come within `goal` of it.
 */
export function turns({ off }: Search, [before, near, far]: Turn, goal = 0): boolean {
	const [a, b, c] = [off(before), off(near), off(far)];
	if (a === null || b === null || c === null) return false;
	if (a < 0 !== b < 0 || b < 0 !== c < 0) return false;
	const [left, right] = [Math.abs(a) - Math.abs(b), Math.abs(c) - Math.abs(b)];
	const [back, on] = [Math.abs(near - before), Math.abs(far - near)];
	const steepest = Math.max(left / back, right / on);
	return left > 0 && right > 0 && steepest * Math.max(back, on) >= Math.abs(b) - goal;
}

/**
 * Looks whether the target is met between two values.
 * @returns one value twice where it is reached, both sides where the result jumps over it (the one
 * nearer to the start first), `null` where neither is found.
 */
export function inspect(search: Search, [before, near, far]: Stretch): Sides | null {
	const { off } = search;
	if ((off(near) === null) !== (off(far) === null)) return meetBeforeEnd(search, near, far);
	const sides = meet(search, near, far);
	if (sides || before === null || !turns(search, [before, near, far])) return sides;
	return meetAtTurn(search, [before, near, far]);
}
