export type PageKind = 'chapter' | 'calculator' | 'glossary' | 'other';

/** One thing that can be found: a page, one section (h2/h3) of a chapter, or a term. */
export interface SearchRecord {
	/** Address below the language, with its anchor: `chapters/four-rates/#reach-rate`. */
	path: string;
	kind: PageKind;
	/** Title of the page that the record belongs to. */
	page: string;
	/** Title of the section, or of the page for a page's own record. */
	title: string;
	/** Running text; shown in excerpts. */
	text: string;
	/** Phrases that lead here and are never shown. */
	aliases: string[];
}

/** `search/{locale}.json`: all that a search in one language needs, in one file. */
export interface SearchFile {
	/** `[path, title, kind]` of each page. */
	pages: [string, string, PageKind][];
	/** `[index into pages, anchor, section title, text, hidden phrases]`; the page itself has no anchor. */
	records: [number, string, string, string, string[]][];
	/** Chinese terms: what titles are made of, and what recurs. Empty in English. */
	terms: string[];
	/** `chu:触出初 da:达大打`: toneless readings of the characters that occur. Empty in English. */
	syllables: string;
	/** `觸触達达`: traditional and simplified characters in turn. Empty in English. */
	traditional: string;
}
