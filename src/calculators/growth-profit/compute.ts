import { quotient } from '../../engine/finite.ts';
import { type Frontier, frontierOf } from './frontier.ts';
import type { Input } from './inputs.ts';
import { crossoverOf, type Path, pathOf } from './paths.ts';
import { type Stage, stageOf, type Verdict, verdictOf } from './stage.ts';

export interface Output extends Frontier {
	readonly stage: Stage;
	/** 0…100, mean of the three ratings. */
	readonly maturityIndex: number;
	/** Whether revenue has reached the size at which profit is expected. */
	readonly large: boolean;
	readonly verdict: Verdict;
	readonly ruleOf40: number;
	readonly ruleOfX: number;
	/** Months that the cash lasts; `null` without a loss or without an amount of cash. */
	readonly runwayMonths: number | null;
	readonly strategyA: Path;
	readonly strategyB: Path;
	readonly crossoverYear: number | null;
}

/**
 * Whether a loss is acceptable at this stage, what two paths earn, and what growth costs in margin.
 * @returns money a year or over the horizon, shares as fractions.
 */
export function compute(input: Input): Output {
	const { revenue, growth, margin, ratings } = input;
	const stage = stageOf(ratings);
	const large = revenue >= input.threshold;
	const strategyA = pathOf(input, input.strategyA);
	const strategyB = pathOf(input, input.strategyB);
	return {
		stage,
		maturityIndex: (ratings.business + ratings.product + ratings.customer) / 3,
		large,
		verdict: verdictOf(stage, margin < 0, large),
		ruleOf40: growth + margin,
		ruleOfX: input.alpha * growth + margin,
		runwayMonths: runwayOf(input),
		strategyA,
		strategyB,
		crossoverYear: crossoverOf(strategyA, strategyB),
		...frontierOf(input.frontier),
	};
}

function runwayOf({ revenue, margin, cash }: Input): number | null {
	if (cash == null || margin >= 0) return null;
	return quotient(cash, (-margin * revenue) / 12);
}
