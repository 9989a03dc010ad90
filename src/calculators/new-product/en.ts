import type { TextOf } from '../../engine/text.ts';
import type { newProduct } from './model.ts';

const measures = {
	maturity: 'Maturity',
	coverage: 'Coverage',
	profit: 'Profit',
	grr: 'Revenue kept',
	veryDisappointed: 'Would be very disappointed',
} as const;
/** The two marks of one measure. */
const marks = (name: string, source: string) =>
	({
		told: [name, source],
		fields: {
			pass: [`${name}: go from`, 'At this value the measure is deep enough and scores in full.'],
			fail: [`${name}: stop below`, 'Under this value nothing new is started; it scores nothing.'],
		},
	}) as const;

export default {
	title: 'Ready for a new product?',
	question: 'Is the present product deep enough to start the next one, and would waiting pay?',
	description:
		'Four measures of how deep your present product goes, three principles for the next one, and what starting now is worth against starting later.',
	intro:
		'Measure the product you have on maturity, coverage, profit and stickiness; one hole cannot be averaged away. Then hold the next one against three principles, and compare starting now with deepening the first product before you start.',
	inputs: {
		current: {
			told: ['The present product', 'In the field where it is strongest, over the last year.'],
			fields: {
				maturity: [
					measures.maturity,
					'Share of deliveries that kept both the planned cost and the planned time.',
				],
				coverage: [
					measures.coverage,
					'Your customers divided by all target accounts. Count those who use it, not those who signed.',
				],
				profit: [
					measures.profit,
					'Margin of this product after delivery and selling cost; below zero if it loses money.',
				],
				grr: [
					measures.grr,
					'Revenue that last year’s customers still pay, growth left out. The median of surveys is about 91%.',
				],
				veryDisappointed: [
					measures.veryDisappointed,
					'Share of users who say so when asked how they would feel without it. Ask at least thirty.',
				],
			},
		},
		thresholds: {
			told: [
				'Marks',
				'Where a measure stops everything and where it is deep enough. Starting values; replace them by your own.',
			],
			fields: {
				maturity: marks(measures.maturity, 'Share of deliveries within plan.'),
				coverage: marks(
					measures.coverage,
					'The two marks are the shares at which a supplier begins to be noticed, and to be safe.',
				),
				profit: marks(measures.profit, 'Margin after delivery and selling cost.'),
				grr: marks(measures.grr, 'Revenue kept in a year, growth left out.'),
				veryDisappointed: marks(
					measures.veryDisappointed,
					'The go mark comes from a well-known survey question.',
				),
				minCoInnovation: [
					'Customers asked for',
					'How many customers must be designing the next product with you.',
				],
				minMarginRatio: [
					'Margin asked for',
					'Least gross margin of the next product, as a share of the firm’s own.',
				],
				maxCompetitorShare: [
					'Most reasons about a rival',
					'Share of the reasons that may be about a competitor.',
				],
			},
		},
		newProduct: {
			told: ['The next product', 'What you know of it today.'],
			fields: {
				coInnovationCustomers: [
					'Customers who design it with you',
					'Those who give people, data or money. Coming to a meeting does not count.',
				],
				grossMargin: [
					'Its gross margin',
					'Planned, once it sells: price less the cost of delivery.',
				],
				companyGrossMargin: ['The firm’s gross margin', 'Of all present business together.'],
				competitorDrivenShare: [
					'Reasons about a rival',
					'Write down why you want it, and take the share of the reasons that are about a competitor.',
				],
			},
		},
		economics: {
			told: [
				'Now or later',
				'What is at stake. All of it is guesswork: try what would change your mind.',
			],
			fields: {
				pMin: [
					'Chance of success, unready',
					'With a present product that is not deep at all. How did earlier tries end?',
				],
				pMax: ['Chance of success, ready', 'With a present product that passes every mark.'],
				value: ['Worth of a success', 'Profit of all years if it works, in today’s money.'],
				cost: ['Cost of building it', 'Development and launch, in today’s money.'],
				coreGrossProfit: [
					'Gross profit of the core',
					'What the present product brings in a year after delivery.',
				],
				coreGrowth: [
					'Growth of the core',
					'How fast its gross profit would grow with the whole team on it.',
				],
				diversion: [
					'Core team moved',
					'Share of the core’s people who would go to the new product.',
				],
				discountRate: ['Discount rate per year', 'What money must earn elsewhere.'],
				waitMonths: ['Months to wait', 'How long you would go on deepening the core first.'],
				readinessAfterWait: [
					'Readiness after the wait',
					'What the four measures together could reach by then.',
				],
				erosion: [
					'Opening lost per year',
					'Share of the worth that is gone with each year of waiting, as rivals settle in.',
				],
			},
		},
	},
	shortcuts: {},
	results: {
		scores: {
			maturity: 'Score of maturity',
			coverage: 'Score of coverage',
			profit: 'Score of profit',
			stickiness: 'Score of stickiness',
		},
		readiness: 'Readiness',
		principles: {
			customer: 'Customers design it',
			profit: 'Its margin is near the firm’s',
			value: 'The reasons are not a rival’s',
		},
		verdict: 'Verdict',
		weakest: 'Weakest',
		successNow: 'Chance of success now',
		successAfterWait: 'Chance after waiting',
		distractionCost: 'Growth lost in the core',
		valueNow: 'Worth of starting now',
		valueWait: 'Worth of waiting',
		better: 'Better',
		breakEvenErosion: 'Break-even loss of the opening, a year',
	},
	charts: {
		measures: {
			title: 'How deep is the present product?',
			sentence:
				'Readiness is {r}. Lowest between its marks is {weakest}: {x}, and it is deep enough from {pass}.',
			x: 'Measure',
			y: 'Share',
			series: { value: 'Now', fail: 'Stop below', pass: 'Go from' },
		},
		waiting: {
			title: 'Start now or wait, as the opening shrinks',
			sentence:
				'Starting now is worth {now}. With {e} of the opening lost a year, waiting {m} is worth {wait}.',
			x: 'Opening lost per year of waiting',
			y: 'Worth today',
			series: {
				yours: 'At your own guess',
				crossing: 'Equal from here',
				now: 'Starting now',
				wait: 'Waiting first',
			},
		},
		principles: {
			title: 'Three principles for the next product',
			sentence: 'Of the three principles, {n} hold.',
			x: 'Principle',
			y: 'Evidence',
			series: {},
		},
	},
	presets: {
		'half-ready': 'Core half-ready, rival just launched',
		ready: 'Core deep and sticky, customers co-design',
		'me-too': 'Copying a rival before anything is deep',
	},
	insights: {
		deepen:
			'The present product is not deep yet: {weakest} holds it back ({x}, and {pass} is asked for).',
		prepare: 'Close: bring {weakest} from {x} to {pass} while you design with customers.',
		prepareReason:
			'The present product is deep enough; the next one is not thought through: {missing}.',
		go: 'Deep enough, and the reason is the customers’: start.',
		copy: 'Of your reasons, {x} are about a rival. Copying brings the features, not the reason customers stay.',
		waitPays: 'Waiting {m} is worth {d} more, unless the opening shrinks faster than {e} a year.',
		waitPaysAnyway: 'Waiting {m} is worth {d} more, however fast the opening shrinks.',
		nowPays: 'Waiting {m} costs {d}.',
		same: 'Starting now and waiting are worth the same: {x}.',
		noWait: 'With no months to wait there is nothing to compare: say how long you could wait.',
		neither: 'On these figures neither earns its cost: starting now loses {x}, waiting {y}.',
	},
	names: {},
	terms: {
		maturity: 'maturity',
		coverage: 'coverage',
		profit: 'profit',
		stickiness: 'stickiness',
		grr: 'stickiness (revenue kept)',
		veryDisappointed: 'stickiness (users who would be very disappointed)',
		atMaturity: measures.maturity,
		atCoverage: measures.coverage,
		atProfit: measures.profit,
		atGrr: 'Sticks: revenue',
		atVeryDisappointed: 'Sticks: users',
		go: 'start',
		prepare: 'prepare',
		deepen: 'deepen first',
		now: 'starting now',
		wait: 'waiting',
		yours: 'your guess',
		crossing: 'equal',
		byCustomer: 'Customers drive it',
		byProfit: 'Profit drives it',
		byValue: 'Value drives it',
		partners: 'Customers designing it with you:',
		margin: 'Its gross margin:',
		rivals: 'Reasons about a rival:',
		fewPartners: 'too few customers design it with you',
		thinMargin: 'its margin is too far below the firm’s',
		rivalReasons: 'too many reasons are about a rival',
	},
} satisfies TextOf<typeof newProduct>;
