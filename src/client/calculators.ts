import type { Island } from '../calculators/bind.tsx';
import type { ViewProps } from '../view/calculator-view.tsx';

/** Each calculator is a file of its own, loaded when one of its kind comes near. */
const islands = import.meta.glob<{ default: Island }>('../calculators/*/island.ts');

/** Brings a calculator to life where the server's HTML stands; where that fails, says so. */
async function wake(element: HTMLElement): Promise<void> {
	const id = element.dataset['island'] ?? '';
	try {
		const island = await islands[`../calculators/${id}/island.ts`]?.();
		if (!island) throw new Error(`No calculator ${id}`);
		// A task of its own, so that the page can answer in between.
		await new Promise((done) => setTimeout(done));
		const props = JSON.parse(element.nextElementSibling?.textContent ?? '') as ViewProps;
		island.default.wake(element, props);
		element.dataset['alive'] = '';
	} catch {
		element.dataset['failed'] = '';
		element.querySelector('.calc-failed')?.removeAttribute('hidden');
	}
}

const linked = (element: HTMLElement): boolean =>
	decodeURI(location.hash).toLowerCase().includes(`${element.dataset['island']}=`);

const watch = new IntersectionObserver(
	(entries) => {
		for (const { isIntersecting, target } of entries) {
			if (!isIntersecting) continue;
			watch.unobserve(target);
			void wake(target as HTMLElement);
		}
	},
	{ rootMargin: '300px' },
);

for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
	let wanted = 'own' in element.dataset;
	try {
		if (linked(element) && !wanted) {
			wanted = true;
			// A link may name another place on the page first (`#rotate&four-rate=…`): then that is the place.
			if (location.hash.startsWith(`#${element.dataset['island']}=`)) element.scrollIntoView();
		}
	} catch {
		wanted = true;
	}
	if (wanted) void wake(element);
	else watch.observe(element);
}
