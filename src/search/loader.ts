/** Opens the dialog from its button, `/` and Ctrl or ⌘ K; its code is loaded then, not before. */
const link = document.querySelector<HTMLAnchorElement>('[data-search-open]');
const field = document.querySelector<HTMLInputElement>('#search-form input');

function open(): void {
	if (field) field.focus();
	else if (link) {
		import('./dialog.ts').then(
			({ openDialog }) => openDialog(link),
			() => location.assign(link.href),
		);
	}
}

link?.addEventListener('click', (event) => {
	if (event.metaKey || event.ctrlKey || event.shiftKey) return;
	event.preventDefault();
	open();
});
addEventListener('keydown', (event) => {
	const command = event.ctrlKey || event.metaKey;
	const typing = (event.target as Element).closest('input, select, textarea, [contenteditable]');
	const asked = command ? event.key.toLowerCase() === 'k' : event.key === '/' && !typing;
	if (!asked || event.altKey || event.isComposing) return;
	event.preventDefault();
	open();
});
