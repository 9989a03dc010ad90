import { finite } from '../finite.ts';

type Flows = readonly number[];

/** Rates at which a change of sign is looked for: steps of 0.01 up to 1, then of 0.1 up to 10. */
const RATES: readonly number[] =
	/* @__PURE__ so that who never asks does not carry it */ Array.from({ length: 290 }, (_, i) =>
		i < 200 ? (i - 99) / 100 : (i - 189) / 10,
	);
/** Width to which a root is narrowed. */
const WIDTH = 1e-12;

/** Without the zeros at both ends, which move no root. */
function trim(flows: Flows): Flows {
	const first = flows.findIndex((flow) => flow !== 0);
	return flows.slice(first, flows.findLastIndex((flow) => flow !== 0) + 1);
}

const discounted = (rate: number, flows: Flows): number =>
	flows.reduce((sum, flow, i) => (flow === 0 ? sum : sum + flow / (1 + rate) ** i), 0);

/**
 * Has the sign of the net present value. Below 0 % it compounds to the last period instead of
 * discounting to the first: powers of a number under 1 cannot overflow.
 */
const balance = (rate: number, flows: Flows): number =>
	rate < 0
		? flows.reduce((sum, flow, i) => sum + flow * (1 + rate) ** (flows.length - 1 - i), 0)
		: discounted(rate, flows);

/**
 * Net present value.
 * @param rate discount rate a period, as a fraction above −1.
 * @param flows money a period; the first is now and is not discounted.
 * @returns money; `null` at −100 % and below.
 */
export const npv = (rate: number, flows: Flows): number | null =>
	rate > -1 ? finite(discounted(rate, flows)) : null;

function bisect(from: number, to: number, flows: Flows): number {
	let [low, high] = [from, to];
	const rising = balance(low, flows) < 0;
	while (high - low > WIDTH) {
		const middle = (low + high) / 2;
		const here = balance(middle, flows);
		if (here === 0) return middle;
		if (here < 0 === rising) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/**
 * Internal rate of return: the rate from −99 % to 1,000 % a period at which the flows are worth 0 now.
 * @returns the one nearest 0 where there are several (the lower of two as near); `null` where there is none, or the flows are all
 * of one sign.
 */
export function irr(flows: Flows): number | null {
	if (!flows.some((flow) => flow > 0) || !flows.some((flow) => flow < 0)) return null;
	const inner = trim(flows);
	const values = RATES.map((rate) => balance(rate, inner));
	const roots = RATES.flatMap((rate, i) => {
		const [here = Number.NaN, next = Number.NaN] = [values[i], values[i + 1]];
		if (here === 0) return [rate];
		const crosses = (here < 0 && next > 0) || (here > 0 && next < 0);
		return crosses ? [bisect(rate, RATES[i + 1] ?? rate, inner)] : [];
	});
	const [first, ...rest] = roots;
	if (first === undefined) return null;
	const nearer = (root: number, best: number): boolean =>
		Math.abs(root) < Math.abs(best) - 2 * WIDTH;
	return rest.reduce((best, root) => (nearer(root, best) ? root : best), first);
}
