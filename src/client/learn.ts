/** What readers work with comes on demand: a chapter's questions, and the words that open a note. */
const list = document.querySelector<HTMLElement>('[data-check]');
if (list) void import('./later/check.ts').then(({ wakeCheck }) => wakeCheck(list));
const notes = document.querySelector<HTMLElement>('[data-term-notes]');
if (notes) void import('./later/terms.ts').then(({ wakeTerms }) => wakeTerms(notes));
for (const button of document.querySelectorAll('[data-print]'))
	button.addEventListener('click', () => print());
