import type { Locale } from '../i18n/locales.ts';
import { type SearchWords, searchWords } from '../i18n/search.ts';
import { openSearch, type Search } from './client.ts';
import { showHits } from './show-hits.ts';

/** The parts of a place to search from: the dialog or the search page. */
export interface SearchBox {
	locale: Locale;
	/** The address that the site lives under. */
	base: string;
	input: HTMLInputElement;
	list: HTMLOListElement;
	/** Shown where nothing was found. */
	empty: HTMLElement;
	/** Shown where search could not load. */
	failure: HTMLElement;
	/** Shown above answers that rest on little. */
	loose: HTMLElement;
	/** The book's contents: shown where there is nothing else. */
	contents: HTMLElement;
	/** Live region. */
	status: HTMLElement;
	/** Called with what was asked, after each answer. */
	onAnswer?: (query: string) => void;
}

const DEBOUNCE = 120;
/** Long enough for a question; a pasted page would only keep the browser busy. */
const LONGEST = 200;

const countWords = (words: SearchWords, count: number): string =>
	count === 1 ? words.one : words.many.replace('{n}', String(count));

/**
 * Makes a box answer as one types.
 * @returns a function that answers at once, for a form that is sent.
 */
export function connectBox(box: SearchBox): () => Promise<void> {
	const words = searchWords[box.locale];
	const { input, list, empty, failure, loose, contents, status } = box;
	let loading: Promise<Search> | null = null;
	let timer = 0;

	const load = (): Promise<Search> => {
		loading ??= openSearch(box.locale, box.base).catch((error) => {
			loading = null;
			throw error;
		});
		return loading;
	};
	const show = (part: HTMLElement | null, message: string): void => {
		for (const each of [list, empty, failure]) each.hidden = each !== part;
		loose.hidden = part !== list || !list.hasAttribute('data-loose');
		contents.hidden = part === list;
		// Where a paragraph says it already, the live region only speaks.
		status.classList.toggle('visually-hidden', part === empty || part === failure);
		if (status.textContent !== message) status.textContent = message;
	};
	const answer = async (): Promise<void> => {
		clearTimeout(timer);
		const query = input.value.trim();
		box.onAnswer?.(query);
		if (!query) return show(null, '');
		const slow = setTimeout(() => show(null, words.loading), 300);
		try {
			const found = (await load())(query.slice(0, LONGEST));
			if (input.value.trim() !== query) return;
			const count = found.hits.length;
			showHits(list, found, box.base, words);
			empty.textContent = `${words.none.replace('{q}', () => query)} ${words.noneAdvice}`;
			show(count ? list : empty, count ? countWords(words, count) : (empty.textContent ?? ''));
		} catch {
			show(failure, words.failed);
		} finally {
			clearTimeout(slow);
		}
	};
	input.addEventListener('input', (event) => {
		if ((event as InputEvent).isComposing) return;
		clearTimeout(timer);
		timer = window.setTimeout(answer, DEBOUNCE);
	});
	input.addEventListener('compositionend', answer);
	load().catch(() => {});
	return answer;
}
