/** Counts between round edges at equal distances. */
export interface Histogram {
	/** One more than there are counts; a value on an edge counts above it. */
	readonly edges: readonly number[];
	readonly counts: readonly number[];
	/** How many lie outside the edges. */
	readonly below: number;
	readonly above: number;
}

const MOST_BINS = 45;
const ROUND = [1, 2, 2.5, 5];

/** The least round distance of which so many cover a span, as `step · 10^power`. */
function stepFor(span: number, whole: boolean): { step: number; power: number } {
	const least = Math.floor(Math.log10(span / MOST_BINS));
	for (let power = whole ? Math.max(0, least) : least; ; power++)
		for (const step of ROUND) {
			const distance = step * 10 ** power;
			if (distance * MOST_BINS >= span && (!whole || Number.isInteger(distance)))
				return { step, power };
		}
}

/** Round edges from the last one at or below `low` to the first one above `high`. */
function edgesOver(low: number, high: number, whole: boolean): number[] {
	const size = Math.max(Math.abs(low), Math.abs(high));
	const { step, power } = stepFor(Math.max(high - low, 1e-6 * size) || 1, whole);
	// Dividing by a power of ten gives 0.3 where multiplying gives 0.30000000000000004.
	const edge = (i: number): number =>
		power < 0 ? (i * step) / 10 ** -power : i * step * 10 ** power;
	let first = Math.floor(low / edge(1));
	if (edge(first) > low) first--;
	if (edge(first + 1) <= low) first++;
	const edges = [edge(first)];
	while ((edges.at(-1) as number) <= high) edges.push(edge(first + edges.length));
	return edges;
}

/**
 * @param values finite, in any order.
 * @param low, high two of the values, which the edges have to cover: a few far out would press the
 * rest into one bin.
 * @returns some 23 to 46 bins; fewer where the values hardly differ, or where all are whole numbers,
 * so that every bin holds as many of them.
 */
export function histogramOf(values: Float64Array, low: number, high: number): Histogram {
	const edges = edgesOver(low, high, values.every(Number.isInteger));
	const limits = Float64Array.from(edges);
	const counts = new Uint32Array(edges.length - 1);
	const [first = 0, second = 0] = edges;
	const last = edges.at(-1) as number;
	const perBin = 1 / (second - first);
	let below = 0;
	let above = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i] as number;
		if (value < first) below++;
		else if (value >= last) above++;
		else {
			let bin = Math.min(counts.length - 1, Math.floor((value - first) * perBin));
			// On an edge the product may be off by its last digit.
			if (value < (limits[bin] as number)) bin--;
			else if (value >= (limits[bin + 1] as number)) bin++;
			(counts[bin] as number) += 1;
		}
	}
	return { edges, counts: [...counts], below, above };
}
