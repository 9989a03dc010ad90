import type { PageKind, SearchFile } from './shapes.ts';
import { STOP_EN } from './stop-words.ts';
import { isHan, normalise, runsOf, stemOf } from './text.ts';

/** A record ready to be searched: three strings in which needles are looked for. */
export interface Shelf {
	page: number;
	anchor: string;
	title: string;
	text: string;
	/** Title, hidden phrases and text as comparable strings; see comparable(). */
	fields: readonly [string, string, string];
	/** The title and each hidden phrase as comparable strings: ways to ask for the record. */
	ways: readonly string[];
}

/** How strongly each record that holds a needle holds it, by index; 1 is the strongest. */
export type Holders = ReadonlyMap<number, number>;

export interface Library {
	pages: { path: string; title: string; kind: PageKind }[];
	shelves: Shelf[];
	/** Stems of all Latin words, with the number of records that hold them. */
	stems: ReadonlyMap<string, number>;
	terms: readonly string[];
	/** Readings of each Han character, empty in English. */
	syllables: ReadonlyMap<string, string[]>;
	traditional: ReadonlyMap<string, string>;
	/** @returns the records that hold a needle: ` stem `, ` start` or Han characters. */
	holders(needle: string): Holders;
}

/** What one occurrence is worth: in the title, in a hidden phrase, in the text. */
const FIELD_WEIGHTS = [1, 1, 0.6] as const;

/**
 * Text as it is compared: Latin words as stems between spaces without stop words, Han characters
 * as they stand. Any word or phrase is then found as a plain substring.
 */
export function comparable(text: string): string {
	const runs = runsOf(normalise(text)).filter((run) => !STOP_EN.has(run));
	return ` ${runs.map((run) => (isHan(run) ? run : stemOf(run))).join(' ')} `;
}

function countIn(field: string, needle: string): number {
	let count = 0;
	for (let at = field.indexOf(needle); at >= 0; at = field.indexOf(needle, at + 1)) count++;
	return count;
}

/** Repeated occurrences add less and less. */
function strengthIn(fields: Shelf['fields'], needle: string): number {
	return fields.reduce((sum, field, i) => {
		const count = countIn(field, needle);
		return sum + (FIELD_WEIGHTS[i] ?? 0) * (count / (count + 1));
	}, 0);
}

function readSyllables(packed: string): Map<string, string[]> {
	const readings = new Map<string, string[]>();
	for (const entry of packed.split(' ')) {
		const [syllable = '', characters = ''] = entry.split(':');
		for (const character of characters) {
			readings.set(character, [...(readings.get(character) ?? []), syllable]);
		}
	}
	return readings;
}

function readPairs(packed: string): Map<string, string> {
	const characters = [...packed];
	const pairs = new Map<string, string>();
	for (let i = 0; i + 1 < characters.length; i += 2) {
		pairs.set(characters[i] as string, characters[i + 1] as string);
	}
	return pairs;
}

/** @returns a search file made ready; takes a few milliseconds, do it once. */
export function openLibrary(file: SearchFile): Library {
	const shelves = file.records.map(([page, anchor, title, text, phrases]): Shelf => {
		const shown = title || (file.pages[page]?.[1] ?? '');
		const ways = [shown, ...phrases].map(comparable);
		const [first = '', ...others] = ways;
		return { page, anchor, title, text, fields: [first, others.join(''), comparable(text)], ways };
	});
	const stems = new Map<string, number>();
	for (const { fields } of shelves) {
		const words = new Set(
			fields
				.join('')
				.split(' ')
				.filter((word) => word && !isHan(word)),
		);
		for (const word of words) stems.set(word, (stems.get(word) ?? 0) + 1);
	}
	const found = new Map<string, Holders>();
	const holders = (needle: string): Holders => {
		const known = found.get(needle);
		if (known) return known;
		const strengths = shelves.map(({ fields }) => strengthIn(fields, needle));
		const most = Math.max(...strengths);
		const entries = strengths.flatMap((s, i): [number, number][] => (s > 0 ? [[i, s / most]] : []));
		const held = new Map(entries);
		found.set(needle, held);
		return held;
	};
	return {
		pages: file.pages.map(([path, title, kind]) => ({ path, title, kind })),
		shelves,
		stems,
		terms: file.terms,
		syllables: readSyllables(file.syllables),
		traditional: readPairs(file.traditional),
		holders,
	};
}

/** Weight of a needle by how few records hold it, as BM25 reckons it. */
export const rarity = (library: Library, holding: number): number =>
	Math.log(1 + (library.shelves.length - holding + 0.5) / (holding + 0.5));
