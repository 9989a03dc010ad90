import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSES, gapByCause } from '../../src/calculators/hire-ramp/causes.ts';
import type { Input } from '../../src/calculators/hire-ramp/inputs.ts';
import { hireRamp } from '../../src/calculators/hire-ramp/model.ts';
import { presets } from '../../src/calculators/hire-ramp/presets.ts';
import { leavesOf, setAt } from '../../src/engine/walk.ts';
import { inputsOf } from '../support/random-input.ts';
import { tries } from '../support/tries.ts';
import { likelyInput, naive } from './hire-ramp-reference.ts';

const { compute, insights, definition } = hireRamp;
const { inputs } = definition;
const holds = (property: (input: Input) => void, usual = 200) =>
	fc.assert(fc.property(likelyInput, property), { numRuns: tries(usual) });
const largest = (...trees: unknown[]): number =>
	trees.reduce<number>((most, tree) => {
		if (typeof tree === 'number') return Math.max(most, Math.abs(tree));
		return tree && typeof tree === 'object'
			? Math.max(most, largest(...Object.values(tree)))
			: most;
	}, 1);
const alike = (a: number | null | undefined, b: number | null | undefined, size: number): void => {
	if (a == null || b == null) expect(a ?? null).toBe(b ?? null);
	else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * size);
};
/** Every result as one list of numbers. */
const flat = (tree: unknown): unknown[] =>
	typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(flat) : [tree];

describe('properties', () => {
	it('agrees with a second calculation', () => {
		const check = (input: Input) => {
			const output = compute(input);
			const months = naive(input);
			const size = largest(output, months);
			for (const [i, month] of months.entries()) {
				alike(output.heads[i], month.heads, size);
				alike(output.effective[i], month.effective, size);
				alike(output.drag[i], month.dragged, size);
				alike(output.base[i], month.base, size);
				alike(output.total[i], month.total, size);
				alike(output.bookings[i], month.bookings, size);
				alike(output.grossProfit[i], month.gross, size);
				alike(output.cost[i], month.cost, size);
				alike(output.cum[i], month.cum, size);
				alike(output.before[i], month.before, size);
				alike(output.after[i], month.after, size);
			}
			expect(output.heads).toHaveLength(input.months);
			const worst = months
				.filter(({ before, after }) => before && after !== null)
				.map(({ before, after }) => (after ?? 0) / (before ?? 1) - 1);
			alike(output.worstProductivityChange, worst.length ? Math.min(...worst) : null, 10);
		};
		for (const preset of Object.values(presets)) check(preset);
		holds(check, 400);
	});

	it('keeps its sums, and its months mean what they say', () => {
		holds((input) => {
			const { net, cum, bookings, ...rest } = compute(input);
			const size = largest(net, cum, bookings);
			for (const [i, c] of cum.entries())
				alike(
					c,
					net.slice(0, i + 1).reduce((a, b) => a + b),
					size,
				);
			alike(
				rest.totalBookings,
				bookings.reduce((a, b) => a + b),
				size,
			);
			expect(rest.endCash).toBe(cum.at(-1));
			expect(rest.troughCash).toBe(Math.min(0, ...cum));
			const slack = 1e-9 * Math.max(1, ...cum.map(Math.abs));
			if (rest.troughMonth) alike(cum[rest.troughMonth - 1], rest.troughCash, size);
			if (rest.paybackMonth) {
				expect(Math.min(...cum.slice(rest.paybackMonth - 1))).toBeGreaterThanOrEqual(-slack);
				if (rest.paybackMonth > 1) expect(cum[rest.paybackMonth - 2]).toBeLessThan(-slack);
			} else if (rest.hired > 0) expect(cum.at(-1)).toBeLessThan(-slack);
		});
	});

	it('gives the whole gap to its causes', () => {
		holds((input) => {
			const gap = gapByCause(input);
			const { incremental } = compute(input);
			for (const [t, sellers] of gap.pictured.entries()) {
				const taken = CAUSES.reduce((sum, cause) => sum + (gap[cause][t] ?? 0), 0);
				alike(sellers - taken, incremental[t], largest(gap));
			}
		});
	});

	it('multiplies money by what money is multiplied by, and nothing else', () => {
		const money = new Set(
			(
				'monthlyBookings bookings grossProfit cost net cum before after troughCash year1Bookings ' +
				'naiveYear1Bookings cohortGrossProfit cohortCost cohortContribution endCash totalBookings'
			).split(' '),
		);
		holds((input) => {
			const before = compute(input);
			for (const k of [1 / 64, 512]) {
				const dearer = leavesOf(inputs, input)
					.filter(({ field }) => field.unit === 'money')
					.reduce((next, { path, value }) => setAt(next, path, Number(value) * k), input);
				const after = compute(dearer);
				const size = largest(after);
				// Amounts under 1 count as noise.
				if (largest(before.cum) < 1e4 || largest(before.net) < 1e4) continue;
				for (const [key, value] of Object.entries(before)) {
					const now = flat(after[key as keyof typeof after]);
					for (const [i, x] of flat(value).entries())
						if (money.has(key) && typeof x === 'number') alike(now[i] as number, x * k, size);
						else expect(now[i], key).toEqual(x);
				}
			}
		});
	});

	it('does not look at the order of waves, nor at empty ones', () => {
		holds((input) => {
			const hires = [{ month: 2, count: 0 }, ...input.hires].reverse();
			const [before, after] = [compute(input), compute({ ...input, hires })];
			const size = largest(before);
			const then = flat(after);
			for (const [i, x] of flat(before).entries()) {
				const now = then[i];
				if (typeof x === 'number' && typeof now === 'number') alike(now, x, size);
				else expect(now).toBe(x);
			}
		});
	});

	it('never sells less for more hires who make it, nor more for more who leave', () => {
		holds((input) => {
			const easy = { ...input, drag: 0, hireAttrition: 0, demandCap: null };
			const better = { ...easy, successRate: (1 + input.successRate) / 2 };
			const [low, high] = [compute(easy), compute(better)];
			const room = 1e-9 * largest(low, high);
			expect(high.totalBookings).toBeGreaterThanOrEqual(low.totalBookings - room);
			const leaving = { ...input, hireAttrition: (0.9 + input.hireAttrition) / 2 };
			const [stay, left] = [compute(input), compute(leaving)];
			for (const [t, sellers] of stay.effective.entries())
				expect(left.effective[t]).toBeLessThanOrEqual(sellers * (1 + 1e-9));
		});
	});

	it('gives all that was pictured where nothing stands in the way', () => {
		holds((input) => {
			const ideal: Input = {
				...input,
				hires: [{ month: 1, count: 20 }],
				ramp: [],
				plateau: 1,
				successRate: 1,
				hireAttrition: 0,
				drag: 0,
				demandCap: null,
				backfill: true,
				months: Math.max(12, input.months),
			};
			const { realisation, naiveYear1Bookings } = compute(ideal);
			if (naiveYear1Bookings === 0) expect(realisation).toBeNull();
			else expect(realisation).toBeCloseTo(1, 9);
			for (const cause of CAUSES) expect(largest(gapByCause(ideal)[cause])).toBe(1);
		}, 60);
	});

	it('has no surprises over the whole of the ranges', () => {
		fc.assert(
			fc.property(fc.oneof(inputsOf(inputs, 'whole'), likelyInput), (anything) => {
				const input = anything as Input;
				const before = structuredClone(input);
				const output = compute(input);
				const found = insights(input, output);
				const drawn = Object.values(definition.charts).map((chart) => chart.data(input, output));
				for (const x of [...flat(output), ...flat(found), ...flat(drawn)])
					if (typeof x === 'number') expect(x).toSatisfy(Number.isFinite);
				expect(JSON.stringify(found)).not.toContain('null');
				expect(found[0]?.code).toMatch(/^real/);
				expect(found.filter(({ code }) => code.startsWith('health'))).toHaveLength(1);
				expect(input).toEqual(before);
			}),
			{ numRuns: Number(process.env['RUNS'] ?? 300) },
		);
	});
});
