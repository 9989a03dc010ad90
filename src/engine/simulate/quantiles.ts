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

/** So few are sorted right away. */
const FEW = 32;

/**
 * Values at some ranks (from 0, ascending), as sorting would find them. Equal bins bring the values
 * roughly into order, and only bins that hold an answer are looked into.
 */
function atRanks(values: Float64Array, ranks: readonly number[]): number[] {
	const n = values.length;
	let least = Infinity;
	let most = -Infinity;
	for (let i = 0; i < n; i++) {
		const value = values[i] as number;
		if (value < least) least = value;
		if (value > most) most = value;
	}
	const width = most - least;
	if (width === 0) return ranks.map(() => least);
	if (n <= FEW || width === Infinity) {
		const sorted = values.slice().sort();
		return ranks.map((rank) => sorted[rank] as number);
	}
	const last = n >> 3;
	const binOf = new Uint32Array(n);
	const counts = new Uint32Array(last + 1);
	for (let i = 0; i < n; i++) {
		const bin = Math.floor((((values[i] as number) - least) / width) * last);
		binOf[i] = bin;
		(counts[bin] as number) += 1;
	}
	// Where the values of a bin that holds an answer are put together; elsewhere nothing is put.
	const places = new Int32Array(last + 1).fill(-1);
	const asked: { from: number; to: number; ranks: number[] }[] = [];
	let before = 0;
	let placed = 0;
	for (let bin = 0, next = 0; bin <= last && next < ranks.length; bin++) {
		const count = counts[bin] as number;
		const inside: number[] = [];
		while ((ranks[next] as number) < before + count)
			inside.push((ranks[next++] as number) - before);
		if (inside.length > 0) {
			places[bin] = placed;
			asked.push({ from: placed, to: placed + count, ranks: inside });
			placed += count;
		}
		before += count;
	}
	const gathered = new Float64Array(placed);
	for (let i = 0; i < n; i++) {
		const bin = binOf[i] as number;
		const place = places[bin] as number;
		if (place < 0) continue;
		gathered[place] = values[i] as number;
		places[bin] = place + 1;
	}
	return asked.flatMap(({ from, to, ranks }) => atRanks(gathered.subarray(from, to), ranks));
}

/**
 * @param values finite, in any order; not changed.
 * @param shares each 0…1, ascending.
 * @returns the values which such a share of all does not exceed, exactly as sorting would find them
 * (nearest rank, so that a month stays a month); `null` where there are no values.
 */
export function quantilesOf(values: Float64Array, shares: readonly number[]): (number | null)[] {
	const n = values.length;
	if (n === 0) return shares.map(() => null);
	return atRanks(
		values,
		shares.map((share) => Math.min(n - 1, Math.max(0, Math.ceil(share * n) - 1))),
	);
}
