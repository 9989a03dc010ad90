import { quotient } from '../../engine/finite.ts';
import type { Cell, Input } from './inputs.ts';
import { type ByCriterion, scoreOf } from './ranking.ts';

export type Status = 'empty' | 'vetoFit' | 'vetoDeliver' | 'eligible';

/** What follows for one cell. `row` and `col` count from 0. */
export interface CellResult {
	readonly row: number;
	readonly col: number;
	/** Money a year: all accounts; those that can be served. */
	readonly tam: number;
	readonly sam: number;
	/** Customers over accounts that can be served; `null` without such accounts. */
	readonly penetration: number | null;
	/** Accounts that can be served and are not customers, and their money a year. */
	readonly whiteSpaceAccounts: number;
	readonly whiteSpaceValue: number;
	readonly shrunkWinRate: number;
	/** Months of gross profit that pay back winning one; `null` where there is no gross profit. */
	readonly paybackMonths: number | null;
	/** 0…1 each. */
	readonly scores: ByCriterion;
	/** 0…100. */
	readonly score: number;
	readonly status: Status;
	/** Money a year if every white-space account were asked once. */
	readonly expectedGrossProfit: number;
}

/** A cell with its place, before it is compared with the others. */
export interface Place extends Cell {
	readonly row: number;
	readonly col: number;
	readonly reachable: number;
	readonly tam: number;
	readonly sam: number;
}

const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

/** @returns the cells row by row. */
export function placesOf({ industries, sizes, cells }: Input): Place[] {
	return industries.flatMap((_, row) =>
		sizes.flatMap((__, col) => {
			const cell = cells[row]?.[col];
			if (!cell) return [];
			const tam = cell.accounts * cell.acv;
			const reachable = cell.accounts * cell.serviceable;
			return [{ ...cell, row, col, reachable, tam, sam: tam * cell.serviceable }];
		}),
	);
}

function statusOf(cell: Cell, { fitMin, deliverMin }: Input): Status {
	if (cell.accounts === 0 || cell.serviceable === 0) return 'empty';
	if (cell.fit < fitMin) return 'vetoFit';
	return cell.deliverability < deliverMin ? 'vetoDeliver' : 'eligible';
}

function paybackOf({ acv, grossMargin, cac }: Cell): number | null {
	const monthly = (acv / 12) * grossMargin;
	return monthly > 0 ? quotient(cac, monthly) : null;
}

/**
 * @param baseWinRate of all cells together.
 * @param largestSam of all cells.
 */
export function judge(
	place: Place,
	input: Input,
	baseWinRate: number,
	largestSam: number,
): CellResult {
	const { row, col, tam, sam, reachable, wins, decided } = place;
	const { priorStrength, fast, slow } = input;
	const deals = decided + priorStrength;
	const shrunkWinRate = deals === 0 ? baseWinRate : (wins + priorStrength * baseWinRate) / deals;
	const paybackMonths = paybackOf(place);
	const scores = {
		fit: place.fit / 5,
		market: largestSam === 0 ? 0 : Math.sqrt(sam / largestSam),
		// an average cell scores one half
		evidence: baseWinRate === 0 ? 0 : clamp(shrunkWinRate / (2 * baseWinRate), 0, 1),
		deliverability: place.deliverability / 5,
		economics: paybackMonths === null ? 0 : clamp((slow - paybackMonths) / (slow - fast), 0, 1),
	};
	const whiteSpaceAccounts = Math.max(0, reachable - place.customers);
	const whiteSpaceValue = whiteSpaceAccounts * place.acv;
	return {
		row,
		col,
		tam,
		sam,
		penetration: quotient(place.customers, reachable),
		whiteSpaceAccounts,
		whiteSpaceValue,
		shrunkWinRate,
		paybackMonths,
		scores,
		score: scoreOf(scores, input.weights),
		status: statusOf(place, input),
		// + 0: a loss on nothing is 0, not −0
		expectedGrossProfit: whiteSpaceAccounts * shrunkWinRate * place.acv * place.grossMargin + 0,
	};
}
