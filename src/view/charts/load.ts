/** What draws charts. */
export type Draw = typeof import('./draw.ts');

let here: Draw | null = null;

/** Loads what draws charts, once. Whoever prints should wait for it, so that no chart is left out. */
export async function loadDrawing(): Promise<Draw> {
	here ??= await import('./draw.ts');
	return here;
}

/** @returns what draws charts where it has been loaded already, else `null`. */
export const drawingNow = (): Draw | null => here;
