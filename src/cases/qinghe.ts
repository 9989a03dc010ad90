import { presets as alignment } from '../calculators/alignment/presets.ts';
import { presets as fourRate } from '../calculators/four-rate/presets.ts';
import { presets as gates } from '../calculators/gates/presets.ts';
import { presets as growthProfit } from '../calculators/growth-profit/presets.ts';
import { presets as hireRamp } from '../calculators/hire-ramp/presets.ts';
import { presets as modelCompare } from '../calculators/model-compare/presets.ts';
import { presets as newProduct } from '../calculators/new-product/presets.ts';
import { type Firm, valuesOf } from './facts.ts';
import { gridOf } from './grid.ts';
import { facts } from './qinghe-facts.ts';

const f = valuesOf(facts);

/** Qinghe Software: what it states, and the figures it puts into each calculator. */
export const qinghe = {
	facts,
	inputs: {
		alignment: alignment['package-strategy-project-budget'],
		'growth-profit': {
			...growthProfit['hundred-million-firm'],
			revenue: f.revenue,
			growth: f.growth,
			margin: f.margin,
			cash: f.cash,
			frontier: {
				...growthProfit['hundred-million-firm'].frontier,
				grossMargin: f.grossMargin,
				nrr: f.retention * (1 + f.expansion),
			},
		},
		'icp-grid': gridOf(
			['stateOwned', 'jointStock', 'city', 'rural', 'village'],
			['head office', 'branch'],
			[
				[
					[6, 8_000_000, 0.5, 3, 1, 0, 8, 0, 3_000_000, 0.35],
					[200, 900_000, 0.4, 3, 3, 3, 22, 3, 400_000, 0.45],
				],
				[
					[12, 5_000_000, 0.8, 4, 3, 2, 20, 2, 1_500_000, 0.45],
					[f.branches, f.branchValue, 0.8, 4, 4, 9, 40, f.branchCustomers, 110_000, f.grossMargin],
				],
				[
					[f.cityBanks, f.cityValue, 0.9, 5, 5, 24, 80, f.cityCustomers, 400_000, f.grossMargin],
					[900, 150_000, 0.6, 3, 4, 4, 30, 4, 100_000, f.grossMargin],
				],
				[
					[f.ruralBanks, f.ruralValue, 0.7, 4, 4, 20, 80, f.ruralCustomers, 120_000, f.grossMargin],
					[0, 0, 0, 2, 3, 0, 0, 0, 0, 0.5],
				],
				[
					[1600, 50_000, 0.5, 2, 4, 1, 20, 3, 40_000, 0.55],
					[0, 0, 0, 1, 3, 0, 0, 0, 0, 0.5],
				],
			],
			{ maxCells: 3, accountCapacity: 600, defaultWinRate: f.win },
		),
		'four-rate': {
			...fourRate['bank-software'],
			targetAccounts: f.targetAccounts,
			customers0: f.customers,
			arr0: f.recurring,
			reach: f.reach,
			opportunity: f.opportunity,
			win: f.win,
			dealValue: f.averageValue,
			retention: f.retention,
			expansion: f.expansion,
			grossMargin: f.grossMargin,
		},
		'plan-decomposition': {
			target: f.target,
			products: [
				{ id: 'core', share: 0.6 },
				{ id: 'addon', share: 0.4 },
			],
			industries: [
				{ id: 'city', share: 0.55 },
				{ id: 'rural', share: 0.3 },
				{ id: 'jointStock', share: 0.15 },
			],
			regions: [
				{ id: 'east', share: 0.65 },
				{ id: 'south', share: 0.35 },
			],
			method: 'independent',
			lastYear: [
				[
					[14_000_000, 6_000_000],
					[7_000_000, 0],
					[2_000_000, 2_000_000],
				],
				[
					[9_000_000, 6_000_000],
					[2_000_000, 0],
					[0, 0],
				],
			],
			capacity: {
				quota: f.quota,
				attainment: f.attainment,
				annualAttrition: f.attrition,
				ramp: [0, 0.25, 0.5, 0.75],
				plateau: 1,
				regions: [
					{ ramped: f.eastSellers, hires: [{ month: 1, count: f.eastHires }] },
					{ ramped: f.southSellers, hires: [{ month: 1, count: f.southHires }] },
				],
			},
			avgDeal: f.averageDeal,
			winRate: f.win,
			openPipeline: f.openPipeline,
		},
		'hire-ramp': {
			...hireRamp['hundred-plus-twenty'],
			seniors: f.sellers,
			seniorAttrition: f.attrition,
			productivity: f.quota,
			attainment: f.attainment,
			grossMargin: f.grossMargin,
			hires: [{ month: 1, count: f.hires }],
			hireAttrition: f.attrition,
			successRate: f.hireSuccess,
		},
		gates: {
			...gates['loss-making-delivery'],
			team: {
				...gates['loss-making-delivery'].team,
				healthMonth: f.healthMonth,
				successRate: f.hireSuccess,
			},
		},
		'product-solution': {
			reps: f.sellers,
			repCost: f.sellerCost,
			single: {
				dealSize: f.productDeal,
				grossMargin: 0.75,
				winRate: f.productWin,
				cycleMonths: 3,
				concurrent: 10,
				presalesCost: 1000,
			},
			solution: {
				dealSize: f.solutionDeal,
				grossMargin: 0.55,
				winRate: f.solutionWin,
				cycleMonths: 8,
				concurrent: 5,
				presalesCost: 30_000,
			},
			segmentAccounts: f.targetAccounts,
			adoption: 0.3,
			annualNeedSingle: 0.25,
			ownCustomers: f.customers,
			solutionNeedExisting: 0.6,
			solutionNeedNew: 0.07,
			presalesPeople: 12,
			oppsPerPresales: 16,
			bassP: 0.03,
			bassQ: 0.38,
			saturation: 0.84,
		},
		'new-product': {
			...newProduct['half-ready'],
			current: {
				...newProduct['half-ready'].current,
				coverage: f.cityCustomers / f.cityBanks,
				grr: f.retention,
			},
			newProduct: { ...newProduct['half-ready'].newProduct, companyGrossMargin: f.grossMargin },
			economics: {
				...newProduct['half-ready'].economics,
				coreGrossProfit: f.coreGrossProfit,
				coreGrowth: f.growth,
				erosion: 0.1,
			},
		},
		'model-compare': {
			...modelCompare['hundred-million-torn'],
			op: {
				...modelCompare['hundred-million-torn'].op,
				newPerYear: 14,
				maxPerYear: 25,
				projectPrice: f.averageProject,
				stdCost: 650_000,
				customCost: 950_000,
				overrun: 0.15,
				cac: 300_000,
			},
		},
	},
} satisfies Firm;
