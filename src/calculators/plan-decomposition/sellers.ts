import { finite, quotient } from '../../engine/finite.ts';
import type { Input, Team } from './inputs.ts';
import { sum } from './sum.ts';

/** What a region is to bring and what its sellers can carry; money of the year. */
export interface RegionResult {
	readonly id: string;
	readonly target: number;
	/** By the sellers who are trained today; by the hires already planned. */
	readonly existing: number;
	readonly hires: number;
	readonly capacity: number;
	/** Below 0 where there is capacity to spare. */
	readonly gap: number;
	readonly coverage: number | null;
	/** Extra people who close the gap if all start in month 1 … 12; `null` where no number does. */
	readonly hiresNeeded: readonly (number | null)[];
}
/** What one person brings in the year, a seller who is trained and one hired in month 1 … 12. */
interface Yields {
	readonly trained: number;
	readonly hired: readonly number[];
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i);
/** So that a whole number of people is not rounded up by the last digit. */
const SLACK = 1e-9;
const NOBODY: Team = { ramped: 0, hires: [] };

/** Counts month by month: who is still there, and how far a newcomer has come. */
export function yieldsOf({ capacity }: Input): Yields {
	const { quota, attainment, annualAttrition, ramp, plateau } = capacity;
	const monthly = (quota / 12) * attainment;
	const kept = MONTHS.map((months) => (1 - annualAttrition) ** (months / 12));
	const served = kept.map((share, k) => share * (ramp[k] ?? plateau));
	return {
		trained: monthly * sum(kept),
		hired: MONTHS.map((start) => monthly * sum(served.slice(0, 12 - start))),
	};
}

function peopleFor(gap: number, each: number): number | null {
	if (gap <= 0) return 0;
	// + 0: a gap far below one person is 0 people, not −0
	return each <= 0 ? null : finite(Math.ceil(gap / each - SLACK) + 0);
}

/** Lays a region's target beside what its team can carry. */
export function judgeRegion(
	id: string,
	target: number,
	team: Team | undefined,
	{ trained, hired }: Yields,
): RegionResult {
	const { ramped, hires } = { ...NOBODY, ...team };
	const existing = trained * ramped;
	const newcomers = sum(hires.map(({ month, count }) => count * (hired[month - 1] ?? 0)));
	const capacity = existing + newcomers;
	const gap = target - capacity;
	return {
		id,
		target,
		existing,
		hires: newcomers,
		capacity,
		gap,
		coverage: quotient(capacity, target),
		hiresNeeded: hired.map((each) => peopleFor(gap, each)),
	};
}
