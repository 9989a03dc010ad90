import type { Locale } from '../i18n/locales.ts';
import { excerptOf, markText, type Span } from './excerpt.ts';
import { type Library, openLibrary } from './library.ts';
import { rank } from './rank.ts';
import { readQuery } from './read-query.ts';
import type { PageKind, SearchFile } from './shapes.ts';

/** A place that answers, as an address below the base. */
export interface Place {
	path: string;
	/** Title of the section; none where the page as a whole answers. */
	section: Span[] | null;
}
/** One page that answers, with its best section. */
export interface Hit extends Place {
	kind: PageKind;
	title: Span[];
	excerpt: Span[];
	/** Further sections of the page. */
	more: Place[];
}
export interface Answer {
	hits: Hit[];
	/** True where the hits are only loosely related. */
	loose: boolean;
}
export type Search = (query: string) => Answer;

const EXCERPT_LENGTH: Record<Locale, number> = { en: 170, zh: 80 };
const MOST_PAGES = 8;
const MOST_MORE = 2;

function makeSearch(library: Library, locale: Locale): Search {
	return (query) => {
		const needs = readQuery(library, query);
		const { pages, loose } = rank(library, needs, query);
		const strong = needs.filter(({ weak }) => !weak);
		const toMark = strong.length > 0 ? strong : needs;
		const needles = toMark.flatMap((need) => need.needles.map(({ needle }) => needle));
		const place = (record: number): Place => {
			const shelf = library.shelves[record];
			const path = `${locale}/${library.pages[shelf?.page ?? 0]?.path ?? ''}`;
			if (!shelf?.anchor) return { path, section: null };
			return { path: `${path}#${shelf.anchor}`, section: markText(shelf.title, needles) };
		};
		const hits = pages.slice(0, MOST_PAGES).map(({ page, records }): Hit => {
			const [best = 0, ...others] = records;
			const { title = '', kind = 'other' } = library.pages[page] ?? {};
			return {
				...place(best),
				kind,
				title: markText(title, needles),
				excerpt: excerptOf(library.shelves[best]?.text ?? '', needles, EXCERPT_LENGTH[locale]),
				more: others
					.filter((r) => library.shelves[r]?.anchor)
					.slice(0, MOST_MORE)
					.map(place),
			};
		});
		return { hits, loose: loose && hits.length > 0 };
	};
}

/** Address of a language's search file, below the base. */
export const searchFile = (locale: Locale): string => `search/${locale}.json`;

/**
 * Loads what a search in one language needs, in one request.
 * @param base the address that the site lives under, with both slashes.
 * @throws where it cannot be loaded or is damaged, so that a failure never looks like "no results".
 */
export async function openSearch(
	locale: Locale,
	base: string,
	load: typeof fetch = fetch,
): Promise<Search> {
	const response = await load(base + searchFile(locale));
	if (!response.ok) throw new Error(`${response.status} for ${searchFile(locale)}`);
	const file: SearchFile = await response.json();
	return makeSearch(openLibrary(file), locale);
}
