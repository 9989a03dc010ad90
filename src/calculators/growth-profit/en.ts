import type { TextOf } from '../../engine/text.ts';
import type { growthProfit } from './model.ts';

type Words = TextOf<typeof growthProfit>;

/** Inputs and results of one path, named by it. */
const path = (told: readonly [string, string]): Words['inputs']['strategyA'] => ({
	told,
	fields: {
		growthStart: ['Growth, first year', 'Growth of revenue planned for the coming year.'],
		growthEnd: [
			'Growth, last year',
			'Growth in the last year of the horizon; the years between lie on a straight line.',
		],
		marginStart: [
			'Margin, first year',
			'Operating margin planned for the coming year; below zero for a loss.',
		],
		marginEnd: [
			'Margin, last year',
			'Operating margin in the last year; the years between lie on a straight line.',
		],
	},
});
const pathResults = (name: string): Words['results']['strategyA'] => ({
	years: {
		each: {
			t: `${name}: year`,
			opening: `${name}: revenue of the year before`,
			growth: `${name}: growth`,
			margin: `${name}: margin`,
			revenue: `${name}: revenue`,
			profit: `${name}: profit`,
			cum: `${name}: profit so far`,
		},
	},
	cum: `${name}: profit over all years`,
	npv: `${name}: profit in today’s money`,
	exchangeRate: `${name}: points of margin one point of growth is worth`,
});
const paths = { strategyA: 'Growth first', strategyB: 'Profit first' } as const;

export default {
	title: 'Growth, profit and runway',
	question:
		'At our stage, is a loss acceptable, and what does one more point of growth cost us in profit?',
	description:
		'Place your firm by stage, see whether its loss is an investment or a fault, and compare growth first with profit first over the years, with what growth costs.',
	intro:
		'Rate how mature your business, product and customers are, and see what a loss means at that stage. Then follow two paths over the years, growth first and profit first, and read off the curve what the next point of growth takes from your margin.',
	inputs: {
		revenue: ['Revenue', 'Revenue of the last twelve months.'],
		growth: ['Growth', 'Revenue of the last twelve months against the twelve before.'],
		margin: [
			'Operating margin',
			'Profit or loss of the business itself over revenue, before interest and tax; below zero for a loss.',
		],
		threshold: [
			'Size from which profit is expected',
			'Revenue past which a loss needs a written reason and a date. A practitioner’s mark, not a law.',
		],
		ratings: {
			told: [
				'How mature?',
				'Out of a hundred. Let three people rate on their own, then talk about the differences.',
			],
			fields: {
				business: [
					'Business',
					'Is it settled who pays, for what and how, and does that repeat? 0 a guess, 100 routine.',
				],
				product: [
					'Product',
					'Does it do its work without special builds and rescue visits? 0 a sketch, 100 routine.',
				],
				customer: [
					'Customers',
					'Do they renew, recommend you and buy without your founders? 0 friends only, 100 routine.',
				],
			},
		},
		alpha: [
			'Weight of growth',
			'How often growth counts against margin in the weighted score; investors say two to three times.',
		],
		cash: ['Cash', 'Money in the bank. Leave it out and the months it lasts are not shown.'],
		years: ['Horizon', 'How many years the two paths run.'],
		discountRate: [
			'Discount rate per year',
			'What money must earn: your cost of capital, or the return you could get elsewhere.',
		],
		strategyA: path([
			'Path A: growth first',
			'Faster growth, margin later. Put in the plan of those who argue for growth.',
		]),
		strategyB: path([
			'Path B: profit first',
			'Slower growth, margin sooner. Put in the plan of those who argue for profit.',
		]),
		frontier: {
			told: [
				'What growth costs',
				'From your own books if you can; what stands here is an ordinary software firm.',
			],
			fields: {
				grossMargin: ['Gross margin', 'Share of revenue left after the cost of delivery.'],
				nrr: [
					'Net revenue retention',
					'What last year’s customers pay this year, over what they paid: 100% holds the base.',
				],
				cac0: [
					'Cost of the first new revenue',
					'Sales and marketing money for the first unit of new yearly revenue, the easiest to win.',
				],
				nDouble: [
					'New revenue at which that cost doubles',
					'As a share of present revenue. The smaller, the sooner more growth becomes dear.',
				],
				overheadShare: [
					'Development and administration',
					'Cost of both together, as a share of present revenue.',
				],
			},
		},
	},
	shortcuts: {},
	results: {
		stage: 'Stage',
		maturityIndex: 'Maturity (mean of the three)',
		large: 'Past the size at which profit is expected',
		verdict: 'Verdict',
		ruleOf40: 'Growth + margin (Rule of 40)',
		ruleOfX: 'The same, growth weighted',
		runwayMonths: 'Cash lasts',
		strategyA: pathResults(paths.strategyA),
		strategyB: pathResults(paths.strategyB),
		crossoverYear: 'Growth first catches up',
		frontier: {
			each: {
				growth: 'Growth',
				margin: 'Margin at that growth',
				score: 'Growth + margin at that growth',
			},
		},
		bestGrowth: 'Growth with the highest sum',
		bestScore: 'Highest sum of growth and margin',
		maxBreakEvenGrowth: 'Fastest growth that breaks even',
	},
	charts: {
		plane: {
			title: 'Growth against margin, and what growth costs',
			sentence:
				'You stand at {growth} growth and {margin} margin, {sum} together; along the dashed line the two add up to 40%. On these costs the sum is highest at {best} growth: {score}.',
			x: 'Growth',
			y: 'Operating margin',
			series: {
				you: 'Your firm',
				best: 'Highest sum',
				frontier: 'Margin that each growth leaves',
				forty: 'Growth + margin = 40%',
			},
		},
		profit: {
			title: 'Profit so far on the two paths',
			sentence: 'After {h} growth first has earned {a} in all, profit first {b}.',
			x: 'Year',
			y: 'Profit so far',
			series: paths,
		},
		stage: {
			title: 'How mature: three ratings and two marks',
			sentence: 'Business {business}, product {product}, customers {customer}: {stage}.',
			x: 'What is rated',
			y: 'Rating (0–100)',
			series: {
				rating: 'Your rating',
				proven: 'Proven from here (40)',
				settled: 'Mature if all are here (70)',
			},
		},
	},
	presets: {
		'hundred-million-firm': '100M revenue, growing 25%, losing 8%',
		'mature-and-losing': 'Mature business, still losing money',
		validating: 'Start-up proving its model',
	},
	insights: {
		matureLoss:
			'Product, business and customers are all mature, and it still loses {x} a year ({m} of revenue). At this stage that is a fault to fix, not an investment.',
		largeLoss:
			'Past {threshold} most firms of this kind steer by profit. Growth is {g}, the loss {m} of revenue: name the year it turns.',
		lossAcceptable:
			'Still proving the product or the model: a loss is normal. The question is whether {r} of cash are enough to prove it.',
		lossAcceptableCash:
			'Still proving the product or the model: a loss is normal. The question is whether the cash lasts until it is proven.',
		watchLoss:
			'Still scaling, and losing {m} of revenue: that can be an investment if you can say in what, and name the year it ends.',
		earlyProfit:
			'Still proving the product or the model, yet the margin is {m}. Check that it comes from the product and not from selling hours.',
		profitableGrowth:
			'Scaling without a loss: growth {g}, margin {m}. Whoever wants a loss for more growth should say what it buys.',
		matureProfit:
			'All three are mature and the margin is {m}, as it should be at this stage. The next question is where it is made.',
		exchange:
			'Over {h} one point of growth is worth {x} points of margin on path A, {y} on path B.',
		exchangeNone: 'No revenue is left to weigh growth against margin on: {paths}.',
		noCrossover: 'Growth first does not catch up with profit first within {h}.',
		crossover: 'Growth first catches up with profit first in {t} and stays level or ahead.',
		ahead: 'Growth first is never behind profit first within {h}.',
		even: 'Both paths earn the same in each year of {h}.',
		frontier:
			'On these costs growth beyond {g} buys less than it costs; the fastest growth that still breaks even is {b}.',
		frontierLoss:
			'On these costs growth beyond {g} buys less than it costs, and no growth breaks even.',
		frontierEndless:
			'On these costs every point of growth up to {g} is worth its price; the fastest that still breaks even is {b}.',
		frontierEndlessLoss:
			'On these costs every point of growth up to {g} is worth its price, but none breaks even.',
		yardstick:
			'Growth and margin add up to {x}; with growth counted {alpha} times, to {y}. The Rule of 40 comes from investors in software: a yardstick, not a law.',
	},
	names: {},
	terms: {
		...paths,
		validating: 'still being proven',
		scaling: 'scaling',
		mature: 'mature',
		lossAcceptable: 'a loss is acceptable',
		earlyProfit: 'an early profit',
		largeLoss: 'a loss at a size where profit is expected',
		watchLoss: 'a loss to watch',
		profitableGrowth: 'growth with profit',
		matureLoss: 'a loss to mend',
		matureProfit: 'profit, as it should be',
		you: 'you',
		best: 'highest sum',
		business: 'Business',
		product: 'Product',
		customer: 'Customers',
		catchesUp: 'catches up',
	},
} satisfies Words;
