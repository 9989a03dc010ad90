import { chartsOf } from '../../engine/charts.ts';
import { quantity } from '../../engine/phrases.ts';
import { CAUSES, gapByCause } from './causes.ts';
import type { Output } from './compute.ts';
import type { Input } from './inputs.ts';
import { serviceMonth } from './service.ts';

const { line } = chartsOf<Input, Output>();

const money = (x: number | null) => quantity(x, 'money');
const months = (n: number) => Array.from({ length: n }, (_, i) => quantity(i + 1, 'month'));
const mean = (series: readonly number[]): number =>
	series.length ? series.reduce((sum, x) => sum + x, 0) / series.length : 0;

/** Months of service by which a hire should be healthy: quick, and where sales are slow. */
const SOON = 3;
const LATE = 6;

/** A mark at a month of a series, where there is one. */
const markAt = <K extends string>(series: K, month: number | null, term: string) =>
	month === null ? [] : [{ series, at: month - 1, term }];

export const charts = {
	cash: line({
		y: 'money',
		series: ['cum'],
		data: (input, { cum, troughCash, troughMonth, paybackMonth, endCash }) => ({
			x: months(cum.length),
			series: { cum },
			marks: [
				...markAt('cum', troughMonth, 'trough'),
				...(troughMonth === null ? [] : markAt('cum', paybackMonth, 'payback')),
			],
			params: {
				trough: money(troughCash),
				end: money(endCash),
				n: quantity(input.months, 'months'),
			},
		}),
	}),
	gap: line({
		y: 'count',
		series: ['real', 'noLeads', 'drag', 'failures', 'ramp', 'pictured'],
		stack: ['noLeads', 'drag', 'failures', 'ramp'],
		data: (input) => {
			const gap = gapByCause(input);
			const inYear1 = (series: readonly number[]) => quantity(mean(series.slice(0, 12)), 'count');
			return {
				x: months(gap.real.length),
				series: gap,
				params: {
					pictured: inYear1(gap.pictured),
					real: inYear1(gap.real),
					...Object.fromEntries(CAUSES.map((cause) => [cause, inYear1(gap[cause])])),
				},
			};
		},
	}),
	service: line({
		y: 'money',
		series: ['contribution'],
		data: (input, { monthlyBookings, cohortContribution, healthMonth }) => {
			const length = Math.max(cohortContribution.length, LATE + 1);
			const contribution = Array.from({ length }, (_, i) => {
				const { profit, cost } = serviceMonth(input, monthlyBookings, i + 1);
				return profit - cost;
			});
			return {
				x: months(length),
				series: { contribution },
				marks: markAt('contribution', healthMonth, 'healthy'),
				limits: [
					{ at: SOON - 1, term: 'soon' },
					{ at: LATE - 1, term: 'late' },
				],
				params: {
					first: money(contribution[0] ?? null),
					full: money(contribution.at(-1) ?? null),
				},
			};
		},
	}),
};
