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

/** @returns the chapter that holds the calculator of that id, if one does. */
export async function chapterOf(id: string, locale: Locale): Promise<ChapterEntry | undefined> {
	const chapters = await getChapters(locale);
	return chapters.find(({ body }) => body?.includes(`<Calculator id="${id}"`));
}
