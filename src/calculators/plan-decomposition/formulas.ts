import type { FormulasOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';

/** How every result is worked out. */
export default {
	table: {
		each: {
			each: {
				each: 'TODO',
			},
		},
	},
	byProduct: {
		each: 'TODO',
	},
	byIndustry: {
		each: 'TODO',
	},
	byRegion: {
		each: 'TODO',
	},
	infeasible: 'TODO',
	hhi: 'TODO',
	newCellShare: 'TODO',
	regions: {
		each: {
			id: 'TODO',
			target: 'TODO',
			existing: 'TODO',
			hires: 'TODO',
			capacity: 'existing + hires',
			gap: 'target - capacity',
			coverage: 'capacity / target',
			hiresNeeded: {
				each: 'TODO',
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
