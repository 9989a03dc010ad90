import type { Input } from './inputs.ts';

const SERIES = [
	'present',
	'heads',
	'effective',
	'ramping',
	'paid',
	'starters',
	'drag',
	'base',
	'total',
	'incremental',
] as const;
/** People month by month; `effective`, `base`, `total`, `incremental` in ramped sellers. */
export type Crew = Readonly<Record<(typeof SERIES)[number], number[]>>;

/** @returns productivity of a hire in service month `k` (from 1), as a share of a ramped seller's. */
export const rampAt = ({ ramp = [], plateau }: Input, k: number): number => ramp[k - 1] ?? plateau;
/** @returns share of variable pay that a hire has in service month `k`, at a share of productivity. */
export const paidAt = ({ drawFloor = [] }: Input, k: number, productivity: number): number =>
	Math.max(productivity, drawFloor[k - 1] ?? 0);

/** @returns the waves in which somebody is hired. */
export const wavesOf = ({ hires = [] }: Input) => hires.filter(({ count }) => count > 0);

/** Hires of all waves in month `t`: who is there, what they sell, and what they take. */
function hiresIn(input: Input, t: number) {
	const { successRate, hireAttrition, failProductivity, exitMonth, ramp = [] } = input;
	const month = { heads: 0, effective: 0, ramping: 0, paid: 0, starters: 0 };
	for (const { month: start, count } of wavesOf(input)) {
		const k = t - start + 1;
		if (k < 1) continue;
		const ok = count * successRate * (1 - hireAttrition) ** ((k - 1) / 12);
		const bad = k <= exitMonth ? count * (1 - successRate) : 0;
		const productivity = rampAt(input, k);
		month.heads += ok + bad;
		month.effective += productivity * (ok + failProductivity * bad);
		month.paid += ok * paidAt(input, k, productivity);
		month.paid += bad * paidAt(input, k, failProductivity * productivity);
		if (k <= ramp.length) month.ramping += ok + bad;
		if (k === 1) month.starters += count;
	}
	return month;
}

/**
 * The team month by month. Ramping hires take time of the present team, and nobody sells without leads.
 */
export function crewOf(input: Input): Crew {
	const { seniors, seniorAttrition, backfill, drag, demandCap = null, months } = input;
	const capped = (sellers: number): number =>
		demandCap === null ? sellers : Math.min(sellers, demandCap);
	const crew = Object.fromEntries(SERIES.map((key) => [key, [] as number[]])) as Crew;
	for (let t = 1; t <= months; t++) {
		const present = backfill ? seniors : seniors * (1 - seniorAttrition) ** ((t - 1) / 12);
		const hires = hiresIn(input, t);
		const dragged = Math.min(present, drag * hires.ramping);
		const base = capped(present);
		const total = capped(present - dragged + hires.effective);
		const month = { ...hires, present, drag: dragged, base, total, incremental: total - base };
		for (const key of SERIES) crew[key].push(month[key]);
	}
	return crew;
}
