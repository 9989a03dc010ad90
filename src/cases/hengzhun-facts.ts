import { presets as alignment } from '../calculators/alignment/presets.ts';
import { count, money, monthOfService, share } from './facts.ts';

/** The last six roll-outs: price, planned and actual cost. */
export const rollouts = (
	[
		[90_000, 24_000, 25_000],
		[110_000, 28_000, 27_000],
		[100_000, 26_000, 28_000],
		[120_000, 30_000, 31_000],
		[80_000, 22_000, 22_000],
		[100_000, 26_000, 27_000],
	] as const
).map(([value, plannedCost, actualCost]) => ({ value, plannedCost, actualCost, lost: false }));
const total = (key: 'value' | 'plannedCost' | 'actualCost'): number =>
	rollouts.reduce((sum, deal) => sum + deal[key], 0);
const budget = alignment.aligned.lines.reduce((sum, line) => sum + line.budget, 0);

/** What Hengzhun, which rents quality-control software to mid-sized factories, says of itself (made up). */
export const facts = {
	/** Last year's revenue, its growth over the year before, and what was left of it. */
	revenue: money(12_000_000),
	growth: share(0.8),
	margin: share(-0.35),
	loss: money(4_200_000),
	cash: money(9_000_000),
	people: count(46),
	/** Of the revenue: fees of the factories on the list, and the rest. */
	recurring: money(11_000_000),
	otherRevenue: money(1_000_000),
	grossMargin: share(0.75),
	coreGrossProfit: money(8_250_000),

	/** Factories on the target list by kind, how many are customers, and what one pays a year. */
	targetAccounts: count(3300),
	customers: count(110),
	carFactories: count(1400),
	carCustomers: count(70),
	electronicsFactories: count(1900),
	electronicsCustomers: count(40),
	fee: money(100_000),
	/** Opportunities of last year that came to a decision, and those won. */
	decided: count(200),
	wins: count(60),

	/** A year's rates on the list. */
	reach: share(0.2),
	opportunity: share(0.3),
	win: share(0.3),
	retention: share(0.85),
	expansion: share(0.05),

	/** The sellers, all in one region, and what one is asked for and brings. */
	sellers: count(8),
	quota: money(1_000_000),
	attainment: share(0.7),
	productivity: money(700_000),
	attrition: share(0.25),
	sellerCost: money(252_000),
	sellerCostMonth: money(21_000),
	/** Contracts signed last year, and what is wanted this year. */
	bookings: money(5_600_000),
	deals: count(56),
	averageDeal: money(100_000),
	target: money(8_000_000),
	hires: count(6),
	eastHires: count(4),
	southHires: count(2),
	hireSuccess: share(0.45),
	healthMonth: monthOfService(2),
	openPipeline: money(32_000_000),

	/** The last six roll-outs. */
	lastProjects: count(rollouts.length),
	lastProjectsValue: money(total('value')),
	lastProjectsPlanned: money(total('plannedCost')),
	lastProjectsCost: money(total('actualCost')),
	/** Money of the year for growth and the product. */
	growthBudget: money(budget),
} as const;
