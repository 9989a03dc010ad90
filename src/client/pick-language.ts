import { read } from './store.ts';

/** Goes on to the stored language, else to the browser's first one that the site has. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-pick]')];
const wanted = [read('gf:locale'), ...navigator.languages];
const pick =
	wanted
		.map((tag) =>
			links.find(({ dataset }) => tag?.toLowerCase().startsWith(dataset['pick'] ?? '-')),
		)
		.find(Boolean) ?? links[0];
if (pick) location.replace(pick.href + location.search + location.hash);
