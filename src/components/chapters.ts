import { type CollectionEntry, getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { curl } from '../learn/curl.ts';

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

/** @returns a heading's text, led by its chapter's title. @throws where there is no such heading. */
export async function headingOf(locale: Locale, slug: string, id: string): Promise<string> {
	const chapter = (await getChapters(locale)).find((c) => c.slug === slug);
	const heading = new RegExp(`^#{2,3} +(.*?) *\\[#${id}\\]`, 'm').exec(chapter?.body ?? '')?.[1];
	if (!chapter || !heading) throw new Error(`no heading ${slug}#${id} in ${locale}`);
	return `${chapter.data.title} › ${curl(heading)}`;
}
