import { CARRIED } from '../place.ts';

/**
 * What can stand open (panels, buttons that stay pressed, cases with the reader's figures) and what only
 * holds such things. Each kind is counted apart: some come to the page later than others.
 */
const KINDS = {
	d: 'details',
	b: '[aria-pressed]',
	o: '.case-own',
	c: '.calc-island',
	f: '.calc-chart',
} as const;
type Kind = keyof typeof KINDS;
const LETTERS = Object.keys(KINDS) as Kind[];
const HOLDERS = ['details', '.calc-island', '.calc-chart', 'body'].join();

const holderOf = (one: Element): Element | null => one.parentElement?.closest(HOLDERS) ?? null;
/** All of a kind in a holder, without those in a holder inside it. */
const allIn = (holder: Element, kind: Kind): HTMLElement[] =>
	[...holder.querySelectorAll<HTMLElement>(KINDS[kind])].filter((one) => holderOf(one) === holder);

function isOpen(one: Element): boolean {
	if (one instanceof HTMLDetailsElement) return one.open;
	if (one.ariaPressed) return one.ariaPressed === 'true';
	return one.nextElementSibling?.className === 'case-whose';
}

/** Where the open ones stand: their kind and number, below those of what holds them (`c0.d2`). */
function openIn(holder: Element, before = ''): string[] {
	return LETTERS.flatMap((kind) =>
		allIn(holder, kind).flatMap((one, i) => {
			const place = `${before}${kind}${i}`;
			if (kind === 'c' || kind === 'f') return openIn(one, `${place}.`);
			return isOpen(one) ? [place, ...openIn(one, `${place}.`)] : [];
		}),
	);
}

/** @returns what stands at a place, once it is there and can answer. */
function find(place: string): HTMLElement | undefined {
	let found: HTMLElement | undefined = document.body;
	for (const step of place.split('.')) {
		const kind = step.charAt(0) as Kind;
		found = found && kind in KINDS ? allIn(found, kind)[Number(step.slice(1))] : undefined;
		if (found?.matches('.calc-island:not([data-alive]), :disabled')) return undefined;
	}
	return found;
}

/** Opens what a link says stood open in the page's twin, as it arrives. */
function open(places: readonly string[]): void {
	let left = places;
	const openThere = (): void => {
		left = left.filter((place) => {
			const one = find(place);
			if (!one) return true;
			if (isOpen(one)) return false;
			if (one instanceof HTMLDetailsElement) one.open = true;
			else one.click();
			return false;
		});
		if (left.length === 0) watch.disconnect();
	};
	const watch = new MutationObserver(openThere);
	watch.observe(document.body, {
		childList: true,
		subtree: true,
		attributeFilter: ['data-alive', 'disabled'],
	});
	openThere();
}

document.addEventListener('gf:panels', (event) => {
	(event as CustomEvent<{ open: string[] }>).detail.open.push(...openIn(document.body));
});
const carried = CARRIED.exec(location.hash)?.[1];
if (carried) open(carried.split('-'));
