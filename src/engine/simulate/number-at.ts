/**
 * @param keys a dotted path, cut at its dots.
 * @returns the number that an output has there, 1 or 0 for a flag that holds or does not; `NaN` where
 * there is neither.
 */
export function numberAt(output: object, keys: readonly string[]): number {
	let here: unknown = output;
	for (let i = 0; i < keys.length; i++)
		here = (here as Record<string, unknown> | null | undefined)?.[keys[i] as string];
	if (typeof here === 'number') return here;
	return typeof here === 'boolean' ? Number(here) : Number.NaN;
}
