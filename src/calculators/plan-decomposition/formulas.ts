import type { FormulasOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';

/** Adds up over places along an axis, counted from 0. */
const overProducts = (body: string) => `SUMOVER(product, 0, COUNT(byProduct) - 1, ${body})`;
const overIndustries = (body: string) => `SUMOVER(industry, 0, COUNT(byIndustry) - 1, ${body})`;
const overRegions = (body: string) => `SUMOVER(region, 0, COUNT(byRegion) - 1, ${body})`;
const overCells = (body: string) => overProducts(overIndustries(overRegions(body)));
const cell = 'table.{product}.{industry}.{region}';
const lastYear = 'lastYear.{product}.{industry}.{region}';

/** A row's share of its list; equal ones where none is given. */
const share = (list: string, row: string) =>
	`IFERROR(input.${list}.{${row}}.share / SUM(input.${list}.share), 1 / COUNT(input.${list}.share))`;

/** What a trained seller brings in a month, and the share still there after `k` months. */
const monthly = 'capacity.quota / 12 * capacity.attainment';
const kept = 'POWER(1 - capacity.annualAttrition, k / 12)';
/** The same for a newcomer, as a share of a trained seller. */
const newcomer = `${kept} * IFERROR(capacity.ramp.{k}, capacity.plateau)`;
const hired = 'capacity.regions.{i}.hires';

/** How every result is worked out. */
export default {
	table: {
		each: {
			each: {
				each: {
					when: 'IF(method = "independent", 1, IFERROR(infeasible <> "", 0))',
					formula: `target * ${share('products', 'p2')} * ${share('industries', 'p3')} * ${share('regions', 'p4')}`,
					otherwise: { by: 'root' },
				},
			},
		},
	},
	byProduct: { each: 'SUM(table.{i})' },
	byIndustry: { each: overProducts('SUM(table.{product}.{i})') },
	// A fit to last year's pattern ends with the regions, so that their shares hold exactly.
	byRegion: {
		each: `target * ${share('regions', 'i')}`,
	},
	infeasible: { by: 'rule' },
	hhi: `10000 * ${overCells(`POWER(${cell}, 2)`)} / POWER(target, 2)`,
	newCellShare: `${overCells(`IF(${lastYear} = 0, ${cell}, 0)`)} / target`,
	regions: {
		each: {
			id: 'input.regions.{i}.id',
			target: 'byRegion.{i}',
			existing: `capacity.regions.{i}.ramped * ${monthly} * SUMOVER(k, 0, 11, ${kept})`,
			// The months left in the year are a condition, so that in a sheet the start can move.
			hires: `SUMOVER(start, 0, COUNT(${hired}.count) - 1, ${hired}.{start}.count * ${monthly} * SUMOVER(k, 0, 11, IF(k <= 12 - ${hired}.{start}.month, ${newcomer}, 0)))`,
			capacity: 'existing + hires',
			gap: 'target - capacity',
			coverage: 'capacity / target',
			hiresNeeded: {
				each: `IF(gap <= 0, 0, ROUNDUP(MAX(0, gap / (${monthly} * SUMOVER(k, 0, 12 - t, ${newcomer})) - 1e-9), 0))`,
			},
		},
	},
	capacity: 'SUM(regions.capacity)',
	gap: 'target - capacity',
	coverage: 'capacity / target',
	impliedProductivity: 'target / (capacity / (capacity.quota * capacity.attainment))',
	dealsNeeded: 'target / avgDeal',
	oppsNeeded: 'dealsNeeded / winRate',
	pipelineNeeded: 'target / winRate',
	pipelineCoverage: 'openPipeline / target',
	neededCoverage: '1 / winRate',
} as const satisfies FormulasOf<Output>;
