import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compute } from '../../src/calculators/new-product/compute.ts';
import { type Economics, type Input, inputs } from '../../src/calculators/new-product/inputs.ts';
import { newProduct } from '../../src/calculators/new-product/model.ts';
import { presets } from '../../src/calculators/new-product/presets.ts';
import { leavesOf, setAt } from '../../src/engine/walk.ts';
import { inputsOf } from '../support/random-input.ts';
import { tries } from '../support/tries.ts';
import { formulasOf } from './expect-formulas.ts';

const half: Input = presets['half-ready'];
const ready: Input = presets.ready;
const copying: Input = presets['me-too'];
const codes = (x: Input) => newProduct.insights(x, compute(x)).map(({ code }) => code);
const now = (x: Input, current: Partial<Input['current']>): Input => ({
	...x,
	current: { ...x.current, ...current },
});
const at = (x: Input, economics: Partial<Economics>): Input => ({
	...x,
	economics: { ...x.economics, ...economics },
});

const whole = inputsOf(inputs, 'whole') as fc.Arbitrary<unknown> as fc.Arbitrary<Input>;
const likely = inputsOf(inputs, 'plausible') as fc.Arbitrary<unknown> as fc.Arbitrary<Input>;
const holds = (property: (x: Input) => void) =>
	fc.assert(fc.property(fc.oneof(whole, likely), property), { numRuns: tries(300) });
const close = (actual: number, expected: number, size = 1) =>
	expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(size, 1));

describe('presets', () => {
	test('half ready: prepare, stickiness weakest, waiting worth more', () => {
		const output = compute(half);
		expect(output.scores.maturity).toBeCloseTo(22 / 30, 12);
		expect(output.scores.coverage).toBeCloseTo(11 / 19, 12);
		expect(output.scores.profit).toBeCloseTo(0.6, 12);
		// The survey (8 of 15) speaks, since revenue kept scores 11 of 15.
		expect(output.scores.stickiness).toBeCloseTo(8 / 15, 12);
		expect(output.readiness).toBeCloseTo(((22 / 30) * (11 / 19) * 0.6 * (8 / 15)) ** 0.25, 12);
		expect(output.readiness).toBeCloseTo(0.61, 2);
		expect(output).toMatchObject({ verdict: 'prepare', weakest: 'stickiness', better: 'wait' });
		expect(output.principles).toEqual({ customer: false, profit: true, value: false });
		expect((output.valueWait - output.valueNow) / 1e6).toBeCloseTo(1.8, 1);
		expect(output.breakEvenErosion).toBeCloseTo(0.242, 3);
		expect(codes(half)).toEqual(['prepare', 'copy', 'waitPays']);
	});

	test('half ready, the money by hand', () => {
		const output = compute(half);
		expect(output.distractionCost).toBe(3_750_000);
		expect(output.successNow).toBeCloseTo(0.1 + 0.5 * output.readiness, 12);
		expect(output.successAfterWait).toBeCloseTo(0.55, 12);
		expect(output.valueNow).toBeCloseTo(output.successNow * 4e7 - 11_750_000, 4);
		expect(output.valueWait).toBeCloseTo((0.55 * 4e7 * 0.85 - 11_750_000) / 1.12, 4);
		const needed = (output.valueNow * 1.12 + 11_750_000) / 2.2e7;
		expect(output.breakEvenErosion).toBeCloseTo(1 - needed, 12);
	});

	test('ready: go, and now', () => {
		const output = compute(ready);
		expect(output).toMatchObject({ verdict: 'go', readiness: 1, better: 'now' });
		expect(output.valueNow).toBe(12_250_000);
		expect(output.breakEvenErosion).toBeCloseTo(1 - (12.25 * 1.12 + 11.75) / 24, 12);
		expect(codes(ready)).toEqual(['go', 'nowPays']);
	});

	test('copying a rival: deepen', () => {
		const output = compute(copying);
		expect(output).toMatchObject({ verdict: 'deepen', readiness: 0, weakest: 'maturity' });
		expect(output.principles).toEqual({ customer: false, profit: false, value: false });
		expect(output.valueNow).toBe(-7_750_000);
		expect(codes(copying)).toEqual(['deepen', 'copy', 'waitPays']);
	});

	test('are valid', () => {
		for (const x of [half, ready, copying]) expect(newProduct.validate(x)).toEqual([]);
	});
});

describe('readiness', () => {
	test('a mark to stop at must lie under the mark to go from', () => {
		const crossed = setAt(half, 'thresholds.grr.fail', 0.9);
		expect(newProduct.validate(crossed)).toEqual([
			{ field: 'thresholds.grr.pass', code: 'belowMin' },
		]);
	});
	test('without a survey revenue speaks alone', () => {
		const { veryDisappointed: _, ...rest } = half.current;
		for (const current of [rest as Input['current'], { ...rest, veryDisappointed: null }]) {
			const output = compute({ ...half, current });
			expect(output.scores.stickiness).toBeCloseTo(11 / 15, 12);
			expect(output.weakest).toBe('coverage');
		}
	});
	test('a survey cannot lift it', () => {
		expect(compute(now(half, { veryDisappointed: 1 })).scores.stickiness).toBeCloseTo(11 / 15, 12);
	});
	test('one hole makes it nothing', () => {
		const output = compute(now(ready, { profit: 0 }));
		expect(output).toMatchObject({ readiness: 0, weakest: 'profit', verdict: 'deepen' });
	});
	test('the first of equals is the weakest', () => {
		const x = now(half, { maturity: 0.8, coverage: 0.07, profit: 0, grr: 0.9 });
		expect(compute(x).weakest).toBe('coverage');
	});
});

describe('verdict', () => {
	test('go at every mark exactly, with the principles at their edge', () => {
		const marks = { maturity: 0.8, coverage: 0.26, profit: 0.2, grr: 0.9, veryDisappointed: 0.4 };
		const edge = {
			coInnovationCustomers: 3,
			grossMargin: 0.9 * 0.65,
			companyGrossMargin: 0.65,
			competitorDrivenShare: 0.3,
		};
		const x = { ...now(ready, marks), newProduct: edge };
		expect(compute(x).verdict).toBe('go');
		const few = { ...x, newProduct: { ...edge, coInnovationCustomers: 2 } };
		expect(compute(few).verdict).toBe('prepare');
		expect(codes(few)[0]).toBe('prepareReason');
		expect(compute(now(x, { veryDisappointed: 0.399 })).verdict).toBe('prepare');
	});
	test('under a mark to stop at, or just at it, nothing is prepared', () => {
		// A score of nothing leaves no readiness, so a given measure under its mark always deepens.
		expect(compute(now(half, { maturity: 0.499 })).verdict).toBe('deepen');
		expect(compute(now(half, { maturity: 0.5 })).verdict).toBe('deepen');
		expect(compute(now(half, { maturity: 0.62 })).verdict).toBe('prepare');
	});
	test('readiness of a half is enough to prepare', () => {
		const quarter = { maturity: 0.65, coverage: 0.165, profit: 0.1, veryDisappointed: 0.325 };
		const { readiness, verdict } = compute(now(half, quarter));
		expect(readiness).toBeCloseTo(0.5, 12);
		expect(verdict).toBe(readiness >= 0.5 ? 'prepare' : 'deepen');
		expect(compute(now(half, { ...quarter, profit: 0.099 })).verdict).toBe('deepen');
	});
});

describe('waiting', () => {
	test('at the break-even erosion both are worth the same', () => {
		const { breakEvenErosion, valueNow } = compute(half);
		const level = compute(at(half, { erosion: breakEvenErosion ?? 0 }));
		expect(level.valueWait).toBeCloseTo(valueNow, 4);
	});
	test('no time to wait, or nothing to win', () => {
		expect(compute(at(half, { waitMonths: 0 })).breakEvenErosion).toBeNull();
		expect(codes(at(half, { waitMonths: 0 }))).toContain('noWait');
		const nothing = at(half, { value: 0 });
		expect(compute(nothing)).toMatchObject({ breakEvenErosion: null, valueNow: -11_750_000 });
		expect(codes(nothing)).toEqual(['prepare', 'copy', 'waitPaysAnyway', 'neither']);
		expect(compute(at(half, { pMin: 0, pMax: 0 })).breakEvenErosion).toBeNull();
	});
	test('more than everything cannot erode', () => {
		const gone = compute(at(half, { erosion: 5, waitMonths: 24 }));
		expect(gone.valueWait).toBeCloseTo(-11_750_000 / 1.12 ** 2, 4);
		// Starting now loses more than the discounted cost: waiting pays whatever the erosion.
		const lost = at(copying, { cost: 80_000_000, erosion: 5 });
		expect(compute(lost).better).toBe('wait');
		expect(compute(lost).breakEvenErosion).toBeGreaterThan(1);
		expect(codes(lost)).toContain('waitPaysAnyway');
	});
	test('level is now', () => {
		const free = { cost: 0, diversion: 0, discountRate: 0, erosion: 0 };
		const level = at(ready, free);
		expect(compute(level)).toMatchObject({ better: 'now', breakEvenErosion: 0 });
		expect(codes(level)).toContain('same');
	});
});

describe('properties', () => {
	test('the formulas agree, also at the marks', async () => {
		const expectFormulas = await formulasOf(newProduct);
		const place = fc.constantFrom(-0.1, 0, 0.1, 0.5, 1, 1, 1, 1.1);
		const places = fc.tuple(place, place, place, place, fc.option(place));
		fc.assert(
			fc.property(likely, fc.constantFrom(half, ready), places, (x, { newProduct }, moved) => {
				const [maturity, coverage, profit, grr, asked] = moved;
				const between = (from: { pass: number; fail: number }, share: number) =>
					share === 1 ? from.pass : from.fail + (from.pass - from.fail) * share;
				const t = x.thresholds;
				const current = {
					maturity: between(t.maturity, maturity),
					coverage: between(t.coverage, coverage),
					profit: between(t.profit, profit),
					grr: between(t.grr, grr),
					veryDisappointed: asked === null ? null : between(t.veryDisappointed, asked),
				};
				expectFormulas({ ...x, current, newProduct });
			}),
			{ numRuns: tries(300) },
		);
	});
	test('the naive implementation agrees', () => {
		holds((x) => {
			const { current: c, thresholds: t, economics: e } = x;
			const output = compute(x);
			const rate = (value: number, { pass, fail }: { pass: number; fail: number }) => {
				if (value <= fail) return 0;
				return value >= pass ? 1 : (value - fail) / (pass - fail);
			};
			const kept = rate(c.grr, t.grr);
			const missed = c.veryDisappointed;
			const scores = [
				rate(c.maturity, t.maturity),
				rate(c.coverage, t.coverage),
				rate(c.profit, t.profit),
				missed === null ? kept : Math.min(kept, rate(missed, t.veryDisappointed)),
			];
			expect(Object.values(output.scores)).toEqual(scores.map((s) => expect.closeTo(s, 9)));
			const readiness = Math.sqrt(Math.sqrt(scores.reduce((a, b) => a * b)));
			close(output.readiness, readiness);
			const success = (r: number) => e.pMin * (1 - r) + e.pMax * r;
			const cost = e.cost + e.coreGrossProfit * e.coreGrowth * e.diversion;
			const years = e.waitMonths / 12;
			const discount = (1 + e.discountRate) ** years;
			const size = e.value + Math.abs(cost) + e.cost;
			close(output.valueNow, success(readiness) * e.value - cost, size);
			const later = success(Math.max(readiness, e.readinessAfterWait));
			const left = e.erosion * years >= 1 ? 0 : 1 - e.erosion * years;
			close(output.valueWait, (later * e.value * left - cost) / discount, size);
			expect(output.better).toBe(output.valueNow >= output.valueWait ? 'now' : 'wait');
			if (years === 0 || later * e.value === 0) expect(output.breakEvenErosion).toBeNull();
			else if (size / (later * e.value) < 1e3 && years > 0.1) {
				const needed = ((success(readiness) * e.value - cost) * discount + cost) / later / e.value;
				close(output.breakEvenErosion ?? Number.NaN, (1 - needed) / years, 1e3 * discount);
			}
			const below = (['maturity', 'coverage', 'profit', 'grr'] as const).filter(
				(m) => c[m] < t[m].pass,
			);
			const deep = below.length === 0 && (missed ?? 1) >= t.veryDisappointed.pass;
			const { customer, profit, value } = output.principles;
			expect(output.verdict === 'go').toBe(deep && customer && profit && value);
			// A measure under its mark scores nothing, so that readiness alone tells the other two apart.
			if (output.verdict !== 'go')
				expect(output.verdict).toBe(output.readiness >= 0.5 ? 'prepare' : 'deepen');
		});
	});

	test('money times k is money times k, and nothing else moves', () => {
		fc.assert(
			fc.property(likely, fc.constantFrom(1 / 64, 0.25, 2, 512), (x, factor) => {
				const scaled = leavesOf(inputs, x)
					.filter(({ field }) => field.unit === 'money')
					.reduce((y, { path, value }) => setAt(y, path, (value as number) * factor), x);
				const [before, after] = [compute(x), compute(scaled)];
				const money = ['distractionCost', 'valueNow', 'valueWait'] as const;
				const times = Object.fromEntries(money.map((key) => [key, before[key] * factor]));
				expect(after).toEqual({ ...before, ...times });
			}),
		);
	});

	test('a better present product is never less ready', () => {
		holds((x) => {
			const { readiness } = compute(x);
			for (const measure of ['maturity', 'coverage', 'profit', 'grr'] as const) {
				const better = now(x, { [measure]: (x.current[measure] + 1) / 2 });
				expect(compute(better).readiness).toBeGreaterThanOrEqual(readiness - 1e-12);
			}
		});
	});

	test('no surprises', () => {
		const sound = (value: unknown): boolean =>
			typeof value === 'object' && value !== null
				? Object.values(value).every(sound)
				: typeof value !== 'number' || Number.isFinite(value);
		const turns = ['waitPays', 'waitPaysAnyway', 'nowPays', 'same', 'noWait'];
		holds((x) => {
			const before = JSON.stringify(x);
			const output = compute(x);
			const insights = newProduct.insights(x, output);
			const charts = Object.values(newProduct.definition.charts).map(({ data }) => data(x, output));
			expect(sound([output, insights, charts])).toBe(true);
			expect(JSON.stringify(x)).toBe(before);
			for (const { params } of insights) expect(JSON.stringify(params)).not.toContain('null');
			expect(insights[0]?.code.replace('Reason', '')).toBe(output.verdict);
			expect(insights.filter(({ code }) => turns.includes(code))).toHaveLength(1);
		});
	});
});
