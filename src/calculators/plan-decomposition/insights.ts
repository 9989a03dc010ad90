import { quotient } from '../../engine/finite.ts';
import type { InsightRule, Severity } from '../../engine/model.ts';
import { name, type Phrase, quantity } from '../../engine/phrases.ts';
import type { Output } from './compute.ts';
import type { Input } from './inputs.ts';
import type { RegionResult } from './sellers.ts';

type Rule = InsightRule<Input, Output>;

const SLACK = 1e-9;
/** What output per seller may rise by before the target is a demand on it, and what new ground may hold. */
const MUCH_MORE = 1.15;
const MUCH_NEW = 0.2;
const JANUARY = 0;
const JUNE = 5;

/** @returns the region with the largest gap, the first of equals. */
export const widestGap = ({ regions }: Output): RegionResult | undefined =>
	regions.reduce<RegionResult | undefined>(
		(widest, region) => (widest === undefined || region.gap > widest.gap ? region : widest),
		undefined,
	);

/** A rule about hiring for the region with the largest gap, where there is one. */
const hiring = (
	severity: Severity,
	tell: (
		region: Phrase,
		january: number | null,
		june: number | null,
	) => Readonly<Record<string, Phrase>> | null,
): Rule => ({
	severity,
	when: (_, output) => {
		const region = widestGap(output);
		if (!region || region.gap <= 0) return null;
		const { id, hiresNeeded } = region;
		return tell(name(id), hiresNeeded[JANUARY] ?? null, hiresNeeded[JUNE] ?? null);
	},
});
const people = (n: number): Phrase => quantity(n, 'count');

/** A rule about last year's pattern, where keeping it was asked for and could not be done. */
const infeasible = (tell: (why: string) => Readonly<Record<string, Phrase>> | null): Rule => ({
	severity: 'warn',
	when: (_, output) => (output.infeasible === null ? null : tell(output.infeasible)),
});
/** The row of `product:ID` and the like. */
const rowIn = (why: string): string | null =>
	/^(?:product|industry|region):(.*)$/s.exec(why)?.[1] ?? null;

/** What the numbers say, the first that holds above all. */
export const insights = {
	gap: {
		severity: 'bad',
		when: (_, { coverage, gap }) =>
			coverage !== null && coverage < 1 - SLACK
				? { c: quantity(coverage, 'ratio'), gap: quantity(gap, 'money') }
				: null,
	},
	lateHire: hiring('warn', (region, a, b) =>
		a === null || b === null ? null : { region, a: people(a), b: people(b) },
	),
	lateHireNever: hiring('warn', (region, a, b) =>
		a !== null && b === null ? { region, a: people(a) } : null,
	),
	hireNever: hiring('bad', (region, a) => (a === null ? { region } : null)),
	productivityJump: {
		severity: 'warn',
		when: ({ capacity }, { impliedProductivity: implied }) => {
			const today = capacity.quota * capacity.attainment;
			const more = implied === null ? null : quotient(implied, today);
			return more !== null && more > MUCH_MORE ? { x: quantity(more - 1, 'ratio') } : null;
		},
	},
	newGround: {
		severity: 'warn',
		when: (_, { newCellShare: x }) =>
			x !== null && x > MUCH_NEW ? { x: quantity(x, 'ratio') } : null,
	},
	pipeline: {
		severity: 'warn',
		when: ({ winRate }, { pipelineCoverage: have, neededCoverage: need }) =>
			have !== null && need !== null && have < need
				? {
						w: quantity(winRate, 'ratio'),
						n: quantity(need, 'number'),
						h: quantity(have, 'number'),
					}
				: null,
	},
	pipelineNever: {
		severity: 'bad',
		when: ({ target, winRate }) => (target > 0 && winRate === 0 ? {} : null),
	},
	ok: {
		severity: 'info',
		when: (_, { coverage }) =>
			coverage !== null && coverage >= 1 - SLACK
				? { x: quantity(Math.max(0, coverage - 1), 'ratio') }
				: null,
	},
	noTarget: {
		severity: 'info',
		when: (_, { coverage, capacity }) =>
			coverage === null ? { capacity: quantity(capacity, 'money') } : null,
	},
	noHistory: infeasible((why) => (why === 'noHistory' ? {} : null)),
	bareRow: infeasible((why) => {
		const row = rowIn(why);
		return row === null ? null : { name: name(row) };
	}),
	noPattern: infeasible((why) => (why === 'pattern' ? {} : null)),
} satisfies Record<string, Rule>;
