import { describe, expect, it } from 'vitest';
import type { AnyCalculator } from '../../../src/engine/model.ts';
import { bandsOf, ENOUGH } from '../../../src/engine/simulate/bands.ts';

interface Data {
	readonly x: readonly object[];
	readonly series: Readonly<Record<string, readonly (number | null)[]>>;
}
const year = (value: number | null) => ({ value, unit: 'years' });
/** A calculator whose one line chart draws what its output says. */
const demo = (series: readonly string[]): AnyCalculator =>
	({
		definition: {
			charts: {
				line: { kind: 'line', series, data: (_: unknown, output: Data) => output },
				bar: { kind: 'bar', series, data: () => null },
			},
		},
	}) as unknown as AnyCalculator;
const banded = (now: Data, runs: readonly Data[], series: readonly string[]) => {
	const counter = bandsOf(demo(series), {}, now, 40);
	for (const run of runs) counter.add({}, run);
	return counter.bands();
};

describe('bands', () => {
	it('tell where one run in ten lies below, half of them, and one in ten above', () => {
		const x = [year(1), year(2), year(3)];
		const runs = Array.from({ length: 11 }, (_, i) => ({
			x,
			series: { sales: [i, 10 * i, null], cost: [100 - i, null, null] },
		}));
		const { line, ...others } = banded({ x, series: {} }, runs, ['sales', 'cost', 'never']);
		expect(others).toEqual({});
		expect(line?.x).toEqual(x);
		expect(line?.series).toEqual({
			sales: { low: [1, 10, null], middle: [5, 50, null], high: [9, 90, null], known: [1, 1, 0] },
			cost: {
				low: [91, null, null],
				middle: [95, null, null],
				high: [99, null, null],
				known: [1, 0, 0],
			},
		});
	});

	it('are drawn where enough runs have a value', () => {
		const x = [year(1), year(2)];
		const runs = Array.from({ length: 20 }, (_, i) => ({
			x,
			series: { sales: [i < 18 ? i : null, i < 17 ? i : null] },
		}));
		const { sales } = banded({ x, series: {} }, runs, ['sales'])['line']?.series ?? {};
		expect(sales?.known).toEqual([ENOUGH, 0.85]);
		expect(sales?.middle).toEqual([8, null]);
	});

	it('count what stands at the same label, wherever it stands', () => {
		const named = (name: string) => ({ name });
		const now = { x: [named('a'), named('b'), year(3), year(null)], series: {} };
		const moved = {
			x: [year(3), named('b'), named('z'), named('a')],
			series: { s: [3, 2, 9, 1, 7] },
		};
		expect(banded(now, [moved], ['s'])['line']?.series['s']?.middle).toEqual([1, 2, 3, null]);
		const shorter = { x: [named('a')], series: { s: [1] } };
		expect(banded(now, [shorter], ['s'])['line']?.series['s']?.middle).toEqual([
			1,
			null,
			null,
			null,
		]);
		const longer = { x: [...now.x, named('z')], series: { s: [1, 2, 3, 4, 5] } };
		expect(banded(now, [longer], ['s'])['line']?.series['s']?.middle).toEqual([1, 2, 3, 4]);
		const other = { x: [named('a'), named('c'), year(4), year(null)], series: { s: [1, 2, 3, 4] } };
		expect(banded(now, [other], ['s'])['line']?.series['s']?.middle).toEqual([1, null, null, 4]);
	});

	it('of no run are none', () => {
		expect(banded({ x: [year(1)], series: {} }, [], ['s'])['line']?.series).toEqual({});
	});
});
