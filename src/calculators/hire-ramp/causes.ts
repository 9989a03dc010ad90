import { crewOf } from './crew.ts';
import type { Input } from './inputs.ts';

/** Why fewer sellers arrive than were pictured, in the order in which they are counted. */
export const CAUSES = ['ramp', 'failures', 'drag', 'noLeads'] as const;
export type Cause = (typeof CAUSES)[number];

/**
 * Switches on, one after the other: learning the job, failures and leavers, the time that colleagues
 * give, and the limit of leads.
 * @returns sellers a month: as pictured, what each cause takes (their sum is the gap), and what arrives.
 */
export function gapByCause(input: Input) {
	const pictured: Input = {
		...input,
		ramp: [],
		plateau: 1,
		successRate: 1,
		hireAttrition: 0,
		drag: 0,
		demandCap: null,
	};
	const { ramp, plateau, successRate, hireAttrition, drag } = input;
	const learning = { ...pictured, ramp, plateau };
	const failing = { ...learning, successRate, hireAttrition };
	const runs = [pictured, learning, failing, { ...failing, drag }, input].map(
		(run) => crewOf(run).incremental,
	);
	const taken = CAUSES.map((cause, i): [Cause, number[]] => {
		const after = runs[i + 1] ?? [];
		return [cause, (runs[i] ?? []).map((sellers, t) => sellers - (after[t] ?? 0))];
	});
	return {
		pictured: runs[0] ?? [],
		real: runs.at(-1) ?? [],
		...(Object.fromEntries(taken) as Record<Cause, number[]>),
	};
}
