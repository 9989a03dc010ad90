import type { Contest } from '../../engine/simulate/contest.ts';
import { type Input, LEVERS, type Lever } from './inputs.ts';
import { leverOf, objectiveOf, setOf, simulate } from './simulate.ts';

/** Which lever, and which two, are worth most when pulled in year 1 and nothing later, costs paid. */
export const contest: Contest<Input> = {
	groups: (input) => {
		const useful = LEVERS.filter((lever) => leverOf(input, lever).uplift > 0);
		return {
			single: useful.map((lever) => [lever]),
			pair: useful.flatMap((one, i) => useful.slice(i + 1).map((other) => [one, other])),
		};
	},
	measure: (input, levers) =>
		objectiveOf(input, simulate(input, [setOf(levers as readonly Lever[])])),
};
