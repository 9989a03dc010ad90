import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registry } from '../../../src/calculators/registry.ts';
import { group, number, optional } from '../../../src/engine/fields.ts';
import type { AnyCalculator } from '../../../src/engine/model.ts';
import {
	moves,
	scalarAt,
	scalarFlags,
	scalarInputs,
	scalarResults,
	varying,
} from '../../../src/engine/seek/scalars.ts';
import { at, leavesOf, setAt } from '../../../src/engine/walk.ts';
import { inputsOf } from '../../support/random-input.ts';

const RUNS = Number(process.env['RUNS'] ?? 100);
const calculators = Object.entries(registry) as unknown as [string, AnyCalculator][];

describe.each(calculators)('%s', (_, calculator) => {
	const { inputs, headline } = calculator.definition;

	it('lets every number go to both ends of its range and no further', () => {
		const anyInput = fc.oneof(inputsOf(inputs, 'plausible'), inputsOf(inputs, 'whole'));
		fc.assert(
			fc.property(anyInput, fc.nat(), (input, n) => {
				const scalars = scalarInputs(calculator, input);
				expect(scalars.length).toBe(leavesOf(inputs, input).length);
				const one = scalars[n % scalars.length];
				if (!one) return;
				const { path, low, high, value, field } = one;
				const inputWith = varying(calculator, input, path);
				expect(value).toBe(at(input, path));
				expect(inputWith(value)).toEqual(input);
				for (const end of [low, high])
					if (!field.only)
						expect(calculator.validate(inputWith(end)), `${path} = ${end}`).toEqual([]);
				const grain = field.integer ? 1 : 1e-9 * Math.max(1, Math.abs(low), Math.abs(high));
				for (const beyond of [low - grain, high + grain])
					expect(calculator.validate(inputWith(beyond)), `${path} = ${beyond}`).not.toEqual([]);
			}),
			{ numRuns: RUNS },
		);
	});

	it('offers fast results outside tables, the headline ones first', () => {
		const [input] = Object.values(calculator.presets);
		const output = calculator.definition.compute(input);
		const offered = scalarResults(calculator, input);
		const paths = offered.map(({ path }) => path);
		const fast = headline.filter((path) => at(output, path) !== undefined);
		expect(paths.slice(0, fast.length)).toEqual(fast);
		expect(new Set(paths).size).toBe(paths.length);
		for (const { path, value } of offered) {
			expect(value, path).toBe(at(output, path));
			expect(path).not.toMatch(/\.\d/);
		}
	});
});

it('finds the flags of a calculator, those in rows left out', () => {
	const flagsOf = (id: 'gates' | 'alignment' | 'four-rate') => {
		const calculator = registry[id] as unknown as AnyCalculator;
		return scalarFlags(calculator, Object.values(calculator.presets)[0]);
	};
	expect(flagsOf('gates')).toHaveLength(15);
	expect(flagsOf('gates')).toContain('gate2.tests.health');
	expect(flagsOf('alignment')).toEqual(['equalBudget']);
	expect(flagsOf('four-rate')).toEqual([]);
});

describe('the range of a number', () => {
	const icp = registry['icp-grid'] as unknown as AnyCalculator;
	const product = registry['new-product'] as unknown as AnyCalculator;

	it('keeps what siblings say of it and what it says of them', () => {
		const input = setAt(icp.presets['bank-software'], 'cells.0.0.decided', 9);
		const cell = setAt(input, 'cells.0.0.wins', 4);
		expect(scalarAt(icp, cell, 'cells.0.0.wins')).toMatchObject({ low: 0, high: 9, value: 4 });
		expect(scalarAt(icp, cell, 'cells.0.0.decided')).toMatchObject({ low: 4, value: 9 });
		const { high } = scalarAt(icp, cell, 'fast');
		expect(high).toBeLessThan(36);
		expect(high).toBeGreaterThan(36 - 1e-12);
	});

	it('ends where a neighbour that may be absent begins, if it is there', () => {
		const month = { min: 1, max: 60, default: 5 };
		const inputs = {
			of: optional(
				group({
					start: number('month', month),
					end: optional(number('month', { ...month, atLeast: 'start' })),
				}),
			),
		};
		const demo = { id: 'demo', definition: { inputs } } as unknown as AnyCalculator;
		const startIn = (end: number | null) => scalarAt(demo, { of: { start: 5, end } }, 'of.start');
		expect(startIn(20)).toMatchObject({ low: 1, high: 20 });
		expect(startIn(null)).toMatchObject({ low: 1, high: 60 });
		expect(scalarAt(demo, { of: { start: 5, end: 20 } }, 'of.end')).toMatchObject({
			low: 5,
			high: 60,
		});
		expect(() => scalarAt(demo, { of: { start: 5, end: null } }, 'of.end')).toThrow(
			'demo: no number',
		);
		expect(scalarInputs(demo, { of: null })).toEqual([]);
	});
	it('ends just above a bound that it must not equal', () => {
		const ready = product.presets['ready'];
		const { low } = scalarAt(product, ready, 'thresholds.maturity.pass');
		const fail = at(ready, 'thresholds.maturity.fail') as number;
		expect(low).toBeGreaterThan(fail);
		expect(low).toBeLessThan(fail + 1e-12);
	});

	it('ends at whole numbers where only those are permitted', () => {
		const week = { min: 0, max: 50, default: 1, integer: true } as const;
		const inputs = { from: number('month', week), to: number('month', { ...week, above: 'from' }) };
		const weeks = { id: 'weeks', definition: { inputs } } as unknown as AnyCalculator;
		const input = { from: 3, to: 8 };
		expect(scalarAt(weeks, input, 'to')).toMatchObject({ low: 4, high: 50 });
		expect(scalarAt(weeks, input, 'from')).toMatchObject({ low: 0, high: 7 });
	});

	it('is not there for an optional number that is off, nor for what is no number', () => {
		const firm = registry['growth-profit'] as unknown as AnyCalculator;
		const [input] = Object.values(firm.presets);
		expect(() => scalarAt(firm, setAt(input, 'cash', null), 'cash')).toThrow('cash');
		expect(() => scalarAt(firm, input, 'nowhere')).toThrow('nowhere');
	});
});

describe('varying', () => {
	it('makes lists follow', () => {
		const engine = registry['four-rate'] as unknown as AnyCalculator;
		const input = engine.presets['bank-software'];
		const inputWith = varying(engine, input, 'years');
		expect(at(inputWith(5), 'schedule')).toHaveLength(5);
		expect(at(inputWith(1), 'schedule')).toHaveLength(1);
		expect(at(input, 'schedule')).toHaveLength(3);
	});
});

describe('what moves a result', () => {
	const calculator = registry['new-product'] as unknown as AnyCalculator;
	const moved = (input: object, path: string, result: string): boolean => {
		const found = scalarResults(calculator, input).find((one) => one.path === result);
		if (!found) throw new Error(result);
		return moves(calculator, input, scalarAt(calculator, input, path), found);
	};
	const [input] = Object.values(calculator.presets) as [object];

	it.each([
		['current.maturity', 'readiness', true],
		['economics.value', 'valueNow', true],
		['newProduct.coInnovationCustomers', 'readiness', false],
		['economics.value', 'readiness', false],
	])('%s, %s: %s', (path, result, expected) => {
		expect(moved(input, path, result)).toBe(expected);
	});

	it('is seen at either end alone, and where there is no value now or then', () => {
		const perfect = setAt(input, 'current.coverage', 1);
		expect(moved(perfect, 'current.coverage', 'readiness')).toBe(true);
		const none = setAt(input, 'current.coverage', 0);
		expect(moved(none, 'current.coverage', 'readiness')).toBe(true);
		const atOnce = setAt(input, 'economics.waitMonths', 0);
		expect(moved(atOnce, 'economics.waitMonths', 'breakEvenErosion')).toBe(true);
		expect(moved(atOnce, 'economics.erosion', 'breakEvenErosion')).toBe(false);
	});
});
