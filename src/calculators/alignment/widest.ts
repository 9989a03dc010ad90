import type { ChoiceResult, Output } from './compute.ts';

const SLACK = 1e-9;

/** @returns the choice whose money is furthest above its weight; `undefined` where none is above. */
export const widest = ({ choices }: Output): ChoiceResult | undefined =>
	choices.reduce<ChoiceResult | undefined>(
		(most, choice) => ((choice.gap ?? 0) > (most?.gap ?? 0) + SLACK ? choice : most),
		undefined,
	);
