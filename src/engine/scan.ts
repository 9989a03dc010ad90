import type { ScalarInput } from './scalars.ts';

/** Whole numbers are tried one by one up to this many. */
const FEW = 128;
const MOST_DIGITS = 15;
/** Of a number's span: what is smaller differs from 0 as little as from itself. */
const NEAR_ZERO = 1e-3;

const even = (low: number, high: number, steps: number): number[] =>
	Array.from({ length: steps + 1 }, (_, i) => low + ((high - low) * i) / steps);
/** Distances `size` times 2^from … 2^to. */
const doubling = (size: number, from: number, to: number): number[] =>
	Array.from({ length: to - from + 1 }, (_, i) => size * 2 ** (from + i));

/** What counts as far for a number: what is plausible, else its own size. */
export function spanOf({ field, value, low, high }: ScalarInput): number {
	const [from, to] = field.plausible ?? [0, 0];
	if (value >= from && value <= to && to > from) return to - from;
	return Math.abs(value) || Math.abs(field.default) || Math.min(1, high - low);
}

/**
 * Where to try a number between its bounds: all of few whole or permitted ones, else evenly over the
 * whole range and over what is plausible, by doubling distances from the present value and the
 * default, and by powers of ten from both ends.
 * @returns values in ascending order, the present one among them.
 */
export function gridOf(scalar: ScalarInput): number[] {
	const { field, value, low, high } = scalar;
	const inside = (x: number) => x >= low && x <= high;
	if (field.only) return field.only.filter(inside).sort((a, b) => a - b);
	if (field.integer && high - low <= FEW)
		return Array.from({ length: high - low + 1 }, (_, i) => low + i);
	const plausible = field.plausible ? even(...field.plausible, 24) : [];
	const size = Math.abs(value) || spanOf(scalar);
	const width = high - low;
	const points = [
		...[value, field.default, ...plausible, ...even(low, high, 16)],
		...doubling(size, -8, 10).flatMap((step) => [value - step, value + step]),
		...doubling(Math.abs(field.default) || size, -4, 4),
		...doubling(1, -60, -5)
			.filter((_, i) => i % 4 === 0)
			.flatMap((part) => [low + part * width, high - part * width]),
	];
	const legal = field.integer ? points.map(Math.round) : points;
	return [...new Set(legal.filter(inside))].sort((a, b) => a - b);
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

/** @returns the number of fewest digits strictly between two, `null` where there is none. */
export function roundest(a: number, b: number): number | null {
	const middle = a + (b - a) / 2;
	for (let digits = 1; digits <= MOST_DIGITS; digits++) {
		const round = Number(middle.toPrecision(digits));
		if (round > Math.min(a, b) && round < Math.max(a, b)) return round;
	}
	return null;
}

/** Neighbours on a grid, `near` nearer to the start than `far`, and the one `before` them. */
export type Stretch = readonly [before: number | null, near: number, far: number];

/** Goes through a grid from one of its values outward, nearest stretches first on either side. */
export function* outward(grid: readonly number[], start: number): Generator<Stretch, void> {
	const of = (i: number): number => grid[i] as number;
	let [left, right] = [grid.indexOf(start), grid.indexOf(start)];
	while (left > 0 || right < grid.length - 1) {
		const goesLeft =
			left > 0 && (right === grid.length - 1 || start - of(left) <= of(right) - start);
		const [near, step] = goesLeft ? [left--, 1] : [right++, -1];
		const before = near + step;
		yield [before < left || before > right ? null : of(before), of(near), of(near - step)];
	}
}
