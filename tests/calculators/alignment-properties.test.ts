import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	AREAS,
	type Choice,
	DIMENSIONS,
	type Input,
	type Line,
} from '../../src/calculators/alignment/inputs.ts';
import { alignment } from '../../src/calculators/alignment/model.ts';
import { tries } from '../support/tries.ts';
import { expectAlike, naive } from './alignment-reference.ts';
import { formulasOf } from './expect-formulas.ts';

const { compute, insights } = alignment;

/** A number of a range: on a grid of steps, anywhere, at an end, or a speck. */
const within = (max: number) =>
	fc.oneof(
		fc.integer({ min: 0, max: 20 }).map((i) => (max * i) / 20),
		fc.integer({ min: 0, max: 1e9 }).map((i) => (max * i) / 1e9),
		fc.constantFrom(0, max),
	);
const speck = fc.constantFrom(5e-324, 1e-300, 1e-9);
const NAMES = [
	'a',
	'b',
	'城商行',
	'v2.0',
	'constructor',
	'__proto__',
	' ',
	'100%',
	'<b>',
	'e',
	'f',
];

const inputOf = (money: fc.Arbitrary<number>, weight: fc.Arbitrary<number>): fc.Arbitrary<Input> =>
	fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 }).chain((ids) => {
		const record = (value: fc.Arbitrary<number>) =>
			fc
				.array(fc.tuple(fc.constantFrom(...ids, 'unknown'), value), { maxLength: 6 })
				.map((entries) => Object.fromEntries(entries) as Record<string, number>);
		return fc.record({
			choices: fc.tuple(
				...ids.map((id) =>
					fc.record<Choice>({
						id: fc.constant(id),
						dimension: fc.constantFrom(...DIMENSIONS),
						weight,
						prevWeight: fc.option(weight, { freq: 12 }),
					}),
				),
			),
			lines: fc
				.array(
					fc.record({
						area: fc.constantFrom(...AREAS),
						budget: money,
						supports: record(fc.integer({ min: 0, max: 3 })),
					}),
					{ maxLength: 12 },
				)
				.map((lines) => lines.map((line, i): Line => ({ id: `line ${i}`, ...line }))),
			prevBudgets: fc.option(record(money)),
		});
	});
/** The whole of every range, ends and specks included. */
const anyInput = inputOf(fc.oneof(within(1e13), speck), fc.oneof(within(5), speck));
/** Figures a firm could have, with many ties. */
const likelyInput = inputOf(
	fc.integer({ min: 0, max: 40 }).map((n) => n * 250_000),
	fc.integer({ min: 0, max: 5 }),
);

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
const sum = (values: readonly (number | null)[]): number =>
	values.reduce<number>((total, x) => total + (x ?? 0), 0);

describe('properties', () => {
	it('agrees with a second calculation', () => {
		fc.assert(
			fc.property(likelyInput, (input) => expectAlike(compute(input), naive(input))),
			{ numRuns: tries(500) },
		);
	});

	it('is what its formulas say', async () => {
		const expectFormulas = await formulasOf(alignment);
		fc.assert(fc.property(likelyInput, expectFormulas), { numRuns: tries(200) });
	});

	it('has no surprises over the whole of the ranges', () => {
		fc.assert(
			fc.property(fc.oneof(anyInput, likelyInput), (input) => {
				freeze(input);
				const output = compute(input);
				const drawn = Object.values(alignment.definition.charts).map((chart) =>
					chart.data(input, output),
				);
				expect(oddities({ output, said: insights(input, output), drawn })).toEqual([]);
			}),
			{ numRuns: tries(500) },
		);
	});

	it('does not change with the currency', () => {
		const factor = fc.oneof(
			within(1000).filter((k) => k >= 0.01),
			fc.constantFrom(0.01, 0.1, 7),
		);
		fc.assert(
			fc.property(likelyInput, factor, (input, k) => {
				const { prevBudgets } = input;
				const dearer: Input = {
					...input,
					lines: input.lines.map((l) => ({ ...l, budget: l.budget * k })),
					prevBudgets:
						prevBudgets &&
						Object.fromEntries(Object.entries(prevBudgets).map(([id, m]) => [id, m * k])),
				};
				expectAlike(compute(dearer), compute(input));
			}),
			{ numRuns: tries(300) },
		);
	});

	it('does not depend on the order of the lines', () => {
		fc.assert(
			fc.property(likelyInput, fc.infiniteStream(fc.nat(1e6)), (input, numbers) => {
				const lines = input.lines
					.map((line) => ({ line, at: numbers.next().value }))
					.sort((a, b) => Number(a.at) - Number(b.at))
					.map(({ line }) => line);
				const [before, after] = [compute(input), compute({ ...input, lines })];
				const sorted = [...before.orphans].sort();
				expectAlike(
					{ ...after, orphans: [...after.orphans].sort() },
					{ ...before, orphans: sorted },
				);
			}),
		);
	});

	it('does not look at names', () => {
		fc.assert(
			fc.property(likelyInput, (input) => {
				const to = new Map(input.choices.map(({ id }, i) => [id, `renamed ${i}`]));
				const moved = (record: Readonly<Record<string, number>>) =>
					Object.fromEntries(Object.entries(record).map(([id, x]) => [to.get(id) ?? id, x]));
				const renamed: Input = {
					choices: input.choices.map((c) => ({ ...c, id: to.get(c.id) ?? '' })),
					lines: input.lines.map((l) => ({ ...l, supports: moved(l.supports) })),
					prevBudgets: input.prevBudgets && moved(input.prevBudgets),
				};
				const output = compute(input);
				const choices = output.choices.map((c) => ({ ...c, id: to.get(c.id) }));
				expect(compute(renamed)).toEqual({ ...output, choices });
			}),
		);
	});

	it('does not change for a line without money among funded ones, but for who is covered', () => {
		fc.assert(
			fc.property(
				likelyInput.filter(({ lines }) => lines.some(({ budget }) => budget > 0)),
				fc.boolean(),
				(input, serving) => {
					const id = input.choices[0]?.id ?? '';
					const free: Line = {
						id: 'free',
						area: 'rnd',
						budget: 0,
						supports: serving ? { [id]: 2 } : {},
					};
					const numbers = ({ choices, ...output }: ReturnType<typeof compute>) => ({
						...output,
						choices: choices.map(({ status: _, ...c }) => c),
						coverage: null,
						orphans: null,
						missingAreas: null,
					});
					expect(numbers(compute({ ...input, lines: [...input.lines, free] }))).toEqual(
						numbers(compute(input)),
					);
				},
			),
		);
	});

	it('keeps its sums and bounds', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const output = compute(input);
				const shares = output.choices.map(({ budgetShare }) => budgetShare);
				expect(sum(output.choices.map(({ weightShare }) => weightShare))).toBeCloseTo(1, 9);
				if (shares[0] !== null) {
					expect(sum(shares)).toBeCloseTo(1, 9);
					expect(sum(output.choices.map(({ gap }) => gap))).toBeCloseTo(0, 9);
				}
				for (const x of [
					output.alignment,
					output.mismatch,
					output.coverage,
					output.orphanShare ?? 0,
					output.strategyShift ?? 0,
					output.moneyShift ?? 0,
				]) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x).toBeLessThanOrEqual(1 + 1e-9);
				}
				expect(Math.abs(output.shiftDirection ?? 0)).toBeLessThanOrEqual(1);
				expect(output.effectiveChoices).toBeGreaterThanOrEqual(1 - 1e-9);
				expect(output.effectiveChoices).toBeLessThanOrEqual(input.choices.length + 1e-9);
			}),
			{ numRuns: tries(300) },
		);
	});

	it('is whole where every choice has a line of its own with its weight in money', () => {
		fc.assert(
			fc.property(likelyInput, fc.integer({ min: 1, max: 3 }), (input, strength) => {
				const lines = input.choices.map(
					(c): Line => ({
						id: c.id,
						area: 'sales',
						budget: c.weight * 1e6,
						supports: Object.fromEntries([[c.id, strength]]),
					}),
				);
				expect(compute({ ...input, lines }).alignment).toBeCloseTo(1, 12);
			}),
		);
	});
});
