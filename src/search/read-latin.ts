import { editDistance } from './distance.ts';
import type { Library } from './library.ts';
import { isKnown, type Need, needFor } from './needs.ts';
import { stemOf } from './text.ts';

const whole = (stem: string): string => ` ${stem} `;

/** A slip of one letter is likely, one of two is anybody's guess. */
const SURE_OF_SLIP = [1, 0.8, 0.1] as const;
/** The beginning of a longer word. */
const SURE_OF_START = 0.7;

/** Words that a mistyped one may stand for, the likeliest first, and how many letters are wrong. */
function corrections(library: Library, stem: string): { words: string[]; edits: number } {
	if (stem.length < 4) return { words: [], edits: 0 };
	const limit = stem.length < 7 ? 1 : 2;
	const near: { other: string; edits: number; held: number }[] = [];
	for (const [other, held] of library.stems) {
		if (other.length < 3) continue;
		const edits = editDistance(stem, other, limit);
		if (edits > limit || (edits > 1 && other[0] !== stem[0])) continue;
		near.push({ other, edits, held });
	}
	near.sort((a, b) => a.edits - b.edits || b.held - a.held);
	const edits = near[0]?.edits ?? 0;
	return { words: near.filter((n) => n.edits === edits).map(({ other }) => other), edits };
}

function splitCompound(library: Library, word: string): [string, string] | null {
	for (let at = 3; at <= word.length - 3; at++) {
		const parts: [string, string] = [word.slice(0, at), word.slice(at)];
		if (parts.every((part) => isKnown(library, whole(stemOf(part))))) return parts;
	}
	return null;
}

/** Other words of the same family: profit, profitable, profitability. */
function relatives(library: Library, stem: string): Need['needles'] {
	if (stem.length < 6) return [];
	const related = [...library.stems.keys()].filter((other) => {
		const [short, long] = other.length < stem.length ? [other, stem] : [stem, other];
		return (
			short !== long && short.length > 4 && long.length - short.length < 5 && long.startsWith(short)
		);
	});
	return related.slice(0, 4).map((other) => ({ needle: whole(other), factor: 0.6 }));
}

/** @returns what a Latin word asks for, or null where nothing on the pages is like it. */
export function readLatin(library: Library, word: string): Need[] | null {
	const stem = stemOf(word);
	if (isKnown(library, whole(stem))) {
		const exact = { needle: whole(stem), factor: 1 };
		return [needFor(library, word, [exact, ...relatives(library, stem)])];
	}
	if (word.length > 1 && isKnown(library, ` ${word}`)) {
		const need = needFor(library, word, [{ needle: ` ${word}`, factor: 0.9 }]);
		return [{ ...need, sure: SURE_OF_START }];
	}
	const parts = splitCompound(library, word);
	if (parts) return parts.flatMap((part) => readLatin(library, part) ?? []);
	const { words, edits } = corrections(library, stem);
	if (words.length === 0) return null;
	const needles = words.slice(0, 3).map((other) => ({ needle: whole(other), factor: 0.8 }));
	return [{ ...needFor(library, word, needles), sure: SURE_OF_SLIP[edits] ?? 0 }];
}

/** @returns bonuses for words that also stand side by side on the pages. */
export function neighbours(library: Library, needs: readonly Need[]): Need[] {
	return needs.slice(1).flatMap((need, i): Need[] => {
		const [first = '', second = ''] = [needs[i], need].map((n) => n?.needles[0]?.needle);
		const needle = first + second.trimStart();
		if (!/^ \S+ $/.test(first) || !/^ \S+ ?$/.test(second)) return [];
		if (!isKnown(library, needle)) return [];
		const weight = ((needs[i]?.weight ?? 0) + need.weight) * 0.4;
		return [{ typed: needle.trim(), needles: [{ needle, factor: 1 }], weight, bonus: true }];
	});
}
