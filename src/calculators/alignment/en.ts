import type { TextOf } from '../../engine/text.ts';
import type { alignment } from './model.ts';

const scale = '0 not at all, 1 touches it, 2 helps, 3 essential.';
const weight = 'Share of the weight';
const money = 'Share of the money';

export default {
	title: 'Strategy against plan',
	question:
		'Does every line of the plan serve a choice the strategy made, and does the money follow the choices?',
	description:
		'Weigh your strategic choices, lay every line of the plan against them, and see how much of the money follows the strategy and how much serves nothing.',
	intro:
		'A plan exists to carry out choices. Write down the choices and what each weighs, then say of every line of the plan how strongly it serves them. The calculator shares the money out accordingly, and shows which lines serve nothing, which choices nobody works on, and where money and weight part ways.',
	inputs: {
		choices: {
			told: [
				'Strategic choices',
				'What the strategy has decided: which customers, which products, which value, which market.',
			],
			row: 'Choice {n}',
			each: {
				told: ['Choice', 'One decision of the strategy.'],
				fields: {
					id: ['Choice', 'A few words that shut something out.'],
					dimension: {
						told: ['What it settles', 'The blank of the strategy sentence that it fills.'],
						options: {
							market: 'Market',
							customer: 'Customers',
							product: 'Products and services',
							value: 'Value for the customer',
						},
					},
					weight: ['Importance', '5: the year depends on it. Only the proportions matter.'],
					prevWeight: [
						'Importance last year',
						'0 where it is new. What moved shows once every choice has one.',
					],
				},
			},
		},
		lines: {
			told: ['Plan lines', 'What the plan pays for: teams, programmes, purchases.'],
			row: 'Line {n}',
			each: {
				told: ['Line', 'One line of the plan.'],
				fields: {
					id: ['Line', 'As the budget names it.'],
					area: {
						told: ['Area', 'The part of the firm that does it.'],
						options: {
							market: 'Marketing',
							customer: 'Customers',
							product: 'Product',
							sales: 'Sales',
							service: 'Service',
							rnd: 'R&D',
						},
					},
					budget: ['Money this year', 'What the line costs, its people included.'],
					supports: {
						told: ['How strongly it serves each choice', scale],
						each: ['Strength', scale],
					},
				},
			},
		},
		prevBudgets: {
			told: [
				'Last year’s money by choice',
				'What each choice got last year, shared out in the same way. With last year’s importance it shows what moved.',
			],
			each: ['Money last year', 'What served this choice last year.'],
		},
	},
	shortcuts: {},
	results: {
		choices: {
			each: {
				id: 'Choice',
				weightShare: weight,
				budgetShare: money,
				gap: 'Money above weight',
				status: 'Verdict',
			},
		},
		orphans: { each: 'Line that serves no choice' },
		orphanShare: 'Money that serves no choice',
		coverage: 'Weight with a line behind it',
		mismatch: 'Linked money out of place',
		alignment: 'Alignment',
		effectiveChoices: 'Amounts to equal priorities',
		missingDimensions: { each: 'Dimension without a choice' },
		missingAreas: { each: 'Area without a line' },
		equalBudget: 'No money typed: all lines count alike',
		strategyShift: 'How far the strategy moved',
		moneyShift: 'How far the money moved',
		followThrough: 'The money’s move over the strategy’s',
		shiftDirection: 'Same direction (1) or opposite (−1)',
	},
	charts: {
		grid: {
			title: 'Lines against choices',
			sentence:
				'Of {lines} lines {linked} serve a choice; of {choices} choices {covered} have a line behind them.',
			x: 'Choice',
			y: 'Strength (0–3)',
			series: {},
		},
		shares: {
			title: 'What a choice weighs, and what it gets',
			sentence:
				'To follow the weights, {mismatch} of the linked money would have to change places. Furthest above its weight: {name}.',
			x: 'Choice',
			y: 'Share',
			series: { weight, money },
		},
		shift: {
			title: 'Last year and this year',
			sentence: 'Since last year the weights have moved by {strategy}, the money by {money}.',
			x: 'Choice',
			y: 'Share',
			series: {
				moneyBefore: 'Money last year',
				money: 'Money this year',
				weightBefore: 'Weight last year',
				weight: 'Weight this year',
			},
		},
	},
	presets: {
		'package-strategy-project-budget':
			'The strategy says packaged solution, the budget says projects',
		aligned: 'Few choices, every line pulls',
		'everything-is-priority': 'Twelve priorities',
	},
	insights: {
		orphans:
			'No stated choice is served by {x} of the plan’s {what} ({names}). Cut it, or write down the choice behind it.',
		uncovered: 'Stated as a choice, but with no plan line behind it: {names}.',
		overfunded: '{name} carries {w} of the weight and takes {b} of the money.',
		tooMany:
			'These weights amount to {n} equal priorities. A plan can rarely carry more than seven.',
		missingAreas:
			'No line for {areas}. A plan that leaves an area out usually finds it in the middle of the year.',
		inertia: 'The strategy moved by {s}, the money by only {m}.',
		wrongWay: 'The money moved away from what the strategy now favours.',
		aligned: 'Money follows the choices closely ({a}).',
	},
	names: {
		cityBanks: 'City banks',
		riskReporting: 'Risk-reporting package',
		goLiveIn30Days: 'Live within thirty days',
		eastChina: 'East China',
		bespokeTeam: 'Bespoke development team',
		packageRnd: 'Package development',
		brandAds: 'Brand advertising',
		keyAccounts: 'Key-account team',
		successTeam: 'Customer-success team',
		midMarketPlants: 'Mid-sized plants',
		qualityModule: 'Quality module',
		scrapDown10: 'A tenth less scrap',
		yangtzeDelta: 'Yangtze delta',
		icpProgramme: 'Target-account programme',
		fieldTeam: 'Field sales team',
		qualityRnd: 'Quality-module development',
		rolloutKit: 'Roll-out kit',
		packaging: 'Packages and price list',
		c0: 'Enter the south',
		c1: 'Win large groups',
		c2: 'New mobile app',
		c3: 'Fastest support in the trade',
		c4: 'Grow in smaller cities',
		c5: 'Win mid-sized firms',
		c6: 'Assistant built in',
		c7: 'Lowest cost of ownership',
		c8: 'First customers abroad',
		c9: 'Win back lost customers',
		c10: 'Open platform',
		c11: 'No unplanned downtime',
		events: 'Fairs and events',
		sales: 'Sales team',
		rnd: 'Development team',
		rebrand: 'New brand design',
	},
	terms: {
		market: 'marketing',
		customer: 'customers',
		product: 'product',
		sales: 'sales',
		service: 'service',
		rnd: 'R&D',
		value: 'value',
		uncovered: 'No line',
		thin: 'Thinly served',
		underfunded: 'Underfunded',
		overfunded: 'Overfunded',
		balanced: 'Balanced',
		moneyAndVerdict: 'Share of the money',
		noChoice: 'Serve no choice:',
		planMoney: 'money',
		planLines: 'lines',
		none: 'none',
	},
} satisfies TextOf<typeof alignment>;
