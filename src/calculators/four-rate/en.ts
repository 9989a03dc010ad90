import type { TextOf } from '../../engine/text.ts';
import type { fourRate } from './model.ts';

const levers = {
	accounts: 'target accounts',
	reach: 'reach',
	opportunity: 'opportunity',
	win: 'win',
	dealValue: 'deal value',
	retention: 'retention',
	expansion: 'expansion',
} as const;
const keys = {
	accounts: 'Target accounts',
	reach: 'Reach',
	opportunity: 'Opportunity',
	win: 'Win',
	dealValue: 'Deal value',
	retention: 'Retention',
	expansion: 'Expansion',
} as const;

export default {
	title: 'Four-rate growth engine',
	question:
		'Where does growth come from, which one or two rates are worth pulling each year, and how much is owed to each?',
	description:
		'Target accounts, reach, opportunity and win make new business; the base goes on contributing. Plan which rate to pull in which year and see what each is worth.',
	intro:
		'Target accounts, times the share you reach, the share with a need, the share you win and the value of a deal, make new business; what customers go on paying makes the rest. Pull a rate and see what it is worth, year by year.',
	inputs: {
		years: ['Horizon', 'How many years the plan covers.'],
		targetAccounts: [
			'Target accounts',
			'All companies that fit your ideal customer profile, present customers included.',
		],
		targetGrowth: [
			'Growth of target accounts',
			'How fast the number of companies that fit grows each year; below zero if the market shrinks.',
		],
		excludeCustomers: [
			'Leave present customers out',
			'On: only accounts that are not yet customers can be won. Off: customers can buy as new business again.',
		],
		customers0: ['Customers today', 'Companies that pay you now.'],
		arr0: [
			'Yearly contribution today',
			'What present customers pay in a year: recurring fees, renewals and regular repeat orders.',
		],
		reach: [
			'Reach rate',
			'Share of free target accounts that you really speak with in a year. Count real conversations, not mailings.',
		],
		opportunity: [
			'Opportunity rate',
			'Share of reached accounts in which a real project with a budget appears during the year.',
		],
		win: [
			'Win rate',
			'Share of opportunities you win: last year’s wins divided by everything that was decided.',
		],
		dealValue: [
			'Value per deal',
			'What a new customer pays in the first year, on average over last year’s deals.',
		],
		retention: [
			'Retention',
			'Share of customers still there a year later. Surveys give about 91% on revenue; take your own figure.',
		],
		expansion: [
			'Expansion',
			'How much more a customer who stays pays than a year before; below zero if they pay less.',
		],
		grossMargin: ['Gross margin', 'Share of revenue left after the cost of delivery.'],
		terminalYears: [
			'Closing years credited',
			'Years of the closing run-rate’s gross profit counted at the end, since the effect of a lever outlasts the plan.',
		],
		levers: {
			told: ['Levers', 'What pulling each lever once does, costs, and how likely it is to work.'],
			keys,
			each: {
				told: ['Lever', 'One of the seven things that can be raised.'],
				fields: {
					uplift: [
						'Uplift',
						'Relative improvement when pulled and it works: 20% lifts a rate of 30% to 36%. It lasts.',
					],
					cost: ['Cost', 'Money spent each time the lever is pulled.'],
					success: [
						'Chance of success',
						'Probability that it works. How many such programmes worked in recent years?',
					],
				},
			},
		},
		schedule: {
			told: ['Rotation', 'Mark which levers you pull in which year. One or two a year is plenty.'],
			row: 'Year {n}',
			each: { told: ['Pulled', 'Levers pulled in the year.'], keys },
		},
		maxLeversPerYear: [
			'Most levers a year',
			'How many levers your team can pull in one year; the search for the best rotation keeps to it.',
		],
		cooldownYears: [
			'Years of rest',
			'A lever that was pulled rests so many years before the search pulls it again.',
		],
		annualBudget: [
			'Budget a year',
			'Most money the search may spend on levers in a year; empty for no limit.',
		],
		targetArrYear1: [
			'Run-rate wanted after year 1',
			'Shows what share of free accounts would have to become customers; empty for none.',
		],
	},
	shortcuts: {
		continued: [
			'Continued contribution',
			'What today’s customers will pay next year, as a share of this year: retention × (1 + expansion). Moves retention.',
		],
	},
	results: {
		arrEnd: 'Run-rate at the end',
		arrEndGain: 'Above holding still',
		revenueTotal: 'Revenue over the horizon',
		objective: 'Worth of the plan',
		netGain: 'Net gain of the plan',
		hold: {
			arrEnd: 'Run-rate at the end, holding still',
			revenueTotal: 'Revenue, holding still',
			objective: 'Worth of holding still',
		},
		years: {
			each: {
				t: 'Year',
				accounts: 'Target accounts',
				reach: 'Reach rate',
				opportunity: 'Opportunity rate',
				win: 'Win rate',
				dealValue: 'Value per deal',
				retention: 'Retention',
				expansionFactor: 'Spend of those who stay, against the year before',
				pool: 'Free accounts',
				reached: 'Reached',
				opps: 'Opportunities',
				wins: 'Wins',
				newArr: 'New business',
				openingArr: 'Opening run-rate',
				lost: 'Lost',
				expansionArr: 'Expansion',
				contArr: 'Continued contribution',
				arr: 'Closing run-rate',
				customers: 'Customers',
				revenue: 'Revenue',
				nrr: 'Net retention',
				cost: 'Cost of levers',
				grossProfit: 'Gross profit',
			},
		},
		shapleyArrEnd: { each: 'Owed of the closing run-rate' },
		shapleyGrossProfit: { each: 'Owed of gross profit' },
		baseNewArr: 'New business at today’s rates',
		lmdi: {
			each: {
				t: 'Year',
				pool: 'From free accounts',
				reach: 'From reach',
				opportunity: 'From opportunity',
				win: 'From win',
				dealValue: 'From deal value',
				total: 'Change of new business',
			},
		},
		tornado: { each: { plus10: 'Driver 10% higher', minus10: 'Driver 10% lower' } },
		solo: {
			each: {
				arrEndGain: 'Closing run-rate gained, pulled alone',
				netGain: 'Net gain, pulled alone',
				roi: 'Return per unit spent',
			},
		},
		best: {
			schedule: { each: { each: 'Best rotation' } },
			objective: 'Worth of the best rotation',
			netGain: 'Net gain of the best rotation',
		},
		requiredConversionYear1: 'Conversion needed in year 1',
	},
	charts: {
		funnel: {
			title: 'From target accounts to wins in year 1',
			sentence:
				'Of {accounts} target accounts, {wins} become customers in year 1. Against reference rates of {references} (only the last from a survey), lowest is {weakest}.',
			x: 'Step',
			y: 'Companies',
			series: {},
		},
		growth: {
			title: 'Run-rate: plan and holding still',
			sentence: 'After {n} the plan stands at {plan} a year, holding still at {hold}.',
			x: 'Year',
			y: 'Run-rate at the end of the year',
			series: { hold: 'Holding still', ...keys, plan: 'Plan' },
		},
		bridge: {
			title: 'From opening to closing run-rate',
			sentence:
				'Over {n}: {lost} lost, {expanded} from customers who stay and {won} from new ones.',
			x: 'Year',
			y: 'Run-rate',
			series: {
				opening: 'Opening',
				lost: 'Lost',
				expansionArr: 'Expansion',
				newArr: 'New business',
				closing: 'Closing',
			},
		},
	},
	presets: {
		'bank-software': 'Bank-software vendor: 2,000 target banks, 60M base',
		'saturated-niche': 'A niche you already own',
		'start-up': 'A start-up with no base yet',
	},
	insights: {
		weakest:
			'The strongest lever pulled alone is {lever}: worth {x} over {n}, more than any other.',
		weakestTied: 'Pulled alone, {levers} are worth {x} each over {n}, more than any other.',
		nonePays: 'Pulled alone, no lever earns back its cost over {n}.',
		noLever: 'No lever is set to move anything: over {n} this is what holding still brings.',
		baseFirst: 'The base pays better than the hunt: {x} against {y}.',
		owed: 'Of the extra {gain}, {a} is owed to {lever1} and {b} to {lever2}.',
		owedToOne: 'The extra {gain} is owed to {lever} alone.',
		rotation: 'Another rotation would add {x}: {list}.',
		rotationNone:
			'Pulling nothing at all would leave {x} more: these levers do not earn their cost.',
		compound: 'Raising reach, opportunity and win by 10% each lifts new business by {x}, not 10%.',
		broken: 'The chain breaks at {rate}: it is zero, so everything after it is zero too.',
		saturated: 'You already hold {x} of the accounts: more reach finds fewer and fewer new ones.',
		impossible: 'Year 1 needs {a} of the pool to become customers; today {b} do.',
		beyondPool:
			'Even with every free account won in year 1, the run-rate would not reach {target}.',
		baseEnough: 'The base alone carries {base} into year 1, past the {target} you want.',
		capped: 'Already at 100%: {rates}. Pulling it changes nothing, so the money is wasted.',
		tooWide:
			'There are too many rotations to try them all: plan fewer years, allow fewer levers a year or set a budget.',
	},
	names: {},
	terms: {
		...levers,
		allAccounts: 'Target accounts',
		free: 'Free accounts',
		reached: 'Reached',
		opportunities: 'Opportunities',
		won: 'Wins',
		weakest: 'lowest against its reference rate',
		today: 'Today',
		nothing: 'nothing',
	},
} satisfies TextOf<typeof fourRate>;
