import type { Locale } from '../../i18n/locales.ts';
import type { SearchFile, SearchRecord } from '../shapes.ts';
import { STOP_ZH } from '../stop-words.ts';
import { isHan, normalise, runsOf } from '../text.ts';
import { cutWords } from './cut-words.ts';
import { findTerms } from './find-terms.ts';
import { packSyllables, packTraditional, taiwanWord } from './script-tables.ts';

/** Hidden phrases of a record: its aliases, its title in the other language, Taiwan's words. */
function phrasesOf(record: SearchRecord, twin: SearchRecord | undefined): string[] {
	const words = [record.title, ...record.aliases].flatMap(cutWords).filter(isHan);
	const taiwan = new Set(words.map(taiwanWord).filter((word) => word !== null));
	return [...record.aliases, ...(twin ? [twin.title] : []), ...taiwan];
}

/** Runs of Han characters and the words in them: what readings and traditional forms are made of. */
function hanOf(records: readonly SearchRecord[]): string[] {
	const texts = records.flatMap(({ title, text, aliases }) => [title, text, ...aliases]);
	return texts.flatMap((text) => runsOf(normalise(text))).filter(isHan);
}

/**
 * @param twins the records of the other language; the same path is the same page or section.
 * @returns what a search in this language loads.
 */
export function packFile(
	locale: Locale,
	records: readonly SearchRecord[],
	twins: readonly SearchRecord[],
): SearchFile {
	const pages: SearchFile['pages'] = [];
	const rows = records.map((record): SearchFile['records'][number] => {
		const [path = '', anchor = ''] = record.path.split('#');
		let at = pages.findIndex(([known]) => known === path);
		if (at < 0) at = pages.push([path, record.page, record.kind]) - 1;
		const phrases = phrasesOf(
			record,
			twins.find((twin) => twin.path === record.path),
		);
		return [at, anchor, anchor ? record.title : '', record.text, phrases];
	});
	if (locale === 'en') return { pages, records: rows, terms: [], syllables: '', traditional: '' };
	const titles = records.flatMap(({ title, page }) => [title, page]);
	const terms = findTerms(
		titles,
		records.map(({ text, aliases }) => [text, ...aliases].join(' ')),
	);
	const spoken = [...hanOf(records), ...STOP_ZH];
	return {
		pages,
		records: rows,
		terms: [...terms].sort(),
		syllables: packSyllables(spoken),
		traditional: packTraditional(spoken),
	};
}
