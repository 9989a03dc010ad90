import { parseNumber } from '../engine/parse.ts';
import type { Unit } from '../engine/units.ts';

/** What an answer is worth: right, near, right but for the zeros, not yet, or no number at all. */
export type Judgement = 'right' | 'close' | 'zeros' | 'notYet' | 'noNumber';

/** An answer within this many times the tolerance is close. */
const NEAR = 5;

/**
 * @param within relative distance from the value at which an answer still counts.
 * @returns what an answer to a number question is worth, read as the calculators read it.
 */
export function judge(text: string, value: number, unit: Unit, within: number): Judgement {
	const answer = parseNumber(text, unit);
	if (answer === null) return 'noNumber';
	const off = (of: number): number =>
		Math.abs(of - value) / Math.max(Math.abs(value), Number.EPSILON);
	if (off(answer) <= within) return 'right';
	if (off(answer) <= within * NEAR) return 'close';
	const powers = Math.log10(answer / value);
	const whole = Math.round(powers);
	return whole !== 0 && off(answer / 10 ** whole) <= within ? 'zeros' : 'notYet';
}
