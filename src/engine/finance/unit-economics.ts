import { finite, quotient } from '../finite.ts';

/**
 * Lifetime value of a customer: gross profit a month over the share who leave a month (Skok).
 * @param arpaMonthly money a customer pays a month.
 * @returns money; `null` where nobody leaves.
 */
export const ltv = (arpaMonthly: number, grossMargin: number, monthlyChurn: number) =>
	monthlyChurn <= 0 ? null : quotient(arpaMonthly * grossMargin, monthlyChurn);

/**
 * Months of gross profit that pay back the cost of winning a customer (Skok).
 * @returns months; `null` where a month brings no gross profit.
 */
export function cacPayback(cac: number, arpaMonthly: number, grossMargin: number): number | null {
	const monthly = arpaMonthly * grossMargin;
	return monthly <= 0 ? null : quotient(cac, monthly);
}

/** Net revenue retention: what last year's customers pay now, over what they paid; `null` from 0. */
export const nrr = (start: number, expansion: number, contraction: number, churned: number) =>
	quotient(start + expansion - contraction - churned, start);

/** Gross revenue retention: as `nrr`, growth left out; `null` from 0. */
export const grr = (start: number, contraction: number, churned: number) =>
	quotient(start - contraction - churned, start);

/**
 * A quarter's growth in revenue, made yearly, over the sales and marketing of the quarter before
 * (Scale Venture Partners).
 * @returns a multiple; `null` where nothing was spent.
 */
export const magicNumber = (
	revenueNow: number,
	revenuePrev: number,
	salesMarketingPrev: number,
): number | null => quotient((revenueNow - revenuePrev) * 4, salesMarketingPrev);

/** Growth and margin added, both as fractions; 0.4 is the rule. */
export const ruleOf40 = (growth: number, margin: number): number | null => finite(growth + margin);

/**
 * Cash burnt for each unit of new yearly revenue (Sacks 2020).
 * @returns a multiple; 0 where nothing is burnt, `null` where cash burns and revenue does not grow.
 */
export function burnMultiple(netBurn: number, netNewRevenue: number): number | null {
	if (netBurn <= 0) return 0;
	return netNewRevenue <= 0 ? null : quotient(netBurn, netNewRevenue);
}

/**
 * Herfindahl–Hirschman index of concentration: the squared percentage shares, added.
 * @returns 10,000 / n (all alike) … 10,000 (all in one); `null` of nothing.
 */
export function hhi(values: readonly number[]): number | null {
	const sum = values.reduce((total, value) => total + value, 0);
	if (sum === 0 || !Number.isFinite(sum)) return null;
	return finite(values.reduce((total, value) => total + ((100 * value) / sum) ** 2, 0));
}
