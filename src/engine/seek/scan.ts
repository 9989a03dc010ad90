import type { ScalarInput } from './scalars.ts';

/** Whole numbers are tried one by one up to this many. */
const FEW = 128;
const MOST_DIGITS = 15;
/** Of a number's span: what is smaller differs from 0 as little as from itself. */
const NEAR_ZERO = 1e-3;

const even = (low: number, high: number, steps: number): number[] =>
	Array.from({ length: steps + 1 }, (_, i) => low + ((high - low) * i) / steps);
/** Distances from `size` / 256 by doubling, beyond 1024 times `size` in steps of 16, up to `most`. */
function distances(size: number, most: number): number[] {
	const steps: number[] = [];
	for (let step = size / 256; step < most; step *= step < size * 1024 ? 2 : 16) steps.push(step);
	return steps;
}

/** What counts as far for a number: what is plausible, else its own size. */
export function spanOf({ field, value, low, high }: ScalarInput): number {
	const [from, to] = field.plausible ?? [0, 0];
	if (value >= from && value <= to && to > from) return to - from;
	return Math.abs(value) || Math.abs(field.default) || Math.min(1, high - low);
}

/**
 * Where to try a number between its bounds: all of few whole or permitted ones, else evenly over the
 * whole range and over what is plausible, at growing distances from the present value, and close to
 * both ends.
 * @returns values in ascending order, the present one among them.
 */
export function gridOf(scalar: ScalarInput): number[] {
	const { field, value, low, high } = scalar;
	const inside = (x: number) => x >= low && x <= high;
	if (field.only) return field.only.filter(inside).sort((a, b) => a - b);
	if (field.integer && high - low <= FEW) {
		const first = Math.ceil(low);
		return Array.from({ length: Math.floor(high) - first + 1 }, (_, i) => first + i);
	}
	const plausible = field.plausible ? even(...field.plausible, 24) : [];
	const size = Math.abs(value) || spanOf(scalar);
	const around = distances(size, high - low);
	const close = [1 / 1024, 1 / 64, 1 / 4].map((share) => share * Math.min(size, (high - low) / 16));
	const points = [
		...[low, high, value, field.default, ...plausible, ...even(low, high, 16)],
		...around.flatMap((step) => [value - step, value + step]),
		...close.flatMap((step) => [low + step, high - step]),
	];
	const legal = field.integer ? points.map(Math.round) : points;
	return [...new Set(legal.filter(inside))].sort((a, b) => a - b);
}

/** Every stretch of a grid cut into so many. */
function cut({ field }: ScalarInput, grid: readonly number[], parts: number): number[] {
	if (field.only) return [...grid];
	const points = grid.flatMap((point, i) => even(point, grid[i + 1] ?? point, parts));
	return [...new Set(field.integer ? points.map(Math.round) : points)].sort((a, b) => a - b);
}
/** @returns a grid with two values more in every stretch. */
export const finer = (scalar: ScalarInput, grid: readonly number[]) => cut(scalar, grid, 3);
/** @returns the stretches of a grid next to a value, each cut into eight. */
export function finerNear(scalar: ScalarInput, grid: readonly number[], x: number): number[] {
	const i = grid.findLastIndex((point) => point <= x);
	return cut(scalar, grid.slice(Math.max(0, i - 2), i + 4), 8);
}

/** @returns the width under which two values of a number count as neighbours. */
export const grainOf = (scalar: ScalarInput, a: number, b: number, precision: number): number =>
	precision * Math.max(Math.abs(a), Math.abs(b), NEAR_ZERO * spanOf(scalar));

/**
 * @param precision relative width under which two values count as neighbours.
 * @returns a value that may be tried halfway between two, `null` where they are neighbours.
 */
export function between(scalar: ScalarInput, a: number, b: number, precision: number) {
	const { only, integer } = scalar.field;
	if (only) return null;
	const middle = a + (b - a) / 2;
	if (integer) return Math.abs(b - a) > 1 ? Math.round(middle) : null;
	return Math.abs(b - a) > grainOf(scalar, a, b, precision) ? middle : null;
}

/** @returns the number of fewest digits strictly between two, `null` where there is none to be tried. */
export function roundest({ field }: ScalarInput, a: number, b: number): number | null {
	if (field.only || field.integer) return null;
	const middle = a + (b - a) / 2;
	for (let digits = 1; digits <= MOST_DIGITS; digits++) {
		const round = Number(middle.toPrecision(digits));
		if (round > Math.min(a, b) && round < Math.max(a, b)) return round;
	}
	return null;
}

/** Neighbours on a grid, `near` nearer to the start than `far`, and the one `before` them. */
export type Stretch = readonly [before: number | null, near: number, far: number];

/** Goes through a grid outward from the value next to a start, nearest stretches first on either side. */
export function* outward(grid: readonly number[], start: number): Generator<Stretch, void> {
	const of = (i: number): number => grid[i] as number;
	const home = grid.findLastIndex((x) => x <= start);
	let [left, right] = [Math.max(0, home), Math.max(0, home)];
	while (left > 0 || right < grid.length - 1) {
		const goesLeft =
			left > 0 && (right === grid.length - 1 || start - of(left) <= of(right) - start);
		const [near, step] = goesLeft ? [left--, 1] : [right++, -1];
		const before = near + step;
		yield [before < left || before > right ? null : of(before), of(near), of(near - step)];
	}
}
