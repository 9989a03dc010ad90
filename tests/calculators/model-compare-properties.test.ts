import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compute, MODELS, type ModelName } from '../../src/calculators/model-compare/compute.ts';
import { type Input, inputs, type Offer } from '../../src/calculators/model-compare/inputs.ts';
import { modelCompare } from '../../src/calculators/model-compare/model.ts';
import { presets } from '../../src/calculators/model-compare/presets.ts';
import { leavesOf, setAt } from '../../src/engine/walk.ts';
import { tries } from '../support/tries.ts';
import { anyInput, naiveModels, same, sizeOf, sum } from './model-compare-reference.ts';

const holds = (property: (x: Input) => void) =>
	fc.assert(fc.property(anyInput, property), { numRuns: tries(200) });
/** Whether every number in a tree is finite. */
const sound = (value: unknown): boolean =>
	typeof value === 'object' && value !== null
		? Object.values(value).every(sound)
		: typeof value !== 'number' || Number.isFinite(value);
function freeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).map(freeze);
	return value;
}

describe('properties', () => {
	test('the naive implementation agrees', () => {
		const check = (x: Input) => {
			const [output, expected] = [compute(x), naiveModels(x)];
			const size = sizeOf(output);
			for (const m of MODELS) {
				const months = expected[m];
				const year = months.slice(12, 24);
				const second = output[m].years[1];
				for (const [i, q] of months.entries())
					same(output[m].net[i], q.money - q.cogs - q.opex + x.baseMonthlyNet, size);
				same(output[m].totalRevenue, sum(months.map((q) => q.revenue)), size);
				same(output[m].customCostTotal, sum(months.map((q) => q.custom)), size);
				same(output[m].reuseSaving, sum(months.map((q) => q.full - q.custom)), size);
				same(second?.signed, sum(year.map((q) => q.signed)), second?.signed ?? 0);
				same(second?.revenue, sum(year.map((q) => q.revenue)), size);
				same(second?.recurringRevenue, sum(year.map((q) => q.recurring)), size);
				same(second?.opex, sum(year.map((q) => q.opex)), size);
				same(second?.cogs, sum(year.map((q) => q.cogs)), size);
			}
		};
		for (const x of Object.values(presets)) check(x);
		holds(check);
	});

	test('sums and measures follow from the months', () => {
		holds((x) => {
			const output = compute(x);
			for (const m of MODELS) {
				const { net, cum, years, ...rest } = output[m];
				const size = sizeOf(output);
				for (const [i, c] of cum.entries()) same(c, sum(net.slice(0, i + 1)), size);
				for (const [i, { netCash }] of years.entries())
					same(netCash, sum(net.slice(12 * i, 12 * i + 12)), size);
				expect(rest.peakFunding).toBe(Math.max(0, -Math.min(...cum)));
				const slack = 1e-9 * Math.max(1, ...cum.map(Math.abs));
				if (rest.peakMonth) same(cum[rest.peakMonth - 1], Math.min(...cum), size);
				const from = (month: number) => cum.slice(month - 1).every((c) => c >= -slack);
				const first = cum.map((_, i) => i + 1).find(from);
				expect(rest.paybackMonth).toBe(first ?? null);
			}
		});
	});

	test('money times k is money times k, and nothing else moves', () => {
		const k = fc.constantFrom(1 / 64, 0.25, 2, 512);
		fc.assert(
			fc.property(anyInput, k, (x, factor) => {
				// Whole powers of two, so that no rounding differs; amounts under 1 count as noise.
				const scaled = leavesOf(inputs, x)
					.filter(({ field }) => field.unit === 'money')
					.reduce((y, { path, value }) => setAt(y, path, (value as number) * factor), x);
				const [before, after] = [compute(x), compute(scaled)];
				const size = sizeOf(after);
				for (const m of MODELS) {
					same(after[m].npv, before[m].npv * factor, size);
					same(after[m].peakFunding, before[m].peakFunding * factor, size);
					expect(after[m].totalGrossMargin).toBe(before[m].totalGrossMargin);
					expect(after[m].irr).toBe(before[m].irr);
					if (sizeOf(before) < 1e4) continue;
					expect(after[m].paybackMonth).toBe(before[m].paybackMonth);
					expect(after[m].peakMonth).toBe(before[m].peakMonth);
				}
			}),
		);
	});

	test('milestones: their order and empty ones do not matter', () => {
		holds((x) => {
			const { milestones } = x.op;
			const also = [{ offset: 7, share: 0 }, ...milestones].reverse();
			const [before, after] = [compute(x), compute({ ...x, op: { ...x.op, milestones: also } })];
			for (const [i, net] of before.op.net.entries()) same(after.op.net[i], net, sizeOf(before));
		});
	});

	test('money later is never more cash; billing a year ahead never less; reuse never dearer', () => {
		const never = (lower: number[], higher: number[], size: number) =>
			lower.every((c, i) => c <= (higher[i] ?? Number.NaN) + 1e-9 * size);
		const later = (x: Input, op: Partial<Offer>): Input => ({ ...x, op: { ...x.op, ...op } });
		holds((x) => {
			const before = compute(x);
			const size = sizeOf(before);
			const { collectionLag, milestones } = x.op;
			const [first, ...others] = milestones;
			const moved = first ? [{ ...first, offset: Math.min(59, first.offset + 3) }, ...others] : [];
			const lag = compute(later(x, { collectionLag: Math.min(24, collectionLag + 1) }));
			const delayed = compute(later(x, { milestones: moved }));
			const [ahead, behind] = [12, 1].map((billingMonths) => compute(later(x, { billingMonths })));
			expect(never(lag.op.cum, before.op.cum, size)).toBe(true);
			expect(never(delayed.op.cum, before.op.cum, size)).toBe(true);
			expect(never(behind?.op.cum ?? [], ahead?.op.cum ?? [], size)).toBe(true);
			const reuse = { reuseStart: (x.op.reuseStart + 1) / 2, reuseEnd: (x.op.reuseEnd + 1) / 2 };
			const more = compute(later(x, reuse)).op.customCostTotal;
			expect(more).toBeLessThanOrEqual(before.op.customCostTotal + 1e-9 * size);
		});
	});

	test('limits: no reuse and no learning, no churn, no discount', () => {
		holds((x) => {
			const steady = {
				startMonth: 1,
				reuseStart: 0,
				reuseEnd: 0,
				learningRate: 1,
				recurringStart: 0,
			};
			const saas = { ...x.saas, ...steady, endMonth: 61 - x.saas.deliveryMonths };
			const { years, customCostTotal } = compute({ ...x, saas }).saas;
			const customers = sum(years.map((y) => y.signed));
			const planned = customers * saas.customCost * (1 + saas.overrun);
			same(customCostTotal, planned, planned);

			const loyal = { ...saas, churn: 0, expansion: 0, endMonth: 1, projectPrice: 0 };
			const output = compute({ ...x, saas: loyal, discountRate: 0 });
			const [first] = output.saas.years;
			const fees = (first?.signed ?? 0) * loyal.recurringFee * loyal.takeUp;
			for (const year of output.saas.years) same(year.recurringRevenue, fees, fees);
			for (const m of MODELS) same(output[m].npv, output[m].endCash, sizeOf(output));
		});
	});

	test('crossings are where the curves change places', () => {
		holds((x) => {
			const { crossovers, ...output } = compute(x);
			for (const [pair, found] of Object.entries(crossovers)) {
				const [one, other] = pair.split('_') as [ModelName, ModelName];
				const ahead = output[one].cum.map((a, i) => {
					const b = output[other].cum[i] ?? Number.NaN;
					return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)) ? 0 : a - b;
				});
				const apart = ahead.flatMap((gap, i) => (gap === 0 ? [] : [{ gap, month: i + 1 }]));
				const changes = apart.filter(({ gap }, i) => (apart[i - 1]?.gap ?? gap) > 0 !== gap > 0);
				expect(found.map(({ month }) => month)).toEqual(changes.map(({ month }) => month));
				for (const { month, exact, leader } of found) {
					expect(leader).toBe((ahead[month - 1] ?? 0) > 0 ? 'first' : 'second');
					expect(exact >= month - 1 && exact <= month).toBe(true);
				}
			}
		});
	});

	test('one contract', () => {
		holds((x) => {
			const { unit } = compute(x);
			const [op, packaged] = [x.op, x.package];
			const share = packaged.startMonth > 48 ? 4 : Math.floor((packaged.startMonth - 1) / 12);
			const reuse = packaged.reuseStart + ((packaged.reuseEnd - packaged.reuseStart) * share) / 4;
			const build = (o: Offer, r: number) =>
				o.stdCost + o.customCost * (1 + o.overrun) * (1 - r + r * o.reuseCostRatio);
			const [one, other] = [build(op, op.reuseStart), build(packaged, reuse)];
			const size = Math.max(one, other, op.projectPrice, packaged.projectPrice, op.cac);
			same(unit.op, op.projectPrice - one - op.cac, size);
			same(
				unit.package,
				packaged.projectPrice - other - packaged.cac,
				Math.max(size, packaged.cac),
			);
			same(unit.deliverySaving, one - other, size);
			expect(unit.breakEvenDeals === null).toBe(one - other <= 0);
			expect(unit.opMargin === null).toBe(op.projectPrice === 0);
		});
	});

	test('no surprises', () => {
		holds((x) => {
			const before = JSON.stringify(x);
			const output = compute(freeze(x));
			const insights = modelCompare.insights(x, output);
			const charts = Object.values(modelCompare.definition.charts).map(({ data }) =>
				data(x, output),
			);
			expect(sound([output, insights, charts])).toBe(true);
			expect(JSON.stringify(x)).toBe(before);
			expect(insights[0]?.code).toMatch(/^(noT|t)rough$/);
			for (const { params } of insights) expect(JSON.stringify(params)).not.toContain('null');
		});
	});
});
