import { finite } from '../finite.ts';

/*
 * How a new thing spreads (Bass 1969). `p`: share of those without it who adopt of themselves in a
 * year; `q`: how strongly those with it draw the others; `t`: years since launch.
 */

/** @returns the share that has adopted by `t`, 0…1; `null` where `p` is 0. */
export function bassF(p: number, q: number, t: number): number | null {
	if (p === 0) return null;
	const left = Math.exp(-(p + q) * t);
	return finite((p * (1 - left)) / (p + q * left));
}

/** @returns the share that adopts per year at `t`; `null` where `p` is 0. */
export function bassDensity(p: number, q: number, t: number): number | null {
	if (p === 0) return null;
	const left = Math.exp(-(p + q) * t);
	const pull = p + q * left;
	return finite((p / pull) * ((p + q) / pull) * (p + q) * left);
}

/** @returns years until most adopt at once: 0 where `q` is no greater than `p`. */
export const bassPeakTime = (p: number, q: number): number | null =>
	q <= p ? 0 : finite(Math.log(q / p) / (p + q));

/** @returns years until a share `adopted` has adopted; `null` where that is never. */
export function bassTimeFor(p: number, q: number, adopted: number): number | null {
	if (adopted >= 1 || p === 0) return null;
	return finite(Math.log((p + q * adopted) / (p * (1 - adopted))) / (p + q));
}
