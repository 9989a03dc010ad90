import type { FormulasOf } from '../../engine/model.ts';
import type { Crossing, ModelName, Output } from './compute.ts';
import type { Model } from './measures.ts';
import { type Offered, offered } from './offered.ts';

/** Until the launch, where the firm sells projects then. */
const BEFORE = offered('op', 'MIN(input.package.startMonth - 1, IFERROR(input.op.endMonth, 60))');

/** Formulas of a model; the package's include the projects sold before its launch. */
const model = (of: ModelName) => {
	const own = offered(of, `IFERROR(input.${of}.endMonth, 60)`);
	const whole = (part: (offer: Offered) => string): string =>
		of === 'package' ? `${part(own)} + IF(preLaunch = "op", ${part(BEFORE)}, 0)` : part(own);
	/** Of the package's recurring revenue each offer's part has a cost of its own. */
	const fees = (o: Offered): string => (of === 'package' ? o.recurringRevenue : 'recurringRevenue');
	const inYear = (monthly: string): string => `SUMOVER(m, 12 * t - 12, 12 * t - 1, ${monthly})`;
	const building = `MAX(1, input.${of}.buildMonths)`;
	const running = `input.${of}.platformCost + input.${of}.overhead + IF(t <= ${building}, input.${of}.buildCost / ${building}, 0)`;
	return {
		collected: { each: whole((o) => o.collected) },
		cogs: { each: whole((o) => o.cogs) },
		opex: { each: `${whole((o) => o.selling)} + ${running}` },
		net: { each: 'collected - cogs - opex + baseMonthlyNet' },
		cum: { each: 'IF(t = 1, net, cum[t-1] + net)' },
		peakFunding: 'MAX(0, -MIN(cum))',
		peakMonth: { by: 'crossing' },
		paybackMonth: { by: 'crossing' },
		ttmBreakEvenMonth: { by: 'crossing' },
		npv: 'SUMOVER(m, 1, 60, net.{m - 1} / POWER(1 + discountRate, m / 12))',
		irr: { by: 'root' },
		endCash: 'LAST(cum)',
		years: {
			each: {
				year: 't',
				signed: whole((o) => o.signed),
				revenue: `${whole((o) => o.projectRevenue)} + recurringRevenue`,
				recurringRevenue: whole((o) => o.recurringRevenue),
				customCost: `cogs - (${whole((o) => o.cogsWithoutCustomWork(fees(o)))})`,
				cogs: inYear(`${of}.cogs.{m}`),
				grossProfit: 'revenue - cogs',
				grossMargin: 'grossProfit / revenue',
				opex: inYear(`${of}.opex.{m}`),
				operatingProfit: 'grossProfit - opex',
				netCash: inYear(`${of}.net.{m}`),
				cumCash: 'IF(year = 1, netCash, cumCash[t-1] + netCash)',
			},
		},
		totalRevenue: 'SUM(years.revenue)',
		totalGrossMargin: 'SUM(years.grossProfit) / totalRevenue',
		customCostTotal: 'SUM(years.customCost)',
		customShare: 'customCostTotal / totalRevenue',
		reuseSaving: `${whole((o) => o.customCostWithoutReuse)} - customCostTotal`,
		recurringShareFinalYear: 'LAST(years.recurringRevenue) / LAST(years.revenue)',
	} satisfies FormulasOf<Model>;
};

const crossing = {
	month: { by: 'crossing' },
	exact: { by: 'crossing' },
	leader: { by: 'crossing' },
} as const satisfies FormulasOf<Crossing>;

/** How every result is worked out. */
export default {
	saas: model('saas'),
	op: model('op'),
	package: model('package'),
	crossovers: {
		package_op: { each: crossing },
		package_saas: { each: crossing },
		saas_op: { each: crossing },
	},
	unit: {
		opReuse: 'op.reuseStart',
		packageReuse:
			'package.reuseStart + (package.reuseEnd - package.reuseStart) * MIN(4, INT((package.startMonth - 1) / 12)) / 4',
		opDelivery:
			'op.stdCost + op.customCost * (1 + op.overrun) * (1 - opReuse + opReuse * op.reuseCostRatio)',
		packageDelivery:
			'package.stdCost + package.customCost * (1 + package.overrun) * (1 - packageReuse + packageReuse * package.reuseCostRatio)',
		package: 'package.projectPrice - packageDelivery - package.cac',
		op: 'op.projectPrice - opDelivery - op.cac',
		packageMargin: '(package + package.cac) / package.projectPrice',
		opMargin: '(op + op.cac) / op.projectPrice',
		deliverySaving: 'opDelivery - packageDelivery',
		// A divisor of 0 where delivery is no cheaper: no number of deals repays the build.
		breakEvenDeals: 'package.buildCost / MAX(0, deliverySaving)',
	},
} as const satisfies FormulasOf<Output>;
