import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deal, Input } from '../../src/calculators/gates/inputs.ts';
import { gates } from '../../src/calculators/gates/model.ts';
import { presets } from '../../src/calculators/gates/presets.ts';
import { fit } from '../../src/engine/walk.ts';
import { inputsOf } from '../support/random-input.ts';
import { tries } from '../support/tries.ts';
import { formulasOf } from './expect-formulas.ts';

const { compute, validate, insights, definition } = gates;
const { inputs } = definition;
const losing: Input = presets['loss-making-delivery'];
const ready: Input = presets['ready-to-expand'];
const codes = (input: Input) => insights(input, compute(input)).map(({ code }) => code);
const said = (input: Input) => insights(input, compute(input))[0]?.params;
const drawn = (input: Input) =>
	Object.values(definition.charts).map((chart) => chart.data(input, compute(input)));

const deal = (value: number, plannedCost: number, actualCost: number, lost = false): Deal => ({
	value,
	plannedCost,
	actualCost,
	lost,
});
const withDeals = (deals: readonly Deal[]): Input => ({ ...ready, deals });

/** The figures of the first gate once more, in running sums, with the variance as E(x²) − E(x)². */
function naive(deals: readonly Deal[]) {
	let [value, planned, actual, n, bled, gone, m, s, q] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
	for (const d of deals) {
		n++;
		value += d.value;
		planned += d.plannedCost;
		actual += d.actualCost;
		if (d.actualCost > d.value) bled++;
		if (d.lost) gone++;
		if (d.plannedCost === 0) continue;
		const x = d.actualCost / d.plannedCost;
		m++;
		s += x;
		q += x * x;
	}
	const variance = Math.max(0, (q - (s * s) / m) / (m - 1));
	return {
		margin: value === 0 ? null : 1 - actual / value,
		lossShare: n === 0 ? null : bled / n,
		lostShare: n === 0 ? null : gone / n,
		overrun: planned === 0 ? null : (actual - planned) / planned,
		cv: m < 2 || s === 0 ? null : Math.sqrt(variance) / (s / m),
	};
}

describe('presets', () => {
	it('are valid', () => {
		for (const preset of Object.values(presets)) expect(validate(preset)).toEqual([]);
	});

	it('loss-making-delivery: half the deals at a loss, 42% over plan', () => {
		const output = compute(losing);
		// 14.4 million brought, 13.65 spent, 9.6 planned
		expect(output.margin).toBeCloseTo(0.75 / 14.4, 12);
		expect(output.overrun).toBeCloseTo(13.65 / 9.6 - 1, 12);
		expect(output.lossShare).toBe(0.5);
		expect(output.lostShare).toBeCloseTo(1 / 3, 12);
		expect(output.cv).toBeCloseTo(0.2005743741534056, 12);
		expect(output.gate1).toEqual({
			tests: {
				sample: true,
				margin: false,
				lossShare: false,
				overrun: false,
				predictability: true,
				lostShare: false,
			},
			passed: false,
		});
		expect([output.gate2.passed, output.gate3.passed]).toEqual([true, true]);
		expect(output.stage).toBe('delivery');
		expect(codes(losing)).toEqual(['delivery']);
		expect(said(losing)).toMatchObject({ k: { value: 3 }, n: { value: 6 } });
	});

	it('ready-to-expand: all gates open', () => {
		const output = compute(ready);
		expect(output.margin).toBeCloseTo(2.92 / 6.55, 12);
		expect(output.overrun).toBeCloseTo(0.03125, 12);
		expect(output.stage).toBe('expand');
		expect(codes(ready)).toEqual(['expand']);
	});

	it('team-not-ready: the second gate is shut', () => {
		const output = compute(presets['team-not-ready']);
		expect(output.gate1.passed).toBe(true);
		expect(output.gate2).toEqual({
			tests: { health: false, success: false, playbook: false },
			passed: false,
		});
		expect(output.stage).toBe('team');
		expect(said(presets['team-not-ready'])).toMatchObject({ h: { value: 9 }, d: { value: 6 } });
	});
});

describe('edges', () => {
	it('proves nothing without deals', () => {
		const { deals: _, ...rest } = ready;
		for (const input of [withDeals([]), rest as Input]) {
			expect(validate(input)).toEqual([]);
			const output = compute(input);
			const { margin, lossShare, lostShare, overrun, cv } = output;
			expect([margin, lossShare, lostShare, overrun, cv]).toEqual([null, null, null, null, null]);
			expect(Object.values(output.gate1.tests)).not.toContain(true);
			expect(codes(input)).toEqual(['deliveryUnknown']);
			drawn(input);
		}
	});

	it('fails what is undefined: no price, no plan, no two planned deals', () => {
		const unpriced = compute(withDeals([deal(0, 10, 10), deal(0, 10, 12)]));
		expect(unpriced).toMatchObject({ margin: null, lossShare: 1, gate1: { passed: false } });
		const unplanned = compute(withDeals([deal(30, 0, 10), deal(30, 10, 10), deal(30, 0, 5)]));
		expect(unplanned).toMatchObject({ overrun: 1.5, cv: null });
		expect(unplanned.gate1.tests.predictability).toBe(false);
		expect(compute(withDeals([deal(9, 0, 1)])).overrun).toBeNull();
		// costs of 0 everywhere: the mean is 0
		expect(compute(withDeals([deal(9, 3, 0), deal(9, 3, 0)]))).toMatchObject({
			cv: null,
			overrun: -1,
		});
	});

	it('lets a deal that breaks even pass, and a limit that is met', () => {
		expect(compute(withDeals([deal(10, 10, 10)])).lossShare).toBe(0);
		const exact = Array.from({ length: 10 }, (_, i) =>
			i === 0 ? deal(100, 60, 105) : deal(100, 60, i < 9 ? 61 : 67),
		);
		const output = compute(withDeals(exact));
		// 660 of 600 planned: 10% on paper, a little more in binary
		expect(output.overrun).toBeCloseTo(0.1, 12);
		expect(output.gate1.tests).toMatchObject({ overrun: true, lossShare: true });
	});

	it('takes the sample standard deviation', () => {
		// ratios 1 and 2: mean 1.5, deviation √0.5
		expect(compute(withDeals([deal(9, 2, 2), deal(9, 2, 4)])).cv).toBeCloseTo(0.5 ** 0.5 / 1.5, 12);
	});

	it('wants the new market’s pilots at the margin of the deals', () => {
		const poor = { ...ready, market: { ...ready.market, pilotMargin: 0.29 } };
		expect(compute(poor)).toMatchObject({
			stage: 'market',
			gate3: { tests: { pilotMargin: false } },
		});
		expect(codes(poor)).toEqual(['marketShort']);
		expect(said(poor)).toMatchObject({ tests: { all: [{ term: 'pilotMargin' }] } });
	});
});

describe('insights', () => {
	const team = (change: Partial<Input['team']>) => ({
		...ready,
		team: { ...ready.team, ...change },
	});

	it('have a word for each way to stop', () => {
		const few = withDeals(ready.deals.slice(0, 3));
		expect(codes(few)).toEqual(['deliveryShort']);
		expect(said(few)).toEqual({ tests: { all: [{ term: 'sample' }] } });
		expect(codes(team({ healthMonth: null }))).toEqual(['teamNever']);
		expect(codes(team({ healthMonth: 7 }))).toEqual(['team']);
		expect(codes(team({ playbookCoverage: 0 }))).toEqual(['teamMethod']);
		const early = { ...ready, market: { ...ready.market, pilotWins: 1 } };
		expect(codes(early)).toEqual(['market']);
		expect(said(early)).toMatchObject({ w: { value: 1 }, m: { value: 3 } });
	});

	it('are exactly one, whatever the input', () => {
		fc.assert(
			fc.property(inputsOf(inputs, 'plausible'), (input) => {
				const found = insights(input as Input, compute(input as Input));
				expect(found).toHaveLength(1);
				expect(JSON.stringify(found)).not.toContain('null');
			}),
		);
	});
});

describe('validate', () => {
	it('names what is out of range', () => {
		const wrong = {
			...ready,
			deals: [{ ...deal(-1, 1, 1), lost: 'no' }],
			team: { ...ready.team, healthMonth: 0 },
			thresholds: { ...ready.thresholds, healthDeadline: 4, minDeals: 61 },
		};
		expect(validate(wrong).map(({ field, code }) => `${field} ${code}`)).toEqual([
			'deals.0.value belowMin',
			'deals.0.lost required',
			'team.healthMonth belowMin',
			'thresholds.minDeals aboveMax',
			'thresholds.healthDeadline notNumber',
		]);
		expect(validate({ ...ready, team: { ...ready.team, healthMonth: null } })).toEqual([]);
		expect(validate(withDeals(Array(61).fill(deal(1, 1, 1))))).toHaveLength(1);
	});
});

describe('properties', () => {
	const some = fc.oneof(
		fc.integer({ min: 0, max: 20 }).map((i) => i * 250_000),
		fc.integer({ min: 0, max: 5_000_000 }),
	);
	const deals = fc.array(fc.tuple(some, some, some, fc.boolean()), { maxLength: 12 });
	const holds = (property: (input: Input) => void) =>
		fc.assert(
			fc.property(deals, (rows) => property(withDeals(rows.map((row) => deal(...row))))),
			{ numRuns: tries(300) },
		);
	const same = (a: number | null, b: number | null): void => {
		if (a === null || b === null) expect(a).toBe(b);
		else expect(a).toBeCloseTo(b, 6);
	};

	it('agree with a second calculation', () => {
		holds((input) => {
			const output = compute(input);
			for (const [key, value] of Object.entries(naive(input.deals)))
				same(output[key as keyof ReturnType<typeof naive>], value);
			const { gate1, gate2, gate3, stage } = output;
			for (const { tests, passed } of [gate1, gate2, gate3])
				expect(passed).toBe(!Object.values(tests).includes(false));
			expect(stage).toBe(gate1.passed ? 'expand' : 'delivery');
		});
	});

	it('are what the formulas say, also a hair beyond the limits', async () => {
		const expectFormulas = await formulasOf(gates);
		const atLimits = (input: Input): Input => {
			const { margin, lossShare, lostShare, overrun, cv } = compute(input);
			const hair = 1e-10;
			const limits = {
				minDeals: input.deals.length,
				minMargin: (margin ?? 0) + hair,
				maxLossShare: (lossShare ?? 0) - hair,
				maxLostShare: (lostShare ?? 0) - hair,
				maxOverrun: (overrun ?? 0) - hair,
				maxCv: (cv ?? 0) - hair,
			};
			return { ...input, thresholds: { ...ready.thresholds, ...limits } };
		};
		holds((input) => {
			expectFormulas(input);
			const met = atLimits(input);
			expectFormulas(met);
			expectFormulas({ ...met, team: { ...met.team, healthMonth: null } });
			expectFormulas({ ...met, market: { ...met.market, pilotWins: 2 } });
		});
		expect(compute(atLimits(ready)).gate1.passed).toBe(true);
		expectFormulas(atLimits(ready));
	});

	it('scale with the currency and do not look at the order', () => {
		holds((input) => {
			const { totals, ...before } = compute(input);
			for (const k of [0.01, 0.7, 1000]) {
				const dearer = input.deals.map((d) =>
					deal(d.value * k, d.plannedCost * k, d.actualCost * k, d.lost),
				);
				const { totals: _, ...after } = compute(withDeals(dearer.reverse()));
				for (const key of ['margin', 'lossShare', 'lostShare', 'overrun', 'cv'] as const)
					same(after[key], before[key]);
				expect([after.gate1, after.stage]).toEqual([before.gate1, before.stage]);
			}
			expect(totals.deals).toBe(input.deals.length);
		});
	});

	it('have no surprises over the whole of the ranges', () => {
		fc.assert(
			fc.property(inputsOf(inputs, 'whole'), (input) => {
				const before = structuredClone(input);
				const output = compute(input as Input);
				const all = JSON.stringify([output, drawn(input as Input)], (_, value) =>
					typeof value === 'number' && !Number.isFinite(value) ? 'odd' : value,
				);
				expect(all).not.toContain('odd');
				expect(input).toEqual(before);
				expect(fit(inputs, input)).toEqual(input);
			}),
			{ numRuns: tries(300) },
		);
	});

	it('survive specks: money under the smallest fraction', () => {
		const specks = withDeals([deal(5e-324, 5e-324, 1e13), deal(1e13, 5e-324, 5e-324)]);
		const { margin, overrun, cv } = compute(specks);
		for (const x of [margin, overrun, cv]) expect(x === null || Number.isFinite(x)).toBe(true);
	});
});
