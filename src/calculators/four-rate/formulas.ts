import type { FormulasOf } from '../../engine/model.ts';
import type { Output, Slow } from './compute.ts';
import { LEVERS, type Lever } from './inputs.ts';

const CUSTOMERS_BEFORE = 'IF(t = 1, customers0, customers[t-1])';
const before = (driver: string) => `IF(t = 1, input.${driver}, ${driver}[t-1])`;
/** What a pull multiplies a driver by; it lasts. */
const lift = (lever: Lever) =>
	`IF(input.schedule.{i}.${lever}, 1 + levers.${lever}.uplift * levers.${lever}.success, 1)`;
/** No uplift is below 0, so capping each year is as good as capping what has come together by then. */
const rate = (lever: Lever) => `MIN(1, ${before(lever)} * ${lift(lever)})`;
const spent = (lever: Lever) => `IF(input.schedule.{i}.${lever}, levers.${lever}.cost, 0)`;

/** How every result is worked out. */
export default {
	arrEnd: 'LAST(years.arr)',
	arrEndGain: 'arrEnd - hold.arrEnd',
	revenueTotal: 'SUM(years.revenue)',
	objective: 'SUM(years.grossProfit) - SUM(years.cost) + arrEnd * grossMargin * terminalYears',
	netGain: 'objective - hold.objective',
	hold: {
		arrEnd: { by: 'rerun' },
		revenueTotal: { by: 'rerun' },
		objective: { by: 'rerun' },
	},
	years: {
		each: {
			t: 'i + 1',
			accounts: `IF(t = 1, targetAccounts, accounts[t-1] * (1 + targetGrowth)) * ${lift('accounts')}`,
			reach: rate('reach'),
			opportunity: rate('opportunity'),
			win: rate('win'),
			dealValue: `${before('dealValue')} * ${lift('dealValue')}`,
			retention: rate('retention'),
			expansionFactor: `IF(t = 1, 1 + expansion, expansionFactor[t-1]) * ${lift('expansion')}`,
			pool: `MAX(0, accounts - IF(excludeCustomers, ${CUSTOMERS_BEFORE}, 0))`,
			reached: 'pool * reach',
			opps: 'reached * opportunity',
			wins: 'opps * win',
			newArr: 'wins * dealValue',
			openingArr: 'IF(t = 1, arr0, arr[t-1])',
			lost: 'openingArr * (1 - retention)',
			expansionArr: 'openingArr * retention * (expansionFactor - 1)',
			contArr: 'openingArr * nrr',
			arr: 'contArr + newArr',
			customers: `${CUSTOMERS_BEFORE} * retention + wins`,
			revenue: '(openingArr + arr) / 2',
			nrr: 'retention * expansionFactor',
			cost: LEVERS.map(spent).join(' + '),
			grossProfit: 'revenue * grossMargin',
		},
	},
	shapleyArrEnd: { each: { by: 'attribution' } },
	shapleyGrossProfit: { each: { by: 'attribution' } },
	baseNewArr:
		'MAX(0, targetAccounts - IF(excludeCustomers, customers0, 0)) * reach * opportunity * win * dealValue',
	lmdi: {
		each: {
			t: 'i + 1',
			pool: { by: 'attribution' },
			reach: { by: 'attribution' },
			opportunity: { by: 'attribution' },
			win: { by: 'attribution' },
			dealValue: { by: 'attribution' },
			total: 'years.{i}.newArr - IF(t = 1, baseNewArr, years.{i - 1}.newArr)',
		},
	},
	tornado: { each: { plus10: { by: 'rerun' }, minus10: { by: 'rerun' } } },
	solo: {
		each: {
			arrEndGain: { by: 'rerun' },
			netGain: { by: 'rerun' },
			roi: '(netGain + levers.{p2}.cost) / levers.{p2}.cost',
		},
	},
	best: {
		schedule: { each: { each: { by: 'search' } } },
		objective: { by: 'search' },
		netGain: 'objective - hold.objective',
	},
	requiredConversionYear1:
		'(targetArrYear1 - years.0.contArr) / (years.0.pool * years.0.dealValue)',
} as const satisfies FormulasOf<Output & Slow>;
