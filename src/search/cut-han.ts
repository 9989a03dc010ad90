import type { Library } from './library.ts';
import { isKnown } from './needs.ts';
import { STOP_ZH } from './stop-words.ts';

export interface Piece {
	text: string;
	kind: 'word' | 'stop' | 'single';
}

const LONGEST = 8;
const segmenter =
	typeof Intl.Segmenter === 'undefined'
		? null
		: new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** @returns the words that the browser sees in a run of Han characters; characters where it cannot. */
export const segmentHan = (run: string): string[] =>
	segmenter ? [...segmenter.segment(run)].map(({ segment }) => segment) : [...run];

/** Where the browser's words begin and end, and which of its words each character is in. */
function wordsIn(run: string): { text: string; from: number; to: number }[] {
	let from = 0;
	return segmentHan(run).map((text) => {
		from += text.length;
		return { text, from: from - text.length, to: from };
	});
}

/**
 * Whether characters may be read as one piece: a word of the browser's, several of its single
 * characters (招 + 人), or a part of a word that stands on no page.
 */
function mayStand(
	library: Library,
	words: ReturnType<typeof wordsIn>,
	from: number,
	to: number,
): boolean {
	const inside = words.filter((word) => word.from < to && word.to > from);
	if (inside.length === 1) {
		const [word] = inside;
		return word?.text.length === to - from || !isKnown(library, word?.text ?? '');
	}
	return inside.every(({ text }) => text.length === 1 && !STOP_ZH.has(text));
}

/** How good it is to read these characters as one piece; nothing where they are not. */
function worthOf(library: Library, text: string): [number, Piece['kind']] | null {
	const { length } = text;
	if (STOP_ZH.has(text)) return [length === 1 ? 0.3 : length - 0.5, 'stop'];
	if (length === 1) return [0.15, 'single'];
	if (!isKnown(library, text)) return null;
	const edges = [text[0], text.at(-1)].filter((c) => c && STOP_ZH.has(c)).length;
	return [length - 0.6 - edges * (length === 2 ? 0.3 : 0.8), 'word'];
}

/** @returns a run of Han characters cut into words that stand on the pages, fillers and the rest. */
export function cutQuestion(library: Library, run: string): Piece[] {
	const terms = new Set(library.terms);
	const words = wordsIn(run);
	const best: { worth: number; pieces: Piece[] }[] = [{ worth: 0, pieces: [] }];
	for (let end = 1; end <= run.length; end++) {
		for (let start = Math.max(0, end - LONGEST); start < end; start++) {
			const text = run.slice(start, end);
			const term = terms.has(text);
			const read = term ? ([text.length - 0.4, 'word'] as const) : worthOf(library, text);
			const before = best[start];
			if (!read || !before) continue;
			if (!term && read[1] === 'word' && !mayStand(library, words, start, end)) continue;
			const worth = before.worth + read[0];
			if (worth <= (best[end]?.worth ?? -1)) continue;
			best[end] = { worth, pieces: [...before.pieces, { text, kind: read[1] }] };
		}
	}
	return best[run.length]?.pieces ?? [];
}
