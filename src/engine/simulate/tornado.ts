import { finite } from '../finite.ts';
import type { AnyCalculator } from '../model.ts';
import { keysIn } from '../path.ts';
import { numberAt } from './number-at.ts';
import type { Range } from './ranges.ts';
import { copyOf } from './slots.ts';

/** What one input does to a result when it alone goes from one end of its range to the other. */
export interface TornadoBar {
	readonly path: string;
	/** The result with the input at its low and at its high end; `null` where there is none. */
	readonly low: number | null;
	readonly high: number | null;
	/** From the least to the most of both ends and the present; `null` where one is missing. */
	readonly swing: number | null;
	/** From 1; bars as wide as each other share theirs. */
	readonly rank: number;
}
export interface Tornado {
	/** The result as it stands. */
	readonly likely: number | null;
	/** The widest first; before them those at one of whose ends there is no result. */
	readonly bars: readonly TornadoBar[];
}

/** Swings closer than this, in relation to the wider one, are the same. */
const SAME = 1e-9;
/** Differences smaller than this, in relation to the results, are their last digits. */
const NOISE = 1e-12;

function swingOf(results: readonly number[]): number | null {
	const missing = results.filter(Number.isNaN).length;
	if (missing > 0) return missing === results.length ? 0 : null;
	const swing = Math.max(...results) - Math.min(...results);
	return swing > NOISE * Math.max(...results.map(Math.abs)) ? swing : 0;
}

/** @returns bars in the order of their swings, with ranks: of a whole tornado, or of several parts. */
export function ranked(bars: readonly Omit<TornadoBar, 'rank'>[]): TornadoBar[] {
	const widthOf = ({ swing }: { readonly swing: number | null }): number => swing ?? Infinity;
	let leader = { width: Number.NaN, rank: 0 };
	return bars
		.toSorted((a, b) => (widthOf(a) === widthOf(b) ? 0 : widthOf(b) - widthOf(a)))
		.map((bar, i) => {
			const width = widthOf(bar);
			const tied = leader.width === width || leader.width - width <= SAME * width;
			if (!tied) leader = { width, rank: i + 1 };
			return { ...bar, rank: leader.rank };
		});
}

/**
 * Moves each input alone over its range, the others staying as they are.
 * @param input valid; never changed.
 * @param results dotted paths of numbers that `definition.compute` gives.
 * @returns a tornado for each result.
 */
export function tornados(
	{ definition }: AnyCalculator,
	input: object,
	ranges: readonly Range[],
	results: readonly string[],
): Record<string, Tornado> {
	const { copy, slots } = copyOf(definition.inputs, input);
	const keys = results.map(keysIn);
	const numbers = (): number[] => {
		const output = definition.compute(copy);
		return keys.map((path) => numberAt(output, path));
	};
	const likely = numbers();
	const moved = ranges.flatMap(({ path, low, likely: usual, high }) => {
		const slot = slots.get(path);
		if (!slot) return [];
		const [atLow, atHigh] = [low, high].map((value) => {
			slot.holder[slot.key] = value;
			return numbers();
		}) as [number[], number[]];
		slot.holder[slot.key] = usual;
		return [{ path, atLow, atHigh }];
	});
	return Object.fromEntries(
		results.map((result, i) => {
			const now = likely[i] as number;
			const bars = moved.map(({ path, atLow, atHigh }) => {
				const [low, high] = [atLow[i] as number, atHigh[i] as number];
				return { path, low: finite(low), high: finite(high), swing: swingOf([low, now, high]) };
			});
			return [result, { likely: finite(now), bars: ranked(bars) }];
		}),
	);
}
