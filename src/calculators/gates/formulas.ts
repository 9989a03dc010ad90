import type { FormulasOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';

/** Adds something up over the deals, here the one numbered `k`. */
const overDeals = (what: string) => `SUMOVER(k, 0, totals.deals - 1, ${what})`;
const ofDeal = (what: string) => `input.deals.{k}.${what}`;
/** Actual over planned cost of deals that had a plan: how many there are, and their sums. */
const PLANNED = `${ofDeal('plannedCost')} > 0`;
const RATIO = `${ofDeal('actualCost')} / ${ofDeal('plannedCost')}`;
const NUMBER = overDeals(`IF(${PLANNED}, 1, 0)`);
const SUM = overDeals(`IF(${PLANNED}, ${RATIO}, 0)`);
const SUM_OF_SQUARES = overDeals(`IF(${PLANNED}, POWER(${RATIO}, 2), 0)`);

const MARGIN = '(totals.value - totals.actualCost) / totals.value';
const LOSS_SHARE = 'totals.losing / totals.deals';
const LOST_SHARE = 'totals.lost / totals.deals';
const OVERRUN = 'totals.actualCost / totals.plannedCost - 1';
/** A figure that is its limit on paper meets it; one that cannot be measured does not. */
const atLeast = (figure: string, limit: string) =>
	`IFERROR(${figure} >= thresholds.${limit} - 1e-9, 0)`;
const atMost = (figure: string, limit: string) =>
	`IFERROR(${figure} <= thresholds.${limit} + 1e-9, 0)`;

/** How every result is worked out. A test that is called like its figure writes the figure out. */
export default {
	margin: MARGIN,
	lossShare: LOSS_SHARE,
	lostShare: LOST_SHARE,
	overrun: OVERRUN,
	// Standard deviation over mean, from the sums alone: a mean inside a sum would be written out for each deal.
	cv: `SQRT(MAX(0, ${NUMBER} * ${SUM_OF_SQUARES} / POWER(${SUM}, 2) - 1) * ${NUMBER} / (${NUMBER} - 1))`,
	totals: {
		deals: 'COUNT(input.deals.value)',
		value: 'SUM(input.deals.value)',
		plannedCost: 'SUM(input.deals.plannedCost)',
		actualCost: 'SUM(input.deals.actualCost)',
		losing: overDeals(`IF(${ofDeal('actualCost')} > ${ofDeal('value')}, 1, 0)`),
		lost: overDeals(`IF(${ofDeal('lost')}, 1, 0)`),
	},
	gate1: {
		tests: {
			sample: 'totals.deals >= thresholds.minDeals',
			margin: atLeast(MARGIN, 'minMargin'),
			lossShare: atMost(LOSS_SHARE, 'maxLossShare'),
			overrun: atMost(OVERRUN, 'maxOverrun'),
			predictability: atMost('cv', 'maxCv'),
			lostShare: atMost(LOST_SHARE, 'maxLostShare'),
		},
		passed:
			'AND(tests.sample, tests.margin, tests.lossShare, tests.overrun, tests.predictability, tests.lostShare)',
	},
	gate2: {
		tests: {
			health: 'IFERROR(team.healthMonth <= thresholds.healthDeadline, 0)',
			success: 'team.successRate >= thresholds.minSuccessRate',
			playbook: 'team.playbookCoverage >= thresholds.minPlaybook',
		},
		passed: 'AND(tests.health, tests.success, tests.playbook)',
	},
	gate3: {
		tests: {
			pilotWins: 'market.pilotWins >= thresholds.minPilotWins',
			pilotMargin: 'market.pilotMargin >= thresholds.minMargin',
			spareCapacity: 'market.spareCapacity >= thresholds.minSpareCapacity',
		},
		passed: 'AND(tests.pilotWins, tests.pilotMargin, tests.spareCapacity)',
	},
	stage:
		'IF(gate1.passed, IF(gate2.passed, IF(gate3.passed, "expand", "market"), "team"), "delivery")',
} as const satisfies FormulasOf<Output>;
