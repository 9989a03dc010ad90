import { readdir, readFile } from 'node:fs/promises';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { SearchRecord } from '../shapes.ts';

const GLOSSARY = new URL('../../../content/glossary/', import.meta.url);

interface Term {
	id: string;
	term: Record<Locale, string>;
	definition: Record<Locale, string>;
	synonyms: Record<Locale, string[]>;
}

/**
 * @param page title of the glossary.
 * @returns a record for each term; what else it is called, in either language, leads to it.
 */
export async function readTerms(locale: Locale, page: string): Promise<SearchRecord[]> {
	const files = (await readdir(GLOSSARY)).filter((file) => file.endsWith('.yml')).sort();
	const texts = await Promise.all(files.map((file) => readFile(new URL(file, GLOSSARY), 'utf8')));
	const terms = texts.flatMap(
		(text) => parseFrontmatter(`---\n${text}\n---\n`).frontmatter as unknown as Term[],
	);
	return terms.map(({ id, term, definition, synonyms }) => ({
		path: `glossary/#${id}`,
		kind: 'glossary',
		page,
		title: term[locale],
		text: definition[locale],
		aliases: LOCALES.flatMap((language) => synonyms[language]),
	}));
}
