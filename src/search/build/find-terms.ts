import { segmentHan } from '../cut-han.ts';
import { STOP_ZH } from '../stop-words.ts';
import { isHan, normalise, runsOf } from '../text.ts';

const PARTICLES = /[的和与或还是及]/;
const isTerm = (text: string): boolean =>
	text.length >= 2 && text.length <= 6 && !STOP_ZH.has(text);

/** Phrases that titles consist of: "单品还是方案" gives 单品 and 方案. */
const termsOfTitle = (title: string): string[] =>
	runsOf(normalise(title))
		.filter(isHan)
		.flatMap((run) => [run, ...run.split(PARTICLES)])
		.filter(isTerm);

/** Neighbouring single characters: the segmenter cuts 触达率 into three. */
function singlesIn(text: string): string[] {
	const found: string[] = [];
	for (const run of runsOf(normalise(text)).filter(isHan)) {
		let current = '';
		for (const word of [...segmentHan(run), '的']) {
			if (word.length === 1 && !STOP_ZH.has(word)) current += word;
			else {
				if (isTerm(current)) found.push(current);
				current = '';
			}
		}
	}
	return found;
}

/** @returns Chinese terms: what titles are made of, and what recurs but the segmenter cuts up. */
export function findTerms(titles: readonly string[], texts: readonly string[]): Set<string> {
	const holders = new Map<string, number>();
	for (const text of texts) {
		for (const term of new Set(singlesIn(text))) {
			holders.set(term, (holders.get(term) ?? 0) + 1);
		}
	}
	const recurring = [...holders].filter(([, count]) => count >= 2).map(([term]) => term);
	return new Set([...titles.flatMap(termsOfTitle), ...recurring]);
}
