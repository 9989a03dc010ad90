import { segmentHan } from './cut-han.ts';
import type { Library } from './library.ts';
import { STOP_ZH } from './stop-words.ts';

/** Chinese words by how they sound. */
export interface Sounds {
	/** Words of two characters or more by their syllables run together: chudalv → 触达率. */
	words: ReadonlyMap<string, string[]>;
	/** Terms by their initials: cdl → 触达率. */
	initials: ReadonlyMap<string, string[]>;
	/** Syllables run together of fillers and of single characters. */
	stops: ReadonlySet<string>;
}

/** A pair of words that stands this often on the pages is a term. */
const RECURRING = 3;
/** Reading letters as a filler costs this much more than as a word of the pages. */
const FILLER = 1.2;

/** Every way to put together what each character may be, at most eight; none where one is unknown. */
function combine(library: Library, word: string, of: (syllable: string) => string): string[] {
	let readings = [''];
	for (const character of word) {
		const parts = new Set((library.syllables.get(character) ?? []).map(of));
		readings = readings.flatMap((r) => [...parts].map((part) => r + part)).slice(0, 8);
	}
	return readings;
}

/** @returns every way to read the characters, at most eight; none where one is unknown. */
export const readingsOf = (library: Library, word: string): string[] =>
	combine(library, word, (syllable) => syllable);

function add(map: Map<string, string[]>, key: string, word: string): void {
	const words = map.get(key) ?? [];
	if (key && !words.includes(word)) map.set(key, [...words, word]);
}

/** The pages' words, and their terms: those of titles and pairs of words that recur (目标客户). */
function collect(library: Library): { words: Set<string>; terms: Set<string> } {
	const words = new Set(library.terms);
	const pairs = new Map<string, number>();
	for (const { fields } of library.shelves) {
		let before = '';
		for (const word of segmentHan(fields.join(''))) {
			const full = /^\p{Script=Han}{2,6}$/u.test(word) && !STOP_ZH.has(word);
			if (full) words.add(word);
			if (full && before) pairs.set(before + word, (pairs.get(before + word) ?? 0) + 1);
			before = full ? word : '';
		}
	}
	const recurring = [...pairs].filter(([, count]) => count >= RECURRING).map(([pair]) => pair);
	return { words, terms: new Set([...library.terms, ...recurring]) };
}

const prepared = new WeakMap<Library, Sounds>();

/** @returns the sounds of the pages' words; made at the first call, some 20 ms. */
export function soundsOf(library: Library): Sounds {
	const known = prepared.get(library);
	if (known) return known;
	const words = new Map<string, string[]>();
	const initials = new Map<string, string[]>();
	const found = collect(library);
	for (const word of found.words) {
		for (const reading of readingsOf(library, word)) add(words, spelling(reading), word);
	}
	for (const term of found.terms)
		for (const letters of combine(library, term, ([first = '']) => first))
			add(initials, letters, term);
	const fillers = [...STOP_ZH, ...library.syllables.keys()];
	const stops = new Set(fillers.flatMap((word) => readingsOf(library, word).map(spelling)));
	const sounds = { words, initials, stops };
	prepared.set(library, sounds);
	return sounds;
}

/** Spellings in use for the same sound: lve and lue, lyu and lv. */
export const spelling = (pinyin: string): string =>
	pinyin.replace(/([ln])ve/g, '$1ue').replace(/([ln])yu/g, '$1v');

/** A stretch of pinyin: the words it may be, none where it is only a question's filler. */
type Stretch = string[];

/**
 * Reads pinyin without tones: `zenmetigaochudalv` → [], [提高], [触达率]. The last word may be
 * unfinished.
 * @returns null where it does not read as pinyin of words that stand on the pages.
 */
export function decodePinyin(library: Library, typed: string): Stretch[] | null {
	const letters = spelling(typed);
	const { words, stops } = soundsOf(library);
	const best: ({ cost: number; stretches: Stretch[] } | undefined)[] = [{ cost: 0, stretches: [] }];
	for (let end = 1; end <= letters.length; end++) {
		for (let start = Math.max(0, end - 30); start < end; start++) {
			const before = best[start];
			const part = letters.slice(start, end);
			const found = words.get(part);
			if (!before || !(found || stops.has(part))) continue;
			const cost = before.cost + (found ? 1 : FILLER);
			if (cost >= (best[end]?.cost ?? Number.POSITIVE_INFINITY)) continue;
			best[end] = { cost, stretches: [...before.stretches, found ?? []] };
		}
	}
	const complete = best[letters.length]?.stretches;
	if (complete) return complete.some((s) => s.length > 0) ? complete : null;
	for (let end = letters.length - 2; end >= 0; end--) {
		const rest = letters.slice(end);
		const begun =
			best[end] && rest.length > 3 ? [...words].filter(([k]) => k.startsWith(rest)) : [];
		if (begun.length) return [...(best[end]?.stretches ?? []), begun.flatMap(([, w]) => w)];
	}
	return null;
}
