/**
 * What each player owes to the whole, whatever the order they joined in (Shapley 1953):
 * φ_k = Σ over coalitions S without k of |S|!·(n−|S|−1)!/n! · (v(S ∪ k) − v(S)).
 * @param players distinct; the value is asked 2ⁿ times, so keep n below about 15.
 * @param value result of a coalition, which arrives in the order of `players`; called once for each.
 * @returns player → φ, in the order of `players`; the parts add up to v(all) − v(none).
 */
export function shapley<P>(
	players: readonly P[],
	value: (coalition: readonly P[]) => number,
): Map<P, number> {
	const n = players.length;
	const values = Array.from({ length: 2 ** n }, (_, mask) =>
		value(players.filter((_, i) => mask & (1 << i))),
	);
	const weights = weightsOf(n);
	return new Map(
		players.map((player, i) => {
			let owed = 0;
			for (let mask = 0; mask < values.length; mask++) {
				if (mask & (1 << i)) continue;
				const gain = (values[mask | (1 << i)] as number) - (values[mask] as number);
				owed += (weights[sizeOf(mask)] as number) * gain;
			}
			return [player, owed];
		}),
	);
}

/**
 * Shapley parts of the change of a product when each factor moves from `before` to `after`.
 * @returns one part a factor; they add up to Π after − Π before.
 */
export function shapleyProduct(before: readonly number[], after: readonly number[]): number[] {
	const value = (moved: readonly number[]) =>
		before.reduce((product, b, i) => product * (moved.includes(i) ? (after[i] as number) : b), 1);
	return [...shapley([...before.keys()], value).values()];
}

/** |S|!·(n−|S|−1)!/n! by |S|: 1/n for the empty coalition, then times s/(n−s). */
function weightsOf(n: number): number[] {
	const weights = [1 / n];
	for (let s = 1; s < n; s++) weights.push(((weights[s - 1] as number) * s) / (n - s));
	return weights;
}

function sizeOf(mask: number): number {
	let size = 0;
	for (let rest = mask; rest; rest &= rest - 1) size++;
	return size;
}
