import { type Phrase, term } from '../../engine/phrases.ts';
import type { Gate } from './compute.ts';

/** @returns the names of a gate's tests that are not met, in order. */
export const failed = ({ tests }: Gate<string>): Phrase[] =>
	Object.entries(tests).flatMap(([key, met]) => (met ? [] : [term(key)]));
