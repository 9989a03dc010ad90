import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Input } from '../../src/calculators/icp-grid/inputs.ts';
import { icpGrid } from '../../src/calculators/icp-grid/model.ts';
import { presets } from '../../src/calculators/icp-grid/presets.ts';
import { tries } from '../support/tries.ts';
import { expectAlike, naive, withCells } from './icp-grid-reference.ts';

const { compute, insights } = icpGrid;
const bank: Input = presets['bank-software'];

/** A number of a range: on a grid of steps, anywhere, or at an end. */
const within = (min: number, max: number) =>
	fc.oneof(
		fc.integer({ min: 0, max: 20 }).map((i) => min + ((max - min) * i) / 20),
		fc.integer({ min: 0, max: 1e9 }).map((i) => min + ((max - min) * i) / 1e9),
		fc.constantFrom(min, max),
	);
const everyday = (most: number) =>
	fc.oneof(fc.integer({ min: 0, max: most }), fc.constantFrom(0, 1, most));
const cellOf = (number: (most: number) => fc.Arbitrary<number>): fc.Arbitrary<Cell> =>
	fc
		.record({
			accounts: number(1e9),
			acv: number(1e13),
			serviceable: within(0, 1),
			fit: within(0, 5),
			deliverability: within(0, 5),
			won: within(0, 1),
			decided: number(1e9),
			customers: number(1e9),
			cac: number(1e13),
			grossMargin: within(-1, 1),
		})
		.map(({ won, ...cell }) => ({ ...cell, wins: Math.min(cell.decided, cell.decided * won) }));

const inputOf = (number: (most: number) => fc.Arbitrary<number>): fc.Arbitrary<Input> =>
	fc
		.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 6 }))
		.chain(([rows, columns]) =>
			fc
				.record({
					cells: fc.array(fc.array(cellOf(number), { minLength: columns, maxLength: columns }), {
						minLength: rows,
						maxLength: rows,
					}),
					weights: fc.record({
						fit: within(0, 100),
						market: within(0, 100),
						evidence: within(0, 100),
						deliverability: within(0, 100),
						economics: within(0, 100),
					}),
					priorStrength: fc.oneof(within(0, 50), within(0, 1e9)),
					defaultWinRate: within(0, 1),
					fitMin: within(0, 5),
					deliverMin: within(0, 5),
					fast: within(0, 300),
					span: within(1, 300),
					maxCells: fc.integer({ min: 1, max: 6 }),
					accountCapacity: fc.option(number(1e9)),
				})
				.map(({ span, ...rest }) => ({
					...rest,
					industries: rest.cells.map((_, i) => `row ${i}`),
					sizes: Array.from({ length: columns }, (_, i) => `column ${i}`),
					slow: rest.fast + span,
				})),
		);
/** The whole of every range, ends and specks included. */
const anyInput = inputOf((most) =>
	fc.oneof(within(0, most), everyday(2000), fc.constantFrom(5e-324, 1e-300, 0.5)),
);
/** Numbers a firm could have, with many ties. */
const likelyInput = inputOf((most) => everyday(most === 1e13 ? 1_000_000 : 500));

const MONEY = new Set(
	'tam sam whiteSpaceValue expectedGrossProfit totalTam totalSam selectedSam'.split(' '),
);
const scaled = (tree: unknown, k: number, key = ''): unknown => {
	if (typeof tree === 'number') return MONEY.has(key) ? tree * k : tree;
	if (typeof tree !== 'object' || tree === null) return tree;
	if (Array.isArray(tree)) return tree.map((value) => scaled(value, k));
	return Object.fromEntries(Object.entries(tree).map(([name, v]) => [name, scaled(v, k, name)]));
};
const freeze = <T>(tree: T): T => {
	if (typeof tree === 'object' && tree !== null) Object.values(Object.freeze(tree)).forEach(freeze);
	return tree;
};
/** Paths of what is neither a finite number nor a proper value. */
function oddities(tree: unknown, path = ''): string[] {
	if (typeof tree === 'number') return Number.isFinite(tree) ? [] : [`${path}: ${tree}`];
	if (typeof tree !== 'object' || tree === null) return tree === undefined ? [path] : [];
	return Object.entries(tree).flatMap(([key, value]) => oddities(value, `${path}.${key}`));
}

describe('properties', () => {
	it('agrees with a second calculation', () => {
		fc.assert(
			fc.property(likelyInput, (input) => {
				expectAlike(compute(input), naive(input));
			}),
			{ numRuns: tries(300) },
		);
	});

	it('has no surprises over the whole of the ranges', () => {
		fc.assert(
			fc.property(fc.oneof(anyInput, likelyInput), (input) => {
				freeze(input);
				const output = compute(input);
				const drawn = Object.values(icpGrid.definition.charts).map((chart) =>
					chart.data(input, output),
				);
				expect(oddities({ output, said: insights(input, output), drawn })).toEqual([]);
			}),
			{ numRuns: tries(400) },
		);
	});

	it('scales with the currency, and chooses the same cells', () => {
		const factor = fc.oneof(
			within(0.01, 1000).filter((k) => k > 0),
			fc.constantFrom(0.1, 7),
		);
		fc.assert(
			fc.property(likelyInput, factor, (input, k) => {
				const dearer = withCells(input, (c) => ({ ...c, acv: c.acv * k, cac: c.cac * k }));
				expectAlike(compute(dearer), scaled(compute(input), k));
			}),
			{ numRuns: tries(200) },
		);
	});

	it('does not look at names', () => {
		fc.assert(
			fc.property(likelyInput, (input) => {
				const renamed = { ...input, industries: input.industries.map((_, i) => `${99 - i}`) };
				expect(compute(renamed)).toEqual(compute(input));
			}),
		);
	});

	it('does not change for a row of cells without accounts, deals or customers', () => {
		fc.assert(
			fc.property(likelyInput, (input) => {
				const nobody = { accounts: 0, customers: 0, wins: 0, decided: 0 };
				const longer = {
					...input,
					industries: [...input.industries, 'nobody'],
					cells: [...input.cells, (input.cells[0] ?? []).map((c) => ({ ...c, ...nobody }))],
				};
				const [before, after] = [compute(input), compute(longer)];
				expect({ ...after, cells: after.cells.slice(0, before.cells.length) }).toEqual(before);
			}),
		);
	});

	it('keeps its sums and bounds', () => {
		fc.assert(
			fc.property(likelyInput, (input) => {
				const output = compute(input);
				const open = output.cells.filter(({ status }) => status === 'eligible');
				expect(output.selected).toHaveLength(Math.min(input.maxCells, open.length));
				const covered = output.coveredAccounts.reduce((sum, n) => sum + n, 0);
				if (input.accountCapacity !== null)
					expect(covered).toBeLessThanOrEqual(input.accountCapacity * (1 + 1e-12));
				expect(output.selectedSamShare ?? 0).toBeLessThanOrEqual(1);
				for (const { score, shrunkWinRate } of output.cells) {
					expect(score).toBeGreaterThanOrEqual(0);
					expect(score).toBeLessThanOrEqual(100 + 1e-9);
					expect(shrunkWinRate).toBeLessThanOrEqual(1);
				}
			}),
		);
	});

	it('shows each stack of the effort chart as a whole', () => {
		const { series } = icpGrid.definition.charts.effort.data(bank, compute(bank));
		for (const i of [0, 1])
			expect(
				(series.chosen?.[i] ?? 0) + (series.open?.[i] ?? 0) + (series.out?.[i] ?? 0),
			).toBeCloseTo(1, 12);
	});
});
