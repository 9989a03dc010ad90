import { describe, expect, it } from 'vitest';
import { type Input, LEVERS, type Lever } from '../../src/calculators/four-rate/inputs.ts';
import { fourRate } from '../../src/calculators/four-rate/model.ts';
import { searched } from './four-rate-reference.ts';

const presets: Record<'bank-software' | 'saturated-niche' | 'start-up', Input> =
	fourRate.definition.presets;
const bank = presets['bank-software'];
const { compute } = fourRate;
const codes = (x: Input) => fourRate.insights(x, compute(x)).map(({ code }) => code);

describe('presets', () => {
	const shares = (x: Input) => {
		const { shapleyArrEnd: owed, arrEndGain } = compute(x);
		return (k: Lever) => (100 * (owed[k] ?? NaN)) / arrEndGain;
	};
	it('bank-software', () => {
		const o = compute(bank);
		expect(o.arrEnd).toBeCloseTo(98664428.98650344, 5);
		expect(o.arrEndGain).toBeCloseTo(19084824.853863448, 5);
		expect(
			[shares(bank)('reach'), shares(bank)('retention'), shares(bank)('win')].map((p) =>
				p.toFixed(1),
			),
		).toEqual(['37.7', '23.2', '19.9']);
		expect(o.netGain).toBeCloseTo(17709948.498636305, 5);
		expect(o.best?.netGain).toBeCloseTo(24218804.81113261, 5);
		expect(o.best?.schedule).toEqual([
			['reach', 'retention'],
			['opportunity', 'expansion'],
			['reach', 'retention'],
		]);
		// By hand: 1,850 free × 0.3 × 0.2 × 0.21 × 400,000; 60M × 0.9 × 1.06 = 57.24M.
		expect(o.baseNewArr).toBeCloseTo(9_324_000, 6);
		const first = 1850 * (0.3 * 1.24) * 0.2 * (0.21 * 1.12);
		expect(o.years[0]?.wins).toBeCloseTo(first, 10);
		expect(o.requiredConversionYear1).toBeCloseTo((80e6 - 57.24e6) / (1850 * 400_000), 12);
		expect(o.best?.schedule).toEqual(searched(bank)?.schedule);
	});
	it('saturated-niche and start-up', () => {
		const niche = presets['saturated-niche'];
		expect(compute(niche).arrEnd).toBeCloseTo(118041969.11114639, 5);
		expect(shares(niche)('expansion').toFixed(0)).toBe('62');
		const startUp = presets['start-up'];
		expect(compute(startUp).arrEnd).toBeCloseTo(2086540.4152141204, 5);
		expect(shares(startUp)('reach').toFixed(0)).toBe('63');
		expect(compute(startUp).solo.accounts).toBeUndefined();
	});
	it('are valid, and say what they should', () => {
		for (const x of Object.values(presets)) expect(fourRate.validate(x)).toEqual([]);
		expect(codes(bank)).toEqual(['weakest', 'owed', 'rotation', 'compound', 'impossible']);
		expect(codes(presets['saturated-niche'])).toContain('saturated');
		expect(
			fourRate.insights(bank, fourRate.definition.compute(bank)).map(({ code }) => code),
		).not.toContain('rotation');
	});
});

describe('edges', () => {
	it('searches by its limits: width, budget, rest', () => {
		const five = { ...bank, years: 5 };
		expect(compute(five).best).toBeNull();
		expect(fourRate.insights(five, compute(five)).at(-1)?.code).toBe('tooWide');
		// 1.2M buys opportunity or retention alone: three sets, 3^5 schedules.
		expect(compute({ ...five, annualBudget: 1_200_000 }).best?.schedule[0]).toEqual(['retention']);
		expect(compute({ ...bank, annualBudget: 0 }).best?.schedule).toEqual([[], [], []]);
		const rested = compute({ ...bank, cooldownYears: 3 }).best?.schedule.flat() ?? [];
		expect(new Set(rested).size).toBe(rested.length);
	});
	it('a broken chain, a full pool, a rate at its cap', () => {
		const broken = { ...bank, win: 0 };
		expect(compute(broken).years.every((y) => y.newArr === 0)).toBe(true);
		expect(codes(broken)).toContain('broken');
		const full = compute({ ...bank, customers0: 5000, targetGrowth: 0, schedule: [] });
		expect(full.years[0]?.pool).toBe(0);
		expect(full.requiredConversionYear1).toBeNull();
		const kept = { ...bank, retention: 1, schedule: [['retention' as const]] };
		expect(compute(kept).arrEndGain).toBe(0);
		expect(codes(kept)).toContain('capped');
		expect(compute({ ...kept, reach: 0, schedule: [] }).arrEnd).toBeCloseTo(60e6 * 1.06 ** 3, 5);
	});
	it('what may be missing may be missing', () => {
		const { levers, annualBudget, targetArrYear1, ...rest } = bank;
		const bare = compute({ ...rest, levers: {} } as unknown as Input);
		expect(bare.solo).toEqual({});
		expect(bare.arrEndGain).toBe(0);
		expect(bare.best?.schedule).toEqual([[], [], []]);
		expect(bare.requiredConversionYear1).toBeNull();
	});
	it('the shortcut moves retention and stops at its ends', () => {
		const { read, write } = fourRate.definition.shortcuts.continued;
		expect(read(bank)).toBeCloseTo(0.954, 12);
		expect(write(bank, 0.53).retention).toBeCloseTo(0.5, 12);
		expect(write(bank, 1.4).retention).toBe(1);
		expect(write({ ...bank, expansion: -1 }, 0.5).retention).toBe(0.9);
	});
});

describe('insights', () => {
	const told = (x: Input, code: string) =>
		fourRate.insights(x, compute(x)).find((insight) => insight.code === code);
	const only = (...kept: Lever[]): Input['levers'] =>
		Object.fromEntries(
			LEVERS.map((k) => [
				k,
				kept.includes(k) ? bank.levers[k] : { uplift: 0, cost: 0, success: 1 },
			]),
		) as Input['levers'];

	it('names the strongest lever, ties as ties, and says when none pays', () => {
		const { solo } = compute(bank);
		expect(told(bank, 'weakest')?.params).toEqual({
			lever: { term: 'reach' },
			x: { value: solo.reach?.netGain, unit: 'money' },
			n: { value: 3, unit: 'years' },
		});
		const twins = { ...only('reach', 'win'), win: bank.levers.reach };
		expect(codes({ ...bank, levers: twins })[0]).toBe('weakestTied');
		const dear = { ...only(), reach: { ...bank.levers.reach, cost: 1e9 } };
		expect(codes({ ...bank, levers: dear })[0]).toBe('nonePays');
		expect(codes({ ...bank, levers: dear })).toContain('rotationNone');
		expect(codes({ ...bank, levers: only() })[0]).toBe('compound');
		expect(codes({ ...bank, levers: only() })).toContain('noLever');
		const still = { ...bank, levers: only(), targetAccounts: 0, targetArrYear1: null };
		expect(codes(still)).toEqual(['noLever']);
	});
	it('weighs base against hunt', () => {
		const levers = only('win', 'retention');
		const { solo } = compute({ ...bank, levers });
		expect(told({ ...bank, levers }, 'baseFirst')?.params).toEqual({
			x: { value: solo.retention?.netGain, unit: 'money' },
			y: { value: solo.win?.netGain, unit: 'money' },
		});
		expect(codes(bank)).not.toContain('baseFirst');
	});
	it('says what is owed to one lever', () => {
		const one = { ...bank, schedule: [['win' as const]] };
		expect(codes(one)).toContain('owedToOne');
		expect(codes(one)).not.toContain('owed');
	});
	it('compounds 10% three times to 33.1%, less at a cap', () => {
		const lift = (x: Input) => told(x, 'compound')?.params['x'] as { value: number } | undefined;
		expect(lift(bank)?.value).toBeCloseTo(0.331, 12);
		expect(lift({ ...bank, reach: 1 })?.value).toBeCloseTo(0.21, 12);
		expect(lift({ ...bank, reach: 1, win: 1 })).toBeUndefined();
		expect(lift({ ...bank, reach: 0 })).toBeUndefined();
	});
	it('judges the run-rate wanted after year 1', () => {
		const wanting = (targetArrYear1: number) => codes({ ...bank, targetArrYear1 });
		expect(told(bank, 'impossible')?.severity).toBe('warn');
		expect(wanting(1e9)).toEqual(expect.arrayContaining(['impossible', 'beyondPool']));
		expect(wanting(57e6)).toContain('baseEnough');
		expect(wanting(60e6)).not.toContain('impossible');
	});
});
