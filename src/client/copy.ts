const announcer = document.querySelector<HTMLElement>('[data-announce]');

/** @returns the address of a place on this page. */
export const addressOf = (id: string): string => `${location.origin}${location.pathname}#${id}`;

/** Where the clipboard is refused: the text in a field, selected. */
function showField(place: Element, text: string, label: string): void {
	const old = place.nextElementSibling;
	const isField = old instanceof HTMLTextAreaElement;
	const field = isField ? old : document.createElement('textarea');
	if (!isField) place.after(field);
	field.className = 'copy-field';
	field.readOnly = true;
	field.rows = text.length > 120 ? 5 : 2;
	field.value = text;
	field.setAttribute('aria-label', label);
	field.focus();
	field.select();
}

/** Copies a text and says so; where that is refused, shows it below `place`, ready to be copied. */
export async function copy(
	text: string,
	place: Element,
	done = '',
	fieldLabel = '',
): Promise<boolean> {
	if (announcer) announcer.textContent = '';
	try {
		await navigator.clipboard.writeText(text);
		if (announcer) announcer.textContent = done;
		return true;
	} catch {
		showField(place, text, fieldLabel);
		return false;
	}
}
