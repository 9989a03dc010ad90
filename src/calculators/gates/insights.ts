import type { InsightRule } from '../../engine/model.ts';
import { all, quantity } from '../../engine/phrases.ts';
import type { Output } from './compute.ts';
import { failed } from './failed.ts';
import type { Input } from './inputs.ts';

type Rule = InsightRule<Input, Output>;
const count = (x: number) => quantity(x, 'count');

export const insights = {
	/** Nothing was delivered yet that could prove anything. */
	deliveryUnknown: {
		severity: 'warn',
		when: (_, { totals, stage }) => (stage === 'delivery' && totals.deals === 0 ? {} : null),
	},
	delivery: {
		severity: 'bad',
		when: (_, { totals, stage }) => {
			if (stage !== 'delivery' || totals.losing === 0) return null;
			return { k: count(totals.losing), n: count(totals.deals) };
		},
	},
	/** No deal lost money, and yet delivery does not hold. */
	deliveryShort: {
		severity: 'warn',
		when: (_, { totals, stage, gate1 }) => {
			if (stage !== 'delivery' || totals.deals === 0 || totals.losing > 0) return null;
			return { tests: all(failed(gate1)) };
		},
	},
	team: {
		severity: 'warn',
		when: ({ team, thresholds }, { stage, gate2 }) => {
			if (stage !== 'team' || gate2.tests.health || team.healthMonth == null) return null;
			return {
				h: quantity(team.healthMonth, 'month'),
				d: quantity(thresholds.healthDeadline, 'months'),
			};
		},
	},
	teamNever: {
		severity: 'bad',
		when: ({ team }, { stage }) => (stage === 'team' && team.healthMonth == null ? {} : null),
	},
	/** Hires are healthy in time; what fails is the method. */
	teamMethod: {
		severity: 'warn',
		when: ({ team }, { stage, gate2 }) => {
			if (stage !== 'team' || !gate2.tests.health) return null;
			return { h: quantity(team.healthMonth, 'month'), tests: all(failed(gate2)) };
		},
	},
	market: {
		severity: 'warn',
		when: ({ market, thresholds }, { stage, gate3 }) => {
			if (stage !== 'market' || gate3.tests.pilotWins) return null;
			return { w: count(market.pilotWins), m: count(thresholds.minPilotWins) };
		},
	},
	/** Enough pilots are won, but not soundly, or nobody is free to serve more. */
	marketShort: {
		severity: 'warn',
		when: ({ market }, { stage, gate3 }) => {
			if (stage !== 'market' || !gate3.tests.pilotWins) return null;
			return { w: count(market.pilotWins), tests: all(failed(gate3)) };
		},
	},
	expand: {
		severity: 'info',
		when: (_, { stage }) => (stage === 'expand' ? {} : null),
	},
} satisfies Record<string, Rule>;
