import type { Offer } from './inputs.ts';

/** Months simulated. */
export const HORIZON = 60;

const FLOWS = [
	'signed',
	'projectRevenue',
	'recurringRevenue',
	'projectMoney',
	'recurringMoney',
	'standardCost',
	'customCost',
	'customCostWithoutReuse',
	'recurringCost',
	'selling',
	'running',
	'build',
] as const;
/** What happens in each of the sixty months: customers signed (count), all else money; costs positive. */
export type Flows = Readonly<Record<(typeof FLOWS)[number], number[]>>;

const months = (): number[] => new Array<number>(HORIZON).fill(0);
const noFlows = (): Flows => ({
	signed: months(),
	projectRevenue: months(),
	recurringRevenue: months(),
	projectMoney: months(),
	recurringMoney: months(),
	standardCost: months(),
	customCost: months(),
	customCostWithoutReuse: months(),
	recurringCost: months(),
	selling: months(),
	running: months(),
	build: months(),
});

/** Adds to a month (from 1); what falls after the horizon is dropped. */
function add(series: number[], month: number, amount: number): void {
	if (month <= HORIZON) series[month - 1] = (series[month - 1] ?? 0) + amount;
}

/** @returns the flows of two offers together, month by month. */
export function together(one: Flows, other: Flows): Flows {
	const sum = noFlows();
	for (const flow of FLOWS)
		for (let i = 0; i < HORIZON; i++) sum[flow][i] = (one[flow][i] ?? 0) + (other[flow][i] ?? 0);
	return sum;
}

/** @returns share of custom needs met from existing assets for a contract of `month`. */
export const reuseAt = (offer: Offer, month: number): number =>
	offer.reuseStart +
	((offer.reuseEnd - offer.reuseStart) * Math.min(4, Math.floor((month - 1) / 12))) / 4;

/** @returns what custom work costs relative to building all of it, at a share of reuse. */
export const workLeft = (offer: Offer, reuse: number): number =>
	1 - reuse + reuse * offer.reuseCostRatio;

/** Milestones that pay something, with their share of the price (sum 1). */
function instalments({ milestones = [] }: Offer) {
	const sum = milestones.reduce((total, { share }) => total + share, 0);
	return milestones
		.filter(({ share }) => share > 0)
		.map(({ offset, share }) => ({ offset, share: share / sum }));
}

/**
 * All flows of one offer. Custom work gets cheaper with the customers served, by Wright's total cost
 * c·N^(1 + log2 L) (Wright 1936), and by what is reused instead of built.
 */
export function flowsOf(offer: Offer): Flows {
	const flows = noFlows();
	const { startMonth, deliveryMonths, recurringStart, billingMonths } = offer;
	const last = Math.min(HORIZON, offer.endMonth ?? HORIZON);
	const paid = instalments(offer);
	const effort = 1 + Math.log2(offer.learningRate);
	const learnt = (customers: number) => (customers === 0 ? 0 : customers ** effort);
	const kept = [0, 1, 2, 3, 4].map(
		(years) => offer.takeUp * (1 - offer.churn) ** years * (1 + offer.expansion) ** years,
	);
	let customers = 0;
	for (let t = startMonth; t <= last; t++) {
		const rate = offer.newPerYear * (1 + offer.growth) ** Math.floor((t - startMonth) / 12);
		const signed = Math.min(rate, offer.maxPerYear ?? rate) / 12;
		add(flows.signed, t, signed);
		add(flows.selling, t, signed * offer.cac);

		for (const { offset, share } of paid)
			add(
				flows.projectMoney,
				t + offset + offer.collectionLag,
				signed * offer.projectPrice * share,
			);
		const before = learnt(customers);
		customers += signed;
		const batch = offer.customCost * (1 + offer.overrun) * (learnt(customers) - before);
		const left = workLeft(offer, reuseAt(offer, t));
		for (let month = t; month < t + deliveryMonths; month++) {
			add(flows.projectRevenue, month, (signed * offer.projectPrice) / deliveryMonths);
			add(flows.standardCost, month, (signed * offer.stdCost) / deliveryMonths);
			add(flows.customCost, month, (batch * left) / deliveryMonths);
			add(flows.customCostWithoutReuse, month, batch / deliveryMonths);
		}

		for (let month = t + recurringStart; month <= HORIZON; month++) {
			const age = month - t - recurringStart;
			const fee = signed * offer.recurringFee * (kept[Math.floor(age / 12)] ?? 0);
			add(flows.recurringRevenue, month, fee / 12);
			add(flows.recurringCost, month, ((1 - offer.recurringMargin) * fee) / 12);
			if (age % billingMonths === 0) add(flows.recurringMoney, month, (fee * billingMonths) / 12);
		}
	}
	const building = Math.max(1, offer.buildMonths);
	for (let month = 1; month <= HORIZON; month++) {
		add(flows.running, month, offer.platformCost + offer.overhead);
		if (month <= building) add(flows.build, month, offer.buildCost / building);
	}
	return flows;
}
