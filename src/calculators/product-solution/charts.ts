import { chartsOf } from '../../engine/charts.ts';
import { quantity, term } from '../../engine/phrases.ts';
import { curveOf, isFull } from './adoption.ts';
import type { Motion, Output } from './compute.ts';
import type { Input } from './inputs.ts';

const { line, bar } = chartsOf<Input, Output>();
const money = (value: number) => quantity(value, 'money');

/** What is left with every number of sellers on the product. */
const division = line({
	y: 'money',
	series: ['left'],
	data: ({ reps }, { curve, bestSingleReps, ...output }) => ({
		x: curve.map((_, onProduct) => quantity(onProduct, 'count')),
		series: { left: curve },
		marks: [
			{ series: 'left' as const, at: bestSingleReps, term: 'best' },
			...(reps > 0
				? [
						{ series: 'left' as const, at: 0, term: 'allSolution' },
						{ series: 'left' as const, at: reps, term: 'allSingle' },
					]
				: []),
		],
		params: {
			x: quantity(bestSingleReps, 'count'),
			n: quantity(reps, 'count'),
			best: money(output.bestGrossProfit),
			single: money(output.allSingle),
			solution: money(output.allSolution),
		},
	}),
});

/** Who owns one, from launch past the time when everyone does. */
const adoption = line({
	y: 'ratio',
	series: ['adoption', 'saturation'],
	data: (input, output) => {
		const { saturation } = input;
		const points = curveOf(input, output.yearsToSaturation ?? 0);
		const full = points.findIndex(
			({ years, adoption: share }) => years > 0 && (share ?? 0) >= saturation,
		);
		return {
			x: points.map(({ years }) => (years === 0 ? term('today') : quantity(years, 'number'))),
			series: {
				adoption: points.map(({ adoption: share }) => share),
				saturation: points.map(() => saturation),
			},
			marks: [
				{ series: 'adoption', at: points.findIndex(({ years }) => years === 0), term: 'today' },
				...(isFull(input) || full < 0
					? []
					: [{ series: 'adoption' as const, at: full, term: 'full' }]),
			],
			params: {
				a: quantity(input.adoption, 'ratio'),
				next: quantity(output.adoptionNextYear, 'ratio'),
				s: quantity(saturation, 'ratio'),
				left: isFull(input) ? term('none') : quantity(output.yearsToSaturation, 'years'),
			},
		};
	},
});

const STEPS = ['bookings', 'delivery', 'presales', 'pay', 'left'] as const;
/** From a seller's bookings down to what is left: where each step begins and ends. */
function yearOf({ grossMargin, presalesCost }: Input['single'], motion: Motion, repCost: number) {
	const delivered = motion.bookings * grossMargin;
	const proven = delivered - motion.opps * presalesCost;
	const left = proven - repCost;
	return {
		to: [motion.bookings, delivered, proven, left, left],
		from: [0, motion.bookings, delivered, proven, 0],
	};
}

/** A product seller's year and a solution seller's side by side, demand permitting. */
const sellers = bar({
	y: 'money',
	series: ['single', 'solution'],
	data: (input, output) => {
		const single = yearOf(input.single, output.single, input.repCost);
		const solution = yearOf(input.solution, output.solution, input.repCost);
		return {
			x: STEPS.map(term),
			series: { single: single.to, solution: solution.to },
			from: { single: single.from, solution: solution.from },
			params: {
				deals: quantity(output.single.deals, 'count'),
				size: money(input.single.dealSize),
				cycle: quantity(input.single.cycleMonths, 'months'),
				left: money(output.single.grossProfit),
				solutionDeals: quantity(output.solution.deals, 'count'),
				solutionSize: money(input.solution.dealSize),
				solutionCycle: quantity(input.solution.cycleMonths, 'months'),
				solutionLeft: money(output.solution.grossProfit),
			},
		};
	},
});

export const charts = { division, adoption, sellers };
