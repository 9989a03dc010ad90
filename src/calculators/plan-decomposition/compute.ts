import { hhi } from '../../engine/finance.ts';
import { finite, quotient } from '../../engine/finite.ts';
import type { Input } from './inputs.ts';
import { judgeRegion, type RegionResult, yieldsOf } from './sellers.ts';
import { lastYearOf, split, type Table } from './split.ts';
import { sum } from './sum.ts';

/** Money of the year unless told otherwise; shares are fractions. */
export interface Output {
	/** By product, industry, region. */
	readonly table: Table;
	readonly byProduct: readonly number[];
	readonly byIndustry: readonly number[];
	readonly byRegion: readonly number[];
	/** Why last year's pattern could not be kept; the shares are then simply multiplied. */
	readonly infeasible: string | null;
	/** 0…10,000, of the cells. */
	readonly hhi: number | null;
	/** Share of the target in cells without sales last year. */
	readonly newCellShare: number | null;
	readonly regions: readonly RegionResult[];
	readonly capacity: number;
	readonly gap: number;
	readonly coverage: number | null;
	/** What each full seller-year would have to bring for the target to be met. */
	readonly impliedProductivity: number | null;
	/** Numbers of deals and opportunities. */
	readonly dealsNeeded: number | null;
	readonly oppsNeeded: number | null;
	readonly pipelineNeeded: number | null;
	/** Multiples of the target. */
	readonly pipelineCoverage: number | null;
	readonly neededCoverage: number | null;
}

/**
 * Cuts the target into cells of product, industry and region, and lays it beside what the sellers can
 * carry, counted month by month with ramp and attrition.
 */
export function compute(input: Input): Output {
	const { target, products, industries, regions, avgDeal, winRate, openPipeline } = input;
	const { table, infeasible } = split(input);
	const at = (p: number, i: number, g: number): number => table[p]?.[i]?.[g] ?? 0;
	const byRegion = regions.map((_, g) =>
		sum(products.flatMap((__, p) => industries.map((___, i) => at(p, i, g)))),
	);
	const yields = yieldsOf(input);
	const teams = regions.map(({ id }, g) =>
		judgeRegion(id, byRegion[g] ?? 0, input.capacity.regions[g], yields),
	);
	const capacity = sum(teams.map((team) => team.capacity));
	const { quota, attainment } = input.capacity;
	const sellerYears = quotient(capacity, quota * attainment);
	const dealsNeeded = quotient(target, avgDeal);
	return {
		table,
		byProduct: products.map((_, p) => sum(table[p]?.flat() ?? [])),
		byIndustry: industries.map((_, i) => sum(table.flatMap((rows) => rows[i] ?? []))),
		byRegion,
		infeasible,
		hhi: hhi(table.flat(2)),
		newCellShare: newCellShare(input, table),
		regions: teams,
		capacity,
		gap: target - capacity,
		coverage: quotient(capacity, target),
		impliedProductivity: sellerYears === null ? null : quotient(target, sellerYears),
		dealsNeeded,
		oppsNeeded: dealsNeeded === null ? null : quotient(dealsNeeded, winRate),
		pipelineNeeded: quotient(target, winRate),
		pipelineCoverage: quotient(openPipeline, target),
		neededCoverage: finite(1 / winRate),
	};
}

function newCellShare(input: Input, table: Table): number | null {
	if (!input.lastYear) return null;
	const fresh = table.flatMap((rows, p) =>
		rows.flatMap((cells, i) => cells.filter((_, g) => lastYearOf(input, p, i, g) === 0)),
	);
	return quotient(sum(fresh), input.target);
}
