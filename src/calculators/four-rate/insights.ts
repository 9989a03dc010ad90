import type { InsightRule } from '../../engine/model.ts';
import { all, type Phrase, quantity, term, under } from '../../engine/phrases.ts';
import type { Output, Slow } from './compute.ts';
import { type Input, LEVERS, type Lever } from './inputs.ts';
import { leverOf, planned, setOf } from './simulate.ts';

type Rule = InsightRule<Input, Output & Partial<Slow>>;
const ACQUISITION = LEVERS.slice(0, 5);
const BASE = LEVERS.slice(5);
const RATES = ['reach', 'opportunity', 'win'] as const;

const money = (value: number) => quantity(value, 'money');
const share = (value: number) => quantity(value, 'ratio');
const over = ({ years }: Input) => quantity(years, 'years');
/** More than the last digits of a calculation with numbers of this size. */
const noise = (size: number) => 1e-9 * Math.max(1, Math.abs(size));

/** The solo levers worth most, among some; several when they tie. */
function bestSolo({ solo }: Output, among: readonly Lever[] = LEVERS) {
	const found = among.flatMap((lever) => {
		const alone = solo[lever];
		return alone ? [{ lever, netGain: alone.netGain }] : [];
	});
	if (found.length === 0) return null;
	const netGain = Math.max(...found.map((one) => one.netGain));
	const tied = found.filter((one) => one.netGain >= netGain - noise(netGain));
	return { netGain, levers: tied.map((one) => term(one.lever)) };
}

/** Levers by what they are owed of the closing run-rate, most first, as shares of the gain. */
function owedShares({ shapleyArrEnd, arrEndGain, arrEnd }: Output) {
	if (arrEndGain <= noise(arrEnd)) return [];
	return LEVERS.flatMap((lever) => {
		const part = shapleyArrEnd[lever];
		return part === undefined ? [] : [{ lever: term(lever), share: part / arrEndGain }];
	})
		.filter((one) => one.share > 1e-9)
		.sort((a, b) => b.share - a.share);
}

/** What the best rotation gains over the plan, where it is another one and gains more than 5%. */
function betterBy(input: Input, { best, netGain, objective }: Output & Partial<Slow>) {
	if (!best) return null;
	const more = best.netGain - netGain;
	const same = planned(input).every((set, i) => set === setOf(best.schedule[i] ?? []));
	return same || more <= 0.05 * Math.abs(netGain) || more <= noise(objective) ? null : more;
}

/** A schedule as phrases: each year with its levers. */
const told = (schedule: readonly (readonly Lever[])[]): Phrase =>
	all(
		schedule.map((levers, i) =>
			under(
				quantity(i + 1, 'year'),
				levers.length > 0 ? all(levers.map((lever) => term(lever))) : term('nothing'),
			),
		),
	);

/** Rates that a planned pull finds at 100% already. */
function capped(input: Input, { years }: Output): readonly Phrase[] {
	const rates = [...RATES, 'retention'] as const;
	const pulls = planned(input);
	return rates
		.filter((rate) =>
			pulls.some(
				(set, i) =>
					set & setOf([rate]) &&
					leverOf(input, rate).uplift > 0 &&
					(years[i - 1] ?? input)[rate] >= 1,
			),
		)
		.map(term);
}

/** What the numbers say, the first that holds above all. */
export const insights = {
	weakest: {
		severity: 'info',
		when: (input, output) => {
			const best = bestSolo(output);
			if (!best || best.netGain <= 0 || best.levers.length > 1) return null;
			return { lever: best.levers[0] as Phrase, x: money(best.netGain), n: over(input) };
		},
	},
	weakestTied: {
		severity: 'info',
		when: (input, output) => {
			const best = bestSolo(output);
			if (!best || best.netGain <= 0 || best.levers.length === 1) return null;
			return { levers: all(best.levers), x: money(best.netGain), n: over(input) };
		},
	},
	nonePays: {
		severity: 'warn',
		when: (input, output) => {
			const best = bestSolo(output);
			return best && best.netGain <= 0 ? { n: over(input) } : null;
		},
	},
	baseFirst: {
		severity: 'info',
		when: (_, output) => {
			const base = bestSolo(output, BASE);
			const hunt = bestSolo(output, ACQUISITION);
			if (!base || !hunt || base.netGain <= hunt.netGain + noise(hunt.netGain)) return null;
			return { x: money(base.netGain), y: money(hunt.netGain) };
		},
	},
	owed: {
		severity: 'info',
		when: (_, output) => {
			const [one, two] = owedShares(output);
			if (!one || !two) return null;
			return {
				gain: money(output.arrEndGain),
				a: share(one.share),
				lever1: one.lever,
				b: share(two.share),
				lever2: two.lever,
			};
		},
	},
	owedToOne: {
		severity: 'info',
		when: (_, output) => {
			const [one, two] = owedShares(output);
			return one && !two ? { gain: money(output.arrEndGain), lever: one.lever } : null;
		},
	},
	rotation: {
		severity: 'warn',
		when: (input, output) => {
			const more = betterBy(input, output);
			const { schedule = [] } = output.best ?? {};
			if (more === null || schedule.every((year) => year.length === 0)) return null;
			return { list: told(schedule), x: money(more) };
		},
	},
	rotationNone: {
		severity: 'warn',
		when: (input, output) => {
			const more = betterBy(input, output);
			const idle = output.best?.schedule.every((year) => year.length === 0);
			return more !== null && idle ? { x: money(more) } : null;
		},
	},
	compound: {
		severity: 'info',
		when: (input, output) => {
			if (output.baseNewArr === 0) return null;
			const lift = RATES.reduce(
				(product, rate) => product * (Math.min(1, input[rate] * 1.1) / input[rate]),
				1,
			);
			return lift > 1.1 + 1e-9 ? { x: share(lift - 1) } : null;
		},
	},
	broken: {
		severity: 'bad',
		when: (input) => {
			const rate = RATES.find((key) => input[key] === 0);
			return rate ? { rate: term(rate) } : null;
		},
	},
	saturated: {
		severity: 'warn',
		when: (_, { years }) => {
			const full = years.find(({ pool, accounts }) => accounts > 0 && pool / accounts < 0.2);
			return full ? { x: share(1 - full.pool / full.accounts) } : null;
		},
	},
	impossible: {
		severity: (_, { requiredConversionYear1 }) =>
			(requiredConversionYear1 ?? 0) > 1 ? 'bad' : 'warn',
		when: ({ reach, opportunity, win }, { requiredConversionYear1: required }) => {
			const today = reach * opportunity * win;
			return required !== null && required > today ? { a: share(required), b: share(today) } : null;
		},
	},
	beyondPool: {
		severity: 'bad',
		when: (input, { requiredConversionYear1: required }) => {
			if (required === null || required <= 1) return null;
			return { target: quantity(input.targetArrYear1, 'money') };
		},
	},
	baseEnough: {
		severity: 'info',
		when: (input, { years, requiredConversionYear1: required }) => {
			const [first] = years;
			if (!first || required === null || required >= 0) return null;
			return { base: money(first.contArr), target: quantity(input.targetArrYear1, 'money') };
		},
	},
	capped: {
		severity: 'warn',
		when: (input, output) => {
			const rates = capped(input, output);
			return rates.length > 0 ? { rates: all(rates) } : null;
		},
	},
	tooWide: {
		severity: 'info',
		when: (_, { best }) => (best === null ? {} : null),
	},
	noLever: {
		severity: 'info',
		when: (input, output) => (bestSolo(output) ? null : { n: over(input) }),
	},
} satisfies Record<string, Rule>;
