/** Offers the reader's own figures in every case that tells of a calculator on the page. */
for (const button of document.querySelectorAll<HTMLButtonElement>('.case-own')) {
	const figures = button.parentElement?.querySelectorAll<HTMLElement>('[data-of]') ?? [];
	const here = (id = ''): boolean => document.querySelector(`[data-island="${id}"]`) !== null;
	button.hidden = ![...figures].some(({ dataset }) => here(dataset['of']));
	button.addEventListener('click', async () => {
		try {
			(await import('./later/living.ts')).toggle(button);
		} catch {
			button.textContent = button.dataset['failed'] ?? '';
		}
	});
}
