import type { FormulasOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';

/** How every result is worked out. */
export default {
	baseWinRate: 'TODO',
	cells: {
		each: {
			row: 'TODO',
			col: 'TODO',
			tam: 'TODO',
			sam: 'TODO',
			penetration: 'TODO',
			whiteSpaceAccounts: 'TODO',
			whiteSpaceValue: 'TODO',
			shrunkWinRate: 'TODO',
			paybackMonths: 'TODO',
			scores: {
				fit: 'TODO',
				market: 'IF(MAX(cells.sam) > 0, POWER(sam / MAX(cells.sam), 0.5), 0)',
				evidence: 'IF(baseWinRate > 0, MIN(1, MAX(0, shrunkWinRate / (2 * baseWinRate))), 0)',
				deliverability: 'TODO',
				economics: 'TODO',
			},
			score:
				'IF(weights.fit + weights.market + weights.evidence + weights.deliverability + weights.economics > 0, 100 * (weights.fit * scores.fit + weights.market * scores.market + weights.evidence * scores.evidence + weights.deliverability * scores.deliverability + weights.economics * scores.economics) / (weights.fit + weights.market + weights.evidence + weights.deliverability + weights.economics), 20 * (scores.fit + scores.market + scores.evidence + scores.deliverability + scores.economics))',
			status: 'TODO',
			expectedGrossProfit: 'TODO',
		},
	},
	selected: {
		each: {
			each: 'TODO',
		},
	},
	coveredAccounts: {
		each: 'TODO',
	},
	totalTam: 'SUM(cells.tam)',
	totalSam: 'SUM(cells.sam)',
	selectedSam: 'TODO',
	selectedSamShare: 'selectedSam / totalSam',
	revenueHhi: 'TODO',
	idealRevenueShare: 'TODO',
	idealEffortShare: 'TODO',
	robustness: 'TODO',
} as const satisfies FormulasOf<Output>;
