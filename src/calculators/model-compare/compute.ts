import { type Flows, flowsOf, reuseAt, together, workLeft } from './flows.ts';
import type { Input, Offer } from './inputs.ts';
import { type Model, measure, share } from './measures.ts';

export const MODELS = ['saas', 'op', 'package'] as const;
export type ModelName = (typeof MODELS)[number];

/** A month in which one cumulative curve overtakes another. */
export interface Crossing {
	month: number;
	/** The crossing itself, between two month ends. */
	exact: number;
	/** Who is ahead from then on: the pair's first or second. */
	leader: 'first' | 'second';
}
/** One contract seen alone, recurring income left out; money, margins as fractions. */
export interface Contract {
	/** Reuse in the first contract. */
	opReuse: number;
	packageReuse: number;
	/** Cost of one delivery. */
	opDelivery: number;
	packageDelivery: number;
	/** Contribution of the first contract after delivery and selling. */
	package: number;
	op: number;
	packageMargin: number | null;
	opMargin: number | null;
	deliverySaving: number;
	/** Packaged deals whose cheaper delivery repays the build; `null` where delivery is no cheaper. */
	breakEvenDeals: number | null;
}
export interface Output {
	saas: Model;
	op: Model;
	package: Model;
	crossovers: { package_op: Crossing[]; package_saas: Crossing[]; saas_op: Crossing[] };
	unit: Contract;
}

/** Crossings of two running sums, in order of months; differences of rounding size count as none. */
function crossings(one: readonly number[], other: readonly number[]): Crossing[] {
	const found: Crossing[] = [];
	let sign = 0;
	let before = 0;
	one.forEach((first, i) => {
		const second = other[i] ?? 0;
		const raw = first - second;
		const size = Math.max(1, Math.abs(first), Math.abs(second));
		const gap = Math.abs(raw) <= 1e-9 * size ? 0 : raw;
		if (gap !== 0 && Math.sign(gap) === -sign)
			found.push({
				month: i + 1,
				exact: i + before / (before - gap),
				leader: gap > 0 ? 'first' : 'second',
			});
		if (gap !== 0) sign = Math.sign(gap);
		before = gap;
	});
	return found;
}

/** Cost of one delivery at a share of reuse, before any learning. */
const deliveryCost = (offer: Offer, reuse: number): number =>
	offer.stdCost + offer.customCost * (1 + offer.overrun) * workLeft(offer, reuse);

function unitView({ op, package: packaged }: Input): Contract {
	const opReuse = op.reuseStart;
	const packageReuse = reuseAt(packaged, packaged.startMonth);
	const opDelivery = deliveryCost(op, opReuse);
	const packageDelivery = deliveryCost(packaged, packageReuse);
	const opLeft = op.projectPrice - opDelivery - op.cac;
	const packageLeft = packaged.projectPrice - packageDelivery - packaged.cac;
	const deliverySaving = opDelivery - packageDelivery;
	return {
		opReuse,
		packageReuse,
		opDelivery,
		packageDelivery,
		package: packageLeft,
		op: opLeft,
		packageMargin: share(packageLeft + packaged.cac, packaged.projectPrice),
		opMargin: share(opLeft + op.cac, op.projectPrice),
		deliverySaving,
		breakEvenDeals: deliverySaving > 0 ? share(packaged.buildCost, deliverySaving) : null,
	};
}

/**
 * Projects sold until the package launches, without their fixed cost.
 * @returns `null` where the firm sells none.
 */
export function preLaunchFlows({ op, package: packaged, preLaunch }: Input): Flows | null {
	const lastMonth = packaged.startMonth - 1;
	if (preLaunch !== 'op' || lastMonth < 1) return null;
	return flowsOf({
		...op,
		endMonth: Math.min(op.endMonth ?? lastMonth, lastMonth),
		platformCost: 0,
		overhead: 0,
		buildCost: 0,
	});
}

/** The package, with the projects sold before its launch. */
export const packageFlows = (offer: Offer, before: Flows | null): Flows =>
	before ? together(flowsOf(offer), before) : flowsOf(offer);

/** Five years of subscription, of projects and of a packaged solution, side by side. */
export function compute(input: Input): Output {
	const { baseMonthlyNet, discountRate } = input;
	const model = (flows: Flows) => measure(flows, baseMonthlyNet, discountRate);
	const saas = model(flowsOf(input.saas));
	const op = model(flowsOf(input.op));
	const packaged = model(packageFlows(input.package, preLaunchFlows(input)));
	return {
		saas,
		op,
		package: packaged,
		crossovers: {
			package_op: crossings(packaged.cum, op.cum),
			package_saas: crossings(packaged.cum, saas.cum),
			saas_op: crossings(saas.cum, op.cum),
		},
		unit: unitView(input),
	};
}
