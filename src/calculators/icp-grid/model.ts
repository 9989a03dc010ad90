import { defineCalculator } from '../../engine/model.ts';
import { charts } from './charts.ts';
import { compute, type Output } from './compute.ts';
import { type Input, inputs } from './inputs.ts';
import { insights } from './insights.ts';
import { presets } from './presets.ts';
import { CRITERIA } from './ranking.ts';

const WEIGHTS = CRITERIA.map((key) => `weights.${key}`).join(' + ');
const WEIGHTED = CRITERIA.map((key) => `weights.${key} * scores.${key}`).join(' + ');
const SCORES = CRITERIA.map((key) => `scores.${key}`).join(' + ');

/** The grid of industries and company sizes: which cells deserve the next account list. */
export const icpGrid = defineCalculator<Input, Output>()({
	id: 'icp-grid',
	version: 1,
	inputs,
	first: ['industries', 'sizes', 'cells', 'maxCells'],
	compute,
	results: {
		baseWinRate: 'ratio',
		cells: {
			each: {
				row: 'number',
				col: 'number',
				tam: 'money',
				sam: 'money',
				penetration: 'ratio',
				whiteSpaceAccounts: 'count',
				whiteSpaceValue: 'money',
				shrunkWinRate: 'ratio',
				paybackMonths: 'months',
				scores: {
					fit: 'ratio',
					market: 'ratio',
					evidence: 'ratio',
					deliverability: 'ratio',
					economics: 'ratio',
				},
				score: 'score',
				status: 'choice',
				expectedGrossProfit: 'money',
			},
		},
		selected: { each: { each: 'number' } },
		coveredAccounts: { each: 'count' },
		totalTam: 'money',
		totalSam: 'money',
		selectedSam: 'money',
		selectedSamShare: 'ratio',
		revenueHhi: 'number',
		idealRevenueShare: 'ratio',
		idealEffortShare: 'ratio',
		robustness: 'ratio',
	},
	formulas: () => import('./formulas.ts'),
	headline: [
		'selectedSam',
		'selectedSamShare',
		'robustness',
		'idealEffortShare',
		'idealRevenueShare',
		'baseWinRate',
	],
	charts,
	presets,
	insights,
	names: [
		'stateOwned',
		'jointStock',
		'city',
		'rural',
		'village',
		'head office',
		'branch',
		'autoParts',
		'electronics',
		'chemicals',
		'machinery',
		'under200',
		'200to1000',
		'over1000',
		'hospitals',
		'clinics',
		'large',
		'small',
	],
	terms: [
		'empty',
		'vetoFit',
		'vetoDeliver',
		'eligible',
		'lowFit',
		'lowDeliver',
		'deals',
		'market',
		'none',
	],
});
