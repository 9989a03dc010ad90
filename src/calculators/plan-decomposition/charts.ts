import { chartsOf, type Points } from '../../engine/charts.ts';
import { finite } from '../../engine/finite.ts';
import { cell, name, type Phrase, quantity, term } from '../../engine/phrases.ts';
import type { Output } from './compute.ts';
import type { Input } from './inputs.ts';
import { widestGap } from './insights.ts';
import { lastYearOf } from './split.ts';
import { sum } from './sum.ts';

const { bar, line, heat } = chartsOf<Input, Output>();

/** From the team of today over planned hires to the target, for each region. */
const bridge = bar({
	y: 'money',
	series: ['existing', 'hires', 'gap', 'spare', 'target'],
	data: (input, { regions, capacity }) => {
		const carried = regions.map((region) => region.capacity);
		const existing = regions.map((region) => region.existing);
		const ends = (of: (gap: number) => boolean): Points =>
			regions.map(({ gap, target }) => (of(gap) ? target : null));
		const short = regions.some(({ gap }) => gap > 0);
		const over = regions.some(({ gap }) => gap < 0);
		return {
			x: regions.map(({ id }) => name(id)),
			series: {
				existing,
				hires: carried,
				...(short ? { gap: ends((gap) => gap > 0) } : {}),
				...(over ? { spare: ends((gap) => gap < 0) } : {}),
				target: regions.map(({ target }) => target),
			},
			from: { hires: existing, gap: carried, spare: carried },
			params: {
				existing: quantity(sum(existing), 'money'),
				hires: quantity(sum(regions.map(({ hires }) => hires)), 'money'),
				capacity: quantity(capacity, 'money'),
				target: quantity(input.target, 'money'),
			},
		};
	},
});

const needed = (n: number | null | undefined): Phrase =>
	typeof n === 'number' ? quantity(n, 'count') : term('nobodyEnough');

/** Extra people who close the gap, by the month in which all of them start. */
const start = line({
	y: 'count',
	series: ['all', 'widest'],
	data: (_, output) => {
		const widest = widestGap(output);
		const months = (widest?.hiresNeeded ?? []).map((__, month) => month);
		const all: Points = months.map((month) => {
			const people = output.regions.map(({ hiresNeeded }) => hiresNeeded[month] ?? null);
			return people.includes(null) ? null : finite(sum(people.map(Number)));
		});
		const last = months.findLast((month) => widest?.hiresNeeded[month] !== null);
		return {
			x: months.map((month) => quantity(month + 1, 'month')),
			series: { all, widest: widest?.hiresNeeded ?? [] },
			params: {
				region: name(widest?.id ?? ''),
				a: needed(widest?.hiresNeeded[0]),
				last: last === undefined ? term('none') : quantity(last + 1, 'month'),
				z: needed(last === undefined ? null : widest?.hiresNeeded[last]),
			},
		};
	},
});

/** One cell of the plan, with what it is called and what was sold there. */
function cellsOf(input: Input, { table }: Output) {
	return input.regions.flatMap((region, g) =>
		input.products.flatMap((product, p) =>
			input.industries.map((industry, i) => ({
				region: region.id,
				product: product.id,
				industry: industry.id,
				value: table[p]?.[i]?.[g] ?? 0,
				before: lastYearOf(input, p, i, g),
			})),
		),
	);
}

/** Where the target sits: colour is this year's target, the dot is last year, new ground is named. */
const cells = heat({
	value: 'money',
	data: (input, output) => {
		const all = cellsOf(input, output);
		const largest = all.reduce((most, one) => (one.value > most.value ? one : most));
		const most = Math.max(...all.flatMap(({ value, before }) => [value, before]));
		const share = (value: number): number => (most > 0 ? value / most : 0);
		const width = input.industries.length;
		const rows = input.regions.flatMap(({ id }) => input.products.map((p) => cell(id, p.id)));
		return {
			rows,
			columns: input.industries.map(({ id }) => name(id)),
			cells: rows.map((_, row) =>
				all.slice(row * width, (row + 1) * width).map(({ value, before }) => ({
					value,
					level: share(value),
					dot: share(before),
					state: input.lastYear && before === 0 && value > 0 ? 'newGround' : null,
					ring: false,
				})),
			),
			params: {
				product: name(largest.product),
				industry: name(largest.industry),
				region: name(largest.region),
				value: quantity(largest.value, 'money'),
				fresh:
					output.newCellShare === null ? term('unknown') : quantity(output.newCellShare, 'ratio'),
			},
		};
	},
});

export const charts = { bridge, start, cells };
