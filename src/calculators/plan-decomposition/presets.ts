import type { Input } from './inputs.ts';

const threeIndustries: Input = {
	target: 72_000_000,
	products: [
		{ id: 'core', share: 0.6 },
		{ id: 'addon', share: 0.4 },
	],
	industries: [
		{ id: 'bank', share: 0.45 },
		{ id: 'insurance', share: 0.35 },
		{ id: 'securities', share: 0.2 },
	],
	regions: [
		{ id: 'east', share: 0.65 },
		{ id: 'south', share: 0.35 },
	],
	method: 'independent',
	lastYear: [
		[
			[12_000_000, 8_000_000],
			[6_000_000, 0],
			[4_000_000, 2_000_000],
		],
		[
			[5_000_000, 3_000_000],
			[9_000_000, 4_000_000],
			[0, 1_000_000],
		],
	],
	capacity: {
		quota: 2_000_000,
		attainment: 0.8,
		annualAttrition: 0.2,
		ramp: [0, 0.25, 0.5, 0.75],
		plateau: 1,
		regions: [
			{ ramped: 20, hires: [{ month: 1, count: 4 }] },
			{
				ramped: 8,
				hires: [
					{ month: 4, count: 3 },
					{ month: 7, count: 2 },
				],
			},
		],
	},
	avgDeal: 600_000,
	winRate: 0.25,
	openPipeline: 110_000_000,
};

/** Illustrative cases; all figures are made up. */
export const presets = {
	'three-industries': threeIndustries,
	'keep-last-year-shape': { ...threeIndustries, method: 'ipf' },
	'wish-target': {
		target: 32_000_000,
		products: [
			{ id: 'core', share: 0.8 },
			{ id: 'new', share: 0.2 },
		],
		industries: [
			{ id: 'fintech', share: 0.5 },
			{ id: 'healthcare', share: 0.5 },
		],
		regions: [
			{ id: 'americas', share: 0.7 },
			{ id: 'emea', share: 0.3 },
		],
		method: 'independent',
		lastYear: [
			[
				[9_000_000, 3_000_000],
				[6_000_000, 2_000_000],
			],
			[
				[0, 0],
				[0, 0],
			],
		],
		capacity: {
			quota: 1_600_000,
			attainment: 0.75,
			annualAttrition: 0.25,
			ramp: [0, 0, 0.25, 0.5, 0.75],
			plateau: 1,
			regions: [
				{ ramped: 12, hires: [] },
				{ ramped: 4, hires: [{ month: 6, count: 2 }] },
			],
		},
		avgDeal: 90_000,
		winRate: 0.21,
		openPipeline: 38_000_000,
	},
} satisfies Record<string, Input>;
