import type { TextOf } from '../../engine/text.ts';
import type { productSolution } from './model.ts';

const motionOf = (seller: string, opportunity: string) => ({
	opps: `Opportunities a ${seller} works a year`,
	deals: `Deals a ${seller} wins a year`,
	bookings: `Bookings of a ${seller}`,
	grossProfit: `Left by a ${seller} after pay`,
	perOpp: `Left of each ${opportunity}`,
});

export default {
	title: 'Product or solution',
	question:
		'Given how many already own one, and how well you can work your own customers, how should sellers be divided between a quick product and a solution?',
	description:
		'Divide sellers between a standard product and a solution: by adoption, by demand, by what presales can serve and by what each opportunity leaves.',
	intro:
		'A seller on the product closes many small deals; a seller on solutions closes a few large ones, with help from presales. Which pays better changes once one of the two markets runs out of opportunities. The calculator tries every division of your team and shows the best.',
	inputs: {
		reps: ['Sellers', 'People who carry opportunities, to be divided between the two.'],
		repCost: [
			'Cost per seller',
			'Pay, bonus, social charges, travel and desk for a year; the same on either side.',
		],
		single: {
			told: ['Product', 'What selling the standard product looks like, on last year’s figures.'],
			fields: {
				dealSize: ['Product deal', 'What a customer pays for the product in the first year.'],
				grossMargin: ['Product margin', 'Share of it left after delivery and support.'],
				winRate: [
					'Product win rate',
					'Share of product opportunities won: last year’s wins divided by all that were decided.',
				],
				cycleMonths: ['Product sales cycle', 'From the first real conversation to the signature.'],
				concurrent: [
					'Product opportunities at a time',
					'How many a seller can work side by side without letting any lie.',
				],
				presalesCost: [
					'Presales per product opportunity',
					'Expert days, demonstrations and trials before signing, whether it is won or lost.',
				],
			},
		},
		solution: {
			told: ['Solution', 'The same for solutions. With few cases so far, ask those who sold them.'],
			fields: {
				dealSize: ['Solution deal', 'What a customer pays for the solution in the first year.'],
				grossMargin: [
					'Solution margin',
					'Share of it left after delivery; count consultants’ days in full.',
				],
				winRate: [
					'Solution win rate',
					'Share of solution opportunities won, among all that were decided.',
				],
				cycleMonths: ['Solution sales cycle', 'From the first real conversation to the signature.'],
				concurrent: [
					'Solution opportunities at a time',
					'How many a seller can work side by side without letting any lie.',
				],
				presalesCost: [
					'Presales per solution opportunity',
					'Design, proposal and proof of concept before signing, whether it is won or lost.',
				],
			},
		},
		segmentAccounts: [
			'Accounts in the target market',
			'All companies that fit, your customers and those of others included.',
		],
		adoption: [
			'Adoption',
			'Share of these accounts that already own such a product, yours or anyone’s. Ask in thirty of them.',
		],
		annualNeedSingle: [
			'Need for the product',
			'Of those without one, the share in which a project with a budget appears this year.',
		],
		ownCustomers: ['Own customers', 'Companies that buy from you now.'],
		solutionNeedExisting: [
			'Need for a solution, own customers',
			'Share of your customers with such a need this year.',
		],
		solutionNeedNew: [
			'Need for a solution, others',
			'Share of accounts without a product that want the whole solution at once.',
		],
		presalesPeople: [
			'Presales people',
			'Who can design a solution and prove it; part-timers as fractions.',
		],
		oppsPerPresales: [
			'Solutions per presales person',
			'Solution opportunities that one of them can serve in a year.',
		],
		bassP: [
			'Buying on one’s own accord',
			'Share of those without one who take it up in a year whatever others do. Studies average 3% (written 0.03).',
		],
		bassQ: [
			'Buying because others did',
			'How strongly owners draw in the rest, per year. Studies average 38% (written 0.38).',
		],
		saturation: [
			'Counts as full',
			'Adoption from which on the market is full. 84% leaves only the last group, the laggards.',
		],
	},
	shortcuts: {},
	results: {
		single: motionOf('product seller', 'product opportunity'),
		solution: motionOf('solution seller', 'solution opportunity'),
		breakEvenSolutionDeal: 'Solution deal that draws level',
		whiteSpace: 'Accounts without one',
		poolSingle: 'Product opportunities this year',
		poolSolution: 'Solution opportunities this year',
		presalesCapacity: 'Solution opportunities presales can serve',
		bestSingleReps: 'Sellers on the product, at best',
		bestGrossProfit: 'Left after pay, best division',
		bestOppsSingle: 'Product opportunities worked, at best',
		bestOppsSolution: 'Solution opportunities worked, at best',
		usedReps: 'Sellers with work, at best',
		idleReps: 'Sellers without work, at best',
		allSingle: 'Left with all on the product',
		allSolution: 'Left with all on solutions',
		curve: { each: 'Left, by sellers on the product' },
		adoptionStage: 'Who buys now',
		yearsToSaturation: 'Until the market is full',
		adoptionNextYear: 'Adoption in a year',
		peakTime: 'From launch to the busiest year',
	},
	charts: {
		division: {
			title: 'How many sellers on the product?',
			sentence:
				'{x} of {n} sellers on the product leave {best} after pay. All on the product: {single}. All on solutions: {solution}.',
			x: 'Sellers on the product',
			y: 'Left after pay',
			series: { left: 'Left after pay' },
		},
		adoption: {
			title: 'How fast does the market fill?',
			sentence:
				'{a} own one today, about {next} a year from now. Time left until {s} own one: {left}.',
			x: 'Years from today',
			y: 'Share that owns one',
			series: { adoption: 'Adoption', saturation: 'Full' },
		},
		sellers: {
			title: 'A year of each seller',
			sentence:
				'A product seller closes {deals} deals of {size} in cycles of {cycle} and leaves {left}. A solution seller closes {solutionDeals} of {solutionSize} in cycles of {solutionCycle} and leaves {solutionLeft}. Both as long as there is demand.',
			x: 'Step',
			y: 'Money in a year',
			series: { single: 'Product seller', solution: 'Solution seller' },
		},
	},
	presets: {
		'mid-adoption': 'A third of the market owns one; small presales team',
		saturated: 'Everyone owns one; you have a base and presales',
		'open-field': 'Open field: few own one',
	},
	insights: {
		openField:
			'Only {a} own one: the quickest, cheapest sale wins ground now. At the usual pace the market is full in about {y}.',
		saturated:
			'{a} already own one: a bare product now competes on price. Growth has to come from what you add around it.',
		mix: '{x} of {n} sellers on the product and {m} on solutions leave {gp} after pay, {d} more than the better extreme.',
		mixProduct: 'All {n} sellers on the product leave {gp} after pay, {d} more than on solutions.',
		mixSolution: 'All {n} sellers on solutions leave {gp} after pay, {d} more than on the product.',
		mixEnough:
			'{x} of {n} sellers on the product leave {gp} after pay. Moving the other {m} there as well changes nothing.',
		mixSame: 'However the {n} sellers are divided, {gp} is left after pay.',
		noSellers: 'Without sellers there is nothing to divide.',
		presalesLimit:
			'Presales can serve {c} of {p} solution opportunities: one more presales person is worth {v}, as long as sellers are free to work them.',
		presalesNoHelp:
			'Presales can serve {c} of {p} solution opportunities, but at these figures one more presales person would bring in nothing.',
		dealTooSmall:
			'While neither lacks demand, a solution seller matches a product seller only above {d} a deal; you are at {now}.',
		dealNever:
			'No size of deal lets a solution seller match a product seller: check the win rate, the margin and how many opportunities one can carry.',
		idle: 'Of {n} sellers, {i} have nothing to sell to: {why}.',
	},
	names: {},
	terms: {
		innovators: 'innovators',
		earlyAdopters: 'early adopters',
		earlyMajority: 'early majority',
		lateMajority: 'late majority',
		laggards: 'laggards',
		best: 'best',
		allSingle: 'all product',
		allSolution: 'all solution',
		today: 'today',
		full: 'full',
		none: 'none, it is full already',
		bookings: 'Bookings',
		delivery: 'Delivery',
		presales: 'Presales',
		pay: 'Pay',
		left: 'Left',
		noHands: 'nobody can carry an opportunity',
		presalesFull: 'presales can take no more solutions',
		restCosts: 'the opportunities that remain bring in no more than they cost',
		marketSmaller: 'the market you chose is smaller than the team',
	},
} satisfies TextOf<typeof productSolution>;
