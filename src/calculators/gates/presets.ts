import type { Deal, Input } from './inputs.ts';

type Row = readonly [value: number, plannedCost: number, actualCost: number, lost: boolean];
const delivered = (rows: readonly Row[]): Deal[] =>
	rows.map(([value, plannedCost, actualCost, lost]) => ({ value, plannedCost, actualCost, lost }));

/** Projects that were planned well and kept. */
const steady = delivered([
	[1_000_000, 550_000, 560_000, false],
	[1_200_000, 640_000, 690_000, false],
	[800_000, 430_000, 410_000, false],
	[1_500_000, 800_000, 850_000, false],
	[950_000, 500_000, 520_000, false],
	[1_100_000, 600_000, 600_000, false],
]);
const team = { healthMonth: 4, successRate: 0.7, playbookCoverage: 0.8 };
const market = { pilotWins: 4, pilotMargin: 0.35, spareCapacity: 0.15 };
const thresholds = {
	minDeals: 5,
	minMargin: 0.3,
	maxLossShare: 0.1,
	maxOverrun: 0.1,
	maxCv: 0.25,
	maxLostShare: 0.15,
	healthDeadline: 6,
	minSuccessRate: 0.7,
	minPlaybook: 0.7,
	minPilotWins: 3,
	minSpareCapacity: 0.1,
};

/** Three firms (illustrative): stopped by delivery, stopped by the team, and free to go. */
export const presets = {
	'loss-making-delivery': {
		deals: delivered([
			[3_000_000, 2_000_000, 3_300_000, false],
			[2_500_000, 1_700_000, 2_600_000, true],
			[1_800_000, 1_200_000, 1_250_000, false],
			[4_000_000, 2_600_000, 3_900_000, false],
			[900_000, 600_000, 1_000_000, true],
			[2_200_000, 1_500_000, 1_600_000, false],
		]),
		team,
		market,
		thresholds,
	},
	'ready-to-expand': { deals: steady, team, market, thresholds },
	'team-not-ready': {
		deals: steady,
		team: { healthMonth: 9, successRate: 0.45, playbookCoverage: 0.4 },
		market,
		thresholds,
	},
} satisfies Record<string, Input>;
