import type { ScalarInput } from './scalars.ts';
import { between, grainOf } from './scan.ts';

/** What a function of one number gives; `null` where it is undefined. */
export type Curve = (x: number) => number | null;
/** Two neighbouring values, on either side of a change. */
export type Sides = readonly [near: number, far: number];

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Halves its way to where a condition begins, one step a turn.
 * @param near where it does not hold. @param far where it does.
 * @param precision relative width of neighbours.
 * @returns neighbours, the first without and the second with it.
 */
export function* narrowing(
	scalar: ScalarInput,
	holds: (x: number) => boolean,
	[near, far]: Sides,
	precision: number,
): Generator<null, Sides> {
	let [a, b] = [near, far];
	for (let x = between(scalar, a, b, precision); x !== null; x = between(scalar, a, b, precision)) {
		if (holds(x)) b = x;
		else a = x;
		yield null;
	}
	return [a, b];
}

/** The same at one go. */
export function border(...search: Parameters<typeof narrowing>): Sides {
	const steps = narrowing(...search);
	for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** A point of a curve. */
type Point = readonly [x: number, y: number];

/** Share of the way from the newest point to the one across 0, by Chandrupatla (1997). */
function share([a, fa]: Point, [b, fb]: Point, [c, fc]: Point): number {
	const xi = (a - b) / (c - b);
	const phi = (fa - fb) / (fc - fb);
	if (!(phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi)) return 0.5;
	return (
		((fa / (fb - fa)) * fc) / (fb - fc) +
		((((c - a) / (b - a)) * fa) / (fc - fa)) * (fb / (fc - fb))
	);
}

/**
 * Finds where a curve changes sign: by inverse quadratic interpolation where that is safe and by
 * halving where it is not, so that steps and poles end in neighbours.
 * @param enough distance from 0 at which to stop.
 * @returns neighbours on either side, or one value twice where the curve is 0 there; `null` where the
 * curve is undefined on the way.
 */
export function crossing(
	scalar: ScalarInput,
	curve: Curve,
	[near, far]: Sides,
	{ precision, enough }: { precision: number; enough: number },
): Sides | null {
	const negative = (curve(near) ?? 0) < 0;
	let a: Point = [far, curve(far) ?? 0];
	let b: Point = [near, curve(near) ?? 0];
	let part = 0.5;
	for (;;) {
		const middle = between(scalar, a[0], b[0], precision);
		if (middle === null) return a[1] < 0 === negative ? [a[0], b[0]] : [b[0], a[0]];
		const x = scalar.field.integer ? middle : a[0] + part * (b[0] - a[0]);
		const y = curve(x);
		if (y === null) return null;
		if (Math.abs(y) <= enough) return [x, x];
		const last = y < 0 === a[1] < 0 ? a : b;
		if (last === b) b = a;
		a = [x, y];
		const least = grainOf(scalar, a[0], b[0], precision) / (2 * Math.abs(b[0] - a[0]));
		part = Math.min(1 - least, Math.max(least, share(a, b, last)));
	}
}

/**
 * Searches, by golden sections, for where a curve that keeps its sign comes nearest to 0.
 * @param giveUp stops where the curve, as steep as it was seen to be, cannot get to 0.
 * @returns the nearest value found, or one where the curve has changed its sign.
 */
export function dip(
	scalar: ScalarInput,
	curve: Curve,
	[near, far]: Sides,
	{ precision, giveUp }: { precision: number; giveUp: boolean },
): number {
	if (between(scalar, near, far, precision) === null) return near;
	const sign = Math.sign(curve(near) ?? curve(far) ?? 1);
	const height = (x: number): number => (curve(x) ?? Infinity) * sign;
	const fall = (x: number, y: number): number => Math.abs((height(x) - height(y)) / (x - y)) || 0;
	const inside = (part: number): number => {
		const x = a + part * (b - a);
		return scalar.field.integer ? Math.round(x) : x;
	};
	let [a, b] = [near, far];
	let [p, q] = [inside(1 - GOLDEN), inside(GOLDEN)];
	while (p !== q && Math.abs(b - a) > grainOf(scalar, a, b, precision)) {
		const left = height(p) <= height(q);
		const lowest = height(left ? p : q);
		const steepest = Math.max(fall(a, p), fall(p, q), fall(q, b));
		if (lowest <= 0 || (giveUp && lowest > steepest * Math.abs(b - a))) break;
		if (left) [b, q] = [q, p];
		else [a, p] = [p, q];
		if (left) p = inside(1 - GOLDEN);
		else q = inside(GOLDEN);
	}
	return height(p) <= height(q) ? p : q;
}
