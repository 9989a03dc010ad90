import type { TextOf } from '../../engine/text.ts';
import type { hireRamp } from './model.ts';

/** Why fewer arrive than were pictured. */
const causes = {
	ramp: 'Learning the job',
	failures: 'Failures and leavers',
	drag: 'Colleagues’ time',
	noLeads: 'No leads',
} as const;

export default {
	title: 'What a wave of hires really brings',
	question: 'What do 20 people added to 100 really do, and when do they pay for themselves?',
	description:
		'Ramp time, failed hires, the time colleagues give and a limit of leads: see what new sellers bring, cost and do to output per head, month by month.',
	intro:
		'A fifth more people looks like a fifth more sales. Hires take months to learn, some never make it, colleagues give time to train them, and leads may run short. See what arrives, what it costs before it pays, and when output per head is back.',
	inputs: {
		seniors: ['Sellers today', 'People who sell at full productivity now.'],
		seniorAttrition: [
			'Sellers leaving a year',
			'Share of the present sellers who leave in a year. Surveys give a quarter to a third.',
		],
		backfill: [
			'Leavers are replaced',
			'On: the present team keeps its size. Off: it shrinks as people leave.',
		],
		productivity: ['Quota per seller', 'Bookings a ramped seller is meant to bring in a year.'],
		attainment: [
			'Share really reached',
			'What sellers bring on average, over what they are meant to: take last year’s.',
		],
		grossMargin: ['Gross margin', 'What is left of these bookings after delivery.'],
		hires: {
			told: ['Waves of hires', 'Who starts when. Month 1 is the first month looked at.'],
			row: 'Wave {n}',
			each: {
				told: ['Wave', 'People who start in the same month.'],
				fields: {
					month: ['Starts in month', 'Their first month of service.'],
					count: ['People', 'How many start.'],
				},
			},
		},
		ramp: {
			told: [
				'Ramp',
				'What a hire sells in the first months of service, as a share of a ramped seller. Look at the last ten who made it.',
			],
			row: 'Month {n}',
			each: ['Share', 'Of a ramped seller’s bookings.'],
		},
		plateau: ['After the ramp', 'Share of a ramped seller’s bookings from then on.'],
		hireAttrition: ['Hires leaving a year', 'Share of the hires who make it that leave in a year.'],
		successRate: [
			'Hires who make it',
			'Share of hires who ever reach full productivity. Surveys say 60–70%; count your own of the last two years.',
		],
		failProductivity: [
			'Output of the others',
			'What those who will not make it sell, compared with one who will in the same month.',
		],
		exitMonth: ['They leave after', 'Months of service after which you let them go.'],
		drag: [
			'Time of a colleague',
			'Share of one seller’s time that each ramping hire takes: coaching, joint visits, repairs.',
		],
		demandCap: [
			'Sellers there are leads for',
			'How many ramped sellers your leads can keep busy; no value if there are enough for all.',
		],
		baseCost: [
			'Fixed cost per hire and month',
			'Salary, social security, desk, travel and a share of management.',
		],
		leadCost: ['Leads per hire and month', 'What it costs to feed one more seller with leads.'],
		variablePay: [
			'Variable pay a month',
			'Commission at full productivity; it grows with what is sold.',
		],
		drawFloor: {
			told: [
				'Guaranteed variable pay',
				'Share of it that is paid in the first months whatever is sold; leave empty for none.',
			],
			row: 'Month {n}',
			each: ['Share', 'Of the variable pay.'],
		},
		onboardingCost: [
			'Cost of bringing one in',
			'Recruiter, equipment and training, once per hire.',
		],
		revenueModel: {
			told: ['Kind of revenue', 'Whether a booking is earned once or spread as a subscription.'],
			options: { oneoff: 'Earned once', recurring: 'Recurring by month' },
		},
		monthlyChurn: ['Churn a month', 'Share of recurring revenue lost each month.'],
		months: ['Horizon', 'How many months are looked at.'],
		healthMultiple: [
			'Healthy level',
			'Gross profit over cost from which a hire counts as healthy: 1 means paying for oneself.',
		],
	},
	shortcuts: {
		newHires: [
			'Number of hires',
			'All start in month 1. Waves in other months: under “More inputs”.',
		],
		rampMonths: [
			'Months to full productivity',
			'From nothing to full in equal steps. Another shape: under “More inputs”.',
		],
	},
	results: {
		year1Bookings: 'Bookings added in the first year',
		naiveYear1Bookings: 'As pictured',
		realisation: 'Share of what was pictured',
		equivalentUplift: 'Same as raising productivity by',
		troughCash: 'Cash at its lowest',
		troughMonth: 'Lowest in',
		firstPositiveMonth: 'First month that pays',
		paybackMonth: 'Paid back in',
		healthMonth: 'A hire is healthy from',
		healthVerdict: 'Verdict on hires',
		worstProductivityChange: 'Output per head at worst',
		recoveryMonth: 'Output per head back in',
		endCash: 'Cash at the end',
		totalBookings: 'Bookings added over the horizon',
		hired: 'People hired',
		monthlyBookings: 'Bookings of a seller a month',
		present: { each: 'Present sellers' },
		heads: { each: 'Hires on the payroll' },
		effective: { each: 'Hires, in ramped sellers' },
		ramping: { each: 'Hires still learning' },
		paid: { each: 'Full variable pays due' },
		starters: { each: 'Hires who start' },
		drag: { each: 'Sellers lost to training' },
		base: { each: 'Selling without the hires' },
		total: { each: 'Selling with the hires' },
		incremental: { each: 'Sellers added' },
		bookings: { each: 'Bookings added' },
		grossProfit: { each: 'Gross profit added' },
		cost: { each: 'Cost of the hires' },
		net: { each: 'Net cash of the hires' },
		cum: { each: 'Cumulative cash of the hires' },
		before: { each: 'Output per head a year, without the hires' },
		after: { each: 'Output per head a year, with the hires' },
		cohortGrossProfit: { each: 'Gross profit of one hire' },
		cohortCost: { each: 'Cost of one hire' },
		cohortContribution: { each: 'Contribution of one hire' },
	},
	charts: {
		cash: {
			title: 'Cumulative cash of the hires',
			sentence: 'Cash goes down to {trough} and stands at {end} after {n}.',
			x: 'Month',
			y: 'Cumulative cash',
			series: { cum: 'Cumulative cash' },
		},
		gap: {
			title: 'What you pictured and what happens',
			sentence:
				'First-year average: of {pictured} sellers pictured {real} arrive. Counted in this order, learning takes {ramp}, failures and leavers {failures}, colleagues’ time {drag}, missing leads {noLeads}.',
			x: 'Month',
			y: 'Sellers added',
			series: { real: 'What happens', ...causes, pictured: 'What you pictured' },
		},
		service: {
			title: 'What one hire leaves, by month of service',
			sentence:
				'A hire who makes it leaves {first} in the first month of service and {full} a month once ramped.',
			x: 'Month of service',
			y: 'Gross profit less cost, a month',
			series: { contribution: 'Gross profit less cost' },
		},
	},
	presets: {
		'hundred-plus-twenty': 'A 100-person team adds 20',
		'hundred-plus-twenty-enterprise': 'Same 20 hires, nine-month enterprise ramp',
		'hundred-plus-twenty-no-demand': 'Same 20 hires, leads for only 105',
	},
	insights: {
		real: 'Hiring {n} looks like {naive} in the first year; {real} arrives ({r}).',
		realNothing:
			'There is nothing to picture: nobody is hired, or a seller brings nothing at these figures.',
		equivalent:
			'Making the present {s} people {u} more productive brings the same in the first year.',
		equivalentLoss:
			'In the first year the hires take more selling from their colleagues than they bring: as if the present {s} people sold {u} less.',
		health: 'A new hire pays for itself from {h} of service.',
		healthTimes: 'A new hire brings {x} its cost from {h} of service.',
		healthNever:
			'At these numbers a new hire never covers the cost of being here: each one adds to the loss.',
		healthTimesNever: 'At these numbers a new hire never brings {x} the cost of being here.',
		dip: 'Output per head falls by {x} at worst and is back in {m}.',
		dipNever: 'Output per head falls by {x} at worst and is not back within {t}.',
		cash: 'The hires cost {trough} before they pay, and are paid back in {p}.',
		cashNever: 'The hires cost {trough} before they pay, and are not paid back within {t}.',
		cashNone: 'The hires never need money in advance; they leave {end} in the end.',
		noLeads: 'Leads are enough for {c} sellers: {x} of the new capacity has nothing to sell to.',
	},
	names: {},
	terms: {
		fast: 'quick',
		ok: 'in order',
		slow: 'slow',
		never: 'never',
		trough: 'lowest',
		payback: 'paid back',
		healthy: 'healthy',
		soon: '3 months',
		late: '6 months',
	},
} satisfies TextOf<typeof hireRamp>;
