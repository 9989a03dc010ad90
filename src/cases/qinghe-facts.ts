import { presets as alignment } from '../calculators/alignment/presets.ts';
import { presets as gates } from '../calculators/gates/presets.ts';
import { count, money, monthOfService, share, years } from './facts.ts';

const six = gates['loss-making-delivery'].deals;
const total = (key: 'value' | 'plannedCost' | 'actualCost'): number =>
	six.reduce((sum, deal) => sum + deal[key], 0);
const budget = alignment['package-strategy-project-budget'].lines.reduce(
	(sum, line) => sum + line.budget,
	0,
);

/** What Qinghe Software, which sells risk reporting to China's banks, says of itself (made up). */
export const facts = {
	/** Last year's revenue, its growth over the year before, and what was left of it. */
	revenue: money(100_000_000),
	growth: share(0.25),
	margin: share(-0.08),
	loss: money(8_000_000),
	cash: money(30_000_000),
	people: count(250),
	/** Of the revenue: what returns every year, and what is earned by projects. */
	recurring: money(60_000_000),
	projects: money(40_000_000),
	/** Left after the cost of delivery: of all revenue, of what recurs, of projects. */
	grossMargin: share(0.6),
	recurringMargin: share(0.8),
	projectMargin: share(0.3),
	/** Gross profit of what recurs: what a second product would put at risk. */
	coreGrossProfit: money(48_000_000),

	/** Banks on the target list by kind, how many of them are customers, and what one pays a year. */
	targetAccounts: count(2000),
	customers: count(150),
	cityBanks: count(125),
	cityCustomers: count(40),
	cityValue: money(850_000),
	ruralBanks: count(1475),
	ruralCustomers: count(80),
	ruralValue: money(250_000),
	branches: count(400),
	branchCustomers: count(30),
	branchValue: money(200_000),
	averageValue: money(400_000),
	/** Customers off the list, who buy projects only. */
	projectCustomers: count(12),
	/** Opportunities that came to a decision in the last three years, and those won. */
	decidedYears: years(3),
	decided: count(300),
	wins: count(63),

	/** A year's rates on the list. */
	reach: share(0.3),
	opportunity: share(0.2),
	win: share(0.21),
	retention: share(0.9),
	expansion: share(0.06),

	/** The sellers, by region, and what one is asked for and brings. */
	sellers: count(30),
	eastSellers: count(21),
	southSellers: count(9),
	quota: money(2_000_000),
	attainment: share(0.8),
	productivity: money(1_600_000),
	attrition: share(0.2),
	sellerCost: money(384_000),
	sellerCostMonth: money(32_000),
	/** Contracts signed last year, and what is wanted this year. */
	bookings: money(48_000_000),
	deals: count(80),
	averageDeal: money(600_000),
	target: money(60_000_000),
	targetGrowth: share(0.25),
	hires: count(6),
	eastHires: count(4),
	southHires: count(2),
	hireSuccess: share(0.7),
	/** Month of service in which a hire who makes it pays for itself. */
	healthMonth: monthOfService(3),
	openPipeline: money(220_000_000),
	/** Last year's contracts by how they are sold: the standard product, and solutions. */
	productDeals: count(50),
	productDeal: money(240_000),
	productSellers: count(5),
	productWin: share(0.25),
	solutionDeals: count(30),
	solutionDeal: money(1_200_000),
	solutionSellers: count(25),
	solutionWin: share(0.16),

	/** The last six large projects. */
	lastProjects: count(six.length),
	lastProjectsValue: money(total('value')),
	lastProjectsPlanned: money(total('plannedCost')),
	lastProjectsCost: money(total('actualCost')),
	averageProject: money(2_400_000),
	/** Money of the year for growth, on top of what running the firm costs. */
	growthBudget: money(budget),
} as const;
