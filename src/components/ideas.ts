import { getCollection, render } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { href } from '../i18n/paths.ts';
import type { IdeaMark } from '../learn/idea-mark.ts';
import { type ChapterEntry, getChapters } from './chapters.ts';

/** An idea of the framework in one language. */
export interface Idea {
	/** Part and number, such as `4.1`. */
	readonly id: string;
	readonly title: string;
	/** Its entry on the page of all ideas. */
	readonly href: string;
	/** Inputs where one can try it: calculator and path, such as `four-rate.reach`. */
	readonly inputs: readonly string[];
}

/** Characters of a paragraph's beginning: enough to know it by. */
const OPENING: Record<Locale, number> = { en: 80, zh: 36 };

const numberOf = (id: string): number => {
	const [part = 0, place = 0] = id.split('.').map(Number);
	return part * 100 + place;
};

/** @returns every idea, in the order of the framework. */
export async function getIdeas(locale: Locale): Promise<Idea[]> {
	const entries = await getCollection('ideas');
	return entries
		.map(({ id, data }) => ({
			id,
			title: data.title[locale],
			href: href(locale, `ideas/#${id.replace('.', '-')}`),
			inputs: data.inputs,
		}))
		.sort((a, b) => numberOf(a.id) - numberOf(b.id));
}

/** A paragraph that carries an idea. */
interface Place {
	readonly chapter: ChapterEntry;
	readonly mark: IdeaMark;
}

/** @returns every marked paragraph of one language, in reading order. */
export async function getPlaces(locale: Locale): Promise<Place[]> {
	const chapters = await getChapters(locale);
	const places = chapters.map(async (chapter) => {
		const { remarkPluginFrontmatter } = await render(chapter);
		return (remarkPluginFrontmatter['marks'] as IdeaMark[]).map((mark) => ({ chapter, mark }));
	});
	return (await Promise.all(places)).flat();
}

/** @returns the beginning of a text, cut between words. */
export function openingOf(text: string, locale: Locale): string {
	const most = OPENING[locale];
	if (text.length <= most) return text;
	const cut = text.slice(0, most);
	return `${(locale === 'en' ? cut.replace(/\s+\S*$/, '') : cut).replace(/[\s，。：；、,.:;…]+$/u, '')}…`;
}
