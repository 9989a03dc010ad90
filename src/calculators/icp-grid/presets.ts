import { cellsOf } from './cell-rows.ts';
import type { Input } from './inputs.ts';

/** How every preset judges its cells. */
export const judgement = {
	weights: { fit: 30, market: 20, evidence: 20, deliverability: 15, economics: 15 },
	priorStrength: 10,
	defaultWinRate: 0.21,
	fitMin: 2,
	deliverMin: 2,
	fast: 6,
	slow: 36,
	maxCells: 3,
	accountCapacity: 600,
} as const;

/** Illustrative cases; all counts and amounts are made up. */
export const presets = {
	'bank-software': {
		industries: ['stateOwned', 'jointStock', 'city', 'rural', 'village'],
		sizes: ['head office', 'branch'],
		cells: cellsOf([
			[
				[6, 8_000_000, 0.5, 3, 1, 0, 4, 0, 3_000_000, 0.35],
				[200, 900_000, 0.4, 3, 3, 2, 15, 3, 400_000, 0.45],
			],
			[
				[12, 5_000_000, 0.8, 4, 3, 2, 9, 2, 1_500_000, 0.45],
				[400, 600_000, 0.5, 3, 3, 5, 30, 9, 250_000, 0.5],
			],
			[
				[125, 2_000_000, 0.9, 5, 5, 18, 52, 22, 500_000, 0.6],
				[900, 150_000, 0.6, 3, 4, 9, 40, 12, 60_000, 0.6],
			],
			[
				[1600, 400_000, 0.7, 4, 4, 14, 70, 30, 120_000, 0.6],
				[0, 0, 0, 2, 3, 0, 0, 0, 0, 0.5],
			],
			[
				[1600, 50_000, 0.5, 2, 4, 3, 25, 6, 25_000, 0.55],
				[0, 0, 0, 1, 3, 0, 0, 0, 0, 0.5],
			],
		]),
		...judgement,
	},
	'factory-saas': {
		industries: ['autoParts', 'electronics', 'chemicals', 'machinery'],
		sizes: ['under200', '200to1000', 'over1000'],
		cells: cellsOf([
			[
				[6000, 40_000, 0.7, 3, 4, 30, 160, 70, 26_000, 0.78],
				[1400, 150_000, 0.8, 5, 4, 42, 130, 95, 80_000, 0.75],
				[180, 700_000, 0.5, 4, 2, 5, 38, 8, 420_000, 0.6],
			],
			[
				[9000, 38_000, 0.6, 3, 4, 25, 150, 60, 28_000, 0.78],
				[1900, 140_000, 0.8, 4, 4, 30, 115, 66, 90_000, 0.75],
				[260, 650_000, 0.5, 3, 2, 4, 40, 6, 430_000, 0.6],
			],
			[
				[2500, 45_000, 0.4, 2, 3, 4, 50, 9, 40_000, 0.75],
				[700, 180_000, 0.5, 3, 2, 5, 42, 9, 160_000, 0.65],
				[120, 900_000, 0.3, 2, 1, 0, 12, 0, 600_000, 0.5],
			],
			[
				[7000, 36_000, 0.6, 2, 4, 12, 110, 30, 30_000, 0.78],
				[1600, 130_000, 0.7, 4, 5, 28, 96, 58, 85_000, 0.76],
				[150, 600_000, 0.5, 3, 3, 3, 22, 5, 380_000, 0.6],
			],
		]),
		...judgement,
		accountCapacity: 2500,
	},
	'new-entrant': {
		industries: ['hospitals', 'clinics'],
		sizes: ['large', 'small'],
		cells: cellsOf([
			[
				[900, 800_000, 0.3, 4, 2, 0, 0, 0, 500_000, 0.6],
				[5000, 200_000, 0.5, 4, 4, 0, 0, 0, 120_000, 0.7],
			],
			[
				[400, 150_000, 0.6, 3, 4, 0, 0, 0, 70_000, 0.75],
				[20_000, 20_000, 0.7, 2, 5, 0, 0, 0, 9000, 0.8],
			],
		]),
		...judgement,
		maxCells: 1,
		accountCapacity: 300,
	},
} satisfies Record<string, Input>;
