import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramOf } from '../../../src/engine/simulate/histogram.ts';
import { known, quantilesOf } from '../../../src/engine/simulate/quantiles.ts';

const SHARES = [0, 0.05, 0.1, 0.5, 0.9, 0.995, 1];
/** Values with many ties, far ends, whole numbers, or all alike. */
const values = fc
	.tuple(
		fc.constantFrom(1e-9, 0.01, 1, 1e12),
		fc.array(
			fc.oneof(
				fc.integer({ min: -20, max: 20 }),
				fc.integer({ min: 0, max: 1e6 }).map((i) => i / 1e5),
			),
			{ minLength: 1, maxLength: 300 },
		),
	)
	.map(([scale, list]) => Float64Array.from(list, (x) => x * scale));

describe('quantilesOf', () => {
	it('equals sorting', () => {
		fc.assert(
			fc.property(values, (list) => {
				const before = list.slice();
				const sorted = list.toSorted();
				const expected = SHARES.map(
					(share) => sorted[Math.max(0, Math.ceil(share * list.length) - 1)],
				);
				expect(quantilesOf(list, SHARES)).toEqual(expected);
				expect(list).toEqual(before);
			}),
		);
	});
	it('has nothing to say of nothing', () => {
		expect(quantilesOf(new Float64Array(), [0.5])).toEqual([null]);
		expect(known(Float64Array.of(Number.NaN, 1, Number.NaN, 0))).toEqual(Float64Array.of(1, 0));
	});
});

describe('histogramOf', () => {
	it('counts every value once, between round edges at equal distances', () => {
		fc.assert(
			fc.property(values, (plain) => {
				const [low, high] = quantilesOf(plain, [0.1, 0.9]) as [number, number];
				// On the edges and just beside them.
				const near = histogramOf(plain, low, high).edges.flatMap((edge) => [
					edge * (1 - 2 ** -53),
					edge,
					edge * (1 + 2 ** -52),
				]);
				const list = Float64Array.of(...plain, ...near);
				const { edges, counts, below, above } = histogramOf(list, low, high);
				const ends = [edges[0] as number, edges.at(-1) as number];
				expect(ends[0]).toBeLessThanOrEqual(low);
				expect(ends[1]).toBeGreaterThan(high);
				expect(counts.length).toBe(edges.length - 1);
				expect(counts.length).toBeLessThanOrEqual(46);
				for (const [i, count] of counts.entries()) {
					const [from, to] = [edges[i] as number, edges[i + 1] as number];
					expect(count).toBe(list.filter((x) => x >= from && x < to).length);
				}
				expect(below).toBe(list.filter((x) => x < Number(ends[0])).length);
				expect(above).toBe(list.filter((x) => x >= Number(ends[1])).length);
			}),
		);
	});
	it('has edges that one can read', () => {
		const spread = (low: number, high: number) =>
			Float64Array.from({ length: 999 }, (_, i) => low + ((high - low) * i) / 998 + 1e-7);
		const edges = (low: number, high: number) => histogramOf(spread(low, high), low, high).edges;
		expect(edges(0.1, 0.42).slice(0, 4)).toEqual([0.1, 0.11, 0.12, 0.13]);
		expect(edges(-3, 77).slice(0, 3)).toEqual([-4, -2, 0]);
		expect(edges(61_000_000, 98_700_000).slice(0, 3)).toEqual([61_000_000, 62_000_000, 63_000_000]);
		for (const [low, high] of [
			[0.1, 0.42],
			[-3, 77],
			[61e6, 98.7e6],
			[1, 1.0001],
		] as const) {
			expect(edges(low, high).length).toBeGreaterThan(22);
			for (const edge of edges(low, high)) expect(String(edge).length).toBeLessThan(10);
		}
	});
	it('gives months whole bins, each as many', () => {
		const months = Float64Array.from({ length: 500 }, (_, i) => 6 + (i % 55));
		const { edges, counts } = histogramOf(months, 6, 60);
		expect(edges.every(Number.isInteger)).toBe(true);
		expect(new Set(counts.slice(0, -1)).size).toBeLessThanOrEqual(3);
	});
	it('begins at the last edge at or below the low value, and ends beyond the high one', () => {
		const of = (...values: number[]) =>
			histogramOf(Float64Array.from(values), values[0] as number, values.at(-1) as number);
		const halves = of(0, 22.5, 45.5);
		expect(halves.edges.slice(0, 3)).toEqual([0, 2, 4]);
		expect(halves.edges.at(-1)).toBe(46);
		expect(of(0, 22.5, 45).edges.slice(0, 3)).toEqual([0, 1, 2]);
		expect(of(0, 22.5, 45).edges.at(-1)).toBe(46);
		expect(of(0, 45, 90).edges.slice(0, 3)).toEqual([0, 2, 4]);
		expect(of(0, 50, 100).edges.slice(0, 2)).toEqual([0, 5]);
		expect(of(0, 50.5, 100).edges.slice(0, 2)).toEqual([0, 2.5]);
		expect(of(3, 3, 3)).toMatchObject({ counts: [3], below: 0, above: 0 });
		expect(of(0.5, 0.5).edges[0]).toBeLessThanOrEqual(0.5);
		expect(of(-1e9, -1e9 + 1).counts.reduce((a, b) => a + b, 0)).toBe(2);
	});
	it('counts what lies outside', () => {
		const list = Float64Array.of(-5, 0, 10, 20, 20, 999);
		const { below, above, counts } = histogramOf(list, 0, 20);
		expect([below, above, counts.reduce((a, b) => a + b, 0)]).toEqual([1, 1, 4]);
	});
});
