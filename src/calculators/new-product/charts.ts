import { chartsOf } from '../../engine/charts.ts';
import { quantity, term } from '../../engine/phrases.ts';
import type { Output } from './compute.ts';
import type { Input } from './inputs.ts';
import { type Measure, readingsOf, speakersOf } from './readiness.ts';
import { waitingOf } from './waiting.ts';

const { bar, scatter, checks } = chartsOf<Input, Output>();
const money = (value: number) => quantity(value, 'money');
const ratio = (value: number) => quantity(value, 'ratio');

/** What each measure is called beside its bar. */
const BARS = {
	maturity: 'atMaturity',
	coverage: 'atCoverage',
	profit: 'atProfit',
	grr: 'atGrr',
	veryDisappointed: 'atVeryDisappointed',
} as const satisfies Record<Measure, string>;

/** Ends that the erosion axis may have. */
const ENDS = [0.5, 1, 2, 5];
const STEPS = 20;

/** The erosions to draw: as far as the reader's own and the crossing, if that is within reach. */
function erosions({ economics }: Input, crossing: number): number[] {
	const reach = Math.max(economics.erosion, crossing <= 5 ? crossing : 0);
	const end = ENDS.find((most) => reach <= most) ?? 5;
	return Array.from({ length: STEPS + 1 }, (_, i) => (end * i) / STEPS);
}

export const charts = {
	/** The present product against its marks; of the two measures of stickiness the weaker. */
	measures: bar({
		y: 'ratio',
		horizontal: true,
		series: ['value', 'fail', 'pass'],
		marked: ['fail', 'pass'],
		data: (input, { readiness }) => {
			const bars = speakersOf(readingsOf(input));
			const lowest = Math.min(...bars.map(({ score }) => score));
			const weakest = bars.find(({ score }) => score === lowest);
			return {
				x: bars.map(({ measure }) => term(BARS[measure])),
				series: {
					value: bars.map(({ value }) => value),
					fail: bars.map(({ fail }) => fail),
					pass: bars.map(({ pass }) => pass),
				},
				params: {
					r: ratio(readiness),
					weakest: term(weakest?.measure ?? 'maturity'),
					x: ratio(weakest?.value ?? 0),
					pass: ratio(weakest?.pass ?? 0),
				},
			};
		},
	}),
	/** What starting now and starting later are worth, the faster the opening shrinks. */
	waiting: scatter({
		x: 'ratio',
		y: 'money',
		series: ['yours', 'crossing', 'now', 'wait'],
		joined: ['now', 'wait'],
		data: (input, { readiness, valueNow, valueWait, breakEvenErosion }) => {
			const { erosion, waitMonths } = input.economics;
			const xs = erosions(input, breakEvenErosion ?? 0);
			const crosses =
				breakEvenErosion !== null && breakEvenErosion >= 0 && breakEvenErosion <= (xs.at(-1) ?? 0);
			const line = (series: string, valueAt: (x: number) => number) =>
				xs.map((x) => ({ label: ratio(x), series, x, y: valueAt(x) }));
			return {
				points: [
					{ label: term('yours'), series: 'yours', x: erosion, y: valueWait },
					...(crosses
						? [{ label: term('crossing'), series: 'crossing', x: breakEvenErosion, y: valueNow }]
						: []),
					...line('now', () => valueNow),
					...line(
						'wait',
						(x) => waitingOf({ ...input.economics, erosion: x }, readiness).valueWait,
					),
				],
				params: {
					now: money(valueNow),
					wait: money(valueWait),
					m: quantity(waitMonths, 'months'),
					e: ratio(erosion),
				},
			};
		},
	}),
	/** Three principles for the next product, each with the reader's evidence. */
	principles: checks({
		data: ({ newProduct, thresholds }, { principles }) => {
			const card = (
				met: boolean,
				label: string,
				evidence: string,
				[value, bound, limit]: readonly [number, '≥' | '≤', number],
				unit: 'count' | 'ratio',
			) => ({
				label: term(label),
				met,
				tests: [
					{
						label: term(evidence),
						value: quantity(value, unit),
						bound,
						limit: quantity(limit, unit),
						met,
					},
				],
			});
			const { customer, profit, value } = principles;
			const margin = thresholds.minMarginRatio * newProduct.companyGrossMargin;
			return {
				stages: [
					card(
						customer,
						'byCustomer',
						'partners',
						[newProduct.coInnovationCustomers, '≥', thresholds.minCoInnovation],
						'count',
					),
					card(profit, 'byProfit', 'margin', [newProduct.grossMargin, '≥', margin], 'ratio'),
					card(
						value,
						'byValue',
						'rivals',
						[newProduct.competitorDrivenShare, '≤', thresholds.maxCompetitorShare],
						'ratio',
					),
				],
				params: {
					n: quantity([customer, profit, value].filter(Boolean).length, 'count'),
				},
			};
		},
	}),
};
