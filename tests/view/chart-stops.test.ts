import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/calculators/registry.ts';
import { calculatorOf, wordsOf } from '../../src/calculators/words.ts';
import type { LineData, ScatterData } from '../../src/engine/charts.ts';
import { name, quantity, term } from '../../src/engine/phrases.ts';
import { charts } from '../../src/i18n/charts.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { view } from '../../src/i18n/view.ts';
import type { AnyDrawn } from '../../src/view/charts/datasets.ts';
import { type Place, stepTo, stopsOf } from '../../src/view/charts/stops.ts';
import type { Tongue } from '../../src/view/tongue.ts';

const tongueOf = (locale: Locale, id: string): Tongue => ({
	locale,
	currency: 'cny',
	text: wordsOf(id, locale),
	words: view[locale],
	page: '/',
});
const text = (series: Record<string, string>) => ({
	title: 't',
	sentence: 's',
	x: 'Growth',
	y: 'Margin',
	series,
});
const said = (chart: object, data: unknown, names: Record<string, string>, locale: Locale = 'en') =>
	stopsOf(
		tongueOf(locale, 'four-rate'),
		charts[locale],
		chart as unknown as AnyDrawn,
		text(names),
		data,
	).map((row) => row.map((stop) => stop.said));

describe('what is said of a point', () => {
	it('names year, series and value, marks and upright lines, and leaves gaps out', () => {
		const data: LineData = {
			x: [quantity(1, 'year'), quantity(2, 'year'), quantity(3, 'year')],
			series: { plan: [1_000_000, null, 12_300_000], hold: [1, 2, 3] },
			marks: [{ series: 'plan', at: 2, term: 'won' }],
			limits: [{ at: 0, term: 'free' }],
		};
		const chart = { kind: 'line', y: 'money', series: ['plan', 'none', 'hold'] };
		const rows = said(chart, data, { plan: 'Plan', hold: 'Hold' });
		expect(rows[0]).toEqual([
			'year 1, Plan: CN¥1M, Free accounts (1 of 2)',
			'year 3, Plan: CN¥12.3M, Wins (2 of 2)',
		]);
		expect(rows[1]).toHaveLength(3);
		expect(said(chart, data, { plan: '计划' }, 'zh')[0]?.[1]).toBe(
			'第 3 年，计划：¥1,230万，赢单（第 2 个，共 2 个）',
		);
	});

	it('says a floating bar as its change, with both ends', () => {
		const data = {
			x: [name('East')],
			series: { lost: [40_000] },
			from: { lost: [100_000] },
		};
		const chart = { kind: 'bar', y: 'money', series: ['lost'] };
		expect(said(chart, data, { lost: 'Lost' })).toEqual([
			['East, Lost: −CN¥60K, from CN¥100K to CN¥40K (1 of 1)'],
		]);
	});

	it('says both places of a point in a plane, its name and its size, from left to right', () => {
		const data: ScatterData = {
			points: [
				{ label: name('B'), series: 'open', x: 0.5, y: 2, size: 3_000_000 },
				{ label: name('A'), series: 'open', x: 0.25, y: 4, size: 1_000_000 },
				{ label: name('Gone'), series: 'open', x: null, y: 4 },
				{ label: quantity(0, 'ratio'), series: 'line', x: 0, y: 1 },
				{ label: term('won'), series: 'won', x: 1, y: 1 },
			],
		};
		const chart = {
			kind: 'scatter',
			x: 'ratio',
			y: 'score',
			size: 'money',
			series: ['open', 'empty', 'line', 'won'],
			joined: ['line'],
		};
		const names = { open: 'Open', empty: 'Empty', line: 'Line', won: 'wins' };
		expect(said(chart, data, names)).toEqual([
			[
				'A, Open: Growth 25%, Margin 4, Size CN¥1M (1 of 2)',
				'B, Open: Growth 50%, Margin 2, Size CN¥3M (2 of 2)',
			],
			['Line: Growth 0%, Margin 1 (1 of 1)'],
			['wins: Growth 100%, Margin 1 (1 of 1)'],
		]);
		// Datasets are counted with those that have no point, as they are drawn.
		const stops = stopsOf(
			tongueOf('en', 'four-rate'),
			charts.en,
			chart as unknown as AnyDrawn,
			text(names),
			data,
		);
		expect(stops.map((row) => row.map(({ set, at }) => [set, at]))).toEqual([
			[
				[0, 1],
				[0, 0],
			],
			[[2, 0]],
			[[3, 0]],
		]);
	});

	for (const id of Object.keys(registry))
		it(`is whole for every drawn chart of ${id}`, () => {
			const calculator = calculatorOf(id);
			for (const locale of LOCALES)
				for (const input of Object.values(calculator.presets))
					for (const [key, chart] of Object.entries(calculator.definition.charts)) {
						if (!('series' in chart) || chart.series.length === 0) continue;
						const data = chart.data(input, calculator.compute(input));
						const tongue = tongueOf(locale, id);
						const words = tongue.text.charts[key];
						if (!words) throw new Error(key);
						for (const stop of stopsOf(
							tongue,
							charts[locale],
							chart as unknown as AnyDrawn,
							words,
							data,
						).flat())
							expect(stop.said).not.toMatch(/NaN|Infinity|undefined|null|\{\w+\}|—/);
					}
		});
});

describe('where a key leads', () => {
	const rowsOf = (places: readonly (readonly number[])[]) =>
		places.map((row, set) => row.map((x, at) => ({ set, at, x, said: '' })));
	const stops = rowsOf([[0, 1, 2, 3], [2], [0, 1.9, 3]]);
	const go = (from: Place | null, ...keys: string[]) =>
		keys.reduce<Place | null>((place, key) => stepTo(stops, place, key) ?? place, from);

	it('goes along a series and stops at its ends', () => {
		expect(go(null, 'ArrowRight')).toEqual([0, 0]);
		expect(go(null, 'ArrowRight', 'ArrowRight')).toEqual([0, 1]);
		expect(go(null, 'End')).toEqual([0, 3]);
		expect(go(null, 'End', 'ArrowRight')).toEqual([0, 3]);
		expect(go([0, 2], 'ArrowLeft')).toEqual([0, 1]);
		expect(go([0, 2], 'Home', 'ArrowLeft')).toEqual([0, 0]);
	});
	it('goes to what stands nearest in the next series', () => {
		expect(go(null, 'ArrowDown')).toEqual([0, 0]);
		expect(go([0, 3], 'ArrowDown')).toEqual([1, 0]);
		expect(go([1, 0], 'ArrowDown')).toEqual([2, 1]);
		expect(go([2, 1], 'ArrowDown')).toEqual([2, 1]);
		expect(go([2, 2], 'ArrowUp', 'ArrowUp', 'ArrowUp')).toEqual([0, 2]);
	});
	it('leaves other keys alone, and a chart without points', () => {
		for (const key of ['Tab', 'a', 'Enter', 'PageDown'])
			expect(stepTo(stops, [0, 0], key)).toBeNull();
		expect(stepTo([], null, 'ArrowRight')).toBeNull();
	});
	it('always leads to a point, whatever is pressed', () => {
		const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
		fc.assert(
			fc.property(
				fc.array(fc.array(fc.double({ noNaN: true, min: -9, max: 9 }), { minLength: 1 }), {
					minLength: 1,
				}),
				fc.array(fc.constantFrom(...keys), { minLength: 1 }),
				(places, pressed) => {
					const rows = rowsOf(places);
					let place: Place | null = null;
					for (const key of pressed) {
						place = stepTo(rows, place, key);
						expect(rows[place?.[0] ?? -1]?.[place?.[1] ?? -1]).toBeDefined();
					}
				},
			),
		);
	});
});
