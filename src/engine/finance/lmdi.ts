/**
 * Splits the change of a product over its factors by the logarithmic mean Divisia index
 * (Ang 2004, LMDI-I): part_i = L·ln(after_i/before_i), L = (V1 − V0)/ln(V1/V0).
 * A product that leaves or reaches zero is shared equally by the factors that were or became zero.
 * @param before factors, each at least 0
 * @param after the same factors later
 * @returns one part a factor; they add up to Π after − Π before.
 */
export function lmdi(before: readonly number[], after: readonly number[]): number[] {
	const from = productOf(before);
	const to = productOf(after);
	if (from === 0 && to === 0) return before.map(() => 0);
	if (from === 0 || to === 0) {
		const side = from === 0 ? before : after;
		const zeros = side.filter((factor) => factor === 0).length;
		if (zeros > 0) return side.map((factor) => (factor === 0 ? (to - from) / zeros : 0));
	}
	const logs = before.map((b, i) => logRatio(b, after[i] as number));
	const mean = logMean(from, to, logs);
	return logs.map((log) => mean * log);
}

const productOf = (factors: readonly number[]): number =>
	factors.reduce((product, factor) => product * factor, 1);

/** ln(to/from), also where the quotient itself leaves the range of numbers. */
function logRatio(from: number, to: number): number {
	const quotient = to / from;
	return quotient > 0 && quotient < Infinity ? Math.log(quotient) : Math.log(to) - Math.log(from);
}

function logMean(from: number, to: number, logs: readonly number[]): number {
	const change = to / from - 1;
	// log1p keeps the digits of a small change; far from 1 the sum also survives products that underflow.
	const log = Math.abs(change) < 0.5 ? Math.log1p(change) : logs.reduce((sum, l) => sum + l, 0);
	return log === 0 ? from : (to - from) / log;
}
