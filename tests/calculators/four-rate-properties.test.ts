import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Input, LEVERS } from '../../src/calculators/four-rate/inputs.ts';
import { fourRate } from '../../src/calculators/four-rate/model.ts';
import { tries } from '../support/tries.ts';
import {
	between,
	end,
	inputsOf,
	largest,
	numbersIn,
	objective,
	run,
	same,
	searched,
	sum,
	total,
	usual,
} from './four-rate-reference.ts';

const { compute } = fourRate;
/** Fast results: the search has tests of its own. */
const fast = fourRate.definition.compute;
const MONEY = [
	...['newArr', 'contArr', 'arr', 'revenue', 'cost', 'grossProfit'],
	...['lost', 'expansionArr', 'openingArr'],
];
const PEOPLE = ['accounts', 'pool', 'reached', 'opps', 'wins', 'customers'];

describe('against a second computation', () => {
	it('simulation, attribution, tornado and solo agree', () => {
		fc.assert(
			fc.property(usual, (x) => {
				const o = fast(x);
				const rows = run(x, x.schedule);
				const hold = run(x, []);
				// Free accounts may cancel to nearly nothing, so sizes are those before the subtraction.
				const most = (key: string) => largest(rows.map((row) => row[key]));
				const people = Math.max(most('accounts'), most('customers'), x.customers0);
				const top = 3 * Math.max(largest(rows), people * most('dealValue') * 1.21);
				const sizes: Record<string, number> = {
					...Object.fromEntries(MONEY.map((key) => [key, top])),
					...Object.fromEntries(PEOPLE.map((key) => [key, people])),
				};
				for (const [i, row] of rows.entries())
					for (const [key, value] of Object.entries(row))
						same(o.years[i]?.[key as 't'], value, sizes[key] ?? largest(value));
				const goal = objective(x, hold);
				same(
					o.hold,
					{ arrEnd: end(hold), revenueTotal: total(hold, 'revenue'), objective: goal },
					top,
				);
				same(o.netGain, objective(x, rows) - goal, top);
				for (const k of LEVERS) {
					const moved = (by: number) => end(run(x, x.schedule, { [k]: by })) - end(rows);
					same(o.tornado[k], { plus10: moved(1.1), minus10: moved(0.9) }, top);
					const alone = run(x, [[k]]);
					if (x.levers[k].uplift > 0) same(o.solo[k]?.netGain, objective(x, alone) - goal, top);
					else expect(o.solo[k]).toBeUndefined();
				}
				const players = LEVERS.filter((k) => x.schedule.flat().includes(k));
				expect(Object.keys(o.shapleyArrEnd)).toEqual(players);
				same(sum(o.shapleyArrEnd), end(rows) - end(hold), top);
				same(
					sum(o.shapleyGrossProfit),
					total(rows, 'grossProfit') - total(hold, 'grossProfit'),
					top,
				);
			}),
		);
	});
	it('the search finds what trying everything finds', () => {
		const few = usual.map((x) => ({
			...x,
			years: Math.min(x.years, 3),
			levers: {
				...x.levers,
				win: { uplift: 0, cost: 0, success: 1 },
				accounts: x.levers.win,
				opportunity: { ...x.levers.reach },
				dealValue: { uplift: 0, cost: 5, success: 1 },
				reach: { ...x.levers.reach },
				expansion: { uplift: 0, cost: 9, success: 1 },
			},
		}));
		fc.assert(
			fc.property(few, (x) => {
				const { best } = compute(x);
				const slowly = searched(x);
				expect(best?.schedule).toEqual(slowly?.schedule);
				same(best?.objective, slowly?.worth);
				same(best?.objective, fast({ ...x, schedule: best?.schedule ?? [] }).objective);
			}),
			{ numRuns: tries(60) },
		);
	});
});

describe('properties', () => {
	it('money scales, nothing else moves', () => {
		fc.assert(
			fc.property(usual, fc.constantFrom(0.01, 0.5, 7, 1000), (x, k) => {
				const times = (value: number | null) => (value === null ? null : value * k);
				const levers = Object.fromEntries(
					LEVERS.map((lever) => [lever, { ...x.levers[lever], cost: x.levers[lever].cost * k }]),
				) as Input['levers'];
				const [a, b] = [
					x,
					{
						...x,
						levers,
						arr0: x.arr0 * k,
						dealValue: x.dealValue * k,
						targetArrYear1: times(x.targetArrYear1),
						annualBudget: times(x.annualBudget),
					},
				].map(fast);
				if (!a || !b) return;
				same(b.arrEnd, a.arrEnd * k);
				same(
					b.shapleyArrEnd,
					Object.values(a.shapleyArrEnd).map((part) => part * k),
					largest(a.years) * k,
				);
				same(b.netGain, a.netGain * k, largest(a.objective) * k + 1);
				same(
					b.years.map((y) => [y.wins, y.customers]),
					a.years.map((y) => [y.wins, y.customers]),
				);
				same(
					b.years.map((y) => y.revenue),
					a.years.map((y) => y.revenue * k),
				);
			}),
		);
	});
	it('parts sum: LMDI to the change, the bridge to the closing run-rate', () => {
		fc.assert(
			fc.property(usual, (x) => {
				const o = fast(x);
				const top = largest(o.years);
				o.lmdi.forEach(({ t, total: change, ...parts }, i) => {
					same(sum(parts), change, top);
					same(change, (o.years[i]?.newArr ?? 0) - (o.years[i - 1]?.newArr ?? o.baseNewArr), top);
				});
				for (const y of o.years)
					same(y.openingArr - y.lost + y.expansionArr + y.newArr, y.arr, top);
			}),
		);
	});
	it('order and doubling within a year, idle levers, short and long schedules change nothing', () => {
		fc.assert(
			fc.property(usual, fc.constantFrom(...LEVERS), (x, k) => {
				const idle = { ...x, levers: { ...x.levers, [k]: { uplift: 0, cost: 0, success: 0.3 } } };
				const all = idle.schedule.map((year) => [...year, k]);
				const none = idle.schedule.map((year) => year.filter((lever) => lever !== k));
				const strip = ({ shapleyArrEnd, shapleyGrossProfit, ...rest }: ReturnType<typeof fast>) =>
					rest;
				expect(strip(fast({ ...idle, schedule: all }))).toEqual(
					strip(fast({ ...idle, schedule: none })),
				);
				const turned = x.schedule.map((year) => [...year, ...year].reverse());
				expect(fast({ ...x, schedule: turned })).toEqual(fast(x));
				expect(fast({ ...x, schedule: [...x.schedule, [...LEVERS]] })).toEqual(fast(x));
				expect(fast({ ...x, schedule: [] }).arrEndGain).toBe(0);
			}),
		);
	});
	it('more accounts or a higher rate never lowers the first year', () => {
		const rates = ['targetAccounts', 'reach', 'opportunity', 'win', 'retention'] as const;
		fc.assert(
			fc.property(usual, fc.constantFrom(...rates), between(0, 1), (x, rate, more) => {
				const most = rate === 'targetAccounts' ? 1e6 : 1;
				const higher = { ...x, [rate]: x[rate] + (most - x[rate]) * more };
				const [a, b] = [x, higher].map((y) => fast(y).years[0]?.arr ?? 0) as [number, number];
				expect(b).toBeGreaterThanOrEqual(a * (1 - 1e-12));
			}),
		);
	});
	it('over the whole ranges nothing is undefined and the input stays as it was', () => {
		fc.assert(
			fc.property(inputsOf(true), (x) => {
				const before = JSON.stringify(x);
				const o = x.years < 3 ? compute(x) : fast(x);
				expect(numbersIn(o).every(Number.isFinite)).toBe(true);
				for (const { params } of fourRate.insights(x, o))
					expect(numbersIn(params).every(Number.isFinite)).toBe(true);
				for (const chart of Object.values(fourRate.definition.charts))
					expect(numbersIn(chart.data(x, o)).every(Number.isFinite)).toBe(true);
				expect(JSON.stringify(x)).toBe(before);
				expect(fourRate.validate(x)).toEqual([]);
			}),
			{ numRuns: tries(300) },
		);
	});
});
