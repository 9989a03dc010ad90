import { headingInView } from './place.ts';

const article = document.querySelector<HTMLElement>('[data-copy-label]');
const announcer = document.querySelector<HTMLElement>('[data-announce]');
const icon = (() => {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
	svg.setAttribute('viewBox', '0 0 24 24');
	svg.setAttribute('aria-hidden', 'true');
	path.setAttribute(
		'd',
		'M10 14a4 4 0 0 0 6 0l4-4a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-4 4a4 4 0 0 0 6 6l1-1',
	);
	svg.append(path);
	return svg;
})();

/** Where the clipboard is refused: the link in a field, selected. */
function showField(row: Element, url: string, label: string): void {
	const old = row.nextElementSibling;
	const isField = old instanceof HTMLInputElement;
	const field = isField ? old : document.createElement('input');
	if (!isField) row.after(field);
	field.className = 'copy-field';
	field.readOnly = true;
	field.value = url;
	field.setAttribute('aria-label', label);
	field.focus();
	field.select();
}

function addCopyButton(heading: HTMLElement, words: DOMStringMap): void {
	const row = document.createElement('div');
	const button = document.createElement('button');
	row.className = `heading-row row-${heading.localName}`;
	button.className = 'copy-link';
	button.type = 'button';
	button.setAttribute('aria-label', words['copyLabel'] + (heading.textContent ?? ''));
	button.append(icon.cloneNode(true));
	heading.replaceWith(row);
	row.append(heading, button);
	button.addEventListener('click', async () => {
		const url = `${location.origin}${location.pathname}#${heading.id}`;
		if (announcer) announcer.textContent = '';
		try {
			await navigator.clipboard.writeText(url);
			button.title = words['copyDone'] ?? '';
			if (announcer) announcer.textContent = words['copyDone'] ?? '';
		} catch {
			showField(row, url, words['copyField'] ?? '');
		}
	});
}

/** Marks the reader's place in the contents while headings pass. */
function followPlace(headings: Iterable<Element>): void {
	const links = document.querySelectorAll<HTMLAnchorElement>('[data-toc] a');
	const mark = (): void => {
		const hash = `#${headingInView()?.id}`;
		for (const link of links) {
			if (link.hash === hash) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
	};
	const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
	for (const heading of headings) observer.observe(heading);
}

if (article) {
	const headings = [...article.querySelectorAll<HTMLElement>(':scope > :is(h2, h3)[id]')];
	for (const heading of headings) addCopyButton(heading, article.dataset);
	followPlace(headings);
}
