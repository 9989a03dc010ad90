import type { AnyCalculator } from '../model.ts';
import type { Range } from './ranges.ts';
import { copyOf, reachOf, settle } from './slots.ts';

/** Where chance comes from: whole numbers of 32 bits, equally likely. */
export interface Random {
	readonly next: () => number;
}

/** As many values has each half of a random number. */
const HALVES = 2 ** 16;

/** An input that moves: `low` is half a step above its range's, `rise` and `span` are for one step. */
interface Spot {
	readonly holder: Record<string, unknown>;
	readonly key: string;
	readonly low: number;
	readonly rise: number;
	readonly span: number;
	readonly fix: ((x: number) => number) | null;
}

/** An input that takes other figures each time. */
export interface Draws {
	/** The same object all along: a copy of one's own, whose numbers are set in place. */
	readonly input: object;
	/** Sets the next figures. */
	readonly next: () => void;
}

/**
 * Draws inputs from triangular distributions, each input apart from the others. A figure that would
 * break a rule with one beside it moves to where the rule holds.
 * @param input valid; never changed.
 * @param ranges with which `checkRange` finds nothing wrong; what has none stays as it is.
 */
export function drawsOf(
	{ definition }: AnyCalculator,
	input: object,
	ranges: readonly Range[],
	random: Random,
): Draws {
	const { copy, slots } = copyOf(definition.inputs, input);
	const moving = ranges.flatMap((range) => {
		const slot = slots.get(range.path);
		if (slot) slot.holder[slot.key] = range.likely;
		return slot && range.low < range.high ? [{ slot, range }] : [];
	});
	const spots: Spot[] = moving.map(({ slot, range: { low, likely, high } }, i) => {
		const { field, holder, key } = slot;
		// Only what can break a rule is held to it, and of two that move the later one.
		const limits = slot.limits.filter((limit) => {
			const place = moving.findIndex((o) => o.slot.holder === holder && o.slot.key === limit.key);
			const other = moving[place]?.range ?? { low: holder[limit.key], high: holder[limit.key] };
			const lower = limit.rule === 'atLeast' || limit.rule === 'above';
			const apart = lower ? Number(other.high) < low : Number(other.low) > high;
			return place < i && !apart;
		});
		const fix = (x: number): number => settle(field, x, ...reachOf(slot, limits));
		return {
			holder,
			key,
			low: low + (0.5 / HALVES) * (high - low),
			rise: (likely - low) / HALVES,
			span: (high - low) / HALVES,
			fix: limits.length > 0 || field.only ? fix : field.integer ? Math.round : null,
		};
	});
	return {
		input: copy,
		next: () => {
			for (let i = 0; i < spots.length; i++) {
				const { holder, key, low, rise, span, fix } = spots[i] as Spot;
				const bits = random.next();
				const u = bits >>> 16;
				const v = bits & 0xffff;
				const x = low + span * Math.min(u, v) + rise * Math.abs(u - v);
				holder[key] = fix ? fix(x) : x;
			}
		},
	};
}
