import type { AnyCalculator, Params } from '../model.ts';
import { type Advice, adviceOn, verdictPaths } from './advice.ts';
import { narrowing } from './refine.ts';
import { type ScalarInput, scalarInputs, varying } from './scalars.ts';
import { gridOf, roundest, spanOf } from './scan.ts';

/** A value of one input at which the advice becomes another, all else as it is. */
export interface Flip {
	readonly path: string;
	/** The first value at which it is another, from the present one on; to 1e-9 of itself. */
	readonly value: number;
	/** How far that is, as a share of the plausible range, or of the present value where it has none. */
	readonly distance: number;
	/**
	 * What changes: `conclusion` the first insight, `named` what the same one names (a lever, a cell),
	 * or the path of a verdict.
	 */
	readonly about: string;
	/** Codes: of the insight (`null`: none holds), or of the verdict. */
	readonly before: string | null;
	readonly after: string | null;
	/** What the insight names at `value`. */
	readonly named: Params;
}

/** Relative width to which a change is narrowed down. */
const PRECISION = 1e-9;

const codeOf = (advice: Advice, about: string): string | null =>
	about === 'conclusion' || about === 'named'
		? advice.conclusion
		: (advice.verdicts[about] ?? null);
const changes = (about: string, from: Advice, to: Advice): boolean =>
	about === 'named'
		? from.conclusion === to.conclusion && JSON.stringify(from.named) !== JSON.stringify(to.named)
		: codeOf(from, about) !== codeOf(to, about);

/** @returns a number with the range in which its changes matter: what is plausible, if it lies there. */
export function plausibly(scalar: ScalarInput): ScalarInput {
	const [low, high] = scalar.field.plausible ?? [Infinity, -Infinity];
	if (scalar.value < low || scalar.value > high) return scalar;
	return { ...scalar, low: Math.max(scalar.low, low), high: Math.min(scalar.high, high) };
}

/** The changes on one side of the present value, nearest first; `null` after each step without one. */
function* along(
	scalar: ScalarInput,
	values: readonly number[],
	adviceAt: (value: number) => Advice,
	abouts: readonly string[],
): Generator<Flip | null, void> {
	const standing = adviceAt(scalar.value);
	const waiting = new Set(abouts);
	let near = scalar.value;
	for (const far of values) {
		const changed = [...waiting].filter((about) => changes(about, standing, adviceAt(far)));
		for (const about of changed) {
			const flipped = (x: number) => changes(about, standing, adviceAt(x));
			const [before, after] = yield* narrowing(scalar, flipped, [near, far], PRECISION);
			const round = roundest(scalar, before, after);
			const value = round !== null && flipped(round) ? round : after;
			const advice = adviceAt(value);
			yield {
				path: scalar.path,
				value,
				distance: Math.abs(value - scalar.value) / spanOf(scalar),
				about,
				before: codeOf(standing, about),
				after: codeOf(advice, about),
				named: advice.named,
			};
			waiting.delete(about);
			if (about === 'conclusion') waiting.delete('named');
		}
		if (waiting.size === 0) return;
		near = far;
		yield null;
	}
}

/**
 * Finds, for each number of an input, the nearest values below and above at which the advice changes.
 * It runs as far as it is asked to: `null` comes after every computation or two, so that whoever
 * calls may stop for breath in between.
 * @param input one that `validate` finds nothing wrong with.
 * @param paths of the numbers to vary; all of them where left out.
 */
export function* flips(
	calculator: AnyCalculator,
	input: unknown,
	paths?: readonly string[],
): Generator<Flip | null, void> {
	const verdicts = verdictPaths(calculator, input);
	for (const whole of scalarInputs(calculator, input)) {
		if (paths && !paths.includes(whole.path)) continue;
		const scalar = plausibly(whole);
		const inputWith = varying(calculator, input, scalar.path);
		const known = new Map<number, Advice>();
		const adviceAt = (value: number): Advice => {
			const advice = known.get(value) ?? adviceOn(calculator, inputWith(value), verdicts);
			known.set(value, advice);
			return advice;
		};
		const grid = gridOf(scalar);
		const abouts = ['named', 'conclusion', ...verdicts];
		yield* along(scalar, grid.filter((x) => x < scalar.value).reverse(), adviceAt, abouts);
		yield* along(
			scalar,
			grid.filter((x) => x > scalar.value),
			adviceAt,
			abouts,
		);
	}
}

/** @returns all flips at once, the nearest first. */
export const allFlips = (
	calculator: AnyCalculator,
	input: unknown,
	paths?: readonly string[],
): Flip[] =>
	[...flips(calculator, input, paths)]
		.filter((flip) => flip !== null)
		.sort((a, b) => a.distance - b.distance);
