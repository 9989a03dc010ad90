/** How often a property is tried: as given, or fewer times where `RUNS` says so, as for every mutant. */
export const tries = (usual: number): number =>
	Math.min(usual, Number(process.env['RUNS'] ?? usual));
