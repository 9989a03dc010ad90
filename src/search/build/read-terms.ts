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
	/** `chapter#heading`. */
	taught: string;
}

async function readGlossary(): Promise<Term[]> {
	const files = (await readdir(GLOSSARY)).filter((file) => file.endsWith('.yml')).sort();
	const texts = await Promise.all(files.map((file) => readFile(new URL(file, GLOSSARY), 'utf8')));
	return texts.flatMap(
		(text) => parseFrontmatter(`---\n${text}\n---\n`).frontmatter as unknown as Term[],
	);
}

/** @returns by chapter and heading (`chapter#heading`) the names of the terms that are taught there. */
export async function readTaught(locale: Locale): Promise<Map<string, string[]>> {
	const taught = new Map<string, string[]>();
	for (const { taught: place, term, synonyms } of await readGlossary())
		taught.set(place, [...(taught.get(place) ?? []), term[locale], ...synonyms[locale]]);
	return taught;
}

/**
 * @param page title of the glossary.
 * @returns a record for each term; what else it is called, in either language, leads to it.
 */
export async function readTerms(locale: Locale, page: string): Promise<SearchRecord[]> {
	return (await readGlossary()).map(({ id, term, definition, synonyms }) => ({
		path: `glossary/#${id}`,
		kind: 'glossary',
		page,
		title: term[locale],
		text: definition[locale],
		aliases: LOCALES.flatMap((language) => synonyms[language]),
	}));
}
