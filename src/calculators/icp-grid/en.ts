import type { TextOf } from '../../engine/text.ts';
import type { icpGrid } from './model.ts';

const criteria = {
	fit: 'Fit',
	market: 'Market',
	evidence: 'Evidence',
	deliverability: 'Delivery',
	economics: 'Economics',
} as const;
const groups = { chosen: 'Chosen', open: 'Not chosen', out: 'Ruled out or empty' } as const;

export default {
	title: 'The ideal-customer grid',
	question:
		'Which cells of industry and company size deserve the next account list, and how sure are we?',
	description:
		'Score every industry and company size on fit, market, evidence, delivery and economics, and see which cells are your ideal customers.',
	intro:
		'Cross your industries with the company sizes you can carry, and score each cell on fit, market, evidence, delivery and economics. The grid names the cells to work first, and says how far a handful of won deals can be trusted.',
	inputs: {
		industries: {
			told: [
				'Industries',
				'The rows: trades narrow enough that customers in one are troubled by the same thing.',
			],
			row: 'Industry',
			each: ['Industry', 'A name of your own.'],
		},
		sizes: {
			told: [
				'Sizes',
				'The columns: steps of company size, by headcount, revenue or level, as you meet them.',
			],
			row: 'Size',
			each: ['Size', 'A name of your own.'],
		},
		cells: {
			told: ['Cells', 'What you know of each crossing of industry and size.'],
			row: 'Industry',
			each: {
				told: ['Cells of the industry', 'One for each size.'],
				row: 'Size',
				each: {
					told: ['Cell', 'One industry at one size.'],
					fields: {
						accounts: [
							'Accounts',
							'Companies of this kind and size that exist: count them in a register or directory.',
						],
						acv: [
							'Deal value a year',
							'What one such customer pays in a year: the middle of your own contracts.',
						],
						serviceable: [
							'Serviceable',
							'Share of these accounts you could sell to and serve: place, technology, rules.',
						],
						fit: [
							'Fit',
							'How well you solve a problem that matters there: 0 not at all, 5 better than anyone.',
						],
						deliverability: [
							'Delivery',
							'Whether your present people can deliver and support it: 0 no, 5 without strain.',
						],
						wins: ['Deals won', 'Deals won in this cell over the last two or three years.'],
						decided: [
							'Deals won or lost',
							'Deals that came to an end in the same years; those still open do not count.',
						],
						customers: ['Customers today', 'Accounts of this cell that already pay you.'],
						cac: [
							'Cost of winning one',
							'Sales and marketing money spent in the cell, over the customers won with it.',
						],
						grossMargin: [
							'Gross margin',
							'What is left of a year’s revenue there after delivery and support.',
						],
					},
				},
			},
		},
		weights: {
			told: ['Weights', 'How much each judgement counts. Only their proportions matter.'],
			fields: {
				fit: [criteria.fit, 'Weight of how well you solve their problem.'],
				market: [criteria.market, 'Weight of the serviceable market.'],
				evidence: [criteria.evidence, 'Weight of the win rate, evened out.'],
				deliverability: [criteria.deliverability, 'Weight of what your people can deliver.'],
				economics: [criteria.economics, 'Weight of how soon a customer pays back.'],
			},
		},
		priorStrength: [
			'Imagined deals',
			'Deals at your overall win rate mixed into each cell, so that a lucky few prove little.',
		],
		defaultWinRate: [
			'Win rate to borrow',
			'Stands in while no cell has a deal won or lost. Take your own as soon as you have one.',
		],
		fitMin: ['Least fit', 'A cell with less is out, however large.'],
		deliverMin: ['Least delivery', 'A cell with less is out, however large.'],
		fast: ['Quick payback', 'Months of gross profit that earn full points for economics.'],
		slow: ['Slow payback', 'Months of gross profit that earn none.'],
		maxCells: ['Cells to choose', 'How many cells the team can really work at once.'],
		accountCapacity: [
			'Accounts the team can work',
			'Accounts all sellers together can look after this year. Leave it out for no limit.',
		],
	},
	shortcuts: {},
	results: {
		baseWinRate: 'Overall win rate',
		cells: {
			each: {
				row: 'Industry (counted from 0)',
				col: 'Size (counted from 0)',
				tam: 'Whole market a year',
				sam: 'Serviceable market a year',
				penetration: 'Already customers',
				whiteSpaceAccounts: 'White-space accounts',
				whiteSpaceValue: 'White space a year',
				shrunkWinRate: 'Win rate, evened out',
				paybackMonths: 'Payback',
				scores: criteria,
				score: 'Score',
				status: 'Verdict',
				expectedGrossProfit: 'Gross profit within reach',
			},
		},
		selected: { each: { each: 'Chosen cell (row, column)' } },
		coveredAccounts: { each: 'Accounts worked in a chosen cell' },
		totalTam: 'Whole market a year',
		totalSam: 'Serviceable market a year',
		selectedSam: 'Market of the chosen cells',
		selectedSamShare: 'Share of the serviceable market',
		revenueHhi: 'Concentration of revenue (0–10,000)',
		idealRevenueShare: 'Revenue from chosen cells',
		idealEffortShare: 'Deals fought in chosen cells',
		robustness: 'Trials with the same choice',
	},
	charts: {
		grid: {
			title: 'The grid: colour is the score, the dot is the serviceable market',
			sentence: 'Best of the cells that nothing rules out: {best} (score {score}).',
			x: 'Size',
			y: 'Score (0–100)',
			series: {},
		},
		openings: {
			title: 'Win rate, fit and white space (size of the bubble)',
			sentence: 'Largest white space: {largest}, {value} a year, win rate {win}, fit {fit} of 5.',
			x: 'Win rate, evened out',
			y: 'Fit (0–5)',
			series: groups,
		},
		effort: {
			title: 'Where deals were fought, and where the market is',
			sentence:
				'In the chosen cells: {deals} of the deals won or lost, {market} of the serviceable market.',
			x: 'What is shared out',
			y: 'Share',
			series: groups,
		},
	},
	presets: {
		'bank-software': 'A bank-software vendor chooses segments (counts illustrative)',
		'factory-saas': 'Factory SaaS: four industries, three sizes',
		'new-entrant': 'No sales history yet',
	},
	insights: {
		pick: 'Start here: {names}. That is {share} of the market you could serve.',
		pickNone:
			'No cell can be chosen: each is empty or under a minimum. Find other industries and sizes, or ask whether a minimum is too strict.',
		pickUnpriced:
			'Start here: {names}. Enter what a customer pays in a year to see how much market that is.',
		effort: 'Only {x} of your deals were fought in the cells chosen here.',
		fragile:
			'Small changes of weights change the choice in {x} of trials: treat it as a tie, and go and look.',
		veto: '{name} is a bigger pool than {chosen}, but {reason} rules it out today.',
		thinEvidence:
			'{name} rests on few deals won or lost ({d}): {borrowed} of its win rate is borrowed from the average.',
		spread:
			'The base you have is mostly outside the cells you chose: they bring {x} of present revenue.',
		overCapacity:
			'Your team can work {a} of {b} white-space accounts in these cells. Start with {first}.',
	},
	names: {
		stateOwned: 'State-owned banks',
		jointStock: 'Joint-stock banks',
		city: 'City banks',
		rural: 'Rural banks',
		village: 'Village banks',
		'head office': 'head office',
		branch: 'branches',
		autoParts: 'Car parts',
		electronics: 'Electronics',
		chemicals: 'Chemicals',
		machinery: 'Machinery',
		under200: 'under 200 people',
		'200to1000': '200–1,000 people',
		over1000: 'over 1,000 people',
		hospitals: 'Hospitals',
		clinics: 'Clinics',
		large: 'large',
		small: 'small',
	},
	terms: {
		empty: 'Nobody to serve',
		vetoFit: 'Ruled out: fit',
		vetoDeliver: 'Ruled out: delivery',
		eligible: 'Open',
		lowFit: 'fit below your minimum',
		lowDeliver: 'delivery below your minimum',
		deals: 'Deals won or lost',
		market: 'Serviceable market',
		none: 'none yet',
	},
} satisfies TextOf<typeof icpGrid>;
