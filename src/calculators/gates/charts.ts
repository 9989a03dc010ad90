import { chartsOf } from '../../engine/charts.ts';
import { all, type Phrase, quantity, term } from '../../engine/phrases.ts';
import type { Output } from './compute.ts';
import { failed } from './failed.ts';
import type { Deal, Input } from './inputs.ts';

const { checks, scatter } = chartsOf<Input, Output>();

const ratio = (x: number | null) => quantity(x, 'ratio');
const count = (x: number) => quantity(x, 'count');
const test = (key: string, value: Phrase, bound: '≥' | '≤', limit: Phrase, met: boolean) => ({
	label: term(key),
	value,
	bound,
	limit,
	met,
});

/** What every test measured, against its limit, gate by gate. */
function stagesOf({ team, market, thresholds: limit }: Input, output: Output) {
	const { totals, gate1, gate2, gate3 } = output;
	const [one, two, three] = [gate1.tests, gate2.tests, gate3.tests];
	const atMost = (key: 'lossShare' | 'overrun' | 'lostShare', most: number) =>
		test(key, ratio(output[key]), '≤', ratio(most), one[key]);
	return [
		{
			label: term('delivery'),
			met: gate1.passed,
			tests: [
				test('sample', count(totals.deals), '≥', count(limit.minDeals), one.sample),
				test('margin', ratio(output.margin), '≥', ratio(limit.minMargin), one.margin),
				atMost('lossShare', limit.maxLossShare),
				atMost('overrun', limit.maxOverrun),
				test('predictability', ratio(output.cv), '≤', ratio(limit.maxCv), one.predictability),
				atMost('lostShare', limit.maxLostShare),
			],
		},
		{
			label: term('team'),
			met: gate2.passed,
			tests: [
				test(
					'health',
					team.healthMonth == null ? term('never') : quantity(team.healthMonth, 'months'),
					'≤',
					quantity(limit.healthDeadline, 'months'),
					two.health,
				),
				test('success', ratio(team.successRate), '≥', ratio(limit.minSuccessRate), two.success),
				test('playbook', ratio(team.playbookCoverage), '≥', ratio(limit.minPlaybook), two.playbook),
			],
		},
		{
			label: term('market'),
			met: gate3.passed,
			tests: [
				test('pilotWins', count(market.pilotWins), '≥', count(limit.minPilotWins), three.pilotWins),
				test(
					'pilotMargin',
					ratio(market.pilotMargin),
					'≥',
					ratio(limit.minMargin),
					three.pilotMargin,
				),
				test(
					'spareCapacity',
					ratio(market.spareCapacity),
					'≥',
					ratio(limit.minSpareCapacity),
					three.spareCapacity,
				),
			],
		},
	];
}

function outcomeOf({ value, plannedCost, actualCost }: Deal): 'loss' | 'over' | 'kept' {
	if (actualCost > value) return 'loss';
	return actualCost > plannedCost ? 'over' : 'kept';
}

export const charts = {
	path: checks({
		data: (input, output) => {
			const short = [output.gate1, output.gate2, output.gate3].flatMap(failed);
			return {
				stages: stagesOf(input, output),
				params: {
					stage: term(output.stage),
					tests: short.length ? all(short) : term('none'),
				},
			};
		},
	}),
	costs: scatter({
		x: 'money',
		y: 'money',
		series: ['kept', 'over', 'loss', 'plan'],
		joined: ['plan'],
		data: ({ deals = [] }, { totals }) => {
			const most = Math.max(0, ...deals.flatMap((deal) => [deal.plannedCost, deal.actualCost]));
			const asPlanned = [0, most].map((cost) => ({
				label: term('plan'),
				series: 'plan',
				x: cost,
				y: cost,
			}));
			return {
				points: [
					...deals.map((deal, i) => ({
						label: quantity(i + 1, 'number'),
						series: outcomeOf(deal),
						x: deal.plannedCost,
						y: deal.actualCost,
					})),
					...asPlanned,
				],
				params: {
					n: count(totals.deals),
					over: count(deals.filter((deal) => deal.actualCost > deal.plannedCost).length),
					loss: count(totals.losing),
				},
			};
		},
	}),
};
