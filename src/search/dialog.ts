import { toLocale } from '../i18n/locales.ts';
import { searchWords } from '../i18n/search.ts';
import styles from '../styles/search.css?url';
import { el } from './elements.ts';
import { moveWithArrows } from './move-focus.ts';
import { connectBox } from './search-box.ts';

let dialog: Promise<HTMLDialogElement> | null = null;

/** The dialog's style sheet comes with it; without it the dialog still works. */
const loadStyles = (): Promise<unknown> =>
	new Promise((resolve) => {
		const sheet = el('link', { rel: 'stylesheet', href: styles });
		sheet.onload = resolve;
		sheet.onerror = resolve;
		document.head.append(sheet);
	});

function makeDialog(link: HTMLAnchorElement): HTMLDialogElement {
	const locale = toLocale(link.dataset['locale']);
	const words = searchWords[locale];
	const input = el('input', {
		// Not type="search": there Escape empties the field first instead of closing the dialog.
		type: 'text',
		role: 'searchbox',
		inputmode: 'search',
		name: 'q',
		'aria-label': words.label,
		placeholder: words.hint,
		autocomplete: 'off',
		autocapitalize: 'none',
		spellcheck: 'false',
		enterkeyhint: 'search',
	});
	const close = el(
		'button',
		{ type: 'button', class: 'search-close', 'aria-label': words.close },
		'×',
	);
	const form = el(
		'form',
		{ class: 'search-form', role: 'search', action: link.href },
		input,
		close,
	);
	const status = el('p', { class: 'search-status', role: 'status' });
	const loose = el('p', { class: 'search-loose', hidden: '' }, words.loose);
	const list = el('ol', { id: 'search-results', class: 'plain', 'aria-label': words.results });
	const empty = el('p', { hidden: '' });
	const again = el('a', { href: link.href }, words.again);
	const failure = el('p', { class: 'search-failure', hidden: '' }, words.failed, ' ', again);
	const template = document.querySelector<HTMLTemplateElement>('[data-search-contents]');
	const contents = el('div', {}, template?.content.cloneNode(true) ?? '');
	const all = el('a', { href: link.href }, words.all);
	const foot = el('p', { class: 'search-foot' }, el('span', {}, words.keys), ' ', all);
	const body = el('div', { class: 'search-body' }, status, failure, empty, loose, list, contents);
	const made = el(
		'dialog',
		{ class: 'search-dialog', 'aria-label': words.title },
		form,
		body,
		foot,
	);

	const keepQuery = (query: string): void => {
		const url = new URL(link.href);
		if (query) url.searchParams.set('q', query);
		for (const each of [again, all]) each.href = url.href;
	};
	const base = link.dataset['base'] ?? '/';
	const box = { locale, base, input, list, empty, failure, loose, contents, status };
	const answer = connectBox({ ...box, onAnswer: keepQuery });
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		await answer();
		list.querySelector('a')?.click();
	});
	close.addEventListener('click', () => made.close());
	made.addEventListener('click', (event) => {
		const inside = event.target !== made;
		if (!inside || (event.target as Element).closest('a[href*="#"]')) made.close();
	});
	moveWithArrows(made, input);
	document.body.append(made);
	return made;
}

/** Opens the search dialog; the browser gives the focus back when it closes. */
export async function openDialog(link: HTMLAnchorElement): Promise<void> {
	dialog ??= loadStyles().then(() => makeDialog(link));
	const opened = await dialog;
	if (!opened.open) opened.showModal();
	const input = opened.querySelector('input');
	input?.focus();
	input?.select();
}
