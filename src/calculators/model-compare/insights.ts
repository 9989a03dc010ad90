import type { InsightRule } from '../../engine/model.ts';
import { all, quantity, term } from '../../engine/phrases.ts';
import { type Crossing, MODELS, type Output } from './compute.ts';
import type { Input } from './inputs.ts';
import { beforeLaunch, firstAhead, saasTrough, valueByReuse } from './what-if.ts';

type Rule = InsightRule<Input, Output>;
const money = (value: number) => quantity(value, 'money');
const ratio = (value: number | null) => quantity(value, 'ratio');
const month = (value: number) => quantity(value, 'month');

/** Where the package stands against projects: the crossings each way, and who is ahead without any. */
function race({ crossovers, package: packaged, op }: Output) {
	const passes = crossovers.package_op;
	const overtakes = passes.find(({ leader }) => leader === 'first');
	const final = passes.at(-1);
	const lost: Crossing | undefined = final?.leader === 'second' ? final : undefined;
	const alwaysAhead = !final && packaged.endCash > op.endCash;
	return { overtakes, lost, alwaysAhead };
}
const slowSaas = ({ saas }: Output): boolean =>
	saas.totalGrossMargin !== null && (saas.paybackMonth === null || saas.paybackMonth > 36);

export const insights = {
	trough: {
		severity: 'info',
		when: (_input, { saas, op, package: packaged }) =>
			saas.peakMonth === null
				? null
				: {
						a: money(saas.peakFunding),
						m: month(saas.peakMonth),
						b: money(op.peakFunding),
						c: money(packaged.peakFunding),
					},
	},
	/** SaaS needs no money at all. */
	noTrough: {
		severity: 'info',
		when: (_input, { saas, op, package: packaged }) =>
			saas.peakMonth === null ? { b: money(op.peakFunding), c: money(packaged.peakFunding) } : null,
	},
	/** Nothing is sold, so that margins mean nothing. */
	noRevenue: {
		severity: 'warn',
		when: (_input, output) => {
			const idle = MODELS.filter((model) => output[model].totalRevenue === 0);
			return idle.length ? { models: all(idle.map(term)) } : null;
		},
	},
	noProfit: {
		severity: 'warn',
		when: (_input, { op }) => {
			const { totalGrossMargin: margin, customShare } = op;
			if (margin === null || customShare === null) return null;
			const poor = margin < 0.4 || (op.years[1]?.operatingProfit ?? 0) <= 0;
			return poor ? { x: ratio(margin), y: ratio(customShare) } : null;
		},
	},
	noCash: {
		severity: 'warn',
		when: (_input, output) => {
			const { totalGrossMargin, paybackMonth } = output.saas;
			if (!slowSaas(output) || paybackMonth === null) return null;
			return { x: ratio(totalGrossMargin), m: month(paybackMonth) };
		},
	},
	/** The same without a payback within the horizon. */
	noCashNever: {
		severity: 'bad',
		when: (_input, output) => {
			if (!slowSaas(output) || output.saas.paybackMonth !== null) return null;
			return { x: ratio(output.saas.totalGrossMargin) };
		},
	},
	billing: {
		severity: 'info',
		when: (input) => {
			const [monthly, yearly] = [saasTrough(input, 1), saasTrough(input, 12)];
			return yearly < monthly ? { a: money(monthly), b: money(yearly) } : null;
		},
	},
	/** How SaaS bills makes no difference to the money that it needs. */
	billingSame: {
		severity: 'info',
		when: (input) => {
			const [monthly, yearly] = [saasTrough(input, 1), saasTrough(input, 12)];
			return yearly < monthly ? null : { a: money(monthly) };
		},
	},
	breakEvenDeals: {
		severity: 'info',
		when: (input, { unit }) =>
			input.package.buildCost === 0 || unit.breakEvenDeals === null
				? null
				: { n: quantity(unit.breakEvenDeals, 'count') },
	},
	/** A packaged delivery costs as much as a project's. */
	breakEvenNever: {
		severity: 'warn',
		when: (input, { unit }) =>
			input.package.buildCost > 0 && unit.breakEvenDeals === null
				? { a: money(unit.packageDelivery), b: money(unit.opDelivery) }
				: null,
	},
	cross: {
		severity: 'info',
		when: (_input, output) => {
			const { overtakes } = race(output);
			return overtakes ? { t: month(overtakes.month) } : null;
		},
	},
	/** Ahead at some time and behind in the end. */
	fallsBack: {
		severity: 'warn',
		when: (_input, output) => {
			const { overtakes, lost } = race(output);
			return overtakes && lost ? { t: month(lost.month) } : null;
		},
	},
	/** Ahead as soon as they differ, and to the end. */
	ahead: {
		severity: 'info',
		when: (_input, output) =>
			race(output).alwaysAhead
				? { x: money(output.package.endCash), y: money(output.op.endCash) }
				: null,
	},
	never: {
		severity: 'bad',
		when: (input, output) => {
			const { overtakes, alwaysAhead } = race(output);
			return overtakes || alwaysAhead ? null : { r: ratio(input.package.reuseEnd) };
		},
	},
	needReuse: {
		severity: 'info',
		when: (input, output) => {
			const ahead = firstAhead(valueByReuse(input), output);
			// Ahead without any reuse: then reuse is not what it takes.
			return ahead && ahead.reuse > 0 ? { r: ratio(ahead.reuse) } : null;
		},
	},
	hybrid: {
		severity: 'info',
		when: (input) => {
			const before = beforeLaunch(input);
			if (!before) return null;
			return {
				x: money(before.received),
				y: money(before.left),
				b: quantity(input.package.startMonth - 1, 'months'),
			};
		},
	},
} satisfies Record<string, Rule>;
