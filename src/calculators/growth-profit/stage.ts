import type { Input } from './inputs.ts';

export type Stage = 'validating' | 'scaling' | 'mature';
export type Verdict =
	| 'lossAcceptable'
	| 'earlyProfit'
	| 'largeLoss'
	| 'watchLoss'
	| 'profitableGrowth'
	| 'matureLoss'
	| 'matureProfit';

/** Business or product rated under this is still being proven (illustrative). */
export const UNPROVEN = 40;
/** Business, product and customers all rated so are settled (illustrative). */
export const SETTLED = 70;

/** @returns the stage of life, from how mature business, product and customers are. */
export function stageOf({ business, product, customer }: Input['ratings']): Stage {
	if (product < UNPROVEN || business < UNPROVEN) return 'validating';
	return Math.min(business, product, customer) >= SETTLED ? 'mature' : 'scaling';
}

/** @returns what a loss or a profit means at a stage. */
export function verdictOf(stage: Stage, loss: boolean, large: boolean): Verdict {
	if (stage === 'validating') return loss ? 'lossAcceptable' : 'earlyProfit';
	if (stage === 'mature') return loss ? 'matureLoss' : 'matureProfit';
	if (!loss) return 'profitableGrowth';
	return large ? 'largeLoss' : 'watchLoss';
}
