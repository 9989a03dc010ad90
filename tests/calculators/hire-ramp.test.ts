import { describe, expect, it } from 'vitest';
import { gapByCause } from '../../src/calculators/hire-ramp/causes.ts';
import type { Input } from '../../src/calculators/hire-ramp/inputs.ts';
import { hireRamp } from '../../src/calculators/hire-ramp/model.ts';
import { presets } from '../../src/calculators/hire-ramp/presets.ts';

const { compute, validate, insights, definition } = hireRamp;
const usual: Input = presets['hundred-plus-twenty'];
const codes = (input: Input) => insights(input, compute(input)).map(({ code }) => code);
const said = (input: Input, code: string) =>
	insights(input, compute(input)).find((insight) => insight.code === code)?.params;
const sum = (series: readonly number[]) => series.reduce((a, b) => a + b, 0);

describe('presets', () => {
	it('are valid', () => {
		for (const preset of Object.values(presets)) expect(validate(preset)).toEqual([]);
	});

	it('hundred-plus-twenty: under half of what was pictured', () => {
		const output = compute(usual);
		expect(output.naiveYear1Bookings).toBe(18_000_000);
		expect(output.year1Bookings).toBeCloseTo(8_112_345.07, 2);
		expect(output.realisation).toBeCloseTo(0.45069, 5);
		expect(output.equivalentUplift).toBeCloseTo(0.09014, 5);
		expect(output.healthMonth).toBe(4);
		expect(output.healthVerdict).toBe('ok');
		expect(output.troughCash).toBeCloseTo(-2_165_026.29, 2);
		expect(output.troughMonth).toBe(4);
		expect(output.firstPositiveMonth).toBe(5);
		expect(output.paybackMonth).toBe(21);
		// month 1: three of a hundred sellers train twenty who sell nothing
		expect(output.worstProductivityChange).toBeCloseTo(97 / 120 - 1, 12);
		expect(output.recoveryMonth).toBe(7);
		expect(output.cohortContribution).toEqual([-24_000, -14_750, -5500, 3750, 13_000]);
		expect(sum(output.cost.slice(0, 12))).toBeCloseTo(5_969_002.29, 2);
		expect(output.endCash).toBeCloseTo(1_419_414.57, 2);
		expect(codes(usual)).toEqual(['real', 'equivalent', 'health', 'dip', 'cash']);
	});

	it('hundred-plus-twenty-enterprise: slow, and not paid back', () => {
		const slow = presets['hundred-plus-twenty-enterprise'];
		const output = compute(slow);
		expect(output.realisation).toBeCloseTo(0.2695, 4);
		expect(output.healthMonth).toBe(7);
		expect(output.healthVerdict).toBe('slow');
		expect(output.paybackMonth).toBeNull();
		expect(codes(slow)).toEqual(['real', 'equivalent', 'health', 'dip', 'cashNever']);
	});

	it('hundred-plus-twenty-no-demand: a fifth arrives, output per head never back', () => {
		const poor = presets['hundred-plus-twenty-no-demand'];
		const output = compute(poor);
		expect(output.realisation).toBeCloseTo(0.19828, 5);
		expect(output.recoveryMonth).toBeNull();
		expect(Math.max(...output.total)).toBe(105);
		expect(codes(poor)).toEqual([
			'real',
			'equivalent',
			'health',
			'dipNever',
			'cashNever',
			'noLeads',
		]);
		// every month five of what the hires add have leads, once they add more than five
		const added = output.effective.map((e, t) => Math.max(0, e - (output.drag[t] ?? 0)));
		const used = sum(added.map((x) => Math.min(5, x)));
		expect(said(poor, 'noLeads')).toMatchObject({
			c: { value: 105 },
			x: { value: expect.closeTo(1 - used / sum(added), 12) },
		});
	});
});

describe('by hand', () => {
	const small: Input = {
		...usual,
		seniors: 10,
		productivity: 1200,
		attainment: 1,
		grossMargin: 0.5,
		hires: [{ month: 2, count: 4 }],
		ramp: [0.5],
		successRate: 0.5,
		hireAttrition: 0,
		failProductivity: 0.5,
		exitMonth: 2,
		drag: 0.25,
		baseCost: 10,
		leadCost: 5,
		variablePay: 20,
		drawFloor: [0.4],
		onboardingCost: 7,
		months: 6,
	};

	it('counts people, sales and cost month by month', () => {
		const output = compute(small);
		expect(output.heads).toEqual([0, 4, 4, 2, 2, 2]);
		expect(output.starters).toEqual([0, 4, 0, 0, 0, 0]);
		expect(output.ramping).toEqual([0, 4, 0, 0, 0, 0]);
		// 2 · ½ + 2 · ¼, then 2 + 2 · ½
		expect(output.effective).toEqual([0, 1.5, 3, 2, 2, 2]);
		expect(output.drag).toEqual([0, 1, 0, 0, 0, 0]);
		expect(output.incremental).toEqual([0, 0.5, 3, 2, 2, 2]);
		expect(output.bookings).toEqual([0, 50, 300, 200, 200, 200]);
		// month 2: 2 · ½ and 2 · 0.4 guaranteed
		expect(output.paid).toEqual([0, 1.8, 3, 2, 2, 2]);
		expect(output.cost).toEqual([0, 124, 120, 70, 70, 70]);
		expect(output.cum).toEqual([0, -99, -69, -39, -9, 21]);
		expect(output).toMatchObject({
			troughCash: -99,
			troughMonth: 2,
			firstPositiveMonth: 3,
			paybackMonth: 6,
			year1Bookings: 950,
			naiveYear1Bookings: 4800,
			endCash: 21,
			totalBookings: 950,
		});
		expect(output.equivalentUplift).toBeCloseTo(9.5 / 60, 12);
		expect(output.worstProductivityChange).toBeCloseTo(10.5 / 14 - 1, 12);
		expect(output.recoveryMonth).toBe(4);
		// k = 1: 25 − 15 − 10; k = 2: 50 − 15 − 20
		expect(output.cohortContribution).toEqual([0, 15]);
		expect(output.healthMonth).toBe(1);
	});

	it('spreads recurring revenue', () => {
		const { grossProfit } = compute({ ...small, revenueModel: 'recurring', monthlyChurn: 0.5 });
		const mrr = [0, 50 / 12, 325 / 12, 0, 0, 0];
		for (let t = 3; t < 6; t++) mrr[t] = (mrr[t - 1] ?? 0) / 2 + 200 / 12;
		expect(grossProfit.map((x) => x.toFixed(9))).toEqual(mrr.map((x) => (x / 2).toFixed(9)));
	});

	it('shrinks the present team where leavers are not replaced', () => {
		const { base, before } = compute({ ...usual, backfill: false, seniorAttrition: 0.36 });
		expect(base[12]).toBeCloseTo(64, 9);
		expect(base[6]).toBeCloseTo(80, 9);
		expect(before[12]).toBeCloseTo(900_000, 6);
	});

	it('splits the gap in the order ramp, failures, drag, leads', () => {
		const gap = gapByCause({ ...small, demandCap: 11 });
		expect(gap.pictured).toEqual([0, 4, 4, 4, 4, 4]);
		expect(gap.ramp).toEqual([0, 2, 0, 0, 0, 0]);
		expect(gap.failures).toEqual([0, 0.5, 1, 2, 2, 2]);
		expect(gap.drag).toEqual([0, 1, 0, 0, 0, 0]);
		expect(gap.noLeads).toEqual([0, 0, 2, 1, 1, 1]);
		expect(gap.real).toEqual([0, 0.5, 1, 1, 1, 1]);
	});
});

describe('edges', () => {
	const nothing = { troughMonth: null, firstPositiveMonth: null, paybackMonth: null };

	it('has no turning points where nobody is hired', () => {
		const { hires: _, demandCap: __, drawFloor: ___, ...sparse } = usual;
		for (const input of [
			{ ...usual, hires: [] },
			{ ...usual, hires: [{ month: 3, count: 0 }] },
			sparse as Input,
		]) {
			expect(validate({ ...input, demandCap: null })).toEqual([]);
			const output = compute(input);
			expect(output).toMatchObject({ ...nothing, realisation: null, equivalentUplift: 0 });
			expect(output).toMatchObject({ recoveryMonth: 1, worstProductivityChange: 0, endCash: 0 });
			expect(codes(input)).toEqual(['realNothing', 'health']);
		}
	});

	it('is productive at once without a ramp', () => {
		const { healthMonth, cohortContribution, ramping } = compute({ ...usual, ramp: [] });
		expect(healthMonth).toBe(1);
		expect(cohortContribution).toEqual([13_000]);
		expect(sum(ramping)).toBe(0);
		expect(compute({ ...usual, ramp: [], plateau: 0.5 }).healthVerdict).toBe('never');
	});

	it('loses everyone where nobody makes it', () => {
		const output = compute({ ...usual, successRate: 0 });
		expect(output.heads.slice(4, 8)).toEqual([20, 20, 0, 0]);
		expect(output.paybackMonth).toBeNull();
	});

	it('gains nothing from hires while leads are short already', () => {
		const short = { ...usual, demandCap: 90 };
		const output = compute(short);
		expect(output.incremental.every((x) => x === 0)).toBe(true);
		expect(said(short, 'noLeads')).toMatchObject({ x: { value: 1 } });
		expect(compute({ ...usual, demandCap: 0 }).worstProductivityChange).toBeNull();
	});

	it('has nothing to compare with where nobody sells yet', () => {
		const output = compute({ ...usual, seniors: 0 });
		expect(output.before.every((x) => x === null)).toBe(true);
		expect(output).toMatchObject({
			equivalentUplift: null,
			worstProductivityChange: null,
			recoveryMonth: null,
		});
		expect(output.drag.every((x) => x === 0)).toBe(true);
	});

	it('counts a wave after the horizon among what was pictured, and nowhere else', () => {
		const late = compute({ ...usual, hires: [{ month: 60, count: 20 }] });
		expect(late).toMatchObject({ realisation: 0, troughMonth: null, firstPositiveMonth: null });
		expect(late.paybackMonth).toBe(1);
	});

	it('treats a contribution that is 0 on paper as none', () => {
		// 0.1 + 0.2 of cost against 0.3 of gross profit, whatever the last binary digit says
		const even = compute({
			...usual,
			ramp: [],
			productivity: 3.6,
			attainment: 1,
			grossMargin: 1,
			baseCost: 0.1,
			leadCost: 0.2,
			variablePay: 0,
			onboardingCost: 0,
		});
		expect(even.healthMonth).toBe(1);
	});
});

describe('insights', () => {
	it('say what training costs where it outweighs what hires bring', () => {
		const dear = { ...usual, drag: 1, months: 6, ramp: [0, 0, 0, 0, 0, 0] };
		expect(compute(dear).equivalentUplift).toBeLessThan(0);
		expect(codes(dear)).toContain('equivalentLoss');
	});

	it('name another level of health', () => {
		expect(said({ ...usual, healthMultiple: 1.2 }, 'healthTimes')).toMatchObject({
			h: { value: 5 },
			x: { value: 1.2 },
		});
		expect(codes({ ...usual, healthMultiple: 5 })).toContain('healthTimesNever');
		expect(codes({ ...usual, baseCost: 60_000 })).toContain('healthNever');
	});

	it('know hires that never need money', () => {
		const free = { baseCost: 0, leadCost: 0, variablePay: 0, onboardingCost: 0, drag: 0 };
		expect(codes({ ...usual, ...free })).toContain('cashNone');
		expect(compute({ ...usual, ...free }).paybackMonth).toBe(1);
	});
});

describe('shortcuts', () => {
	const { newHires, rampMonths } = definition.shortcuts;

	it('replace all waves by one in month 1', () => {
		const waves = { ...usual, hires: [...usual.hires, { month: 7, count: 5 }] };
		expect(newHires.read(waves)).toBe(25);
		expect(newHires.write(waves, 30).hires).toEqual([{ month: 1, count: 30 }]);
	});

	it('write a straight ramp', () => {
		expect(rampMonths.read(usual)).toBe(4);
		expect(rampMonths.write(usual, 4).ramp).toEqual(usual.ramp);
		expect(rampMonths.write(usual, 0).ramp).toEqual([]);
		expect(rampMonths.write(usual, 3).ramp).toEqual([0, 1 / 3, 2 / 3]);
	});
});

describe('validate', () => {
	it('names what is out of range', () => {
		const wrong = { ...usual, exitMonth: 25, months: 5, hires: [{ month: 61, count: -1 }] };
		expect(validate(wrong).map(({ field, code }) => `${field} ${code}`)).toEqual([
			'hires.0.month aboveMax',
			'hires.0.count belowMin',
			'exitMonth aboveMax',
			'months belowMin',
		]);
		expect(validate({ ...usual, ramp: [1.6], revenueModel: 'x', months: 6.5 })).toHaveLength(3);
	});
});
