import { addressOf, copy } from './copy.ts';
import { headingInView } from './place.ts';

const article = document.querySelector<HTMLElement>('[data-copy-label]');
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
		const done = words['copyDone'] ?? '';
		if (await copy(addressOf(heading.id), row, done, words['copyField'])) button.title = done;
	});
}

/** A quiet button at the end of a paragraph that carries an idea; what it opens is loaded then. */
function addIdeaButton(block: HTMLElement, label: string): void {
	const button = document.createElement('button');
	button.className = 'idea-button';
	button.type = 'button';
	button.setAttribute('aria-expanded', 'false');
	button.setAttribute('aria-label', label + block.dataset['ideas']?.replaceAll(' ', ', '));
	button.addEventListener('click', async () =>
		(await import('./later/idea-panel.ts')).toggle(button, block),
	);
	const first = block.firstElementChild;
	const text = first?.localName === 'p' ? first : block;
	text.insertBefore(button, text.querySelector(':scope > :is(ul, ol)'));
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
	const label = document.querySelector<HTMLElement>('template[data-idea-label]');
	if (label)
		for (const block of article.querySelectorAll<HTMLElement>('[data-ideas]'))
			addIdeaButton(block, label.dataset['ideaLabel'] ?? '');
	followPlace(headings);
}
