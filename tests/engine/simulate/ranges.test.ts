import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registry } from '../../../src/calculators/registry.ts';
import { list, number, ratio } from '../../../src/engine/fields.ts';
import type { AnyCalculator } from '../../../src/engine/model.ts';
import { checkRange, type Range, rangesOf } from '../../../src/engine/simulate/ranges.ts';
import { reachOf, slotsOf } from '../../../src/engine/simulate/slots.ts';
import { at, setAt } from '../../../src/engine/walk.ts';
import { inputsOf } from '../../support/random-input.ts';

const RUNS = Number(process.env['RUNS'] ?? 150);
const calculators = Object.entries(registry) as unknown as [string, AnyCalculator][];
const rangeAt = (calculator: AnyCalculator, input: unknown, path: string): Range | undefined =>
	rangesOf(calculator, input).find((range) => range.path === path);
const bank = registry['four-rate'].presets['bank-software'];

describe.each(calculators)('ranges of %s', (_, calculator) => {
	it.each(Object.entries(calculator.presets))('leave room in preset %s', (__, preset) => {
		const ranges = rangesOf(calculator, preset);
		expect(ranges.filter(({ low, high }) => low < high).length).toBeGreaterThan(5);
		for (const { path, likely, low, high } of ranges) {
			expect(likely, path).toBe(at(preset, path));
			// A guess of ten digits would look known; only a bound or a rule may set more than three.
			const rules = [
				likely,
				...slotsOf(calculator.definition.inputs, preset)
					.filter((slot) => slot.path === path)
					.flatMap((slot) => reachOf(slot)),
			];
			for (const end of [low, high])
				if (!rules.includes(end)) expect(Number(end.toPrecision(3)), path).toBe(end);
		}
	});

	it.each(['plausible', 'whole'] as const)('are in order and within bounds (%s)', (spread) => {
		fc.assert(
			fc.property(inputsOf(calculator.definition.inputs, spread), (input) => {
				for (const range of rangesOf(calculator, input)) {
					expect(checkRange(calculator, input, range), JSON.stringify(range)).toEqual([]);
					// Both ends are figures that the reader could have typed.
					for (const end of [range.low, range.high])
						expect(calculator.validate(setAt(input, range.path, end)), range.path).toEqual([]);
				}
			}),
			{ numRuns: Math.max(5, Math.round(RUNS / 10)) },
		);
	});
});

describe('a range', () => {
	it('is the plausible one where the value lies in it', () => {
		expect(rangeAt(registry['four-rate'], bank, 'reach')).toEqual({
			path: 'reach',
			low: 0.15,
			likely: 0.3,
			high: 0.5,
		});
	});
	it('keeps its ratio to the value elsewhere', () => {
		const range = rangeAt(registry['four-rate'], { ...bank, dealValue: 80_000 }, 'dealValue');
		expect(range).toMatchObject({ low: 60_000, likely: 80_000, high: 100_000 });
	});
	it('keeps its distance where the value may be above or below 0', () => {
		const range = rangeAt(registry['four-rate'], { ...bank, targetGrowth: 0.5 }, 'targetGrowth');
		expect(range?.low).toBeCloseTo(0.45, 12);
		expect(range?.high).toBeCloseTo(0.55, 12);
	});
	it('of a cell is in proportion to that cell', () => {
		const preset = registry['icp-grid'].presets['bank-software'];
		for (const acv of [2000, 300_000, 20_000_000]) {
			const range = rangeAt(
				registry['icp-grid'],
				setAt(preset, 'cells.0.0.acv', acv),
				'cells.0.0.acv',
			);
			expect(range?.low).toBeCloseTo(acv / 2, 6);
			expect(range?.high).toBeCloseTo(acv * 2, 6);
		}
	});
	it('leaves alone what gives others their length', () => {
		const inputs = {
			years: number('years', { min: 1, max: 5, default: 3, plausible: [2, 4], integer: true }),
			growth: list(ratio({ default: 0.1, plausible: [0, 0.2] }), { follows: 'years' }),
		};
		const calculator = { definition: { inputs } } as unknown as AnyCalculator;
		const ranges = rangesOf(calculator, { years: 2, growth: [0.1, 0.1] });
		expect(ranges.map(({ path }) => path)).toEqual(['growth.0', 'growth.1']);
	});
	it('leaves alone what does not apply', () => {
		const idle = setAt(bank, 'levers.win.uplift', 0);
		expect(rangeAt(registry['four-rate'], idle, 'levers.win.uplift')).toMatchObject({
			low: 0,
			high: 0,
		});
	});
	it('of a whole number has whole ends', () => {
		const range = rangeAt(
			registry['hire-ramp'],
			registry['hire-ramp'].presets['hundred-plus-twenty-no-demand'],
			'exitMonth',
		);
		expect(range).toMatchObject({ low: 3, likely: 6, high: 9 });
	});
	it('stops short of the number beside it', () => {
		const close = setAt(registry['icp-grid'].presets['bank-software'], 'slow', 7);
		const [fast, slow] = ['fast', 'slow'].map((p) => rangeAt(registry['icp-grid'], close, p));
		expect(fast?.high).toBeLessThan(7);
		expect(fast?.high).toBeGreaterThan(6.99);
		expect(slow?.low).toBeGreaterThan(Number(fast?.likely));
	});
});

describe('a range of any field', () => {
	const range = (value: number, rules: Partial<Parameters<typeof number>[1]>) => {
		const field = number('number', { min: -100, max: 1000, default: 0, ...rules });
		const calculator = { definition: { inputs: { x: field } } } as unknown as AnyCalculator;
		const [found] = rangesOf(calculator, { x: value });
		return found && [found.low, found.high];
	};
	const positive = { min: 0, default: 10, plausible: [5, 20] } as const;

	it('is plausible up to its ends', () => {
		expect(range(5, positive)).toEqual([5, 20]);
		expect(range(20, positive)).toEqual([5, 20]);
		expect(range(7, { ...positive, plausible: undefined } as never)).toBeUndefined();
	});
	it('is in proportion to the default, or to the middle where the default lies outside', () => {
		expect(range(100, positive)).toEqual([50, 200]);
		for (const usual of [5, 20])
			expect(range(100, { ...positive, default: usual })).toEqual([500 / usual, 2000 / usual]);
		for (const usual of [0, 4, 21])
			expect(range(100, { ...positive, default: usual })).toEqual([40, 160]);
		expect(range(40, { ...positive, min: -9 })).toEqual([20, 80]);
	});
	it('of an amount of nought stays, if that is its default and nothing lies below', () => {
		const idle = { min: 0, default: 0, plausible: [0, 8] } as const;
		expect(range(0, idle)).toEqual([0, 0]);
		expect(range(0, { ...idle, default: 2 })).toEqual([0, 8]);
		expect(range(1, idle)).toEqual([0, 8]);
		expect(range(0, { ...idle, min: -5, plausible: [-2, 8] })).toEqual([-2, 8]);
	});
	it('keeps its distance where the sign is open', () => {
		const open = { min: -100, default: 2, plausible: [-4, 6] } as const;
		expect(range(50, open)).toEqual([44, 54]);
		expect(range(-50, { ...open, plausible: [1, 6] })).toEqual([-51, -46]);
		expect(range(0, { ...open, plausible: [1, 6] })).toEqual([-1, 4]);
		expect(range(0, { ...open, min: 0, plausible: [1, 6] })).toEqual([0, 0]);
	});
});

describe('checkRange', () => {
	const check = (low: number, high: number, path = 'reach') =>
		checkRange(registry['four-rate'], bank, { path, low, likely: Number(at(bank, path)), high });
	it('names what is broken, from low to high', () => {
		expect(check(0.1, 0.6)).toEqual([]);
		expect(check(0.3, 0.3)).toEqual([]);
		expect(check(-0.1, 1.1)).toEqual([
			{ end: 'low', code: 'belowMin' },
			{ end: 'high', code: 'aboveMax' },
		]);
		expect(check(0.4, 0.2)).toEqual([
			{ end: 'low', code: 'aboveLikely' },
			{ end: 'high', code: 'belowLikely' },
		]);
		expect(check(Number.NaN, 0.4)).toEqual([{ end: 'low', code: 'notNumber' }]);
		expect(check(Number.NEGATIVE_INFINITY, Infinity).map(({ code }) => code)).toEqual([
			'notNumber',
			'notNumber',
		]);
		expect(check(1, 2.5, 'maxLeversPerYear')).toEqual([{ end: 'high', code: 'notNumber' }]);
	});
	it('refuses a path that leads to no number', () => {
		expect(() => check(0, 1, 'nothing')).toThrow('four-rate: no number "nothing"');
	});
});
