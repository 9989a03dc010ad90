import { chartsOf } from '../../engine/charts.ts';
import { quotient } from '../../engine/finite.ts';
import { name, quantity, term } from '../../engine/phrases.ts';
import { chosenCells, groupOf, largestBy, type Named, namedCells } from './cells.ts';
import type { Output } from './compute.ts';
import type { Input } from './inputs.ts';

const { heat, scatter, bar } = chartsOf<Input, Output>();

/** The grid: colour is the score, the dot's area the serviceable market, a ring marks the chosen. */
const grid = heat({
	value: 'score',
	data: (input, output) => {
		const cells = namedCells(input, output);
		const [best] = chosenCells(input, output);
		return {
			rows: input.industries.map(name),
			columns: input.sizes.map(name),
			cells: input.industries.map((_, row) =>
				cells
					.filter(({ result }) => result.row === row)
					.map(({ result: { status, score, scores }, chosen }) => ({
						value: status === 'empty' ? null : score,
						level: status === 'empty' ? 0 : Math.min(1, score / 100),
						// the score is the root of the market's share: squared, areas compare as markets do
						dot: scores.market ** 2,
						state: status === 'eligible' ? null : status,
						ring: chosen,
					})),
			),
			params: {
				best: best?.label ?? term('none'),
				score: quantity(best?.result.score ?? null, 'score'),
			},
		};
	},
});

/** Where one is welcome (fit) against where one has won, and how much is left to win there. */
const openings = scatter({
	x: 'ratio',
	y: 'score',
	size: 'money',
	series: ['chosen', 'open', 'out'],
	data: (input, output) => {
		const cells = namedCells(input, output).filter(({ result }) => result.status !== 'empty');
		const largest = largestBy(cells, ({ result }) => result.whiteSpaceValue);
		return {
			points: cells.map((named) => ({
				label: named.label,
				series: groupOf(named),
				x: named.result.shrunkWinRate,
				y: named.cell.fit,
				size: named.result.whiteSpaceValue,
			})),
			params: {
				largest: largest?.label ?? term('none'),
				value: quantity(largest?.result.whiteSpaceValue ?? null, 'money'),
				win: quantity(largest?.result.shrunkWinRate ?? null, 'ratio'),
				fit: quantity(largest?.cell.fit ?? null, 'score'),
			},
		};
	},
});

const GROUPS = ['chosen', 'open', 'out'] as const;

function sharesOf(cells: readonly Named[], of: (named: Named) => number) {
	const sum = (some: readonly Named[]) => some.reduce((total, named) => total + of(named), 0);
	const whole = sum(cells);
	const share = (group: (typeof GROUPS)[number]) =>
		quotient(sum(cells.filter((named) => groupOf(named) === group)), whole);
	return { chosen: share('chosen'), open: share('open'), out: share('out') };
}

/** Where deals were fought, against where the market of the chosen cells is. */
const effort = bar({
	y: 'ratio',
	stacked: true,
	horizontal: true,
	series: GROUPS,
	data: (input, output) => {
		const cells = namedCells(input, output);
		const deals = sharesOf(cells, ({ cell }) => cell.decided);
		const market = sharesOf(cells, ({ result }) => result.sam);
		return {
			x: [term('deals'), term('market')],
			series: {
				chosen: [deals.chosen, market.chosen],
				open: [deals.open, market.open],
				out: [deals.out, market.out],
			},
			params: {
				deals: quantity(output.idealEffortShare, 'ratio'),
				market: quantity(output.selectedSamShare, 'ratio'),
			},
		};
	},
});

export const charts = { grid, openings, effort };
