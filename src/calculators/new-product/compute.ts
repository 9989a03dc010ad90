import type { Input } from './inputs.ts';
import { type Reading, readingsOf, SCORES, type Score, speakersOf } from './readiness.ts';
import { type Waiting, waitingOf } from './waiting.ts';

export interface Output extends Waiting {
	/** How far each has come from its stop mark to its go mark, 0…1. */
	readonly scores: Readonly<Record<Score, number>>;
	readonly readiness: number;
	readonly principles: {
		readonly customer: boolean;
		readonly profit: boolean;
		readonly value: boolean;
	};
	readonly verdict: Verdict;
	readonly weakest: Score;
}
export type Verdict = 'go' | 'prepare' | 'deepen';

/** Readiness from which closing the last gaps is enough. */
const NEARLY = 0.5;

/**
 * Whether the present product is deep enough for a next one, and whether waiting pays.
 * Readiness is the geometric mean of the four scores, so that one hole cannot be averaged away.
 * @returns shares as fractions, money in today's value.
 */
export function compute(input: Input): Output {
	const readings = readingsOf(input);
	const spoken = speakersOf(readings).map(({ score }) => score);
	const [maturity = 0, coverage = 0, profit = 0, stickiness = 0] = spoken;
	const readiness = (maturity * coverage * profit * stickiness) ** 0.25;
	const principles = principlesOf(input);
	return {
		scores: { maturity, coverage, profit, stickiness },
		readiness,
		principles,
		verdict: verdictOf(readings, readiness, Object.values(principles).every(Boolean)),
		weakest: SCORES[spoken.indexOf(Math.min(...spoken))] ?? 'maturity',
		...waitingOf(input.economics, readiness),
	};
}

/** What the next product must have: customers who design it, a margin near the firm's, reasons of its own. */
function principlesOf({ newProduct, thresholds }: Input): Output['principles'] {
	return {
		customer: newProduct.coInnovationCustomers >= thresholds.minCoInnovation,
		profit: newProduct.grossMargin >= thresholds.minMarginRatio * newProduct.companyGrossMargin,
		value: newProduct.competitorDrivenShare <= thresholds.maxCompetitorShare,
	};
}

function verdictOf(readings: readonly Reading[], readiness: number, principled: boolean): Verdict {
	if (principled && readings.every(({ value, pass }) => value >= pass)) return 'go';
	const sound = readings.every(({ value, fail }) => value >= fail);
	return sound && readiness >= NEARLY ? 'prepare' : 'deepen';
}
