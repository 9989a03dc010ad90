import type { ResultsOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';

/** Every result with its unit. */
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
			capacity: 'money',
			gap: 'money',
			coverage: 'ratio',
			hiresNeeded: { each: 'count' },
		},
	},
	capacity: 'money',
	gap: 'money',
	coverage: 'ratio',
	impliedProductivity: 'money',
	dealsNeeded: 'count',
	oppsNeeded: 'count',
	pipelineNeeded: 'money',
	pipelineCoverage: 'times',
	neededCoverage: 'times',
} as const satisfies ResultsOf<Output>;
