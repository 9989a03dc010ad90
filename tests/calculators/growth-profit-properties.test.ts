import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compute } from '../../src/calculators/growth-profit/compute.ts';
import { type Input, inputs, type Strategy } from '../../src/calculators/growth-profit/inputs.ts';
import { growthProfit } from '../../src/calculators/growth-profit/model.ts';
import { leavesOf, setAt } from '../../src/engine/walk.ts';
import { inputsOf } from '../support/random-input.ts';
import { tries } from '../support/tries.ts';

const whole = inputsOf(inputs, 'whole') as fc.Arbitrary<unknown> as fc.Arbitrary<Input>;
const likely = inputsOf(inputs, 'plausible') as fc.Arbitrary<unknown> as fc.Arbitrary<Input>;
const anyInput = fc.oneof(whole, likely);
const holds = (property: (x: Input) => void) =>
	fc.assert(fc.property(anyInput, property), { numRuns: tries(300) });
const close = (actual: number, expected: number, size = 1) =>
	expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(size, 1));

describe('properties', () => {
	test('the naive implementation agrees', () => {
		const naive = (x: Input, s: Strategy, dg = 0, dm = 0) => {
			const at = (a: number, b: number, i: number) =>
				x.years === 1 ? a : (a * (x.years - 1 - i) + b * i) / (x.years - 1);
			const rows: { revenue: number; profit: number }[] = [];
			for (let i = 0; i < x.years; i++) {
				const before = rows[i - 1]?.revenue ?? x.revenue;
				const revenue = before * (1 + at(s.growthStart, s.growthEnd, i) + dg);
				rows.push({ revenue, profit: revenue * (at(s.marginStart, s.marginEnd, i) + dm) });
			}
			return rows;
		};
		const total = (rows: { profit: number }[]) => rows.reduce((sum, { profit }) => sum + profit, 0);
		holds((x) => {
			const output = compute(x);
			const cums: number[][] = [];
			for (const which of ['strategyA', 'strategyB'] as const) {
				const rows = naive(x, x[which]);
				const size = rows.reduce(
					(sum, { revenue, profit }) => sum + Math.abs(revenue) + Math.abs(profit),
					x.revenue,
				);
				close(output[which].cum, total(rows), size);
				for (const [i, row] of rows.entries())
					close(output[which].years[i]?.revenue ?? Number.NaN, row.revenue, size);
				const worth = rows.map((row, i) => row.profit * (1 + x.discountRate) ** (-1 - i));
				close(output[which].npv, total(worth.map((profit) => ({ profit }))), size);
				cums.push(rows.map((_, i) => total(rows.slice(0, i + 1))));
				const sold = rows.reduce((sum, { revenue }) => sum + revenue, 0);
				if (sold < 1) continue;
				const gained = total(naive(x, x[which], 0.01)) - total(rows);
				const rate = gained / (total(naive(x, x[which], 0, 0.01)) - total(rows));
				close(output[which].exchangeRate ?? Number.NaN, rate, 1e3 * (Math.abs(rate) + size / sold));
			}
			const [a = [], b = []] = cums;
			const lead = a.map((cum, i) => cum - (b[i] ?? 0));
			const slack = 1e-9 * Math.max(1, ...lead.map(Math.abs));
			// A gap that is itself rounding may fall on either side.
			if (lead.some((d) => Math.abs(Math.abs(d) - slack) < 0.9 * slack)) return;
			const stays = lead.findIndex(
				(_, i) =>
					lead.slice(i).every((d) => d >= -slack) && lead.slice(0, i).some((d) => d < -slack),
			);
			expect(output.crossoverYear).toBe(stays < 0 ? null : stays + 1);
		});
	});

	test('the curve again, point by point', () => {
		holds((x) => {
			const { frontier, bestGrowth, bestScore, maxBreakEvenGrowth } = compute(x);
			const { grossMargin, nrr, cac0, nDouble, overheadShare } = x.frontier;
			const margin = (g: number) => {
				const n = g > nrr - 1 ? g - nrr + 1 : 0;
				return grossMargin - (cac0 * n * (1 + n / (2 * nDouble)) + overheadShare) / (1 + g);
			};
			const grid = Array.from({ length: 101 }, (_, i) => i / 100);
			const size = Math.max(...grid.map((g) => Math.abs(margin(g))));
			for (const [i, point] of frontier.entries()) close(point.margin, margin(i / 20), size);
			for (const g of grid)
				expect(g + margin(g)).toBeLessThanOrEqual(bestScore + 1e-9 * (1 + size));
			close(bestScore, bestGrowth + margin(bestGrowth), size);
			for (const g of grid)
				if (maxBreakEvenGrowth === null || g > maxBreakEvenGrowth)
					expect(margin(g)).toBeLessThan(1e-9 * (1 + size));
			if (maxBreakEvenGrowth !== null) expect(margin(maxBreakEvenGrowth)).toBeGreaterThan(-1e-9);
		});
	});

	test('money times k is money times k, and nothing else moves', () => {
		const k = fc.constantFrom(1 / 64, 0.25, 2, 512);
		fc.assert(
			fc.property(likely, k, (x, factor) => {
				const scaled = leavesOf(inputs, x)
					.filter(({ field }) => field.unit === 'money')
					.reduce((y, { path, value }) => setAt(y, path, (value as number) * factor), x);
				const [before, after] = [compute(x), compute(scaled)];
				const { strategyA, strategyB, ...rest } = after;
				expect(rest).toEqual({ ...before, strategyA: undefined, strategyB: undefined });
				for (const [path, was] of [
					[strategyA, before.strategyA],
					[strategyB, before.strategyB],
				] as const) {
					expect(path.cum).toBe(was.cum * factor);
					expect(path.npv).toBe(was.npv * factor);
					expect(path.exchangeRate).toBe(was.exchangeRate);
				}
			}),
		);
	});

	test('equal paths have equal sums and no crossover; what is summed is summed', () => {
		holds((x) => {
			const { strategyA, strategyB, crossoverYear } = compute({ ...x, strategyB: x.strategyA });
			expect(strategyB).toEqual(strategyA);
			expect(crossoverYear).toBeNull();
			const free = compute({ ...x, discountRate: 0 }).strategyA;
			close(free.npv, free.cum, Math.max(...free.years.map(({ profit }) => Math.abs(profit))));
			let sum = 0;
			for (const { profit, cum } of free.years) {
				sum += profit;
				expect(cum).toBe(sum);
			}
		});
	});

	test('no surprises', () => {
		const sound = (value: unknown): boolean =>
			typeof value === 'object' && value !== null
				? Object.values(value).every(sound)
				: typeof value !== 'number' || Number.isFinite(value);
		holds((x) => {
			const before = JSON.stringify(x);
			const output = compute(x);
			const insights = growthProfit.insights(x, output);
			const charts = Object.values(growthProfit.definition.charts).map(({ data }) =>
				data(x, output),
			);
			expect(sound([output, insights, charts])).toBe(true);
			expect(JSON.stringify(x)).toBe(before);
			for (const { params } of insights) expect(JSON.stringify(params)).not.toContain('null');
			// One verdict, one of the exchange, one of the race, one of the curve, one yardstick.
			expect(insights).toHaveLength(5);
			expect(insights[0]?.code.replace('Cash', '')).toBe(output.verdict);
		});
	});
});
