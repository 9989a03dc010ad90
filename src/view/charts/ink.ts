/** @returns colours and fonts of the page's theme, as the canvas takes them. */
export function inkOf(element: Element) {
	const style = getComputedStyle(element);
	const read = (name: string): string => style.getPropertyValue(name).trim();
	const forced = matchMedia('(forced-colors: active)').matches;
	return {
		text: forced ? 'CanvasText' : read('--ink'),
		soft: forced ? 'CanvasText' : read('--ink-soft'),
		line: forced ? 'GrayText' : read('--line'),
		paper: forced ? 'Canvas' : read('--paper'),
		accent: read('--accent'),
		warn: read('--warn'),
		series: [1, 2, 3, 4, 5, 6].map((n) => read(`--series-${n}`)),
		font: read('--font-ui'),
		headFont: read('--font-head'),
	};
}
export type Ink = ReturnType<typeof inkOf>;

/** @returns colours and fonts for white paper, whatever theme the page has. */
export function paperInk(): Ink {
	const root = document.documentElement;
	const { theme } = root.dataset;
	// Nothing is painted in between.
	root.dataset['theme'] = 'light';
	const ink = inkOf(root);
	if (theme === undefined) delete root.dataset['theme'];
	else root.dataset['theme'] = theme;
	return { ...ink, paper: '#fff' };
}
