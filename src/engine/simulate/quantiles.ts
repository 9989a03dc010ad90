/** @returns a copy of the numbers, those that are `NaN` left out. */
export function known(values: Float64Array): Float64Array {
	const kept = new Float64Array(values.length);
	let count = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i] as number;
		if (!Number.isNaN(value)) kept[count++] = value;
	}
	return kept.subarray(0, count);
}

/**
 * @param values finite, in any order; not changed.
 * @param shares each 0…1.
 * @returns the values which such a share of all does not exceed, exactly as sorting would find them
 * (nearest rank, so that a month stays a month); `null` where there are no values.
 */
export function quantilesOf(values: Float64Array, shares: readonly number[]): (number | null)[] {
	const n = values.length;
	let least = Infinity;
	let most = -Infinity;
	for (let i = 0; i < n; i++) {
		least = Math.min(least, values[i] as number);
		most = Math.max(most, values[i] as number);
	}
	if (!(least < most)) return shares.map(() => (n === 0 ? null : least));
	// Equal bins bring the values roughly into order: only those that hold an answer need sorting.
	const bins = (n >> 3) + 1;
	const binOf = new Uint32Array(n);
	const starts = new Uint32Array(bins + 1);
	for (let i = 0; i < n; i++) {
		const share = ((values[i] as number) - least) / (most - least);
		const bin = Math.floor(share * (bins - 1));
		binOf[i] = bin;
		starts[bin + 1] = (starts[bin + 1] as number) + 1;
	}
	for (let bin = 1; bin <= bins; bin++) (starts[bin] as number) += starts[bin - 1] as number;
	const free = starts.slice();
	const placed = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		const bin = binOf[i] as number;
		const place = free[bin] as number;
		placed[place] = values[i] as number;
		free[bin] = place + 1;
	}
	const sorted = new Set<number>();
	return shares.map((share) => {
		const rank = Math.min(n - 1, Math.max(0, Math.ceil(share * n) - 1));
		const value = placed[rank] as number;
		const bin = Math.floor(((value - least) / (most - least)) * (bins - 1));
		if (!sorted.has(bin)) placed.subarray(starts[bin], starts[bin + 1]).sort();
		sorted.add(bin);
		return placed[rank] as number;
	});
}
