import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/calculators/plan-decomposition/inputs.ts';
import { planDecomposition } from '../../src/calculators/plan-decomposition/model.ts';
import { presets } from '../../src/calculators/plan-decomposition/presets.ts';
import { expectAlike } from './plan-decomposition-reference.ts';

const { compute, insights } = planDecomposition;
const three: Input = presets['three-industries'];
const codes = (input: Input) => insights(input, compute(input)).map(({ code }) => code);
const said = (input: Input, code: string) =>
	insights(input, compute(input)).find((insight) => insight.code === code)?.params;
const rows = (...shares: number[]) => shares.map((share, i) => ({ id: `r${i}`, share }));

describe('fitting to last year', () => {
	const small = (lastYear: number[][][] | null, change: Partial<Input> = {}): Input => ({
		...three,
		target: 100,
		method: 'ipf',
		products: rows(0.5, 0.5),
		industries: rows(0.5, 0.5),
		regions: rows(1),
		lastYear,
		...change,
	});

	it('leaves a pattern that fits already as it is, but for its size', () => {
		const output = compute(
			small([
				[[3], [1]],
				[[1], [3]],
			]),
		);
		expectAlike(output.table, [
			[[37.5], [12.5]],
			[[12.5], [37.5]],
		]);
		expect(output.infeasible).toBeNull();
	});

	it('finds the known solution of a two-by-two table', () => {
		const output = compute(
			small(
				[
					[[9], [1]],
					[[1], [1]],
				],
				{ products: rows(3, 2) },
			),
		);
		const [[[a = 0] = [], [b = 0] = []] = [], [[c = 0] = [], [d = 0] = []] = []] = output.table;
		expect(a + b).toBeCloseTo(60, 9);
		expect(a + c).toBeCloseTo(50, 9);
		expect((a * d) / (b * c)).toBeCloseTo(9, 8);
	});

	it('says why it cannot: no history, a bare slice, an impossible pattern', () => {
		const equal = [
			[[25], [25]],
			[[25], [25]],
		];
		const because = (lastYear: number[][][] | null, change: Partial<Input> = {}) => {
			const output = compute(small(lastYear, change));
			if (output.infeasible) expectAlike(output.table, equal);
			return output.infeasible;
		};
		expect(because(null)).toBe('noHistory');
		expect(
			because([
				[[0], [0]],
				[[0], [0]],
			]),
		).toBe('product:r0');
		expect(
			because([
				[[1], [1]],
				[[0], [0]],
			]),
		).toBe('product:r1');
		expect(
			because([
				[[1], [0]],
				[[1], [0]],
			]),
		).toBe('industry:r1');
		// 50 and 50 can only be neared by emptying a cell that had something
		expect(
			because([
				[[1], [0]],
				[[1], [1]],
			]),
		).toBe('pattern');
		expect(codes(small(null))).toContain('noHistory');
		expect(
			said(
				small([
					[[1], [1]],
					[[0], [0]],
				]),
				'bareRow',
			),
		).toEqual({ name: { name: 'r1' } });
		expect(
			codes(
				small(
					[
						[[1], [0]],
						[[1], [1]],
					],
					{ products: rows(0.9, 0.1) },
				),
			),
		).toContain('noPattern');
	});

	it('names a bare region last, with whatever is in its name', () => {
		const input = {
			...small(
				[
					[
						[1, 0],
						[1, 0],
					],
					[
						[1, 0],
						[1, 0],
					],
				],
				{
					regions: [
						{ id: 'a', share: 1 },
						{ id: 'b: c\nd', share: 1 },
					],
				},
			),
			capacity: { ...three.capacity },
		};
		expect(compute(input).infeasible).toBe('region:b: c\nd');
		expect(said(input, 'bareRow')).toEqual({ name: { name: 'b: c\nd' } });
	});

	it('needs no history where nothing is to be sold', () => {
		const output = compute(
			small(
				[
					[[1], [1]],
					[[0], [0]],
				],
				{ products: rows(1, 0) },
			),
		);
		expect(output.infeasible).toBeNull();
		expectAlike(output.table, [
			[[50], [50]],
			[[0], [0]],
		]);
		expect(
			compute(
				small(
					[
						[[0], [0]],
						[[0], [0]],
					],
					{ target: 0 },
				),
			).infeasible,
		).toBeNull();
	});

	it('is not asked for where the shares are multiplied', () => {
		expect(compute({ ...three, lastYear: null })).toMatchObject({
			infeasible: null,
			newCellShare: null,
		});
		const { lastYear: _, ...missing } = three;
		expect(compute(missing as Input).newCellShare).toBeNull();
		expect(compute({ ...missing, method: 'ipf' } as Input).infeasible).toBe('noHistory');
	});
});
