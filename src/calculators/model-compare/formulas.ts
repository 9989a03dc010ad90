import type { FormulasOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';

/** How every result is worked out. */
export default {
	saas: {
		collected: {
			each: 'TODO',
		},
		cogs: {
			each: 'TODO',
		},
		opex: {
			each: 'TODO',
		},
		net: {
			each: 'collected - cogs - opex + baseMonthlyNet',
		},
		cum: {
			each: 'IF(t = 1, net, cum[t-1] + net)',
		},
		peakFunding: 'MAX(0, 0 - MIN(cum))',
		peakMonth: 'TODO',
		paybackMonth: 'TODO',
		ttmBreakEvenMonth: 'TODO',
		npv: 'TODO',
		irr: 'TODO',
		endCash: 'LAST(cum)',
		years: {
			each: {
				year: 'TODO',
				signed: 'TODO',
				revenue: 'TODO',
				recurringRevenue: 'TODO',
				customCost: 'TODO',
				cogs: 'TODO',
				grossProfit: 'revenue - cogs',
				grossMargin: 'grossProfit / revenue',
				opex: 'TODO',
				operatingProfit: 'grossProfit - opex',
				netCash: 'TODO',
				cumCash: 'IF(year = 1, netCash, cumCash[t-1] + netCash)',
			},
		},
		totalRevenue: 'SUM(years.revenue)',
		totalGrossMargin: 'SUM(years.grossProfit) / totalRevenue',
		customCostTotal: 'SUM(years.customCost)',
		customShare: 'customCostTotal / totalRevenue',
		reuseSaving: 'TODO',
		recurringShareFinalYear: 'LAST(years.recurringRevenue) / LAST(years.revenue)',
	},
	op: {
		collected: {
			each: 'TODO',
		},
		cogs: {
			each: 'TODO',
		},
		opex: {
			each: 'TODO',
		},
		net: {
			each: 'collected - cogs - opex + baseMonthlyNet',
		},
		cum: {
			each: 'IF(t = 1, net, cum[t-1] + net)',
		},
		peakFunding: 'MAX(0, 0 - MIN(cum))',
		peakMonth: 'TODO',
		paybackMonth: 'TODO',
		ttmBreakEvenMonth: 'TODO',
		npv: 'TODO',
		irr: 'TODO',
		endCash: 'LAST(cum)',
		years: {
			each: {
				year: 'TODO',
				signed: 'TODO',
				revenue: 'TODO',
				recurringRevenue: 'TODO',
				customCost: 'TODO',
				cogs: 'TODO',
				grossProfit: 'revenue - cogs',
				grossMargin: 'grossProfit / revenue',
				opex: 'TODO',
				operatingProfit: 'grossProfit - opex',
				netCash: 'TODO',
				cumCash: 'IF(year = 1, netCash, cumCash[t-1] + netCash)',
			},
		},
		totalRevenue: 'SUM(years.revenue)',
		totalGrossMargin: 'SUM(years.grossProfit) / totalRevenue',
		customCostTotal: 'SUM(years.customCost)',
		customShare: 'customCostTotal / totalRevenue',
		reuseSaving: 'TODO',
		recurringShareFinalYear: 'LAST(years.recurringRevenue) / LAST(years.revenue)',
	},
	package: {
		collected: {
			each: 'TODO',
		},
		cogs: {
			each: 'TODO',
		},
		opex: {
			each: 'TODO',
		},
		net: {
			each: 'collected - cogs - opex + baseMonthlyNet',
		},
		cum: {
			each: 'IF(t = 1, net, cum[t-1] + net)',
		},
		peakFunding: 'MAX(0, 0 - MIN(cum))',
		peakMonth: 'TODO',
		paybackMonth: 'TODO',
		ttmBreakEvenMonth: 'TODO',
		npv: 'TODO',
		irr: 'TODO',
		endCash: 'LAST(cum)',
		years: {
			each: {
				year: 'TODO',
				signed: 'TODO',
				revenue: 'TODO',
				recurringRevenue: 'TODO',
				customCost: 'TODO',
				cogs: 'TODO',
				grossProfit: 'revenue - cogs',
				grossMargin: 'grossProfit / revenue',
				opex: 'TODO',
				operatingProfit: 'grossProfit - opex',
				netCash: 'TODO',
				cumCash: 'IF(year = 1, netCash, cumCash[t-1] + netCash)',
			},
		},
		totalRevenue: 'SUM(years.revenue)',
		totalGrossMargin: 'SUM(years.grossProfit) / totalRevenue',
		customCostTotal: 'SUM(years.customCost)',
		customShare: 'customCostTotal / totalRevenue',
		reuseSaving: 'TODO',
		recurringShareFinalYear: 'LAST(years.recurringRevenue) / LAST(years.revenue)',
	},
	crossovers: {
		package_op: {
			each: {
				month: 'TODO',
				exact: 'TODO',
				leader: 'TODO',
			},
		},
		package_saas: {
			each: {
				month: 'TODO',
				exact: 'TODO',
				leader: 'TODO',
			},
		},
		saas_op: {
			each: {
				month: 'TODO',
				exact: 'TODO',
				leader: 'TODO',
			},
		},
	},
	unit: {
		opReuse: 'op.reuseStart',
		packageReuse:
			'package.reuseStart + (package.reuseEnd - package.reuseStart) * (IF(package.startMonth > 12, 1, 0) + IF(package.startMonth > 24, 1, 0) + IF(package.startMonth > 36, 1, 0) + IF(package.startMonth > 48, 1, 0)) / 4',
		opDelivery:
			'op.stdCost + op.customCost * (1 + op.overrun) * (1 - opReuse + opReuse * op.reuseCostRatio)',
		packageDelivery:
			'package.stdCost + package.customCost * (1 + package.overrun) * (1 - packageReuse + packageReuse * package.reuseCostRatio)',
		package: 'package.projectPrice - packageDelivery - package.cac',
		op: 'op.projectPrice - opDelivery - op.cac',
		packageMargin: '(package + package.cac) / package.projectPrice',
		opMargin: '(op + op.cac) / op.projectPrice',
		deliverySaving: 'opDelivery - packageDelivery',
		breakEvenDeals: 'TODO',
	},
} as const satisfies FormulasOf<Output>;
