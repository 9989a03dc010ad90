import { chartsOf } from '../../engine/charts.ts';
import { quantity, term } from '../../engine/phrases.ts';
import { type Crossing, MODELS, type ModelName, type Output } from './compute.ts';
import { workLeft } from './flows.ts';
import type { Input, Offer } from './inputs.ts';
import { firstAhead, valueByReuse } from './what-if.ts';

const { bar, line } = chartsOf<Input, Output>();
/** A word for "passes …", by the model that is passed. */
const PASSES = { saas: 'passesSaas', op: 'passesOp', package: 'passesPackage' } as const;

type Mark = { series: ModelName; at: number; term: string };

function crossingMarks(
	first: ModelName,
	second: ModelName,
	crossings: readonly Crossing[],
): Mark[] {
	return crossings.map(({ month, leader }) => ({
		series: leader === 'first' ? first : second,
		at: month - 1,
		term: PASSES[leader === 'first' ? second : first],
	}));
}
/** Deepest point and payback of a model that needs money at all. */
function cashMarks(output: Output, model: ModelName): Mark[] {
	const { peakMonth, paybackMonth } = output[model];
	if (peakMonth === null) return [];
	const deepest = { series: model, at: peakMonth - 1, term: 'trough' };
	if (paybackMonth === null) return [deepest];
	return [deepest, { series: model, at: paybackMonth - 1, term: 'payback' }];
}

const revenueOf = (model: ModelName) =>
	bar({
		y: 'money',
		series: ['oneOff', 'recurring'],
		stacked: true,
		data: (_input, output) => {
			const { years } = output[model];
			const recurring = years.map(({ recurringRevenue }) => recurringRevenue);
			return {
				x: years.map(({ year }) => quantity(year, 'year')),
				series: { oneOff: years.map((year) => year.revenue - year.recurringRevenue), recurring },
				params: {
					first: quantity(years[0]?.revenue ?? null, 'money'),
					last: quantity(years[4]?.revenue ?? null, 'money'),
					recurring: quantity(recurring[4] ?? null, 'money'),
				},
			};
		},
	});

const STEPS = ['price', 'standard', 'custom', 'overrun', 'selling', 'left'] as const;
/** From the price down to what is left: where each step begins and ends. */
function contractSteps(offer: Offer, reuse: number) {
	const custom = offer.customCost * workLeft(offer, reuse);
	const ends = [offer.projectPrice];
	for (const cost of [offer.stdCost, custom, custom * offer.overrun, offer.cac])
		ends.push((ends.at(-1) ?? 0) - cost);
	return { to: [...ends, ends.at(-1) ?? 0], from: [0, ...ends.slice(0, -1), 0] };
}

export const charts = {
	cash: line({
		y: 'money',
		series: MODELS,
		data: (_input, output) => ({
			x: output.saas.cum.map((_, i) => quantity(i + 1, 'month')),
			series: { saas: output.saas.cum, op: output.op.cum, package: output.package.cum },
			marks: [
				...MODELS.flatMap((model) => cashMarks(output, model)),
				...crossingMarks('package', 'op', output.crossovers.package_op),
				...crossingMarks('package', 'saas', output.crossovers.package_saas),
				...crossingMarks('saas', 'op', output.crossovers.saas_op),
			],
			params: {
				saas: quantity(output.saas.endCash, 'money'),
				op: quantity(output.op.endCash, 'money'),
				package: quantity(output.package.endCash, 'money'),
			},
		}),
	}),
	saasRevenue: revenueOf('saas'),
	opRevenue: revenueOf('op'),
	packageRevenue: revenueOf('package'),
	margin: line({
		y: 'ratio',
		series: MODELS,
		data: (_input, output) => {
			const margins = (model: ModelName) => output[model].years.map((year) => year.grossMargin);
			return {
				x: output.saas.years.map(({ year }) => quantity(year, 'year')),
				series: { saas: margins('saas'), op: margins('op'), package: margins('package') },
				params: {
					saas: quantity(output.saas.totalGrossMargin, 'ratio'),
					op: quantity(output.op.totalGrossMargin, 'ratio'),
					package: quantity(output.package.totalGrossMargin, 'ratio'),
				},
			};
		},
	}),
	reuse: line({
		y: 'money',
		series: MODELS,
		data: (input, output) => {
			const curve = valueByReuse(input);
			const ahead = firstAhead(curve, output);
			const marks = ahead
				? [{ series: 'package' as const, at: curve.indexOf(ahead), term: 'ahead' }]
				: [];
			return {
				x: curve.map(({ reuse }) => quantity(reuse, 'ratio')),
				series: {
					saas: curve.map(() => output.saas.npv),
					op: curve.map(() => output.op.npv),
					package: curve.map(({ npv }) => npv),
				},
				marks,
				params: {
					reuse: quantity(input.package.reuseEnd, 'ratio'),
					package: quantity(output.package.npv, 'money'),
					saas: quantity(output.saas.npv, 'money'),
					op: quantity(output.op.npv, 'money'),
					none: quantity(curve[0]?.npv ?? null, 'money'),
					most: quantity(curve.at(-1)?.npv ?? null, 'money'),
				},
			};
		},
	}),
	contract: bar({
		y: 'money',
		series: ['op', 'package'],
		data: (input, { unit }) => {
			const op = contractSteps(input.op, unit.opReuse);
			const packaged = contractSteps(input.package, unit.packageReuse);
			return {
				x: STEPS.map(term),
				series: { op: op.to, package: packaged.to },
				from: { op: op.from, package: packaged.from },
				params: {
					opPrice: quantity(input.op.projectPrice, 'money'),
					op: quantity(unit.op, 'money'),
					packagePrice: quantity(input.package.projectPrice, 'money'),
					package: quantity(unit.package, 'money'),
				},
			};
		},
	}),
};
