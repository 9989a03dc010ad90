import type { TextOf } from '../../engine/text.ts';
import { offer } from './en-offer.ts';
import type { modelCompare } from './model.ts';

type Words = TextOf<typeof modelCompare>;

/** Results of one model, named by it. */
const resultsOf = (model: string): Words['results']['saas'] => ({
	collected: { each: `${model}: money received` },
	cogs: { each: `${model}: cost of delivery` },
	opex: { each: `${model}: selling, running and build cost` },
	net: { each: `${model}: net cash` },
	cum: { each: `${model}: cash so far` },
	peakFunding: `${model}: money needed`,
	peakMonth: `${model}: deepest month`,
	paybackMonth: `${model}: paid back`,
	ttmBreakEvenMonth: `${model}: twelve months break even`,
	npv: `${model}: five-year value`,
	irr: `${model}: yearly return`,
	endCash: `${model}: cash after five years`,
	years: {
		each: {
			year: `${model}: year`,
			signed: `${model}: customers signed`,
			revenue: `${model}: revenue`,
			recurringRevenue: `${model}: recurring revenue`,
			customCost: `${model}: custom work`,
			cogs: `${model}: cost of delivery in the year`,
			grossProfit: `${model}: gross profit`,
			grossMargin: `${model}: gross margin`,
			opex: `${model}: operating cost`,
			operatingProfit: `${model}: operating profit`,
			netCash: `${model}: net cash of the year`,
			cumCash: `${model}: cash at year’s end`,
		},
	},
	totalRevenue: `${model}: revenue of five years`,
	totalGrossMargin: `${model}: gross margin of five years`,
	customCostTotal: `${model}: custom work of five years`,
	customShare: `${model}: share of revenue spent on custom work`,
	reuseSaving: `${model}: saved by reuse`,
	recurringShareFinalYear: `${model}: recurring share of revenue in year 5`,
});
const crossingOf = (pair: string): Words['results']['crossovers']['package_op'] => ({
	each: {
		month: `${pair}: month of crossing`,
		exact: `${pair}: exact point`,
		leader: `${pair}: ahead from then on`,
	},
});
const revenueOf = (model: string): Words['charts']['saasRevenue'] => ({
	title: `${model}: revenue by year`,
	sentence: 'From {first} in year 1 to {last} in year 5, of which {recurring} recurs.',
	x: 'Year',
	y: 'Revenue',
	series: { oneOff: 'One-off', recurring: 'Recurring' },
});
const models = { saas: 'SaaS', op: 'Projects', package: 'Package' };

export default {
	title: 'SaaS, projects or a packaged solution',
	question: 'Which model needs how much cash, when does it turn, and what does it earn?',
	description:
		'Five years of cash for three ways to sell: subscription, custom projects, and an industry solution that feels individual to the customer and is standard to you.',
	intro:
		'Three ways to sell the same know-how run side by side, month by month: a subscription, custom projects, and an industry package that feels individual to the customer and is standard to you. Compare the depth of the cash trough, the month it turns and what five years leave.',
	inputs: {
		saas: {
			told: ['SaaS', 'Standard software by subscription.'],
			fields: {
				...offer,
				recurringFee: [
					'SaaS fee per year',
					'What an average customer pays a year: subscription revenue divided by paying customers.',
				],
				billingMonths: [
					'SaaS billed every',
					'1 bills month by month, 3 by the quarter, 6 by the half-year, 12 a year in advance.',
				],
			},
		},
		op: {
			told: ['Projects', 'Software installed at the customer’s or built to order.'],
			fields: {
				...offer,
				projectPrice: [
					'Price of a project',
					'Contract money for one project: the average of last year’s contracts.',
				],
				customCost: [
					'Custom work per project',
					'Planned cost of what only this customer asked for, before overrun, reuse and learning.',
				],
			},
		},
		package: {
			told: [
				'Package',
				'An industry solution: individual to the customer, standard to you. Its first month is the launch.',
			],
			fields: {
				...offer,
				projectPrice: [
					'Price of a package',
					'One-off price of the packaged solution, without the yearly fee.',
				],
				reuseEnd: [
					'Package reuse in year 5',
					'Share of a customer’s special needs that finished modules meet by then: how well you abstract.',
				],
			},
		},
		preLaunch: {
			told: ['Until the package launches', 'What the firm sells while it builds the package.'],
			options: { op: 'Sell projects and learn what customers share', none: 'Sell nothing' },
		},
		discountRate: [
			'Discount rate per year',
			'What money must earn: your cost of capital, or the return you could get elsewhere.',
		],
		baseMonthlyNet: [
			'Cash of the existing business per month',
			'Comes on top of every model; negative where the business burns money.',
		],
	},
	shortcuts: {},
	results: {
		saas: resultsOf('SaaS'),
		op: resultsOf('Projects'),
		package: resultsOf('Package'),
		crossovers: {
			package_op: crossingOf('Package and projects'),
			package_saas: crossingOf('Package and SaaS'),
			saas_op: crossingOf('SaaS and projects'),
		},
		unit: {
			opReuse: 'Reuse in the first project',
			packageReuse: 'Reuse in the first package',
			opDelivery: 'Delivery of a project',
			packageDelivery: 'Delivery of a package',
			package: 'Left of a first package',
			op: 'Left of a first project',
			packageMargin: 'Margin of a package before selling',
			opMargin: 'Margin of a project before selling',
			deliverySaving: 'Delivery saved by a package',
			breakEvenDeals: 'Packages that repay the build',
		},
	},
	charts: {
		cash: {
			title: 'Cash over five years',
			sentence:
				'After five years SaaS stands at {saas}, projects at {op}, the package at {package}.',
			x: 'Month',
			y: 'Cash so far',
			series: models,
		},
		saasRevenue: revenueOf('SaaS'),
		opRevenue: revenueOf('Projects'),
		packageRevenue: revenueOf('Package'),
		margin: {
			title: 'Gross margin by year',
			sentence: 'Gross margin over five years: SaaS {saas}, projects {op}, package {package}.',
			x: 'Year',
			y: 'Gross margin',
			series: models,
		},
		reuse: {
			title: 'How good must the abstraction be?',
			sentence:
				'At {reuse} reuse in year 5 the package is worth {package}, against {saas} for SaaS and {op} for projects. From no reuse to 95% its value goes from {none} to {most}.',
			x: 'Reuse in year 5',
			y: 'Five-year value',
			series: models,
		},
		contract: {
			title: 'Where one contract’s money goes',
			sentence:
				'Of a first project at {opPrice}, {op} is left after delivery and selling; of a first package at {packagePrice}, {package}.',
			x: 'Step',
			y: 'Money',
			series: { op: 'Project', package: 'Package' },
		},
	},
	presets: {
		'hundred-million-torn': 'The 100M firm torn between SaaS and projects',
		'weak-abstraction': 'The package is a project in disguise',
		'saas-billed-monthly': 'SaaS billed monthly instead of yearly in advance',
	},
	insights: {
		trough:
			'SaaS needs {a} before it feeds itself (deepest in {m}); projects need {b}, the package {c}.',
		noTrough: 'SaaS feeds itself from the start; projects need {b}, the package {c}.',
		noRevenue: 'No revenue in five years from: {models}. Check customers, price and fee.',
		noProfit:
			'Projects bring money early, but their gross margin is {x}: {y} of revenue goes into customisation.',
		noCash: 'SaaS has a gross margin of {x} but only pays back in {m}.',
		noCashNever: 'SaaS has a gross margin of {x} but does not pay back within five years.',
		billing: 'Billing yearly in advance instead of monthly cuts what SaaS needs from {a} to {b}.',
		billingSame:
			'Billing yearly instead of monthly does not change what SaaS needs: {a} either way.',
		breakEvenDeals:
			'The package repays its build after about {n} deals; product lines are usually said to take two to three products.',
		breakEvenNever:
			'Delivering a package costs {a}, no less than a project’s {b}: cheaper delivery never repays the build.',
		cross: 'The package overtakes projects in {t}.',
		fallsBack: 'Projects draw ahead of the package again in {t} and stay there.',
		ahead: 'The package is ahead of projects all the way: {x} against {y} after five years.',
		never:
			'The package never overtakes projects on these numbers: {r} reuse in year 5 is not enough.',
		needReuse:
			'As long as reuse in year 5 is not below {r}, the package is worth more over five years than either other model.',
		hybrid:
			'Selling projects while building brings in {x} within {b} ({y} after their own delivery and selling) and shows what customers share.',
	},
	names: {},
	terms: {
		...models,
		trough: 'deepest',
		payback: 'paid back',
		passesSaas: 'passes SaaS',
		passesOp: 'passes projects',
		passesPackage: 'passes the package',
		ahead: 'worth most from here',
		price: 'Price',
		standard: 'Standard delivery',
		custom: 'Custom work',
		overrun: 'Overrun',
		selling: 'Selling',
		left: 'Left',
		first: 'the former',
		second: 'the latter',
	},
} satisfies Words;
