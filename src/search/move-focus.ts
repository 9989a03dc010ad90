/** Arrow keys move between a search field and the links of its answers; letters go to the field. */
export function moveWithArrows(area: HTMLElement, input: HTMLInputElement): void {
	area.addEventListener('keydown', (event) => {
		const links = [...area.querySelectorAll<HTMLElement>('#search-results li > a:first-child')];
		const at = links.indexOf(document.activeElement as HTMLElement);
		const inList = at >= 0 || document.activeElement === input;
		if (!inList || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
		if (event.key === 'ArrowDown' && links.length) {
			event.preventDefault();
			links[Math.min(at + 1, links.length - 1)]?.focus();
		} else if (event.key === 'ArrowUp' && at >= 0) {
			event.preventDefault();
			(links[at - 1] ?? input).focus();
		} else if (
			at >= 0 &&
			(event.key.length === 1 || event.key === 'Backspace') &&
			event.key !== ' '
		) {
			input.focus();
		}
	});
}
