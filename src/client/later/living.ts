import { DASH } from '../../i18n/format.ts';
import { living } from '../../i18n/living.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Told } from '../../view/telling.ts';
import { type Asked, askedBy, livingText } from './living-text.ts';

/** A figure of a case, and how it stood before. */
interface Figure {
	readonly element: HTMLElement;
	readonly asked: Asked | null;
	readonly text: string;
	readonly title: string;
}
/** A case that shows the reader's figures where there are any. */
interface Shown {
	readonly firm: string;
	readonly locale: Locale;
	readonly figures: readonly Figure[];
	/** Says whose figures these are. */
	readonly note: HTMLElement;
}

const told = new Map<string, Told>();
const shown = new Map<HTMLButtonElement, Shown>();

const islandOf = (id: string): HTMLElement | null =>
	document.querySelector(`[data-island="${id}"]`);

/** Links to calculators by their names, as part of a sentence. */
function linksTo(ids: readonly string[], and: string): (Node | string)[] {
	return ids.flatMap((id, i) => {
		const link = document.createElement('a');
		link.href = `#${id}`;
		link.textContent = islandOf(id)?.querySelector('.calc')?.getAttribute('aria-label') ?? id;
		return [i === 0 ? '“' : `${and}“`, link, '”'];
	});
}

function write({ element, text, title }: Figure, mark: '' | 'own' | 'kept', more: string): void {
	element.textContent = mark === 'own' ? more : text;
	element.classList.toggle('figure-own', mark === 'own');
	element.classList.toggle('figure-kept', mark === 'kept');
	element.title = title;
	if (mark !== 'kept') return;
	const hidden = document.createElement('span');
	hidden.className = 'visually-hidden';
	hidden.textContent = more;
	element.append(hidden);
}

function refresh({ firm, locale, figures, note }: Shown): void {
	const words = living[locale];
	const asked = new Set(figures.flatMap((figure) => figure.asked?.of ?? []));
	const own = [...asked].filter((id) => told.get(id)?.own);
	const untouched = [...asked].filter((id) => !own.includes(id) && islandOf(id));
	let dashes = false;
	let kept = false;
	for (const figure of figures) {
		const from = figure.asked && told.get(figure.asked.of);
		if (figure.asked && from?.own) {
			const text = livingText(figure.asked, from, locale);
			dashes ||= text === DASH;
			write(figure, 'own', text);
			figure.element.title = figure.title.replace(firm, words.yours);
		} else {
			kept = true;
			// Where nothing is the reader's yet, the note alone says so.
			write(figure, own.length ? 'kept' : '', words.theirs(firm));
		}
	}
	const sentence = (template: string, ids: readonly string[] = []): (Node | string)[] => {
		const [before = '', after] = template.replace('{firm}', firm).split('{calculators}');
		return after === undefined ? [before] : [before, ...linksTo(ids, words.and), after];
	};
	const parts = [
		...(own.length ? [sentence(words.changed, own)] : []),
		...(own.length && kept ? [sentence(words.kept)] : []),
		...(untouched.length ? [sentence(words.untouched, untouched)] : []),
		...(dashes ? [sentence(words.undefinedHere)] : []),
	];
	const nodes = parts.flatMap((part) => [...part, words.space]);
	const text = nodes.map((node) => (typeof node === 'string' ? node : node.textContent)).join('');
	// Only what is new is announced.
	if (note.textContent === text) return;
	note.replaceChildren(...nodes);
	const announcer = document.querySelector('[data-announce]');
	if (announcer) announcer.textContent = text;
}

function show(button: HTMLButtonElement): void {
	const box = button.parentElement as HTMLElement;
	const locale = box.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') ? 'zh' : 'en';
	const firm = box.dataset['firm'] ?? '';
	const figures = [...box.querySelectorAll<HTMLElement>('data.figure')].map(
		(element): Figure => ({
			element,
			// A figure of the other firm, there to compare with, stays.
			asked: element.title.startsWith(`${firm} · `) ? askedBy(element.dataset) : null,
			text: element.textContent ?? '',
			title: element.title,
		}),
	);
	const note = document.createElement('p');
	note.className = 'case-whose';
	button.after(note);
	button.textContent = living[locale].back(firm);
	const state: Shown = { firm, locale, figures, note };
	shown.set(button, state);
	refresh(state);
}

/** Switches a case to the reader's own figures, or back to the firm's. */
export function toggle(button: HTMLButtonElement): void {
	const state = shown.get(button);
	if (!state) {
		show(button);
		return;
	}
	shown.delete(button);
	for (const figure of state.figures) write(figure, '', '');
	state.note.remove();
	button.textContent = living[state.locale].use;
}

document.addEventListener('gf:told', (event) => {
	const { detail } = event as CustomEvent<Told>;
	told.set(detail.id, detail);
	for (const state of shown.values()) refresh(state);
});
document.dispatchEvent(new Event('gf:ask'));
