import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/calculators/plan-decomposition/inputs.ts';
import { planDecomposition } from '../../src/calculators/plan-decomposition/model.ts';
import { presets } from '../../src/calculators/plan-decomposition/presets.ts';
import { expectAlike, naive } from './plan-decomposition-reference.ts';

const { compute, validate, insights } = planDecomposition;
const three: Input = presets['three-industries'];
const shape: Input = presets['keep-last-year-shape'];
const wish: Input = presets['wish-target'];

const codes = (input: Input) => insights(input, compute(input)).map(({ code }) => code);
const said = (input: Input, code: string) =>
	insights(input, compute(input)).find((insight) => insight.code === code)?.params;
const withCapacity = (input: Input, change: Partial<Input['capacity']>): Input => ({
	...input,
	capacity: { ...input.capacity, ...change },
});
const rows = (...shares: number[]) => shares.map((share, i) => ({ id: `r${i}`, share }));

describe('presets', () => {
	it('are valid, and agree with a second calculation', () => {
		for (const preset of Object.values(presets)) {
			expect(validate(preset)).toEqual([]);
			expectAlike(compute(preset), naive(preset));
		}
	});

	it('three-industries: two thirds are covered, and waiting is dear', () => {
		const output = compute(three);
		expect(output.coverage).toBeCloseTo(0.67, 3);
		expect(output.coverage).toBeCloseTo(0.670_088_652_083, 11);
		const [east, south] = output.regions;
		expect(east?.hiresNeeded).toEqual([12, 14, 15, 17, 20, 25, 31, 43, 70, 138, 409, null]);
		expect(south?.hiresNeeded.slice(0, 2)).toEqual([10, 11]);
		expect(east?.target).toBeCloseTo(46_800_000, 3);
		// 28 sellers at 1.6 million, one in five leaving over the year
		const stay = Array.from({ length: 12 }, (_, m) => 0.8 ** (m / 12)).reduce((a, b) => a + b);
		expect((east?.existing ?? 0) + (south?.existing ?? 0)).toBeCloseTo((44.8e6 / 12) * stay, 3);
		// 72 million × 0.6 × 0.35 × 0.35, and × 0.4 × 0.2 × 0.65: nothing was sold there
		expect(output.table[0]?.[1]?.[1]).toBeCloseTo(5_292_000, 3);
		expect(output.table[1]?.[2]?.[0]).toBeCloseTo(3_744_000, 3);
		expect(output.newCellShare).toBeCloseTo((5_292_000 + 3_744_000) / 72e6, 12);
		const squares = (shares: number[]) => shares.reduce((total, x) => total + x * x, 0);
		expect(output.hhi).toBeCloseTo(
			1e4 * squares([0.6, 0.4]) * squares([0.45, 0.35, 0.2]) * squares([0.65, 0.35]),
			8,
		);
		expect(output).toMatchObject({
			dealsNeeded: 120,
			oppsNeeded: 480,
			pipelineNeeded: 288e6,
			neededCoverage: 4,
		});
		expect(output.pipelineCoverage).toBeCloseTo(110 / 72, 12);
		expect(output.impliedProductivity).toBeCloseTo(2_387_743.7635, 3);
		expect(codes(three)).toEqual(['gap', 'lateHire', 'productivityJump', 'pipeline']);
		expect(said(three, 'lateHire')).toEqual({
			region: { name: 'east' },
			a: { value: 12, unit: 'count' },
			b: { value: 25, unit: 'count' },
		});
	});

	it('keep-last-year-shape: leaves new ground alone, and keeps how cells relate', () => {
		const output = compute(shape);
		const { table } = output;
		expect(output.infeasible).toBeNull();
		expect(table[0]?.[1]?.[1]).toBe(0);
		expect(table[1]?.[2]?.[0]).toBe(0);
		expect(output.newCellShare).toBe(0);
		expect(table[0]?.[0]?.[0]).toBeCloseTo(13_520_068.739, 2);
		expect(table[1]?.[1]?.[0]).toBeCloseTo(11_795_093.064, 2);
		expectAlike(output.byProduct, [43.2e6, 28.8e6]);
		expectAlike(output.byIndustry, [32.4e6, 25.2e6, 14.4e6]);
		expectAlike(output.byRegion, [46.8e6, 25.2e6]);
		// scaling slices leaves ratios of ratios as they were
		const cell = (t: Input['lastYear'], p: number, i: number, g: number) => t?.[p]?.[i]?.[g] ?? 0;
		const odds = (t: Input['lastYear']) =>
			(cell(t, 0, 0, 0) * cell(t, 1, 0, 1)) / (cell(t, 0, 0, 1) * cell(t, 1, 0, 0));
		const others = (t: Input['lastYear']) =>
			(cell(t, 1, 0, 0) * cell(t, 1, 1, 1)) / (cell(t, 1, 0, 1) * cell(t, 1, 1, 0));
		expect(odds(table)).toBeCloseTo(odds(shape.lastYear), 9);
		expect(others(table)).toBeCloseTo(others(shape.lastYear), 9);
		expect(output.coverage).toBeCloseTo(compute(three).coverage ?? 0, 12);
	});

	it('wish-target: little more than half is covered', () => {
		const output = compute(wish);
		expect(output.coverage).toBeCloseTo(0.547, 3);
		expect(output.regions[0]?.hiresNeeded.slice(-2)).toEqual([null, null]);
		expect(output.hhi).toBeCloseTo(1e4 * 0.68 * 0.5 * 0.58, 9);
		// one fifth exactly is not yet much
		expect(output.newCellShare).toBeCloseTo(0.2, 12);
		expect(codes(wish)).toEqual(['gap', 'lateHire', 'productivityJump', 'pipeline']);
	});
});

describe('sellers', () => {
	const steady = (change: Partial<Input['capacity']>): Input =>
		withCapacity(
			{ ...three, target: 6_000_000, regions: rows(1) },
			{
				quota: 1_200_000,
				attainment: 1,
				annualAttrition: 0,
				ramp: [],
				regions: [{ ramped: 1, hires: [] }],
				...change,
			},
		);

	it('bring their quota when nobody leaves and nobody learns', () => {
		const [team] = compute(
			steady({ regions: [{ ramped: 2, hires: [{ month: 7, count: 1 }] }] }),
		).regions;
		expectAlike(team, {
			...team,
			existing: 2_400_000,
			hires: 600_000,
			capacity: 3_000_000,
			gap: 3_000_000,
			coverage: 0.5,
			hiresNeeded: [3, 3, 3, 4, 4, 5, 5, 6, 8, 10, 15, 30],
		});
	});

	it('count whole people, and no one for the last digit', () => {
		const third = steady({ regions: [{ ramped: 0, hires: [] }] });
		// five full years exactly, whatever the rounding
		expect(compute(third).regions[0]?.hiresNeeded[0]).toBe(5);
		const hair = { ...third, target: 6_000_000 * (1 + 1e-8) };
		expect(compute(hair).regions[0]?.hiresNeeded[0]).toBe(6);
	});

	it('start with the first month of the ramp and go on at the plateau', () => {
		const input = steady({ ramp: [0, 0.5], plateau: 0.8, regions: [{ ramped: 0, hires: [] }] });
		const from = (month: number) =>
			compute(withCapacity(input, { regions: [{ ramped: 0, hires: [{ month, count: 1 }] }] }))
				.capacity;
		expect(from(12)).toBe(0);
		expect(from(11)).toBeCloseTo(50_000, 6);
		expect(from(1)).toBeCloseTo(100_000 * (0.5 + 10 * 0.8), 6);
		expect(compute(input).regions[0]?.hiresNeeded[11]).toBeNull();
	});

	it('may have capacity to spare, and then nobody is needed', () => {
		const [team] = compute(steady({ regions: [{ ramped: 6, hires: [] }] })).regions;
		expect(team?.gap).toBeCloseTo(-1_200_000, 3);
		expect(team?.hiresNeeded).toEqual(Array(12).fill(0));
		expect(codes(steady({ regions: [{ ramped: 6, hires: [] }] }))).toEqual(['ok']);
	});

	it('of a region with nobody carry nothing', () => {
		const empty = compute(steady({ regions: [{ ramped: 0, hires: [] }] }));
		expect(empty.regions[0]).toMatchObject({ capacity: 0, coverage: 0 });
		expect(empty).toMatchObject({ coverage: 0, impliedProductivity: null });
		const left = withCapacity(three, { regions: [] });
		expect(compute(left).capacity).toBe(0);
	});
});

describe('edges', () => {
	it('has no deals without a price, no pipeline without wins, no shares of no target', () => {
		expect(compute({ ...three, avgDeal: 0 })).toMatchObject({
			dealsNeeded: null,
			oppsNeeded: null,
			pipelineNeeded: 288e6,
		});
		expect(compute({ ...three, winRate: 0 })).toMatchObject({
			dealsNeeded: 120,
			oppsNeeded: null,
			pipelineNeeded: null,
			neededCoverage: null,
		});
		expect(codes({ ...three, winRate: 0 })).toContain('pipelineNever');
		const none = { ...three, target: 0 };
		expect(compute(none)).toMatchObject({
			hhi: null,
			newCellShare: null,
			coverage: null,
			impliedProductivity: 0,
			pipelineCoverage: null,
		});
		expect(codes(none)).toEqual(['noTarget']);
	});

	it('takes equal parts where every share is 0', () => {
		const none = { ...three, products: rows(0, 0), industries: rows(0, 0, 0), regions: rows(0, 0) };
		expect(compute(none).hhi).toBeCloseTo(10_000 / 12, 9);
		expectAlike(compute(none).byIndustry, [24e6, 24e6, 24e6]);
	});
});

describe('insights', () => {
	it('tell from when on no number of hires helps', () => {
		const slow = withCapacity(three, { ramp: [0, 0, 0, 0, 0, 0, 0] });
		expect(codes(slow)).toContain('lateHireNever');
		expect(codes(slow)).not.toContain('lateHire');
		const never = withCapacity(three, { ramp: Array(12).fill(0) });
		expect(said(never, 'hireNever')).toEqual({ region: { name: 'east' } });
		expect(codes(never)).not.toContain('lateHireNever');
	});

	it('draw the line where the table of conditions does', () => {
		const { capacity } = compute(three);
		expect(codes({ ...three, target: capacity, openPipeline: 1e9 })).not.toContain('gap');
		expect(codes({ ...three, target: capacity })).toContain('ok');
		const calm = { ...three, target: capacity * 0.9 };
		expect(said(calm, 'ok')?.['x']).toMatchObject({ value: expect.closeTo(1 / 9, 9) });
		// a full seller-year brings 1.6 million: the target may ask for 15% more, not for 16%
		expect(codes({ ...three, target: capacity * 1.149 })).not.toContain('productivityJump');
		expect(codes({ ...three, target: capacity * 1.16 })).toContain('productivityJump');
		expect(codes({ ...three, openPipeline: 288e6 })).not.toContain('pipeline');
		const fresh = { ...three, lastYear: three.lastYear?.map((p) => p.map(() => [0, 1])) ?? null };
		expect(said(fresh, 'newGround')).toMatchObject({ x: { value: expect.closeTo(0.65, 9) } });
	});
});

describe('charts', () => {
	const { charts } = planDecomposition.definition;

	it('bridge from the team to the target, and from the target to what is to spare', () => {
		const { series, from } = charts.bridge.data(three, compute(three));
		expect(series.gap).toEqual(series.target);
		expect(from?.gap).toEqual(series.hires);
		expect(series.spare).toBeUndefined();
		const rich = { ...three, target: 1_000_000 };
		expect(charts.bridge.data(rich, compute(rich)).series.gap).toBeUndefined();
	});

	it('say new ground where nothing was sold and something is planned', () => {
		const states = charts.cells
			.data(three, compute(three))
			.cells.map((row) => row.map(({ state }) => state));
		expect(states).toEqual([
			[null, null, null],
			[null, null, 'newGround'],
			[null, 'newGround', null],
			[null, null, null],
		]);
	});

	it('add up people over the regions until one cannot be helped', () => {
		const { series } = charts.start.data(three, compute(three));
		expect(series.all?.slice(0, 2)).toEqual([22, 25]);
		expect(series.all?.at(-1)).toBeNull();
	});
});

describe('validate', () => {
	const broken = (input: unknown) => validate(input).map(({ field, code }) => `${field} ${code}`);

	it('names what is out of range', () => {
		expect(broken(withCapacity(three, { quota: 0 }))).toEqual(['capacity.quota belowMin']);
		expect(broken({ ...three, products: [] })).toContain('products empty');
		expect(broken({ ...three, regions: rows(1, 1, 1, 1, 1, 1, 1, 1, 1) })).toContain(
			'regions aboveMax',
		);
		const hires = [{ month: 13, count: 1 }];
		expect(
			broken(
				withCapacity(three, {
					regions: [
						{ ramped: 1, hires },
						{ ramped: 1, hires: [] },
					],
				}),
			),
		).toEqual(['capacity.regions.0.hires.0.month aboveMax']);
		expect(broken({ ...three, lastYear: [[[-1]]] })[0]).toBe('lastYear.0.0.0 belowMin');
		expect(broken({ ...three, lastYear: null })).toEqual([]);
	});
});
