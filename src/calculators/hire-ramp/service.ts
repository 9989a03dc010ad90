import { paidAt, rampAt } from './crew.ts';
import type { Input } from './inputs.ts';

/** How soon a hire is healthy: within 3 months, within 6, later, or never. */
export type Verdict = 'fast' | 'ok' | 'slow' | 'never';
/** Share by which gross profit may miss its mark and still be rounding. */
const EPS = 1e-9;

/** What one hire who makes it brings and costs in service month `k`. */
export function serviceMonth(input: Input, monthlyBookings: number, k: number) {
	const productivity = rampAt(input, k);
	return {
		profit: input.grossMargin * monthlyBookings * productivity + 0,
		cost: input.baseCost + input.leadCost + input.variablePay * paidAt(input, k, productivity),
	};
}

/** When a hire brings as much as counts as healthy; bookings count at their value in both models. */
export function healthOf(input: Input, monthlyBookings: number) {
	const months = Array.from({ length: (input.ramp ?? []).length + 1 }, (_, i) =>
		serviceMonth(input, monthlyBookings, i + 1),
	);
	const healthy = months.findIndex(
		({ profit, cost }) => profit >= input.healthMultiple * cost * (1 - EPS),
	);
	const healthMonth = healthy < 0 ? null : healthy + 1;
	return {
		cohortGrossProfit: months.map(({ profit }) => profit),
		cohortCost: months.map(({ cost }) => cost),
		cohortContribution: months.map(({ profit, cost }) => profit - cost),
		healthMonth,
		healthVerdict: verdictOf(healthMonth),
	};
}

function verdictOf(month: number | null): Verdict {
	if (month === null) return 'never';
	if (month <= 3) return 'fast';
	return month <= 6 ? 'ok' : 'slow';
}
