/**
 * Runs a task once the page has nothing more pressing to do.
 * @returns what calls it off.
 */
export function whenIdle(task: () => void): () => void {
	if ('requestIdleCallback' in globalThis) {
		const id = requestIdleCallback(task, { timeout: 1000 });
		return () => cancelIdleCallback(id);
	}
	const id = setTimeout(task, 50);
	return () => clearTimeout(id);
}
