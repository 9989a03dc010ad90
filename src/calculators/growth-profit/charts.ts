import { chartsOf } from '../../engine/charts.ts';
import { quantity, term } from '../../engine/phrases.ts';
import type { Output } from './compute.ts';
import type { Input } from './inputs.ts';
import { SETTLED, UNPROVEN } from './stage.ts';

const { line, bar, scatter } = chartsOf<Input, Output>();
/** What growth and margin are asked to add up to, by investors in software. */
const RULE = 0.4;

const ratio = (value: number) => quantity(value, 'ratio');
const score = (value: number) => quantity(value, 'score');

export const charts = {
	/** Growth against margin: the reader, the line of 40 and what the next point of growth costs. */
	plane: scatter({
		x: 'ratio',
		y: 'ratio',
		series: ['you', 'best', 'frontier', 'forty'],
		joined: ['frontier', 'forty'],
		data: ({ growth, margin }, { ruleOf40, frontier, bestGrowth, bestScore }) => {
			const ends = [Math.min(0, growth), Math.max(1, growth)];
			return {
				points: [
					{ label: term('you'), series: 'you', x: growth, y: margin },
					{ label: term('best'), series: 'best', x: bestGrowth, y: bestScore - bestGrowth },
					...frontier.map((point) => ({
						label: ratio(point.growth),
						series: 'frontier',
						x: point.growth,
						y: point.margin,
					})),
					...ends.map((x) => ({ label: ratio(x), series: 'forty', x, y: RULE - x })),
				],
				params: {
					growth: ratio(growth),
					margin: ratio(margin),
					sum: ratio(ruleOf40),
					best: ratio(bestGrowth),
					score: ratio(bestScore),
				},
			};
		},
	}),
	profit: line({
		y: 'money',
		series: ['strategyA', 'strategyB'],
		data: ({ years }, { strategyA, strategyB, crossoverYear }) => ({
			x: strategyA.years.map(({ t }) => quantity(t, 'year')),
			series: {
				strategyA: strategyA.years.map(({ cum }) => cum),
				strategyB: strategyB.years.map(({ cum }) => cum),
			},
			marks:
				crossoverYear === null
					? []
					: [{ series: 'strategyA', at: crossoverYear - 1, term: 'catchesUp' }],
			params: {
				h: quantity(years, 'years'),
				a: quantity(strategyA.cum, 'money'),
				b: quantity(strategyB.cum, 'money'),
			},
		}),
	}),
	stage: bar({
		y: 'score',
		horizontal: true,
		series: ['rating', 'proven', 'settled'],
		marked: ['proven', 'settled'],
		data: ({ ratings: { business, product, customer } }, { stage }) => ({
			x: [term('business'), term('product'), term('customer')],
			series: {
				rating: [business, product, customer],
				// Customers need not be proven for the firm to scale.
				proven: [UNPROVEN, UNPROVEN, null],
				settled: [SETTLED, SETTLED, SETTLED],
			},
			params: {
				business: score(business),
				product: score(product),
				customer: score(customer),
				stage: term(stage),
			},
		}),
	}),
};
