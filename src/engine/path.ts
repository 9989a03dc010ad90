/**
 * Dotted paths of inputs and results: `years.0.arr`. A row's own name may hold a dot, which stands as
 * `%2E` in a path.
 */

/** @returns a name as it stands between the dots of a path. */
export const keyOf = (name: string): string =>
	/[.%]/.test(name) ? name.replaceAll('%', '%25').replaceAll('.', '%2E') : name;

/** @returns the keys of a path, from the outside in. */
export const keysIn = (path: string): string[] => {
	const keys = path.split('.');
	return path.includes('%')
		? keys.map((key) => key.replaceAll('%2E', '.').replaceAll('%25', '%'))
		: keys;
};

/** @returns the path that keys make. */
export function pathOf(keys: readonly string[]): string {
	const path = keys.join('.');
	// Only a name that holds a dot makes more parts than there are keys.
	return path.includes('%') || path.split('.').length !== keys.length
		? keys.map(keyOf).join('.')
		: path;
}
