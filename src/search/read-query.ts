import type { Library } from './library.ts';
import { isKnown, type Need, needFor } from './needs.ts';
import { decodePinyin, soundsOf } from './pinyin.ts';
import { readHan } from './read-han.ts';
import { neighbours, readLatin } from './read-latin.ts';
import { STOP_EN } from './stop-words.ts';
import { isHan, normalise, runsOf, stemOf } from './text.ts';

/** Needs for words that letters may stand for. */
const spoken = (library: Library, typed: string, words: readonly string[]): Need => {
	const known = words.filter((word) => isKnown(library, word));
	return needFor(
		library,
		typed,
		known.map((needle) => ({ needle, factor: 1 })),
	);
};

function readPinyin(library: Library, letters: string): Need[] | null {
	if (library.syllables.size === 0 || letters.length < 2) return null;
	const stretches = letters.length > 3 ? decodePinyin(library, letters) : null;
	if (stretches) {
		return stretches.filter((s) => s.length).map((words) => spoken(library, letters, words));
	}
	const terms = soundsOf(library).initials.get(letters);
	return terms ? [spoken(library, letters, terms)] : null;
}

/** Reads neighbouring Latin words: as words, as pinyin together (`chu da lv`) or one by one. */
function readLatinRuns(library: Library, runs: readonly string[]): Need[] {
	const words = runs.filter((run) => !STOP_EN.has(run));
	const exact = (word: string): boolean => isKnown(library, ` ${stemOf(word)} `);
	if (!runs.every((run) => STOP_EN.has(run) || exact(run))) {
		const pinyin = readPinyin(library, runs.join(''));
		if (pinyin) return pinyin;
	}
	const asked = words.length ? words : runs;
	const needs = asked.flatMap((word) => {
		if (exact(word)) return readLatin(library, word) ?? [];
		return readPinyin(library, word) ?? readLatin(library, word) ?? [needFor(library, word, [])];
	});
	return [...needs, ...neighbours(library, needs)];
}

/** @returns what a query asks for, in the order typed; bonuses at the end of their run. */
export function readQuery(library: Library, query: string): Need[] {
	const needs: Need[] = [];
	let latin: string[] = [];
	const flush = (): void => {
		if (latin.length) needs.push(...readLatinRuns(library, latin));
		latin = [];
	};
	for (const run of runsOf(normalise(query))) {
		if (!isHan(run)) {
			latin.push(run);
			continue;
		}
		flush();
		needs.push(...readHan(library, run));
	}
	flush();
	return needs;
}
