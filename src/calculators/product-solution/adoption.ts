import { bassF, bassPeakTime, bassTimeFor } from '../../engine/finance.ts';
import type { Input } from './inputs.ts';

/** Adopter groups (Rogers 1962): each with the adoption at which the next one begins. */
export const STAGES = [
	['innovators', 0.025],
	['earlyAdopters', 0.16],
	['earlyMajority', 0.5],
	['lateMajority', 0.84],
] as const;
/** The groups in order; the last begins where the late majority ends. */
export const STAGE_NAMES = [...STAGES.map(([stage]) => stage), 'laggards'] as const;
export type Stage = (typeof STAGE_NAMES)[number];

/** Where the market stands on its way to everyone owning one. Years; adoption as a share. */
export interface Clock {
	adoptionStage: Stage;
	/** 0 where it is full already. */
	yearsToSaturation: number | null;
	adoptionNextYear: number | null;
	/** Years from launch to the year in which most adopt. */
	peakTime: number | null;
}

/** Years from one adoption to another on the curve of the market. */
function yearsBetween({ bassP, bassQ }: Input, from: number, to: number): number | null {
	const [start, end] = [bassTimeFor(bassP, bassQ, from), bassTimeFor(bassP, bassQ, to)];
	return start === null || end === null ? null : end - start;
}

/** Adoption so many years from now: 1 where everyone owns one already. */
export function adoptionIn(input: Input, years: number): number | null {
	const { bassP, bassQ, adoption } = input;
	if (adoption === 1) return 1;
	const now = bassTimeFor(bassP, bassQ, adoption);
	return now === null ? null : bassF(bassP, bassQ, now + years);
}

/** @returns whether as many own one as count as everyone. */
export const isFull = ({ adoption, saturation }: Input): boolean =>
	adoption >= saturation || adoption === 1;

/** How adoption goes on from today (Bass 1969), and which group buys now. */
export const clockOf = (input: Input): Clock => ({
	adoptionStage: STAGES.find(([, end]) => input.adoption < end)?.[0] ?? 'laggards',
	yearsToSaturation: isFull(input) ? 0 : yearsBetween(input, input.adoption, input.saturation),
	adoptionNextYear: adoptionIn(input, 1),
	peakTime: bassPeakTime(input.bassP, input.bassQ),
});

/** The least of 1, 2 or 5 times a power of ten that is no less than `x`. */
function niceStep(x: number): number {
	const power = 10 ** Math.floor(Math.log10(x));
	return ([1, 2, 5].find((k) => k * power >= x) ?? 10) * power;
}
/** Adoption from which on the curve is too flat to be worth drawing. */
const FLAT = 0.995;

/**
 * The curve of adoption from launch until some time past saturation.
 * @param left years to saturation.
 * @returns some 15 to 45 points at round distances; `years` from today, which is one of them.
 */
export function curveOf(input: Input, left: number): { years: number; adoption: number | null }[] {
	const { bassP, bassQ, adoption } = input;
	// A market that is full has no day on the curve: what is drawn leads up to the flat end.
	const past = bassTimeFor(bassP, bassQ, adoption < 1 ? adoption : FLAT) ?? 0;
	const ahead = Math.max(1, 1.15 * left, 0.15 * (past + left));
	const step = niceStep((past + ahead) / 40);
	const before = Math.floor(past / step);
	const adoptionAt = (years: number): number | null => {
		if (years === 0 || (adoption === 1 && years > 0)) return adoption;
		return bassF(bassP, bassQ, past + years);
	};
	return Array.from({ length: before + Math.ceil(ahead / step) + 1 }, (_, i) => {
		const years = (i - before) * step;
		return { years, adoption: adoptionAt(years) };
	});
}
