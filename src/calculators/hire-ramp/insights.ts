import type { InsightRule } from '../../engine/model.ts';
import { quantity } from '../../engine/phrases.ts';
import type { Output } from './compute.ts';
import type { Input } from './inputs.ts';

type Rule = InsightRule<Input, Output>;
const money = (x: number) => quantity(x, 'money');
const ratio = (x: number) => quantity(x, 'ratio');
const count = (x: number) => quantity(x, 'count');
const month = (x: number) => quantity(x, 'month');
/** Share under which a change is rounding, no more. */
const EPS = 1e-9;

/** How far output a head falls at worst, as a fraction; 0 where it does not. */
const fallOf = ({ worstProductivityChange: worst }: Output): number =>
	worst !== null && worst < -EPS ? -worst : 0;

/** Share of the sellers added over the horizon that find no leads. */
function idleShare({ drag, effective, incremental }: Output): number {
	let [added, used] = [0, 0];
	for (const [t, sellers] of effective.entries()) {
		added += Math.max(0, sellers - (drag[t] ?? 0));
		used += Math.max(0, incremental[t] ?? 0);
	}
	return added > 0 ? Math.max(0, 1 - used / added) : 0;
}

const real: Rule = {
	severity: 'info',
	when: (_, { hired, naiveYear1Bookings, year1Bookings, realisation }) =>
		realisation === null
			? null
			: {
					n: count(hired),
					naive: money(naiveYear1Bookings),
					real: money(year1Bookings),
					r: ratio(realisation),
				},
};
/** Nobody is hired, or a seller brings nothing: there is no share to speak of. */
const realNothing: Rule = {
	severity: 'warn',
	when: (_, { realisation }) => (realisation === null ? {} : null),
};

const equivalent: Rule = {
	severity: 'info',
	when: ({ seniors }, { equivalentUplift: uplift }) =>
		uplift !== null && uplift > EPS ? { s: count(seniors), u: ratio(uplift) } : null,
};
/** Training the hires costs more selling than they bring. */
const equivalentLoss: Rule = {
	severity: 'bad',
	when: ({ seniors }, { equivalentUplift: uplift }) =>
		uplift !== null && uplift < -EPS ? { s: count(seniors), u: ratio(-uplift) } : null,
};

const health: Rule = {
	severity: (_, { healthVerdict }) => (healthVerdict === 'slow' ? 'warn' : 'info'),
	when: ({ healthMultiple }, { healthMonth }) =>
		healthMonth !== null && healthMultiple === 1 ? { h: month(healthMonth) } : null,
};
/** The same where healthy means another multiple of the cost. */
const healthTimes: Rule = {
	severity: (_, { healthVerdict }) => (healthVerdict === 'slow' ? 'warn' : 'info'),
	when: ({ healthMultiple }, { healthMonth }) =>
		healthMonth !== null && healthMultiple !== 1
			? { h: month(healthMonth), x: quantity(healthMultiple, 'times') }
			: null,
};
const healthNever: Rule = {
	severity: 'bad',
	when: ({ healthMultiple }, { healthMonth }) =>
		healthMonth === null && healthMultiple === 1 ? {} : null,
};
const healthTimesNever: Rule = {
	severity: 'bad',
	when: ({ healthMultiple }, { healthMonth }) =>
		healthMonth === null && healthMultiple !== 1 ? { x: quantity(healthMultiple, 'times') } : null,
};

const dip: Rule = {
	severity: 'info',
	when: (_, output) => {
		const fall = fallOf(output);
		if (fall === 0 || output.recoveryMonth === null) return null;
		return { x: ratio(fall), m: month(output.recoveryMonth) };
	},
};
const dipNever: Rule = {
	severity: 'warn',
	when: ({ months }, output) => {
		const fall = fallOf(output);
		if (fall === 0 || output.recoveryMonth !== null) return null;
		return { x: ratio(fall), t: quantity(months, 'months') };
	},
};

const cash: Rule = {
	severity: 'info',
	when: (_, { troughMonth, troughCash, paybackMonth }) =>
		troughMonth === null || paybackMonth === null
			? null
			: { trough: money(-troughCash), p: month(paybackMonth) },
};
const cashNever: Rule = {
	severity: 'bad',
	when: ({ months }, { troughMonth, troughCash, paybackMonth }) =>
		troughMonth === null || paybackMonth !== null
			? null
			: { trough: money(-troughCash), t: quantity(months, 'months') },
};
/** The hires bring their cost from the first month on. */
const cashNone: Rule = {
	severity: 'info',
	when: (_, { hired, troughMonth, endCash }) =>
		hired > 0 && troughMonth === null && endCash > 0 ? { end: money(endCash) } : null,
};

const noLeads: Rule = {
	severity: 'warn',
	when: ({ demandCap = null }, output) => {
		const idle = idleShare(output);
		return demandCap === null || idle <= EPS ? null : { c: count(demandCap), x: ratio(idle) };
	},
};

export const insights = {
	real,
	realNothing,
	equivalent,
	equivalentLoss,
	health,
	healthTimes,
	healthNever,
	healthTimesNever,
	dip,
	dipNever,
	cash,
	cashNever,
	cashNone,
	noLeads,
};
