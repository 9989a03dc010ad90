import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/calculators/plan-decomposition/inputs.ts';
import { planDecomposition } from '../../src/calculators/plan-decomposition/model.ts';
import { expectAlike, naive } from './plan-decomposition-reference.ts';

const { compute, insights, validate } = planDecomposition;
const RUNS = Number(process.env['RUNS'] ?? 200);

/** A number of a range: on a grid of steps, anywhere, or at an end. */
const within = (min: number, max: number) =>
	fc.oneof(
		fc.integer({ min: 0, max: 20 }).map((i) => min + ((max - min) * i) / 20),
		fc.integer({ min: 0, max: 1e9 }).map((i) => min + ((max - min) * i) / 1e9),
		fc.constantFrom(min, max),
	);
type Draw = (min: number, max: number, likely: number) => fc.Arbitrary<number>;
const several = <T>(one: fc.Arbitrary<T>, length: number) =>
	fc.array(one, { minLength: length, maxLength: length });

const inputOf = (draw: Draw): fc.Arbitrary<Input> => {
	const size = fc.integer({ min: 1, max: 8 });
	const cut = (length: number, word: string) =>
		several(draw(0, 100, 1), length).map((shares) =>
			shares.map((share, i) => ({ id: `${word} ${i}`, share })),
		);
	const hire = fc.record({ month: fc.integer({ min: 1, max: 12 }), count: draw(0, 1e9, 10) });
	return fc.tuple(size, size, size).chain(([p, i, g]) =>
		fc.record({
			target: draw(0, 1e13, 100_000_000),
			products: cut(p, 'product'),
			industries: cut(i, 'industry'),
			regions: cut(g, 'region'),
			method: fc.constantFrom('independent' as const, 'ipf' as const),
			lastYear: fc.option(several(several(several(draw(0, 1e13, 9_000_000), g), i), p)),
			capacity: fc.record({
				quota: draw(1, 1e13, 3_000_000),
				attainment: draw(0, 1.5, 1.5),
				annualAttrition: draw(0, 0.9, 0.9),
				ramp: fc.array(draw(0, 1.2, 1.2), { maxLength: 15 }),
				plateau: draw(0, 1.2, 1.2),
				regions: several(
					fc.record({ ramped: draw(0, 1e9, 30), hires: fc.array(hire, { maxLength: 4 }) }),
					g,
				),
			}),
			avgDeal: draw(0, 1e13, 900_000),
			winRate: draw(0, 1, 1),
			openPipeline: draw(0, 1e13, 100_000_000),
		}),
	);
};
/** The whole of every range, ends and specks included. */
const anyInput = inputOf((min, max) =>
	fc.oneof(within(min, max), fc.constantFrom(...(min === 0 ? [5e-324, 1e-300, 1e-9, 0.5] : [min]))),
);
/** Numbers a firm could have, in round steps. */
const likelyInput = inputOf((min, _, likely) =>
	fc.integer({ min: 0, max: 40 }).map((i) => Math.max(min, (likely * i) / 40)),
);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const runs = (share = 1) => ({ numRuns: Math.round(RUNS * share) });
const freeze = <T>(tree: T): T => {
	if (typeof tree === 'object' && tree !== null) Object.values(Object.freeze(tree)).forEach(freeze);
	return tree;
};
/** Paths of what is neither a finite number nor a proper value. */
function oddities(tree: unknown, path = ''): string[] {
	if (typeof tree === 'number')
		return Number.isFinite(tree) && !Object.is(tree, -0) ? [] : [`${path}: ${tree}`];
	if (typeof tree !== 'object' || tree === null) return tree === undefined ? [path] : [];
	return Object.entries(tree).flatMap(([key, value]) => oddities(value, `${path}.${key}`));
}
const withCapacity = (input: Input, change: Partial<Input['capacity']>): Input => ({
	...input,
	capacity: { ...input.capacity, ...change },
});

describe('properties', () => {
	it('agrees with a second calculation', () => {
		fc.assert(
			fc.property(likelyInput, (input) => {
				expectAlike(compute(input), naive(input), input.target + sum(capacities(input)));
			}),
			runs(1.5),
		);
	});
	const capacities = (input: Input) => compute(input).regions.map(({ capacity }) => capacity);

	it('has no surprises over the whole of the ranges', () => {
		fc.assert(
			fc.property(fc.oneof(anyInput, likelyInput), (input) => {
				expect(validate(input)).toEqual([]);
				freeze(input);
				const output = compute(input);
				const drawn = Object.values(planDecomposition.definition.charts).map((chart) =>
					chart.data(input, output),
				);
				expect(oddities({ output, said: insights(input, output), drawn })).toEqual([]);
			}),
			runs(2),
		);
	});

	it('splits the whole target along every axis', () => {
		fc.assert(
			fc.property(likelyInput, (input) => {
				const { table, byProduct, byIndustry, byRegion, infeasible } = compute(input);
				// multiplied shares are exact; a fitted table is as near as fitting goes
				const fitted = input.method === 'ipf' && infeasible === null;
				const room = (fitted ? 1e-6 * 8 : 1e-9) * input.target;
				for (const parts of [byProduct, byIndustry, byRegion, table.flat(2)])
					expect(Math.abs(sum(parts) - input.target)).toBeLessThanOrEqual(room);
				const shares = sum(input.products.map(({ share }) => share));
				for (const [p, { share }] of input.products.entries()) {
					const goal = input.target * (shares === 0 ? 1 / input.products.length : share / shares);
					expect(Math.abs((byProduct[p] ?? 0) - goal)).toBeLessThanOrEqual(room);
				}
			}),
			runs(),
		);
	});

	it('fits a pattern without gaps to 1e-9 of the target', () => {
		const full = likelyInput.map((input) => ({
			...input,
			method: 'ipf' as const,
			lastYear: input.products.map((_, p) =>
				input.industries.map((__, i) =>
					input.regions.map((___, g) => 1 + ((p * 7 + i * 3 + g) % 5)),
				),
			),
		}));
		fc.assert(
			fc.property(full, (input) => {
				const output = compute(input);
				expect(output.infeasible).toBeNull();
				for (const parts of [output.byProduct, output.byIndustry, output.byRegion])
					expect(Math.abs(sum(parts) - input.target)).toBeLessThanOrEqual(1e-9 * input.target);
			}),
			runs(),
		);
	});

	it('scales with the currency, people and shares unmoved', () => {
		const factor = fc.oneof(
			within(0.01, 1000).filter((k) => k > 0),
			fc.constantFrom(0.1, 7),
		);
		const RATIOS = new Set(
			'hhi newCellShare coverage dealsNeeded oppsNeeded pipelineCoverage neededCoverage'.split(' '),
		);
		const scaled = (tree: unknown, k: number, key = ''): unknown => {
			if (typeof tree === 'number') return RATIOS.has(key) ? tree : tree * k;
			if (typeof tree !== 'object' || tree === null || key === 'hiresNeeded') return tree;
			if (Array.isArray(tree)) return tree.map((value) => scaled(value, k));
			return Object.fromEntries(
				Object.entries(tree).map(([name, v]) => [name, scaled(v, k, name)]),
			);
		};
		fc.assert(
			fc.property(likelyInput, factor, (input, k) => {
				const dearer: Input = {
					...withCapacity(input, { quota: input.capacity.quota * k }),
					target: input.target * k,
					lastYear: input.lastYear?.map((p) => p.map((i) => i.map((x) => x * k))) ?? null,
					avgDeal: input.avgDeal * k,
					openPipeline: input.openPipeline * k,
				};
				const size = Math.max(1, k) * (input.target + sum(capacities(input)));
				expectAlike(compute(dearer), scaled(compute(input), k), size);
			}),
			runs(),
		);
	});

	it('does not look at names or at the order of hires, nor at starts of nobody', () => {
		fc.assert(
			fc.property(likelyInput, (input) => {
				const before = compute(input);
				const renamed = { ...input, products: input.products.map((row) => ({ ...row, id: 'x' })) };
				expect({ ...compute(renamed), infeasible: null }).toEqual({ ...before, infeasible: null });
				const regions = input.capacity.regions.map(({ ramped, hires }) => ({
					ramped,
					hires: [{ month: 3, count: 0 }, ...[...hires].reverse()],
				}));
				expectAlike(
					compute(withCapacity(input, { regions })),
					before,
					input.target + sum(capacities(input)),
				);
			}),
			runs(),
		);
	});

	it('never has more capacity with higher attrition, nor needs fewer people who start later', () => {
		fc.assert(
			fc.property(likelyInput, within(0, 0.9), (input, other) => {
				const at = (annualAttrition: number) => compute(withCapacity(input, { annualAttrition }));
				const [low, high] = [other, input.capacity.annualAttrition].sort((a, b) => a - b);
				const [more, less] = [at(low ?? 0), at(high ?? 0)];
				expect(less.capacity).toBeLessThanOrEqual(more.capacity * (1 + 1e-12));
				for (const { hiresNeeded } of more.regions)
					for (const [month, people] of hiresNeeded.entries())
						expect(people ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
							hiresNeeded[month - 1] ?? 0,
						);
			}),
			runs(),
		);
	});

	it('has an index of 10,000 / n where all shares are equal', () => {
		fc.assert(
			fc.property(likelyInput, within(1, 1e9), (input, target) => {
				const even = (rows: Input['products']) => rows.map((row) => ({ ...row, share: 0.3 }));
				const { products, industries, regions } = input;
				const output = compute({
					...input,
					target,
					method: 'independent',
					products: even(products),
					industries: even(industries),
					regions: even(regions),
				});
				const cells = products.length * industries.length * regions.length;
				expect(output.hhi).toBeCloseTo(10_000 / cells, 8);
			}),
			runs(0.5),
		);
	});

	it('closes the gap with the people it names, and not with one fewer', () => {
		fc.assert(
			fc.property(likelyInput, fc.integer({ min: 1, max: 12 }), (input, month) => {
				const [team] = compute(input).regions;
				const people = team?.hiresNeeded[month - 1];
				if (!team || typeof people !== 'number' || people === 0) return;
				const [first, ...others] = input.capacity.regions;
				const gapWith = (count: number) =>
					compute(
						withCapacity(input, {
							regions: [
								{ ramped: 0, ...first, hires: [...(first?.hires ?? []), { month, count }] },
								...others,
							],
						}),
					).regions[0]?.gap ?? 0;
				const room = 1e-8 * (team.target + team.capacity);
				expect(gapWith(people)).toBeLessThanOrEqual(room);
				expect(gapWith(people - 1)).toBeGreaterThan(-room);
			}),
			runs(),
		);
	});
});
