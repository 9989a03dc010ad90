import { lmdi, shapley } from '../../engine/finance.ts';
import { quotient } from '../../engine/finite.ts';
import { type Input, LEVERS, type Lever } from './inputs.ts';
import { searchRotation } from './search.ts';
import * as sim from './simulate.ts';

type Owed = Partial<Record<Lever, number>>;
const PARTS = ['pool', 'reach', 'opportunity', 'win', 'dealValue'] as const;
/** Change of new business against the year before, by what it is owed to (money). */
export type NewBusinessStep = Record<'t' | 'total' | (typeof PARTS)[number], number>;

/** What arrives with every keystroke. Run-rates are money a year, sums are over the horizon. */
export interface Output {
	years: sim.Year[];
	hold: { arrEnd: number; revenueTotal: number; objective: number };
	arrEnd: number;
	revenueTotal: number;
	arrEndGain: number;
	objective: number;
	netGain: number;
	shapleyArrEnd: Owed;
	shapleyGrossProfit: Owed;
	baseNewArr: number;
	lmdi: NewBusinessStep[];
	tornado: Record<Lever, { plus10: number; minus10: number }>;
	solo: Partial<Record<Lever, { arrEndGain: number; netGain: number; roi: number | null }>>;
	requiredConversionYear1: number | null;
}
/** What the search finds; `null` when it is too wide. */
export interface Slow {
	best: { schedule: Lever[][]; objective: number; netGain: number } | null;
}

/** Run-rate, revenue and growth by lever over one to five years. Pure; nothing is rounded. */
export function compute(input: Input): Output {
	const pulls = sim.planned(input);
	const years = sim.simulate(input, pulls);
	const holdYears = sim.simulate(input, []);
	const hold = {
		arrEnd: sim.endOf(holdYears),
		revenueTotal: sim.totalOf(holdYears, 'revenue'),
		objective: sim.objectiveOf(input, holdYears),
	};
	const arrEnd = sim.endOf(years);
	const objective = sim.objectiveOf(input, years);
	return {
		years,
		hold,
		arrEnd,
		revenueTotal: sim.totalOf(years, 'revenue'),
		arrEndGain: arrEnd - hold.arrEnd,
		objective,
		netGain: objective - hold.objective,
		...attribute(input, pulls),
		...newBusiness(input, years),
		tornado: byLever((lever) => {
			const end = (by: number) => sim.endOf(sim.simulate(input, pulls, { lever, by })) - arrEnd;
			return { plus10: end(1.1), minus10: end(0.9) };
		}),
		solo: soloOf(input, hold),
		requiredConversionYear1: requiredConversion(input, years),
	};
}

/** The rotation worth most, found by trying all. Up to a tenth of a second or so. */
export function searchBest(input: Input): Slow {
	const found = searchRotation(input);
	if (!found) return { best: null };
	const hold = sim.objectiveOf(input, sim.simulate(input, []));
	return { best: { ...found, netGain: found.objective - hold } };
}

const byLever = <T>(of: (lever: Lever) => T): Record<Lever, T> =>
	Object.fromEntries(LEVERS.map((lever) => [lever, of(lever)])) as Record<Lever, T>;

/** Plan against hold, by Shapley: what happens when only some of the planned levers are pulled. */
function attribute(input: Input, pulls: readonly number[]) {
	const players = sim.leversIn(pulls.reduce((all, set) => all | set, 0));
	const runs = new Map<number, sim.Year[]>();
	const run = (levers: readonly Lever[]): sim.Year[] => {
		const only = sim.setOf(levers);
		let years = runs.get(only);
		if (!years) {
			years = sim.simulate(
				input,
				pulls.map((set) => set & only),
			);
			runs.set(only, years);
		}
		return years;
	};
	const owed = (value: (years: readonly sim.Year[]) => number): Owed =>
		Object.fromEntries(shapley(players, (levers) => value(run(levers))));
	return {
		shapleyArrEnd: owed(sim.endOf),
		shapleyGrossProfit: owed((years) => sim.totalOf(years, 'grossProfit')),
	};
}

/** New business year on year, by LMDI over its five factors; year 0 is today. */
function newBusiness(input: Input, years: readonly sim.Year[]) {
	const { targetAccounts, reach, opportunity, win, dealValue } = input;
	const held = input.excludeCustomers ? input.customers0 : 0;
	const today = { pool: Math.max(0, targetAccounts - held), reach, opportunity, win, dealValue };
	const baseNewArr = today.pool * reach * opportunity * win * dealValue;
	const steps = years.map((year, i): NewBusinessStep => {
		const before = years[i - 1] ?? { ...today, newArr: baseNewArr };
		const parts = lmdi(
			PARTS.map((part) => before[part]),
			PARTS.map((part) => year[part]),
		);
		const named = Object.fromEntries(PARTS.map((part, k) => [part, parts[k]]));
		return { t: year.t, ...named, total: year.newArr - before.newArr } as NewBusinessStep;
	});
	return { baseNewArr, lmdi: steps };
}

/** Every lever with an effect, pulled alone in year 1. */
function soloOf(input: Input, hold: Output['hold']): Output['solo'] {
	const useful = LEVERS.filter((lever) => sim.leverOf(input, lever).uplift > 0);
	return Object.fromEntries(
		useful.map((lever) => {
			const years = sim.simulate(input, [sim.bitOf(lever)]);
			const netGain = sim.objectiveOf(input, years) - hold.objective;
			const { cost } = sim.leverOf(input, lever);
			const arrEndGain = sim.endOf(years) - hold.arrEnd;
			return [lever, { arrEndGain, netGain, roi: quotient(netGain + cost, cost) }];
		}),
	);
}

/** Share of the free accounts that must become customers in year 1 for the run-rate wanted. */
function requiredConversion(input: Input, [first]: readonly sim.Year[]): number | null {
	if (input.targetArrYear1 == null || !first) return null;
	return quotient(input.targetArrYear1 - first.contArr, first.pool * first.dealValue);
}
