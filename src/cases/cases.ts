import type { Firm } from './facts.ts';
import { hengzhun } from './hengzhun.ts';
import { qinghe } from './qinghe.ts';

/** The firms that the book tells of, by id; for pages and tests, never for an island. */
export const cases = { qinghe, hengzhun } as const satisfies Record<string, Firm>;
export type CaseId = keyof typeof cases;

/** @returns a firm. @throws with the list of ids where there is none. */
export function firmOf(id: string): Firm {
	if (!Object.hasOwn(cases, id))
		throw new Error(`No case "${id}": expected one of ${Object.keys(cases).join(', ')}`);
	return cases[id as CaseId];
}
