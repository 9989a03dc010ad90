import type { NumberField } from '../fields.ts';
import type { AnyCalculator } from '../model.ts';
import { reachOf, type Slot, settle, slotsOf } from './slots.ts';

/** From where to where an input may lie, and its present value. */
export interface Range {
	readonly path: string;
	readonly low: number;
	readonly likely: number;
	readonly high: number;
}
/** What is wrong with an end: no number that the field can have, out of bounds, or out of order. */
export interface RangeFault {
	readonly end: 'low' | 'likely' | 'high';
	readonly code: 'notNumber' | 'belowMin' | 'aboveMax' | 'aboveLikely' | 'belowLikely';
}

/**
 * The plausible range for one value. It holds for the default: a value elsewhere, or one of several
 * that share the field, gets it in the same ratio to itself, or at the same distance where the sign
 * is not given. An amount of 0 that is 0 by default does not apply, and stays.
 */
function spread(field: NumberField, value: number, repeated: boolean): readonly [number, number] {
	const [low, high] = field.plausible ?? [value, value];
	const absent = value === 0 && field.default === 0 && field.min >= 0;
	if (!repeated && !absent && low <= value && value <= high) return [low, high];
	const { default: usual } = field;
	const anchor = usual !== 0 && low <= usual && usual <= high ? usual : (low + high) / 2;
	if (low >= 0 && (value > 0 || field.min >= 0))
		return [(low * value) / anchor, (high * value) / anchor];
	return [low + value - anchor, high + value - anchor];
}

/** More digits than these would make a guess look known. */
const DIGITS = 3;

function rangeOf(slot: Slot): Range {
	const { path, field, holder, key, repeated } = slot;
	const likely = holder[key] as number;
	const [least, most] = reachOf(slot);
	const [low, high] = spread(field, likely, repeated).map((end) =>
		settle(field, Number(end.toPrecision(DIGITS)), least, most),
	);
	return {
		path,
		low: Math.min(likely, low as number),
		likely,
		high: Math.max(likely, high as number),
	};
}

/**
 * A range for every number that is uncertain; those that give other inputs their length never are.
 * @param input valid, as `fit` leaves it.
 * @returns ranges in the order of the inputs, within the closed ranges and the rules between fields.
 */
export function rangesOf({ definition }: AnyCalculator, input: unknown): Range[] {
	const leads = new Set(
		[...JSON.stringify(definition.inputs).matchAll(/"follows":"(\w+)"/g)].map(([, name]) => name),
	);
	return slotsOf(definition.inputs, input)
		.filter(({ path, field }) => field.plausible && !leads.has(path))
		.map(rangeOf);
}

/**
 * @returns what is wrong with a range that a reader set, from low to high; `[]` where nothing is.
 * @throws where no number of the input has its path.
 */
export function checkRange(
	{ definition }: AnyCalculator,
	input: unknown,
	range: Range,
): RangeFault[] {
	const slot = slotsOf(definition.inputs, input).find(({ path }) => path === range.path);
	if (!slot) throw new Error(`${definition.id}: no number "${range.path}"`);
	const [least, most] = reachOf(slot);
	const { low, likely, high } = range;
	const codeOf = (x: number): RangeFault['code'] | null => {
		if (!Number.isFinite(x)) return 'notNumber';
		if (x < least) return 'belowMin';
		if (x > most) return 'aboveMax';
		return settle(slot.field, x, least, most) === x ? null : 'notNumber';
	};
	const codes = {
		low: codeOf(low) ?? (low > likely ? 'aboveLikely' : null),
		likely: codeOf(likely),
		high: codeOf(high) ?? (high < likely ? 'belowLikely' : null),
	};
	return (['low', 'likely', 'high'] as const).flatMap((end) => {
		const code = codes[end];
		return code ? [{ end, code }] : [];
	});
}
