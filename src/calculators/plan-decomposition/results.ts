import type { ResultsOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';

/** Every result with its unit, and its formula where a spreadsheet has one. */
export const results = {
	table: { each: { each: { each: 'money' } } },
	byProduct: { each: 'money' },
	byIndustry: { each: 'money' },
	byRegion: { each: 'money' },
	infeasible: 'text',
	hhi: 'number',
	newCellShare: 'ratio',
	regions: {
		each: {
			id: 'text',
			target: 'money',
			existing: 'money',
			hires: 'money',
			capacity: { unit: 'money', formula: 'existing + hires' },
			gap: { unit: 'money', formula: 'target - capacity' },
			coverage: { unit: 'ratio', formula: 'capacity / target' },
			hiresNeeded: { each: 'count' },
		},
	},
	capacity: { unit: 'money', formula: 'SUM(regions.capacity)' },
	gap: { unit: 'money', formula: 'target - capacity' },
	coverage: { unit: 'ratio', formula: 'capacity / target' },
	impliedProductivity: {
		unit: 'money',
		formula: 'target / (capacity / (capacity.quota * capacity.attainment))',
	},
	dealsNeeded: { unit: 'count', formula: 'target / avgDeal' },
	oppsNeeded: { unit: 'count', formula: 'dealsNeeded / winRate' },
	pipelineNeeded: { unit: 'money', formula: 'target / winRate' },
	pipelineCoverage: { unit: 'times', formula: 'openPipeline / target' },
	neededCoverage: { unit: 'times', formula: '1 / winRate' },
} as const satisfies ResultsOf<Output>;
