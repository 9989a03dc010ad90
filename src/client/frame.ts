import { isOverdue } from '../learn/review.ts';
import { CARRIED, carriedHash, goToCarriedPlace } from './place.ts';
import { read, write } from './store.ts';

const THEME = 'gf:theme';
const root = document.documentElement;

const select = document.querySelector<HTMLSelectElement>('[data-theme-switch]');
if (select) {
	const stored = read(THEME);
	select.value = stored === 'light' || stored === 'dark' ? stored : '';
	select.addEventListener('change', () => {
		write(THEME, select.value);
		if (select.value) root.dataset['theme'] = select.value;
		else delete root.dataset['theme'];
		dispatchEvent(new Event('gf:theme'));
	});
}

const language = document.querySelector<HTMLAnchorElement>('[data-language]');
language?.addEventListener('click', () => {
	write('gf:locale', language.dataset['language'] ?? '');
	language.hash = carriedHash(true);
});
// Nothing has been opened before the first click.
const loadPanels = () => void import('./later/panels.ts').catch(() => {});
addEventListener('click', loadPanels, { once: true, capture: true });
if (CARRIED.test(location.hash)) loadPanels();

/** Links that take the page's state along, such as "open the full page" of an embed. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keep-state]')) {
	link.addEventListener('click', () => {
		link.hash = carriedHash();
	});
}

/** Published figures past their review date, though they were not when the site was built. */
for (const note of document.querySelectorAll<HTMLElement>('[data-review]'))
	note.hidden = !isOverdue(note.dataset['review'] ?? '', new Date());

goToCarriedPlace();
