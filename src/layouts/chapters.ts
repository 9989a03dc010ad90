import { type CollectionEntry, getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';

export type ChapterEntry = CollectionEntry<'chapters'> & {
	/** Address of the chapter, the same in every language. */
	slug: string;
};

/** @returns the chapters of one language, in reading order. */
export async function getChapters(locale: Locale): Promise<ChapterEntry[]> {
	const entries = await getCollection('chapters', ({ id }) => id.startsWith(`${locale}/`));
	return entries
		.map((entry) => ({ ...entry, slug: entry.id.slice(locale.length + 1) }))
		.sort((a, b) => a.data.order - b.data.order);
}

/** @returns the chapter that holds the calculator of that id. @throws where none does. */
export async function chapterOf(id: string, locale: Locale): Promise<ChapterEntry> {
	const chapters = await getChapters(locale);
	const chapter = chapters.find(({ body }) => body?.includes(`<Calculator id="${id}"`));
	if (!chapter) throw new Error(`No chapter in ${locale} holds <Calculator id="${id}" />`);
	return chapter;
}
