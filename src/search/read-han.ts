import { cutQuestion, type Piece, segmentHan } from './cut-han.ts';
import { editDistance } from './distance.ts';
import type { Library } from './library.ts';
import { isKnown, type Need, needFor } from './needs.ts';
import { readingsOf, soundsOf, spelling } from './pinyin.ts';
import { STOP_ZH } from './stop-words.ts';

/** A long phrase is also met, less well, by the shorter ones in it. */
function withParts(word: string): Need['needles'] {
	const needles = [{ needle: word, factor: 1 }];
	for (let length = word.length - 1; length >= 2; length--) {
		for (let at = 0; at + length <= word.length; at++) {
			const factor = (0.8 * length) / word.length;
			needles.push({ needle: word.slice(at, at + length), factor });
		}
	}
	return needles;
}

/** Telling characters of a rare word: 亏钱 on one page is answered by 亏损 on another too. */
function relatives(library: Library, word: string): Need['needles'] {
	const records = library.shelves.length;
	if (library.holders(word).size > records / 20) return [];
	return [...word]
		.filter((c) => !STOP_ZH.has(c) && library.holders(c).size < records / 4)
		.map((needle) => ({ needle, factor: 0.35 }));
}

function wordNeed(library: Library, typed: string, word: string): Need {
	const known = withParts(word).filter(({ needle }) => isKnown(library, needle));
	return needFor(library, typed, [...known, ...relatives(library, word)]);
}

/** @returns the word of the pages that a misspelt one sounds or looks like. */
function repair(library: Library, text: string): string | null {
	const { words } = soundsOf(library);
	for (const reading of readingsOf(library, text)) {
		const alike = words.get(spelling(reading))?.filter((word) => isKnown(library, word));
		if (alike?.[0]) return alike[0];
	}
	if (text.length < 3) return null;
	return library.terms.find((t) => t.length > 2 && editDistance(text, t, 1) === 1) ?? null;
}

/** A single character says little; one out of an unknown word only adds to other answers. */
function readSingle(library: Library, typed: string, torn: boolean): Need {
	const needles = isKnown(library, typed) ? [{ needle: typed, factor: 1 }] : [];
	const need = needFor(library, typed, needles);
	const weight = need.weight * (torn ? 0.15 : 0.3);
	return { ...need, weight, weak: true, ...(torn ? { bonus: true } : {}) };
}

/** One wrong character, or another of the same sound. */
const SURE_OF_SLIP = 0.8;

/** Reads characters of no known word: as a slip of the pen, else as they are. */
function readSingles(library: Library, text: string): Need[] {
	for (let length = Math.min(6, text.length); length >= 2; length--) {
		for (let at = 0; at + length <= text.length; at++) {
			const typed = text.slice(at, at + length);
			const word = repair(library, typed);
			if (!word) continue;
			return [
				...readSingles(library, text.slice(0, at)),
				{ ...wordNeed(library, typed, word), sure: SURE_OF_SLIP },
				...readSingles(library, text.slice(at + length)),
			];
		}
	}
	return segmentHan(text).flatMap((part): Need[] =>
		part.length > 1
			? [needFor(library, part, []), ...[...part].map((c) => readSingle(library, c, true))]
			: [readSingle(library, part, false)],
	);
}

/** @returns bonuses for words that also stand side by side on the pages. */
function neighbours(library: Library, pieces: readonly Piece[], needs: readonly Need[]): Need[] {
	const weightOf = (typed: string): number => needs.find((n) => n.typed === typed)?.weight ?? 0;
	return pieces.slice(1).flatMap(({ text, kind }, i): Need[] => {
		const before = pieces[i];
		if (kind !== 'word' || before?.kind !== 'word') return [];
		const needle = before.text + text;
		if (!isKnown(library, needle)) return [];
		const weight = (weightOf(before.text) + weightOf(text)) * 0.4;
		return [{ typed: needle, needles: [{ needle, factor: 1 }], weight, bonus: true }];
	});
}

/** A run that stands on the pages just as it was typed, whatever words it was cut into. */
function verbatim(library: Library, run: string, pieces: readonly Piece[]): Need[] {
	if (pieces.length < 2 || run.length < 3 || !isKnown(library, run)) return [];
	const need = needFor(library, run, [{ needle: run, factor: 1 }]);
	return [{ ...need, bonus: true }];
}

/** @returns what a run of Han characters asks for. */
export function readHan(library: Library, run: string): Need[] {
	const folded = [...run].map((c) => library.traditional.get(c) ?? c).join('');
	const needs: Need[] = [];
	let singles = '';
	const flush = (): void => {
		needs.push(...readSingles(library, singles));
		singles = '';
	};
	const pieces = cutQuestion(library, folded);
	for (const { text, kind } of pieces) {
		if (kind === 'single') {
			singles += text;
			continue;
		}
		flush();
		if (kind === 'word') needs.push(wordNeed(library, text, text));
	}
	flush();
	return [...needs, ...neighbours(library, pieces, needs), ...verbatim(library, folded, pieces)];
}
