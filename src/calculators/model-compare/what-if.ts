import { type Output, packageFlows, preLaunchFlows } from './compute.ts';
import { flowsOf } from './flows.ts';
import type { Input } from './inputs.ts';
import { monthly, presentValue, runningSum, trough } from './measures.ts';

/** Reuse in year 5 from nothing to 95 %. */
const REUSE = Array.from({ length: 20 }, (_, i) => i / 20);

/** @returns five-year value of the package at each reuse in year 5, all else as it is. */
export function valueByReuse(input: Input): { reuse: number; npv: number }[] {
	const before = preLaunchFlows(input);
	return REUSE.map((reuse) => {
		const flows = packageFlows({ ...input.package, reuseEnd: reuse }, before);
		const { net } = monthly(flows, input.baseMonthlyNet);
		return { reuse, npv: presentValue(net, input.discountRate) };
	});
}

/** @returns the first of `curve` at which the package is worth more than both other models, or `null`. */
export function firstAhead(
	curve: readonly { reuse: number; npv: number }[],
	{ saas, op }: Output,
): { reuse: number; npv: number } | null {
	const better = Math.max(saas.npv, op.npv);
	return curve.find(({ npv }) => npv > better) ?? null;
}

/** @returns the money that SaaS needs when it bills every so many months in advance. */
export function saasTrough(input: Input, billingMonths: number): number {
	const flows = flowsOf({ ...input.saas, billingMonths });
	return trough(runningSum(monthly(flows, input.baseMonthlyNet).net)).peakFunding;
}

/**
 * What the projects before the package's launch pay until then: money received, and what of it is
 * left after their own delivery and selling. `null` where there are none.
 */
export function beforeLaunch(input: Input): { received: number; left: number } | null {
	const flows = preLaunchFlows(input);
	if (!flows) return null;
	const { collected, net } = monthly(flows, 0);
	const launch = input.package.startMonth - 1;
	return {
		received: runningSum(collected)[launch - 1] ?? 0,
		left: runningSum(net)[launch - 1] ?? 0,
	};
}
