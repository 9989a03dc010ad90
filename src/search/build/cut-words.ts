import { segmentHan } from '../cut-han.ts';
import { isHan, normalise, runsOf } from '../text.ts';

/** @returns the words of a text in either script, normalised, in order. */
export const cutWords = (text: string): string[] =>
	runsOf(normalise(text)).flatMap((run) => (isHan(run) ? segmentHan(run) : [run]));
