import type { SearchWords } from '../i18n/search.ts';
import type { Answer, Hit, Place } from './client.ts';
import { el, marked } from './elements.ts';

const linkTo = (place: Place, base: string, ...children: (Node | string)[]): HTMLAnchorElement =>
	el('a', { href: base + place.path }, ...children);

function showHit(hit: Hit, base: string, words: SearchWords): HTMLLIElement {
	const page = el('span', { class: 'search-page' }, ...marked(hit.title));
	const section = hit.section
		? [el('span', { class: 'search-section' }, ' › ', ...marked(hit.section))]
		: [];
	const item = el('li', {}, linkTo(hit, base, page, ...section));
	if (hit.excerpt.length) item.append(el('p', { class: 'search-excerpt' }, ...marked(hit.excerpt)));
	if (hit.more.length) {
		const links = hit.more.flatMap((place, i) => [
			i ? ' · ' : ' ',
			linkTo(place, base, ...marked(place.section ?? [])),
		]);
		item.append(el('p', { class: 'search-more' }, words.also, ...links));
	}
	return item;
}

/** Fills the list with an answer; `data-loose` tells that it rests on little. */
export function showHits(
	list: HTMLOListElement,
	answer: Answer,
	base: string,
	words: SearchWords,
): void {
	list.replaceChildren(...answer.hits.map((hit) => showHit(hit, base, words)));
	list.toggleAttribute('data-loose', answer.loose);
}
