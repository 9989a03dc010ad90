import type { TextOf } from '../../engine/text.ts';
import type { planDecomposition } from './model.ts';

const name = ['Name', 'A name of your own.'] as const;
const share = [
	'Share',
	'Its part of the target. The shares need not add up to 100%: only their proportions count.',
] as const;

export default {
	title: 'The target and the team',
	question:
		'Can the team we will really have carry the target once it is split by product, industry and region?',
	description:
		'Split a sales target by product, industry and region, count what the sellers can carry month by month with ramp and attrition, and see the gap while you can still hire.',
	intro:
		'Cut the target once, into cells of product, industry and region, and lay each region beside what its sellers can carry. People who leave and newcomers who still have to learn are counted month by month. What is left over is the gap, and how many people would close it depends on when they start.',
	inputs: {
		target: ['Target', 'Contracts to sign, or revenue to book, within twelve months.'],
		products: {
			told: ['Products', 'What you sell, in as few lines as your plan is managed by.'],
			row: 'Product {n}',
			each: { told: ['Product', 'A product and its share.'], fields: { id: name, share } },
		},
		industries: {
			told: ['Industries', 'Whom you sell to, in as few groups as somebody answers for.'],
			row: 'Industry {n}',
			each: { told: ['Industry', 'An industry and its share.'], fields: { id: name, share } },
		},
		regions: {
			told: ['Regions', 'Where you sell: regions or teams, each with sellers of its own.'],
			row: 'Region {n}',
			each: { told: ['Region', 'A region and its share.'], fields: { id: name, share } },
		},
		method: {
			told: [
				'How the target is cut',
				'Multiplied shares treat all combinations alike. Last year’s pattern leaves each combination about as strong as it was.',
			],
			options: {
				independent: 'Multiply the shares',
				ipf: 'Keep last year’s pattern',
			},
		},
		lastYear: {
			told: [
				'Sales last year',
				'What each cell brought in, from the order book. A cell with 0 is new ground.',
			],
			row: 'Product {n}',
			each: {
				told: ['Product', 'Industry by region.'],
				row: 'Industry {n}',
				each: {
					told: ['Industry', 'One figure for each region.'],
					row: 'Region {n}',
					each: ['Sales last year', 'Contracts signed or revenue booked in this cell.'],
				},
			},
		},
		capacity: {
			told: ['Output of the sellers', 'How newcomers learn, and how many people leave.'],
			fields: {
				quota: [
					'Quota',
					'Contracts a fully trained seller is asked for in a year, measured as the target is.',
				],
				attainment: [
					'Attainment',
					'Share of quota really reached, on average over all sellers. Surveys find about half; take your own last year.',
				],
				annualAttrition: [
					'Attrition',
					'Share of sellers who leave within a year: leavers of the last twelve months over the average headcount.',
				],
				ramp: {
					told: [
						'Learning months',
						'What a newcomer brings in month 1, 2 and so on, as a share of a trained seller. Without any, newcomers sell fully at once.',
					],
					row: 'Month {n}',
					each: ['Month of service', 'Share of a trained seller’s output.'],
				},
				plateau: ['After learning', 'What a newcomer brings from then on.'],
				regions: {
					told: [
						'Sellers by region',
						'Those trained today, and the hires you have already planned.',
					],
					row: 'Region {n}',
					each: {
						told: ['Sellers of the region', 'Who sells there, and who joins when.'],
						fields: {
							ramped: [
								'Trained sellers',
								'Those who carry a full quota on the first day of the year. Leave out managers.',
							],
							hires: {
								told: ['Planned hires', 'One line for each month in which people start.'],
								row: 'Start {n}',
								each: {
									told: ['Start', 'People who start in the same month.'],
									fields: {
										month: ['Month', 'Month of the plan year in which they start.'],
										count: ['People', 'How many start in it.'],
									},
								},
							},
						},
					},
				},
			},
		},
		avgDeal: ['Average deal', 'Contracts of last year over their number, outliers left out.'],
		winRate: [
			'Win rate',
			'Deals won over deals won or lost, from your own last twelve months where you have them.',
		],
		openPipeline: [
			'Open pipeline',
			'Value of the opportunities open today that could close this year.',
		],
	},
	shortcuts: {},
	results: {
		table: { each: { each: { each: 'Target of a cell (product, industry, region)' } } },
		byProduct: { each: 'Target of a product' },
		byIndustry: { each: 'Target of an industry' },
		byRegion: { each: 'Target of a region' },
		infeasible: 'Why last year’s pattern could not be kept',
		hhi: 'Concentration over cells (0–10,000)',
		newCellShare: 'Target on new ground',
		regions: {
			each: {
				id: 'Region',
				target: 'Target of the region',
				existing: 'Carried by trained sellers',
				hires: 'Carried by planned hires',
				capacity: 'Capacity of the region',
				gap: 'Gap of the region',
				coverage: 'Coverage of the region',
				hiresNeeded: { each: 'Extra people needed, by starting month' },
			},
		},
		capacity: 'Capacity of the team',
		gap: 'Gap (negative: to spare)',
		coverage: 'Target covered',
		impliedProductivity: 'Asked of each seller-year',
		dealsNeeded: 'Deals needed',
		oppsNeeded: 'Opportunities needed',
		pipelineNeeded: 'Pipeline needed',
		pipelineCoverage: 'Pipeline open',
		neededCoverage: 'Pipeline needed, times the target',
	},
	charts: {
		bridge: {
			title: 'From the team to the target, by region',
			sentence:
				'The trained sellers carry {existing} and the planned hires {hires}: together {capacity} of {target}.',
			x: 'Region',
			y: 'Money in the year',
			series: {
				existing: 'Trained sellers',
				hires: 'Planned hires',
				gap: 'Gap',
				spare: 'To spare',
				target: 'Target',
			},
		},
		start: {
			title: 'Extra people needed, by the month in which they start',
			sentence:
				'To close the gap in {region}: {a} if they start in month 1. The latest start that can still close it: {last}, with {z}.',
			x: 'Month in which all of them start',
			y: 'Extra people',
			series: { all: 'All regions', widest: 'The region with the largest gap' },
		},
		cells: {
			title: 'The cells: colour is the target, the dot is last year',
			sentence:
				'The largest cell is {product} × {industry} × {region} with {value}. Target on new ground: {fresh}.',
			x: 'Industry',
			y: 'Target of the cell',
			series: {},
		},
	},
	presets: {
		'three-industries': '72M target, two regions, hires already planned',
		'keep-last-year-shape': 'Same target, split along last year’s pattern',
		'wish-target': 'A wished-for +60% with the same team',
	},
	insights: {
		gap: 'The team as planned carries {c} of the target; {gap} has no seller behind it.',
		lateHire:
			'To close the gap in {region} by hiring alone: {a} more if they start in month 1, {b} if they start in month 6.',
		lateHireNever:
			'To close the gap in {region} by hiring alone: {a} more if they start in month 1. From month 6 on no number is enough, because newcomers sell nothing before the year is out.',
		hireNever:
			'No number of hires closes the gap in {region}: a newcomer sells nothing within the year.',
		productivityJump: 'The target quietly asks each seller for {x} more than they deliver today.',
		newGround: '{x} of the target sits where you sold nothing last year.',
		pipeline: 'At a win rate of {w} you need {n}× the target in pipeline and have {h}×.',
		pipelineNever: 'At a win rate of 0 no pipeline is large enough.',
		ok: 'Capacity covers the target with {x} to spare.',
		noTarget: 'There is no target yet to test. The team as planned can carry {capacity}.',
		noHistory:
			'There are no sales of last year to take a pattern from, so the shares were multiplied.',
		bareRow:
			'{name} has a target but sold nothing last year, so there is no pattern to keep and the shares were multiplied.',
		noPattern:
			'The shares cannot be reached along last year’s pattern: too many cells are empty. The shares were multiplied instead.',
	},
	names: {
		core: 'Main product',
		addon: 'Add-on',
		bank: 'Banks',
		insurance: 'Insurers',
		securities: 'Brokers',
		east: 'East',
		south: 'South',
		new: 'New product',
		fintech: 'Fintech',
		healthcare: 'Healthcare',
		americas: 'Americas',
		emea: 'EMEA',
		city: 'City banks',
		rural: 'Rural banks',
		jointStock: 'Joint-stock banks',
		autoParts: 'Car parts',
		electronics: 'Electronics',
	},
	terms: {
		newGround: 'New ground',
		nobodyEnough: 'no number is enough',
		none: 'none',
		unknown: 'unknown without last year’s sales',
	},
} satisfies TextOf<typeof planDecomposition>;
