import { chartsOf, type Points } from '../../engine/charts.ts';
import { all, quantity, term } from '../../engine/phrases.ts';
import type { Output, Slow } from './compute.ts';
import { type Input, inputs, LEVERS, type Lever } from './inputs.ts';
import { simulate, type Year } from './simulate.ts';

const { line, bar, funnel } = chartsOf<Input, Output & Partial<Slow>>();
const RATES = ['reach', 'opportunity', 'win'] as const;
type Rate = (typeof RATES)[number];

/** The rates furthest below their reference value (the input's default); several when they tie. */
function weakestRates(year: Year): readonly Rate[] {
	const against = (rate: Rate) => year[rate] / inputs[rate].default;
	const lowest = Math.min(...RATES.map(against));
	return RATES.filter((rate) => against(rate) <= lowest + 1e-9);
}

/** Each year's gap between plan and hold, by the levers' shares of the gap at the end. */
function areas(
	{ shapleyArrEnd, arrEndGain }: Output,
	gap: readonly number[],
): Partial<Record<Lever, Points>> {
	const levers = LEVERS.filter((lever) => shapleyArrEnd[lever] !== undefined);
	const largest = Math.max(0, ...levers.map((lever) => Math.abs(shapleyArrEnd[lever] ?? 0)));
	if (Math.abs(arrEndGain) <= 1e-9 * largest) return {};
	return Object.fromEntries(
		levers.map((lever) => {
			const share = (shapleyArrEnd[lever] ?? 0) / arrEndGain;
			return [lever, gap.map((money) => money * share)];
		}),
	);
}

/** Funnel of the year, run-rate with its sources, and the bridge from year to year. */
export const charts = {
	funnel: funnel({
		value: 'count',
		data: (_, { years }) => {
			const year = years[0] as Year;
			const weakest = weakestRates(year);
			const note = (rate: Rate) => (weakest.includes(rate) ? 'weakest' : null);
			const step = (key: string, value: number, rate: number | null, mark: string | null) => ({
				label: term(key),
				value,
				rate,
				note: mark,
			});
			return {
				steps: [
					step('allAccounts', year.accounts, null, null),
					step('free', year.pool, year.accounts > 0 ? year.pool / year.accounts : null, null),
					step('reached', year.reached, year.reach, note('reach')),
					step('opportunities', year.opps, year.opportunity, note('opportunity')),
					step('won', year.wins, year.win, note('win')),
				],
				params: {
					accounts: quantity(year.accounts, 'count'),
					wins: quantity(year.wins, 'count'),
					references: all(RATES.map((rate) => quantity(inputs[rate].default, 'ratio'))),
					weakest: all(weakest.map(term)),
				},
			};
		},
	}),
	growth: line({
		y: 'money',
		series: ['hold', ...LEVERS, 'plan'],
		stack: LEVERS,
		data: (input, output) => {
			const plan = [input.arr0, ...output.years.map(({ arr }) => arr)];
			const hold = [input.arr0, ...simulate(input, []).map(({ arr }) => arr)];
			const gap = plan.map((arr, i) => arr - (hold[i] as number));
			return {
				x: [term('today'), ...output.years.map(({ t }) => quantity(t, 'year'))],
				series: { hold, ...areas(output, gap), plan },
				params: {
					n: quantity(input.years, 'years'),
					plan: quantity(output.arrEnd, 'money'),
					hold: quantity(output.hold.arrEnd, 'money'),
				},
			};
		},
	}),
	bridge: bar({
		y: 'money',
		series: ['opening', 'lost', 'expansionArr', 'newArr', 'closing'],
		data: (input, { years }) => {
			const column = (of: (year: Year) => number) => years.map(of);
			const kept = column((year) => year.openingArr - year.lost);
			const total = (of: 'lost' | 'expansionArr' | 'newArr') =>
				quantity(
					years.reduce((sum, year) => sum + year[of], 0),
					'money',
				);
			return {
				x: years.map(({ t }) => quantity(t, 'year')),
				series: {
					opening: column((year) => year.openingArr),
					lost: kept,
					expansionArr: column((year) => year.contArr),
					newArr: column((year) => year.arr),
					closing: column((year) => year.arr),
				},
				from: {
					lost: column((year) => year.openingArr),
					expansionArr: kept,
					newArr: column((year) => year.contArr),
				},
				params: {
					n: quantity(input.years, 'years'),
					lost: total('lost'),
					expanded: total('expansionArr'),
					won: total('newArr'),
				},
			};
		},
	}),
};
