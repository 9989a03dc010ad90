/** @returns the heading that the reader is at: the last one that has passed the upper third. */
export function headingInView(): HTMLElement | undefined {
	if (scrollY < 80) return;
	const headings = document.querySelectorAll<HTMLElement>(
		':is(.prose, .heading-row, .pair > [lang]) > :is(h2, h3)[id]',
	);
	return [...headings].findLast((h) => h.getBoundingClientRect().top < innerHeight / 3);
}

/** In a fragment, the panels that stood open in the page's twin. */
export const CARRIED = /[#&]open=([^&]+)/;

/**
 * What this page has to carry over to its twin, or to another page of its calculator: the reader's figures
 * and place, and to the twin also what stands open. Calculators answer `gf:collect` with `id=token`; where
 * none does, a state in the address stays. Open panels come by `gf:panels` (`later/panels.ts`).
 * @returns a fragment with its `#`, or an empty text.
 */
export function carriedHash(twin = false): string {
	const parts: string[] = [];
	const open: string[] = [];
	document.dispatchEvent(new CustomEvent('gf:collect', { detail: { parts } }));
	if (twin) document.dispatchEvent(new CustomEvent('gf:panels', { detail: { open } }));
	const state = parts.length
		? parts
		: location.hash
				.slice(1)
				.split('&')
				.filter((part) => part.includes('=') && !part.startsWith('open='));
	const place = headingInView()?.id;
	const all = [...(place ? [place] : []), ...state];
	if (open.length) all.push(`open=${open.join('-')}`);
	return all.length ? `#${all.join('&')}` : '';
}

/** Goes to the place named before a state: browsers do not scroll to `#place&id=token` themselves. */
export function goToCarriedPlace(): void {
	const place = /^#([a-z0-9-]+)&/.exec(location.hash)?.[1];
	if (place) document.getElementById(place)?.scrollIntoView({ behavior: 'instant' });
}
