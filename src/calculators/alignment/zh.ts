import type { TextOf } from '../../engine/text.ts';
import type { alignment } from './model.ts';

const scale = '0 不相干，1 沾点边，2 有帮助，3 必不可少。';
const weight = '权重占比';
const money = '资金占比';

export default {
	title: '战略与计划对照',
	question: '计划里的每一行，都对得上战略的某个选择吗？钱是不是跟着选择走？',
	description:
		'给战略选择定权重，把计划逐行对上去，看清多少钱跟着战略走，多少钱什么都不支撑，哪个选择没人做。',
	intro:
		'计划是用来落实选择的。先写下战略有哪几个选择、各有多重，再逐行说明计划对它们支撑到什么程度。计算器照此把钱摊到各个选择上，告诉你哪几行什么也不支撑，哪个选择没人在做，钱和权重又在哪里分了家。',
	inputs: {
		choices: {
			told: ['战略选择', '战略定下来的事：为哪些客户，用什么产品，带来什么价值，在哪个市场。'],
			row: '选择 {n}',
			each: {
				told: ['选择', '战略的一个决定。'],
				fields: {
					id: ['选择', '几个字，要能把一些人和事挡在外面。'],
					dimension: {
						told: ['定的是什么', '填的是战略那句话里的哪个空。'],
						options: {
							market: '市场',
							customer: '客户',
							product: '产品与服务',
							value: '给客户的价值',
						},
					},
					weight: ['重要程度', '5 分表示全年成败在此，只看彼此的比例。'],
					prevWeight: ['去年的重要程度', '新加的选择填 0。每个选择都填了，才看得出变化。'],
				},
			},
		},
		lines: {
			told: ['计划条目', '计划里花钱的事：团队、项目、采购。'],
			row: '条目 {n}',
			each: {
				told: ['条目', '计划的一行。'],
				fields: {
					id: ['条目', '预算表上怎么叫就怎么写。'],
					area: {
						told: ['哪一块', '归公司的哪一块管。'],
						options: {
							market: '市场',
							customer: '客户',
							product: '产品',
							sales: '销售',
							service: '服务',
							rnd: '研发',
						},
					},
					budget: ['今年的投入', '这一行一年花多少，连人带事。'],
					supports: {
						told: ['对各个选择的支撑', scale],
						each: ['支撑强度', scale],
					},
				},
			},
		},
		prevBudgets: {
			told: [
				'去年各选择的投入',
				'去年花在每个选择上的钱，照同样的办法摊。和去年的重要程度一起，就看得出变化。',
			],
			each: ['去年的投入', '去年支撑这个选择的钱。'],
		},
	},
	shortcuts: {},
	results: {
		choices: {
			each: {
				id: '选择',
				weightShare: weight,
				budgetShare: money,
				gap: '资金超出权重',
				status: '结论',
			},
		},
		orphans: { each: '什么也不支撑的条目' },
		orphanShare: '什么也不支撑的投入',
		coverage: '有计划支撑的权重',
		mismatch: '放错地方的投入',
		alignment: '匹配度',
		effectiveChoices: '相当于几个同等重点',
		missingDimensions: { each: '没有选择的方面' },
		missingAreas: { each: '没有条目的板块' },
		equalBudget: '没填金额，各行同等计算',
		strategyShift: '战略挪了多少',
		moneyShift: '资金挪了多少',
		followThrough: '资金变动与战略变动之比',
		shiftDirection: '同向（1）还是反向（−1）',
	},
	charts: {
		grid: {
			title: '条目与选择对照表',
			sentence:
				'{lines} 行计划里，{linked} 行支撑战略选择；{choices} 个选择里，{covered} 个有人在做。',
			x: '选择',
			y: '支撑强度（0–3）',
			series: {},
		},
		shares: {
			title: '每个选择有多重，又分到多少钱',
			sentence: '要跟上权重，对得上选择的投入里得有 {mismatch} 换地方。超出权重最多的：{name}。',
			x: '选择',
			y: '占比',
			series: { weight, money },
		},
		shift: {
			title: '去年和今年',
			sentence: '和去年比，权重挪了 {strategy}，资金挪了 {money}。',
			x: '选择',
			y: '占比',
			series: {
				moneyBefore: '去年资金',
				money: '今年资金',
				weightBefore: '去年权重',
				weight: '今年权重',
			},
		},
	},
	presets: {
		'package-strategy-project-budget': '战略写的是方案包，钱花在项目上',
		aligned: '选择少，每条计划都用得上',
		'everything-is-priority': '十二个重点等于没有重点',
	},
	insights: {
		orphans:
			'计划里 {x} 的{what}（{names}）不支撑任何一个战略选择：要么砍掉，要么写清楚它支撑什么。',
		uncovered: '写进了战略，却没有一行计划在支撑：{names}。',
		overfunded: '“{name}”只占 {w} 的权重，却用了 {b} 的钱。',
		tooMany: '权重摊下来，等于 {n} 个同等的重点；计划很难同时撑起七个以上。',
		missingAreas: '{areas}没有任何条目：漏掉的，往往年中还得补。',
		inertia: '战略挪了 {s}，钱只挪了 {m}。',
		wrongWay: '钱的流向与新战略相反。',
		aligned: '投入与战略高度一致（{a}）。',
	},
	names: {
		cityBanks: '城商行',
		riskReporting: '风险报送方案包',
		goLiveIn30Days: '三十天上线',
		eastChina: '华东',
		bespokeTeam: '定制开发团队',
		packageRnd: '方案包研发',
		brandAds: '品牌广告',
		keyAccounts: '大客户团队',
		successTeam: '客户成功团队',
		midMarketPlants: '中型工厂',
		qualityModule: '质量模块',
		scrapDown10: '废品少一成',
		yangtzeDelta: '长三角',
		icpProgramme: '目标客户拓展',
		fieldTeam: '一线销售团队',
		qualityRnd: '质量模块研发',
		rolloutKit: '上线工具包',
		packaging: '套餐与报价表',
		c0: '进入华南',
		c1: '拿下集团客户',
		c2: '推出移动端',
		c3: '响应同行最快',
		c4: '下沉中小城市',
		c5: '多签中型企业',
		c6: '内置智能助手',
		c7: '总成本最低',
		c8: '启动出海',
		c9: '赢回流失客户',
		c10: '开放平台',
		c11: '全年不宕机',
		events: '展会与活动',
		sales: '销售团队',
		rnd: '研发团队',
		rebrand: '品牌换新',
	},
	terms: {
		market: '市场',
		customer: '客户',
		product: '产品',
		sales: '销售',
		service: '服务',
		rnd: '研发',
		value: '价值',
		uncovered: '没人做',
		thin: '只沾点边',
		underfunded: '投入不足',
		overfunded: '投入过多',
		balanced: '相称',
		moneyAndVerdict: '资金占比',
		noChoice: '什么也不支撑：',
		planMoney: '投入',
		planLines: '条目',
		none: '无',
	},
} satisfies TextOf<typeof alignment>;
