import { toLocale } from '../i18n/locales.ts';
import { moveWithArrows } from './move-focus.ts';
import { connectBox } from './search-box.ts';

/** Safari refuses more than 100 changes of the address in 30 seconds. */
const ADDRESS_EVERY = 350;

/** The search page: answers in place, and an address that can be passed on. */
function start(): void {
	const byId = (id: string): HTMLElement => {
		const part = document.getElementById(id);
		if (!part) throw new Error(`the search page has no #${id}`);
		return part;
	};
	const form = byId('search-form') as HTMLFormElement;
	const input = form.elements.namedItem('q') as HTMLInputElement;
	let timer = 0;
	const keepAddress = (query: string): void => {
		clearTimeout(timer);
		timer = window.setTimeout(() => {
			const url = new URL(location.href);
			if (query === (url.searchParams.get('q') ?? '')) return;
			if (query) url.searchParams.set('q', query);
			else url.searchParams.delete('q');
			history.replaceState(history.state, '', url);
		}, ADDRESS_EVERY);
	};
	const answer = connectBox({
		locale: toLocale(form.dataset['locale']),
		base: form.dataset['base'] ?? '/',
		input,
		list: byId('search-results') as HTMLOListElement,
		empty: byId('search-empty'),
		failure: byId('search-failure'),
		loose: byId('search-loose'),
		contents: byId('search-contents'),
		status: byId('search-status'),
		onAnswer: keepAddress,
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void answer();
	});
	byId('search-again').addEventListener('click', () => location.reload());
	moveWithArrows(byId('content'), input);
	input.value = new URLSearchParams(location.search).get('q') ?? input.value;
	if (input.value) void answer();
	else input.focus();
}

start();
