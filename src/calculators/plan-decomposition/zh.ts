import type { TextOf } from '../../engine/text.ts';
import type { planDecomposition } from './model.ts';

const name = ['名称', '自己起的名字。'] as const;
const share = ['占比', '占目标的几成。各项不必凑满 100%，只看彼此的比例。'] as const;

export default {
	title: '目标与产能',
	question: '目标按产品、行业、区域拆开之后，到时候真在岗的这些人扛得动吗？',
	description:
		'把业绩目标按产品、行业、区域拆开，逐月算上新人爬坡和人员流失，看清团队产能够不够、缺口有多大、几月到岗还来得及。',
	intro:
		'目标只拆一次，拆成产品、行业、区域交叉的格子，再把每个大区和它的销售产能摆在一起。有人要走，新人要爬坡，都逐月算进去，剩下的就是缺口。补上它要多少人，全看几月到岗。',
	inputs: {
		target: ['目标', '十二个月里要签的合同额，或要确认的收入。'],
		products: {
			told: ['产品', '卖什么。规划里分几条线管，就写几行，越少越好。'],
			row: '产品 {n}',
			each: { told: ['产品', '一个产品和它的占比。'], fields: { id: name, share } },
		},
		industries: {
			told: ['行业', '卖给谁。有几个人分头负责，就写几行。'],
			row: '行业 {n}',
			each: { told: ['行业', '一个行业和它的占比。'], fields: { id: name, share } },
		},
		regions: {
			told: ['大区', '在哪里卖。大区或团队都行，各有各的销售。'],
			row: '大区 {n}',
			each: { told: ['大区', '一个大区和它的占比。'], fields: { id: name, share } },
		},
		method: {
			told: [
				'怎么拆',
				'占比连乘，是把所有组合一视同仁；沿用去年的结构，是让每个组合的强弱大致照旧。',
			],
			options: { independent: '占比连乘', ipf: '沿用去年的结构' },
		},
		lastYear: {
			told: ['去年业绩', '每一格去年做了多少，照订单台账填。填 0 的格子就是没卖过的生地。'],
			row: '产品 {n}',
			each: {
				told: ['产品', '行是行业，列是大区。'],
				row: '行业 {n}',
				each: {
					told: ['行业', '每个大区一个数。'],
					row: '大区 {n}',
					each: ['去年业绩', '这一格去年签的合同额或确认的收入。'],
				},
			},
		},
		capacity: {
			told: ['销售产能', '新人怎么爬坡，老人走多少。'],
			fields: {
				quota: ['人均指标', '一个成熟销售一年背多少，口径跟目标一致。'],
				attainment: [
					'平均完成率',
					'全体销售平均完成指标的几成。公开调查大约是一半，最好用自家去年的数。',
				],
				annualAttrition: ['年流失率', '一年里走掉几成：近十二个月离职人数，除以平均在岗人数。'],
				ramp: {
					told: [
						'爬坡期',
						'新人到岗第 1、2、3……个月的产出，各相当于成熟销售的几成。一行都不填，就当新人一来就能独当一面。',
					],
					row: '第 {n} 个月',
					each: ['到岗第几个月', '相当于成熟销售的几成。'],
				},
				plateau: ['爬坡之后', '爬坡期满以后，相当于成熟销售的几成。'],
				regions: {
					told: ['各区销售', '现在的成熟销售，加上已经排定要招的人。'],
					row: '大区 {n}',
					each: {
						told: ['这个大区的销售', '现在有谁在卖，哪个月再来几个人。'],
						fields: {
							ramped: ['成熟销售', '年初第一天就背全额指标的人数，管理者不算。'],
							hires: {
								told: ['已排定的招聘', '哪个月有人到岗，就写一行。'],
								row: '第 {n} 批',
								each: {
									told: ['一批', '同一个月到岗的人。'],
									fields: {
										month: ['月份', '规划年度的第几个月到岗。'],
										count: ['人数', '这个月到岗几个人。'],
									},
								},
							},
						},
					},
				},
			},
		},
		avgDeal: ['平均单价', '去年的合同额除以单数，特别大、特别小的先去掉。'],
		winRate: ['赢率', '赢单数除以有结果的单数。有自家近十二个月的数，就用自家的。'],
		openPipeline: ['在手商机', '眼下还开着、今年有可能签下来的商机总额。'],
	},
	shortcuts: {},
	results: {
		table: { each: { each: { each: '一格的目标（产品、行业、大区）' } } },
		byProduct: { each: '一个产品的目标' },
		byIndustry: { each: '一个行业的目标' },
		byRegion: { each: '一个大区的目标' },
		infeasible: '为什么沿用不了去年的结构',
		hhi: '各格集中度（0–10,000）',
		newCellShare: '压在生地上的目标',
		regions: {
			each: {
				id: '大区',
				target: '大区目标',
				existing: '成熟销售扛得动',
				hires: '已排定的新人扛得动',
				capacity: '大区产能',
				gap: '大区缺口',
				coverage: '大区覆盖率',
				hiresNeeded: { each: '还要添几人（按到岗月份）' },
			},
		},
		capacity: '团队产能',
		gap: '缺口（负数为富余）',
		coverage: '产能覆盖目标',
		impliedProductivity: '目标暗含的人均单产',
		dealsNeeded: '要签的单数',
		oppsNeeded: '要有的商机数',
		pipelineNeeded: '要有的商机总额',
		pipelineCoverage: '在手商机是目标的几倍',
		neededCoverage: '商机要有目标的几倍',
	},
	charts: {
		bridge: {
			title: '各大区：从团队到目标',
			sentence:
				'成熟销售扛得动 {existing}，已排定的新人扛得动 {hires}，合计 {capacity}，目标是 {target}。',
			x: '大区',
			y: '全年金额',
			series: {
				existing: '成熟销售',
				hires: '已排定的新人',
				gap: '缺口',
				spare: '富余',
				target: '目标',
			},
		},
		start: {
			title: '还要添几个人，看几月到岗',
			sentence:
				'补上{region}的缺口：第 1 个月到岗，要添的人数是 {a}；最晚能等到{last}，人数是 {z}。',
			x: '统一到岗的月份',
			y: '还要添的人数',
			series: { all: '各大区合计', widest: '缺口最大的大区' },
		},
		cells: {
			title: '一格一格看：颜色是今年目标，圆点是去年业绩',
			sentence:
				'最大的一格是{product} × {industry} × {region}，要做 {value}。压在生地上的目标：{fresh}。',
			x: '行业',
			y: '这一格的目标',
			series: {},
		},
	},
	presets: {
		'three-industries': '7,200 万目标，两个大区，已有招聘计划',
		'keep-last-year-shape': '同一目标，按去年结构拆',
		'wish-target': '拍脑袋增长 60%，队伍不变',
	},
	insights: {
		gap: '按现有编制和招聘计划，只撑得起目标的 {c}，还有 {gap} 没有人扛。',
		lateHire: '光靠招人补上{region}的缺口：1 月到岗要 {a} 人，6 月到岗要 {b} 人。',
		lateHireNever:
			'光靠招人补上{region}的缺口：1 月到岗要 {a} 人；拖到 6 月，招多少人都来不及，新人到年底还签不了单。',
		hireNever: '{region}的缺口靠招人补不上：新人到年底还签不了单，招多少都没用。',
		productivityJump: '目标暗含人均单产要提高 {x}。',
		newGround: '{x} 的目标压在去年没有业绩的格子里。',
		pipeline: '按 {w} 的赢率，在手商机要有目标的 {n} 倍，现在只有 {h} 倍。',
		pipelineNever: '赢率是 0，再多的商机也完不成目标。',
		ok: '产能够用，还有 {x} 的余量。',
		noTarget: '还没有目标可以核对。按现有编制和招聘计划，团队扛得动 {capacity}。',
		noHistory: '没有填去年业绩，无从沿用去年的结构，先按占比连乘来拆。',
		bareRow: '{name}今年有目标，去年却没有业绩，没有结构可以沿用，先按占比连乘来拆。',
		noPattern: '去年的空格太多，沿用去年的结构凑不出这些占比，先按占比连乘来拆。',
	},
	names: {
		core: '主产品',
		addon: '增值模块',
		bank: '银行',
		insurance: '保险',
		securities: '证券',
		east: '东区',
		south: '南区',
		new: '新产品',
		fintech: '金融科技',
		healthcare: '医疗健康',
		americas: '美洲',
		emea: '欧洲、中东和非洲',
		city: '城商行',
		rural: '农信农商',
		jointStock: '股份制银行',
		autoParts: '汽车零部件',
		electronics: '电子',
	},
	terms: {
		newGround: '生地',
		nobodyEnough: '多少都不够',
		none: '没有',
		unknown: '没填去年业绩，无从判断',
	},
} satisfies TextOf<typeof planDecomposition>;
