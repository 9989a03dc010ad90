import { addressOf, copy } from '../copy.ts';

const template = document.querySelector<HTMLTemplateElement>('template[data-idea-label]');

/** @returns the words of a block as they show, without the button and the panel. */
const wordsOf = (block: HTMLElement, panel: Element): string =>
	// biome-ignore-start lint/performance/useDomNodeTextContent: what does not show is not cited
	[...block.childNodes]
		.map((node) =>
			node === panel
				? ''
				: node instanceof HTMLElement
					? node.offsetParent && node.innerText
					: node.textContent,
		)
		// biome-ignore-end lint/performance/useDomNodeTextContent: as above
		.join('')
		.replaceAll('“', '‘')
		.replaceAll('”', '’')
		.replace(/\s+/g, ' ')
		.trim();

/** @returns the citation of a block, by the form that the page's language has for it. */
function citationOf(block: HTMLElement, panel: HTMLElement): string {
	const { lang } = document.documentElement;
	const style = { dateStyle: 'long' } as const;
	// British, as the English of the book.
	const date = new Date().toLocaleDateString(lang === 'en' ? 'en-GB' : lang, style);
	const values: Record<string, string> = {
		text: wordsOf(block, panel),
		address: addressOf(block.id),
		date,
	};
	return (panel.dataset['citation'] ?? '').replace(/\{(\w+)\}/g, (_, key) => values[key] ?? '');
}

function close(button: HTMLElement): void {
	document.getElementById(button.getAttribute('aria-controls') ?? '')?.remove();
	button.removeAttribute('aria-controls');
	button.setAttribute('aria-expanded', 'false');
}

/** Opens or closes what a paragraph offers: its ideas, its link, a citation, a way to report an error. */
export function toggle(button: HTMLElement, block: HTMLElement): void {
	const open = document.querySelector<HTMLElement>('.idea-button[aria-expanded="true"]');
	if (open) close(open);
	if (open === button) return;
	const panel = template?.content.firstElementChild?.cloneNode(true);
	if (!(panel instanceof HTMLElement)) return;
	panel.id = `${block.id}-tools`;
	button.setAttribute('aria-controls', panel.id);
	button.setAttribute('aria-expanded', 'true');
	const ideas = block.dataset['ideas']?.split(' ') ?? [];
	for (const item of panel.querySelectorAll<HTMLElement>('[data-idea]'))
		if (!ideas.includes(item.dataset['idea'] ?? '')) item.remove();
	const report = panel.querySelector<HTMLAnchorElement>('[data-report]');
	if (report) report.href += encodeURIComponent(`#${block.id}`);
	const actions = panel.querySelector<HTMLElement>('.idea-actions') ?? panel;
	actions.addEventListener('click', async ({ target }) => {
		if (!(target instanceof HTMLButtonElement)) return;
		const { done, field, text } = target.dataset;
		const copied = text === 'link' ? addressOf(block.id) : citationOf(block, panel);
		if (await copy(copied, actions, done, field)) target.textContent = done ?? '';
	});
	for (const part of [button, panel])
		part.addEventListener('keydown', ({ key }) => {
			if (key !== 'Escape' || button.ariaExpanded !== 'true') return;
			close(button);
			button.focus();
		});
	if (block.localName === 'li') block.append(panel);
	else block.after(panel);
}
