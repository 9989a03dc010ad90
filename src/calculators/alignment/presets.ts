import type { Choice, Dimension, Input } from './inputs.ts';

const DIMENSIONS: readonly Dimension[] = ['market', 'customer', 'product', 'value'];

/** Illustrative cases; all weights and amounts are made up. */
export const presets = {
	'package-strategy-project-budget': {
		choices: [
			{ id: 'cityBanks', dimension: 'customer', weight: 5, prevWeight: 2 },
			{ id: 'riskReporting', dimension: 'product', weight: 4, prevWeight: 3 },
			{ id: 'goLiveIn30Days', dimension: 'value', weight: 4, prevWeight: 4 },
			{ id: 'eastChina', dimension: 'market', weight: 2, prevWeight: 5 },
		],
		lines: [
			{ id: 'bespokeTeam', area: 'rnd', budget: 8_000_000, supports: { cityBanks: 1 } },
			{
				id: 'packageRnd',
				area: 'rnd',
				budget: 3_000_000,
				supports: { riskReporting: 3, goLiveIn30Days: 1 },
			},
			{ id: 'brandAds', area: 'market', budget: 2_500_000, supports: {} },
			{
				id: 'keyAccounts',
				area: 'sales',
				budget: 4_000_000,
				supports: { cityBanks: 3, eastChina: 1 },
			},
			{ id: 'successTeam', area: 'service', budget: 1_500_000, supports: { goLiveIn30Days: 2 } },
		],
		prevBudgets: {
			cityBanks: 5_000_000,
			riskReporting: 3_000_000,
			goLiveIn30Days: 2_000_000,
			eastChina: 6_000_000,
		},
	},
	aligned: {
		choices: [
			{ id: 'midMarketPlants', dimension: 'customer', weight: 5, prevWeight: null },
			{ id: 'qualityModule', dimension: 'product', weight: 4, prevWeight: null },
			{ id: 'scrapDown10', dimension: 'value', weight: 4, prevWeight: null },
			{ id: 'yangtzeDelta', dimension: 'market', weight: 2, prevWeight: null },
		],
		lines: [
			{
				id: 'icpProgramme',
				area: 'market',
				budget: 1_800_000,
				supports: { midMarketPlants: 3, yangtzeDelta: 2 },
			},
			{
				id: 'fieldTeam',
				area: 'sales',
				budget: 5_200_000,
				supports: { midMarketPlants: 3, scrapDown10: 2, qualityModule: 1 },
			},
			{
				id: 'qualityRnd',
				area: 'rnd',
				budget: 4_200_000,
				supports: { qualityModule: 3, scrapDown10: 2 },
			},
			{
				id: 'successTeam',
				area: 'customer',
				budget: 1_600_000,
				supports: { scrapDown10: 3, midMarketPlants: 1 },
			},
			{
				id: 'rolloutKit',
				area: 'service',
				budget: 900_000,
				supports: { scrapDown10: 2, qualityModule: 2 },
			},
			{
				id: 'packaging',
				area: 'product',
				budget: 1_100_000,
				supports: { qualityModule: 3, scrapDown10: 1 },
			},
		],
		prevBudgets: null,
	},
	'everything-is-priority': {
		choices: Array.from(
			{ length: 12 },
			(_, i): Choice => ({
				id: `c${i}`,
				dimension: DIMENSIONS[i % 4] ?? 'market',
				weight: 3,
				prevWeight: null,
			}),
		),
		lines: [
			{ id: 'events', area: 'market', budget: 2_000_000, supports: { c0: 1, c4: 1 } },
			{ id: 'sales', area: 'sales', budget: 9_000_000, supports: { c1: 1, c5: 1, c9: 1 } },
			{ id: 'rnd', area: 'rnd', budget: 7_000_000, supports: { c2: 1, c6: 1 } },
			{ id: 'rebrand', area: 'market', budget: 1_500_000, supports: {} },
		],
		prevBudgets: null,
	},
} satisfies Record<string, Input>;
