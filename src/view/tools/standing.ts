import type { Outcome } from '../use-output.ts';

/** Charts are drawn for an outcome; these bring their own figures, and this tells when they change. */
export const standingFor = (input: unknown): Outcome => ({
	input,
	example: null,
	output: {},
	insights: [],
	issues: [],
	searching: false,
	waiting: false,
});
