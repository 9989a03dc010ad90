/** @returns the number itself, or `null` where the arithmetic left it undefined or past all bounds. */
export const finite = (x: number): number | null => (Number.isFinite(x) ? x : null);

/** @returns `part / whole`, or `null` where it is undefined (a `whole` of 0) or past all bounds. */
export const quotient = (part: number, whole: number): number | null => finite(part / whole);
