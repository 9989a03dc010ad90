import { describe, expect, it } from 'vitest';
import { registry } from '../../../src/calculators/registry.ts';
import { count, money, ratio } from '../../../src/engine/fields.ts';
import { type AnyCalculator, defineCalculator } from '../../../src/engine/model.ts';
import { rangesOf } from '../../../src/engine/simulate/ranges.ts';
import { ranked, type Tornado, tornados } from '../../../src/engine/simulate/tornado.ts';
import { at, setAt } from '../../../src/engine/walk.ts';

const tornado = (
	calculator: AnyCalculator,
	input: object,
	ranges: Parameters<typeof tornados>[2],
	result: string,
): Tornado => tornados(calculator, input, ranges, [result])[result] as Tornado;

const calculators = Object.entries(registry) as unknown as [string, AnyCalculator][];

describe.each(calculators)('tornado of %s', (_, calculator) => {
	const { definition } = calculator;
	it.each(Object.entries(calculator.presets))('agrees with plain computing: %s', (__, preset) => {
		const before = structuredClone(preset);
		const ranges = rangesOf(calculator, preset);
		for (const path of definition.headline.slice(0, 2)) {
			const resultOf = (input: object) => at(definition.compute(input), path) ?? null;
			const { likely, bars } = tornado(calculator, preset, ranges, path);
			expect(likely).toBe(resultOf(preset));
			expect(bars.map((bar) => bar.path).sort()).toEqual(ranges.map((r) => r.path).sort());
			for (const bar of bars) {
				const range = ranges.find((r) => r.path === bar.path);
				expect(bar.low, bar.path).toBe(resultOf(setAt(preset, bar.path, range?.low)));
				expect(bar.high, bar.path).toBe(resultOf(setAt(preset, bar.path, range?.high)));
			}
			const widths = bars.map(({ swing }) => swing ?? Infinity);
			expect(widths).toEqual(widths.toSorted((a, b) => (a === b ? 0 : b - a)));
			const ranks = bars.map(({ rank }) => rank);
			expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
		}
		expect(preset).toEqual(before);
	});
});

interface Deal {
	readonly count: number;
	readonly rate: number;
	readonly price: number;
	readonly idle: number;
	readonly least: number;
}
/** A product of rates, of which one input has no part, and a result that ends below a least count. */
const product = defineCalculator<Deal, { total: number; each: number | null; hump: number }>()({
	id: 'product',
	version: 1,
	inputs: {
		count: count({ default: 9, plausible: [8.1, 9.9] }),
		rate: ratio({ default: 0.3, plausible: [0.27, 0.33] }),
		price: money({ default: 100, plausible: [50, 120] }),
		idle: ratio({ default: 0.5, plausible: [0, 1] }),
		least: count({ default: 9, plausible: [8, 10] }),
	},
	first: ['count'],
	compute: ({ count: n, rate, price, least }) => ({
		total: n * rate * price,
		each: n >= least ? price / n : null,
		hump: -((rate - 0.3) ** 2),
	}),
	results: { total: 'money', each: 'money', hump: 'number' },
	formulas: async () => ({ default: { total: 'price', each: 'price', hump: 'rate' } }),
	headline: ['total'],
	charts: {},
	presets: { usual: { count: 9, rate: 0.3, price: 100, idle: 0.5, least: 9 } },
	insights: {},
	names: [],
	terms: [],
});

describe('tornado', () => {
	const usual = product.presets['usual'] as Deal;
	const bars = (result: string) =>
		tornado(product, usual, rangesOf(product, usual), result).bars.map(({ path, rank, swing }) => [
			path,
			rank,
			swing === null ? null : Number(swing.toFixed(9)),
		]);
	it('ranks by swing, and shows ties as ties', () => {
		expect(bars('total')).toEqual([
			['price', 1, 189],
			['count', 2, 54],
			['rate', 2, 54],
			['idle', 4, 0],
			['least', 4, 0],
		]);
	});
	it('has ties in that test which differ in their last digits', () => {
		const { bars: all } = tornado(product, usual, rangesOf(product, usual), 'total');
		expect(all[1]?.swing).not.toBe(all[2]?.swing);
	});
	it('may be worked out in parts', () => {
		const ranges = rangesOf(product, usual);
		const parts = ranges.flatMap((range) => tornado(product, usual, [range], 'total').bars);
		expect(ranked(parts)).toEqual(tornado(product, usual, ranges, 'total').bars);
	});
	it('puts first what can leave no result', () => {
		expect(bars('each').slice(0, 3)).toEqual([
			['count', 1, null],
			['least', 1, null],
			['price', 3, 7.777777778],
		]);
	});
	it('counts a rise and fall between the ends', () => {
		expect(bars('hump')[0]).toEqual(['rate', 1, 0.0009]);
	});
	it('takes the last digits of large results for nothing', () => {
		const noisy = (swing: number, size: number) => {
			const compute = ({ x }: { x: number }) => ({ y: size + swing * x });
			const inputs = { x: ratio({ default: 0.5, plausible: [0, 1] }) };
			const demo = { definition: { inputs, compute } } as unknown as AnyCalculator;
			const range = { path: 'x', low: 0, likely: 0.5, high: 1 };
			return tornado(demo, { x: 0.5 }, [range], 'y').bars[0]?.swing;
		};
		expect(noisy(0.5, 2 ** 40)).toBe(0);
		expect(noisy(0.5, -(2 ** 40))).toBe(0);
		expect(noisy(2, 2 ** 40)).toBe(2);
		expect(noisy(0.5, 0)).toBe(0.5);
	});
	it('counts no result anywhere as no movement', () => {
		const swingOf = (y: (x: number) => number | null) => {
			const compute = ({ x }: { x: number }) => ({ y: y(x) });
			const inputs = { x: ratio({ default: 0.5, plausible: [0, 1] }) };
			const demo = { definition: { inputs, compute } } as unknown as AnyCalculator;
			const range = { path: 'x', low: 0, likely: 0.5, high: 1 };
			return tornado(demo, { x: 0.5 }, [range], 'y').bars[0]?.swing;
		};
		expect(swingOf(() => null)).toBe(0);
		expect(swingOf((x) => (x < 0.5 ? null : 1))).toBeNull();
		expect(swingOf((x) => (x > 0.4 ? null : 1))).toBeNull();
		expect(swingOf(() => 7)).toBe(0);
	});
	it('leaves out a range of no number', () => {
		const range = { path: 'nothing', low: 0, likely: 1, high: 2 };
		expect(tornado(product, usual, [range], 'total')).toEqual({ likely: 270, bars: [] });
	});
	it('ties those as wide as the first of them, and keeps their order', () => {
		const bar = (path: string, swing: number | null) => ({ path, low: 0, high: 0, swing });
		const wide = [
			bar('a', 1),
			bar('b', null),
			bar('c', 1 + 5e-10),
			bar('d', null),
			bar('e', 0.999),
		];
		expect(ranked(wide).map(({ path, rank }) => [path, rank])).toEqual([
			['b', 1],
			['d', 1],
			['c', 3],
			['a', 3],
			['e', 5],
		]);
		expect(ranked([bar('a', 0), bar('b', 0)]).map(({ rank }) => rank)).toEqual([1, 1]);
	});
});
