/** Milliseconds before a note opens under the mouse, and before it closes behind it. */
const OPENING = 150;
const CLOSING = 300;
/** Space kept between a note and the window's edge, in px. */
const EDGE = 16;

/** Puts a note under its word, inside the window, whatever it is positioned against. */
function place(note: HTMLElement, word: HTMLElement): void {
	note.style.translate = '0px 0px';
	// A word may run over two lines: the note belongs to the first.
	const [line = word.getBoundingClientRect()] = word.getClientRects();
	const from = note.getBoundingClientRect();
	const right = document.documentElement.clientWidth - EDGE - from.width;
	const left = Math.max(EDGE, Math.min(line.left, right));
	const below = word.getBoundingClientRect().bottom + 6;
	const above = line.top - 6 - from.height;
	const top = below + from.height > innerHeight && above > 60 ? above : below;
	note.style.translate = `${left - from.left}px ${top - from.top}px`;
}

/**
 * Words of the glossary open a note on hover, focus and tap. It closes on Esc, on a tap elsewhere, and
 * when the focus has left both; it never takes the focus.
 */
export function wakeTerms(store: HTMLElement): void {
	let open: { word: HTMLElement; note: HTMLElement } | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const noteOf = (word: Element): HTMLElement | null =>
		document.getElementById(`note-${(word as HTMLElement).dataset['term']}`);

	const close = (): void => {
		clearTimeout(timer);
		if (!open) return;
		const { word, note } = open;
		// While the note still counts as open, so that the focus does not open it anew.
		if (note.contains(document.activeElement)) word.focus();
		open = null;
		word.setAttribute('aria-expanded', 'false');
		// Back to where it was, so that the paragraph's own text stays its own.
		store.append(note);
	};
	const show = (word: HTMLElement): void => {
		clearTimeout(timer);
		if (open?.word === word) return;
		close();
		const note = noteOf(word);
		if (!note) return;
		open = { word, note };
		word.after(note);
		word.setAttribute('aria-expanded', 'true');
		place(note, word);
	};
	const later = (act: () => void, wait: number): void => {
		clearTimeout(timer);
		timer = setTimeout(act, wait);
	};
	const inside = (target: EventTarget | null): boolean =>
		target instanceof Node && !!open && (open.word.contains(target) || open.note.contains(target));
	const wordAt = (target: EventTarget | null): HTMLElement | null =>
		target instanceof Element ? target.closest<HTMLElement>('.term[aria-expanded]') : null;

	for (const word of document.querySelectorAll<HTMLElement>('.term')) {
		const note = noteOf(word);
		if (!note) continue;
		word.setAttribute('role', 'button');
		word.setAttribute('aria-expanded', 'false');
		word.setAttribute('aria-describedby', note.id);
	}
	document.addEventListener('click', (event) => {
		const word = wordAt(event.target);
		if (!word || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		show(word);
	});
	document.addEventListener('focusin', ({ target }) => {
		const word = wordAt(target);
		if (word) show(word);
		else if (!inside(target)) close();
	});
	document.addEventListener('pointerdown', ({ target }) => {
		if (!inside(target)) close();
	});
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && open) close();
		const word = wordAt(event.target);
		if (event.key !== ' ' || !word) return;
		event.preventDefault();
		show(word);
	});
	document.addEventListener('pointerover', ({ target, pointerType }) => {
		if (pointerType !== 'mouse') return;
		const word = wordAt(target);
		if (word && word !== open?.word) later(() => show(word), OPENING);
		else if (inside(target)) clearTimeout(timer);
		else if (open && !inside(document.activeElement)) later(close, CLOSING);
		else clearTimeout(timer);
	});
	addEventListener('resize', close);
}
