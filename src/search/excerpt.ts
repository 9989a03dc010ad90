import { isHan } from './text.ts';

/** A stretch of text, marked where it is what was asked for. */
export interface Span {
	text: string;
	marked: boolean;
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Latin stems match from the start of a word to its end, Han characters anywhere. */
const patternOf = (needle: string): string =>
	isHan(needle) ? escapePattern(needle) : `\\b${escapePattern(needle.trim())}[a-z]*`;

function matchesIn(text: string, needles: readonly string[]): [number, number][] {
	const phrases = needles.filter((needle) => !/\S\s\S/.test(needle.trim()));
	if (phrases.length === 0) return [];
	const longestFirst = phrases.sort((a, b) => b.length - a.length);
	const pattern = new RegExp(longestFirst.map(patternOf).join('|'), 'giu');
	return [...text.matchAll(pattern)].map((m) => [m.index, m.index + m[0].length]);
}

/** @returns where the window starts that holds the most different matches. */
function bestStart(text: string, matches: readonly [number, number][], length: number): number {
	let best = 0;
	let most = 0;
	for (const [from] of matches) {
		const inside = matches.filter(([a, b]) => a >= from && b <= from + length);
		const distinct = new Set(inside.map(([a, b]) => text.slice(a, b).toLowerCase())).size;
		if (distinct > most) {
			most = distinct;
			best = from;
		}
	}
	return best;
}

/** @returns the text in spans, with what the needles find marked. */
export function markText(text: string, needles: readonly string[]): Span[] {
	const spans: Span[] = [];
	let at = 0;
	for (const [from, to] of matchesIn(text, needles)) {
		if (from > at) spans.push({ text: text.slice(at, from), marked: false });
		spans.push({ text: text.slice(from, to), marked: true });
		at = to;
	}
	if (at < text.length) spans.push({ text: text.slice(at), marked: false });
	return spans;
}

/** @returns the part of a text that holds most of what the needles find, about that long. */
export function excerptOf(text: string, needles: readonly string[], length: number): Span[] {
	const focus = bestStart(text, matchesIn(text, needles), length * 0.7);
	const earliest = Math.max(0, Math.min(focus - length * 0.25, text.length - length));
	const breaks = /[\s，。；：、！？]/g;
	breaks.lastIndex = earliest;
	const gap = earliest > 0 ? breaks.exec(text) : null;
	const start = gap && gap.index < focus ? gap.index + 1 : Math.floor(earliest);
	let end = Math.min(text.length, start + length);
	if (end < text.length && !isHan(text[end] ?? '')) {
		const space = text.lastIndexOf(' ', end);
		if (space > start + length / 2) end = space;
	}
	const spans = markText(text.slice(start, end).trim(), needles);
	const ellipsis = { text: '…', marked: false };
	return [...(start > 0 ? [ellipsis] : []), ...spans, ...(end < text.length ? [ellipsis] : [])];
}
