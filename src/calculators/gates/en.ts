import type { TextOf } from '../../engine/text.ts';
import type { gates } from './model.ts';

/** What is tested at the gates. */
const tests = {
	sample: 'deals to judge by',
	margin: 'margin',
	lossShare: 'deals at a loss',
	overrun: 'cost overrun',
	predictability: 'cost scatter',
	lostShare: 'customers lost',
	health: 'time to a healthy level',
	success: 'hires who make it',
	playbook: 'written and taught steps',
	pilotWins: 'pilot wins',
	pilotMargin: 'margin of the pilots',
	spareCapacity: 'spare delivery capacity',
} as const;

export default {
	title: 'Three gates before expansion',
	question: 'Deliver first, then the team, then the market: at which gate do we stand?',
	description:
		'Test recent deliveries, the team and the new market against plain limits, and see which gate stands between your firm and its expansion.',
	intro:
		'More people, products or regions multiply what is already there. Enter the last projects you delivered: the gates show whether delivery holds, whether the team’s success repeats, and whether the new market is within reach, in this order.',
	inputs: {
		deals: {
			told: [
				'Recent deliveries',
				'Projects that came to an end lately, good and bad alike. Paste them from your project list.',
			],
			row: 'Deal {n}',
			each: {
				told: ['Deal', 'One delivered project.'],
				fields: {
					value: ['Brought', 'What the customer paid for it in all.'],
					plannedCost: ['Planned cost', 'What delivery was meant to cost when you signed.'],
					actualCost: [
						'Actual cost',
						'What it did cost, your own people’s days and the rework included.',
					],
					lost: ['Customer lost', 'The customer left or will not renew.'],
				},
			},
		},
		team: {
			told: ['Team', 'Whether success belongs to a method that newcomers can learn.'],
			fields: {
				healthMonth: [
					'Healthy from month',
					'Month of service in which a new seller brings what he or she costs; no value if never. The hiring calculator works it out.',
				],
				successRate: [
					'Hires who make it',
					'Share of recent sales hires who reached full productivity. Count those of the last two years.',
				],
				playbookCoverage: [
					'Written and taught steps',
					'Share of the steps of a sale that are written down, trained and followed.',
				],
			},
		},
		market: {
			told: ['New market', 'What is known of the region or industry you want to enter.'],
			fields: {
				pilotWins: ['Pilot wins', 'Customers won there so far.'],
				pilotMargin: ['Margin of the pilots', 'What is left of their price after delivery.'],
				spareCapacity: [
					'Spare delivery capacity',
					'Share of your delivery people’s time that is free for new customers.',
				],
			},
		},
		thresholds: {
			told: ['Limits', 'What counts as good enough. Set them before you look at the results.'],
			fields: {
				minDeals: ['Deals at least', 'With fewer, nothing is proven either way.'],
				minMargin: ['Margin at least', 'For all recent deals together, and for the pilots.'],
				maxLossShare: [
					'Deals at a loss at most',
					'Share of deals that cost more than they brought.',
				],
				maxOverrun: [
					'Overrun at most',
					'Actual over planned cost of all deals together, less one.',
				],
				maxCv: [
					'Scatter at most',
					'How far actual ÷ planned cost varies from deal to deal: standard deviation over mean.',
				],
				maxLostShare: ['Customers lost at most', 'Share of these deals whose customer left.'],
				healthDeadline: [
					'Deadline for hires',
					'Three months, or half a year where sales are slow.',
				],
				minSuccessRate: ['Hires who make it at least', 'Share of recent hires.'],
				minPlaybook: ['Written steps at least', 'Share of the steps of a sale.'],
				minPilotWins: ['Pilot wins at least', 'Customers won in the new market.'],
				minSpareCapacity: ['Spare capacity at least', 'Share of delivery time that is free.'],
			},
		},
	},
	shortcuts: {},
	results: {
		margin: 'Margin of recent deals',
		lossShare: 'Deals at a loss',
		lostShare: 'Customers lost',
		overrun: 'Cost overrun',
		cv: 'Cost scatter',
		totals: {
			deals: 'Number of deals',
			value: 'Brought by all deals',
			plannedCost: 'Planned cost of all deals',
			actualCost: 'Actual cost of all deals',
			losing: 'Deals that cost more than they brought',
			lost: 'Deals whose customer left',
		},
		gate1: {
			tests: {
				sample: 'Enough deals',
				margin: 'Margin in order',
				lossShare: 'Few enough deals at a loss',
				overrun: 'Overrun within the limit',
				predictability: 'Costs predictable',
				lostShare: 'Few enough customers lost',
			},
			passed: 'First gate open',
		},
		gate2: {
			tests: {
				health: 'Hires healthy in time',
				success: 'Enough hires make it',
				playbook: 'Steps written and taught',
			},
			passed: 'Second gate open',
		},
		gate3: {
			tests: {
				pilotWins: 'Enough pilot wins',
				pilotMargin: 'Pilots at a sound margin',
				spareCapacity: 'Capacity to spare',
			},
			passed: 'Third gate open',
		},
		stage: 'Where you stand',
	},
	charts: {
		path: {
			title: 'The three gates and their tests',
			sentence: 'Where you stand: {stage}. Falling short: {tests}.',
			x: 'Gate and test',
			y: 'Value (limit)',
			series: {},
		},
		costs: {
			title: 'Planned and actual cost, deal by deal',
			sentence:
				'Above the line a deal cost more than planned: {over} of {n} did, and {loss} cost more than they brought.',
			x: 'Planned cost',
			y: 'Actual cost',
			series: {
				kept: 'Within plan',
				over: 'Over plan',
				loss: 'Cost more than it brought',
				plan: 'As planned',
			},
		},
	},
	presets: {
		'loss-making-delivery': 'Signed deals that cost more than they bring',
		'ready-to-expand': 'Delivery, team and market all ready',
		'team-not-ready': 'Delivery works, new hires do not',
	},
	insights: {
		deliveryUnknown:
			'No delivery to judge by yet: enter your recent projects before you add people or regions.',
		delivery:
			'{k} of {n} recent deals cost more than they brought. More sellers would sign more of these.',
		deliveryShort:
			'No recent deal lost money, yet delivery does not hold: {tests} fell short. Mend that before you add sellers.',
		team: 'Delivery holds. New hires reach a healthy level in {h} (deadline {d}): fix the playbook before the headcount.',
		teamNever:
			'Delivery holds. New hires never reach a healthy level: fix the playbook before the headcount.',
		teamMethod:
			'Delivery holds, and hires who make it are healthy from {h}. What falls short: {tests}. Fix the playbook before the headcount.',
		market: 'Product and team hold; the new market has {w} pilot wins of {m} needed.',
		marketShort:
			'Product and team hold, and the new market has {w} pilot wins. What falls short: {tests}.',
		expand: 'All three gates are open.',
	},
	names: {},
	terms: {
		delivery: 'Delivery',
		team: 'Team',
		market: 'Market',
		expand: 'free to expand',
		...tests,
		never: 'never',
		plan: 'As planned',
		none: 'nothing',
	},
} satisfies TextOf<typeof gates>;
