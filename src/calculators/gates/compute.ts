import { finite, quotient } from '../../engine/finite.ts';
import type { Deal, Input } from './inputs.ts';

/** The first gate that is shut, or `expand` where all are open. */
export type Stage = 'delivery' | 'team' | 'market' | 'expand';
export interface Gate<Test extends string> {
	readonly tests: Readonly<Record<Test, boolean>>;
	readonly passed: boolean;
}
export interface Output {
	/** Of the deals: how many, money, how many that lost money, how many whose customer left. */
	readonly totals: Readonly<
		Record<'deals' | 'value' | 'plannedCost' | 'actualCost' | 'losing' | 'lost', number>
	>;
	readonly margin: number | null;
	/** Share of deals that cost more than they brought. */
	readonly lossShare: number | null;
	/** Share of deals whose customer left. */
	readonly lostShare: number | null;
	readonly overrun: number | null;
	/** Coefficient of variation of actual over planned cost. */
	readonly cv: number | null;
	readonly gate1: Gate<
		'sample' | 'margin' | 'lossShare' | 'overrun' | 'predictability' | 'lostShare'
	>;
	readonly gate2: Gate<'health' | 'success' | 'playbook'>;
	readonly gate3: Gate<'pilotWins' | 'pilotMargin' | 'spareCapacity'>;
	readonly stage: Stage;
}

/** A figure that is its limit on paper meets it, however the last digit was rounded. */
const EPS = 1e-9;
const atLeast = (x: number | null, limit: number): boolean => x !== null && x >= limit - EPS;
const atMost = (x: number | null, limit: number): boolean => x !== null && x <= limit + EPS;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, x) => total + x, 0);

/**
 * How far costs scatter around their plan: standard deviation (n − 1) over mean of actual ÷ planned.
 * `null` without two planned deals, or without costs.
 */
function variation(deals: readonly Deal[]): number | null {
	const ratios = deals
		.filter(({ plannedCost }) => plannedCost > 0)
		.map(({ actualCost, plannedCost }) => actualCost / plannedCost);
	const mean = sum(ratios) / ratios.length;
	const variance = sum(ratios.map((x) => (x - mean) ** 2)) / (ratios.length - 1);
	return finite(Math.sqrt(variance) / mean);
}

const gate = <Test extends string>(tests: Record<Test, boolean>): Gate<Test> => ({
	tests,
	passed: Object.values(tests).every((met) => met),
});

/**
 * Which of three gates a firm stands at: delivery first, then the team, then the market. What cannot be
 * measured (no deals, no price, no plan) is `null` and fails its test.
 */
export function compute({ deals = [], team, market, thresholds: limit }: Input): Output {
	const totals = {
		deals: deals.length,
		value: sum(deals.map(({ value }) => value)),
		plannedCost: sum(deals.map(({ plannedCost }) => plannedCost)),
		actualCost: sum(deals.map(({ actualCost }) => actualCost)),
		losing: deals.filter(({ actualCost, value }) => actualCost > value).length,
		lost: deals.filter(({ lost }) => lost).length,
	};
	const margin = quotient(totals.value - totals.actualCost, totals.value);
	const lossShare = quotient(totals.losing, totals.deals);
	const lostShare = quotient(totals.lost, totals.deals);
	const overrun = finite(totals.actualCost / totals.plannedCost - 1);
	const cv = variation(deals);
	const gate1 = gate({
		sample: totals.deals >= limit.minDeals,
		margin: atLeast(margin, limit.minMargin),
		lossShare: atMost(lossShare, limit.maxLossShare),
		overrun: atMost(overrun, limit.maxOverrun),
		predictability: atMost(cv, limit.maxCv),
		lostShare: atMost(lostShare, limit.maxLostShare),
	});
	const gate2 = gate({
		health: team.healthMonth != null && team.healthMonth <= limit.healthDeadline,
		success: team.successRate >= limit.minSuccessRate,
		playbook: team.playbookCoverage >= limit.minPlaybook,
	});
	const gate3 = gate({
		pilotWins: market.pilotWins >= limit.minPilotWins,
		pilotMargin: market.pilotMargin >= limit.minMargin,
		spareCapacity: market.spareCapacity >= limit.minSpareCapacity,
	});
	return {
		totals,
		margin,
		lossShare,
		lostShare,
		overrun,
		cv,
		gate1,
		gate2,
		gate3,
		stage: stageAt(gate1.passed, gate2.passed, gate3.passed),
	};
}

function stageAt(delivery: boolean, team: boolean, market: boolean): Stage {
	if (!delivery) return 'delivery';
	if (!team) return 'team';
	return market ? 'expand' : 'market';
}
