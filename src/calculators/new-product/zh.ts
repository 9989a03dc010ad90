import type { TextOf } from '../../engine/text.ts';
import type { newProduct } from './model.ts';

const measures = {
	maturity: '成熟度',
	coverage: '覆盖率',
	profit: '利润',
	grr: '收入留存',
	veryDisappointed: '会非常失望的用户',
} as const;
/** 一把尺子的红线和绿线。 */
const marks = (name: string, source: string) =>
	({
		told: [name, source],
		fields: {
			pass: [`${name}：到此可行`, '到了这个数，这把尺就算过关，拿满分。'],
			fail: [`${name}：低于此停`, '低于这个数，什么新东西都别开，记零分。'],
		},
	}) as const;

export default {
	title: '该不该做新产品',
	question: '老产品够不够深，可以做下一个了吗？等一等划不划算？',
	description:
		'用成熟度、覆盖、利润、黏性四把尺量老产品，用三条原则看新产品，再比一比现在动手和等一等各值多少钱。',
	intro:
		'先用成熟度、覆盖、利润、黏性四把尺量老产品，哪一把量出窟窿，都不能靠平均数盖过去。再拿三条原则看新产品，最后比一比：现在就动手，还是先把老产品做深。',
	inputs: {
		current: {
			told: ['老产品现状', '取最拿手的市场，看最近一年。'],
			fields: {
				maturity: [measures.maturity, '成本和工期都守住计划的交付，占全部交付的比例。'],
				coverage: [measures.coverage, '你的客户除以全部目标客户。数在用的，不数签了的。'],
				profit: [measures.profit, '扣掉交付和销售费用后的产品利润率，亏损填负数。'],
				grr: [measures.grr, '去年的客户今年还付多少，增购不算。调研的中位数约 91%。'],
				veryDisappointed: [
					measures.veryDisappointed,
					'问用户没了它会怎样，答“非常失望”的比例。至少问三十个人。',
				],
			},
		},
		thresholds: {
			told: ['红线和绿线', '低于红线一切免谈，到了绿线才算够深。这里是起始值，用久了换成自己的。'],
			fields: {
				maturity: marks(measures.maturity, '按计划交付的比例。'),
				coverage: marks(measures.coverage, '两条线借自市场份额的经验：开始有人注意，开始站得住。'),
				profit: marks(measures.profit, '扣掉交付和销售费用后的利润率。'),
				grr: marks(measures.grr, '不算增购，一年后留下的收入。'),
				veryDisappointed: marks(measures.veryDisappointed, '绿线借自一道有名的调查题。'),
				minCoInnovation: ['要几家一起设计', '至少有几家客户和你一起设计新产品。'],
				minMarginRatio: ['毛利率要求', '新产品的毛利率，至少是公司现有水平的几成。'],
				maxCompetitorShare: ['冲着对手的理由上限', '立项理由里，最多有多大比例可以是关于对手的。'],
			},
		},
		newProduct: {
			told: ['新产品', '今天知道的情况。'],
			fields: {
				coInnovationCustomers: ['一起设计的客户', '肯出人、出数据或出钱的才算，只来开会的不算。'],
				grossMargin: ['新产品毛利率', '按计划卖起来以后，价格扣掉交付成本剩下的比例。'],
				companyGrossMargin: ['公司毛利率', '现有业务全部算在一起。'],
				competitorDrivenShare: [
					'冲着对手的理由',
					'把想做它的理由一条条写下来，数一数有几成说的是对手。',
				],
			},
		},
		economics: {
			told: ['现在还是以后', '动手与等待的得失。全是估计，不妨试试要改到多少才会改主意。'],
			fields: {
				pMin: ['没准备好的成功率', '老产品完全不深时的成功机会。以前几次试下来怎么样？'],
				pMax: ['准备好的成功率', '老产品四把尺都过关时的成功机会。'],
				value: ['做成了值多少', '做成以后各年的利润，折成今天的钱。'],
				cost: ['要投多少', '研发和上市，折成今天的钱。'],
				coreGrossProfit: ['老产品的毛利', '老产品一年扣掉交付成本后带来多少。'],
				coreGrowth: ['老产品的增长', '全部人手都在的话，它的毛利一年能长多少。'],
				diversion: ['抽走多少人', '老产品团队里，会有多大比例转去做新产品。'],
				discountRate: ['年折现率', '钱放在别处一年能赚多少。'],
				waitMonths: ['等几个月', '先花多久把老产品做深。'],
				readinessAfterWait: ['等完之后的准备度', '到那时，四把尺合起来能到多少。'],
				erosion: ['窗口每年缩水', '每等一年，对手站稳一些，价值少掉多大比例。'],
			},
		},
	},
	shortcuts: {},
	results: {
		scores: {
			maturity: '成熟度得分',
			coverage: '覆盖率得分',
			profit: '利润得分',
			stickiness: '黏性得分',
		},
		readiness: '准备度',
		principles: {
			customer: '客户一起设计',
			profit: '毛利率接近公司水平',
			value: '理由不是冲着对手',
		},
		verdict: '结论',
		weakest: '最弱的一把尺',
		successNow: '现在动手的成功率',
		successAfterWait: '等完再做的成功率',
		distractionCost: '老产品少长的毛利',
		valueNow: '现在动手值多少',
		valueWait: '等一等值多少',
		better: '更划算的',
		breakEvenErosion: '两者相等时窗口的年缩水',
	},
	charts: {
		measures: {
			title: '老产品有多深',
			sentence: '准备度 {r}。离绿线最远的是{weakest}：现在 {x}，到 {pass} 才算够深。',
			x: '尺子',
			y: '比例',
			series: { value: '现在', fail: '低于此停', pass: '到此可行' },
		},
		waiting: {
			title: '窗口越缩越小，现在做还是等',
			sentence: '现在动手值 {now}；窗口每年缩水 {e}，等 {m}再做值 {wait}。',
			x: '每等一年窗口缩水',
			y: '今天的价值',
			series: {
				yours: '你的估计',
				crossing: '两者相等',
				now: '现在动手',
				wait: '等一等再做',
			},
		},
		principles: {
			title: '选新产品的三条原则',
			sentence: '三条原则，过了 {n} 条。',
			x: '原则',
			y: '依据',
			series: {},
		},
	},
	presets: {
		'half-ready': '老产品半熟，对手刚发布新品',
		ready: '老产品够深够黏，客户参与设计',
		'me-too': '基础没打牢就跟着对手做',
	},
	insights: {
		deepen: '老产品还不够深：卡在{weakest}（{x}，应到 {pass}）。',
		prepare: '差一点：把{weakest}从 {x} 提到 {pass}，同时和客户一起设计。',
		prepareReason: '老产品够深了，新产品还没想清楚：{missing}。',
		go: '老产品够深，理由来自客户，可以动手。',
		copy: '你列的理由有 {x} 是冲着对手去的；照搬只能得到功能，得不到客户留下的理由。',
		waitPays: '等 {m}多值 {d}，除非窗口每年缩水超过 {e}。',
		waitPaysAnyway: '等 {m}多值 {d}，窗口缩得再快也是如此。',
		nowPays: '再等 {m}就少 {d}。',
		same: '现在动手和等一等一样值：{x}。',
		noWait: '没填等几个月，就没有可比的；先说说最多能等多久。',
		neither: '按这组数，怎么做都收不回投入：现在动手亏 {x}，等一等亏 {y}。',
	},
	names: {},
	terms: {
		maturity: measures.maturity,
		coverage: measures.coverage,
		profit: measures.profit,
		stickiness: '黏性',
		grr: '黏性（收入留存）',
		veryDisappointed: '黏性（会非常失望的用户）',
		atMaturity: measures.maturity,
		atCoverage: measures.coverage,
		atProfit: measures.profit,
		atGrr: '黏性：收入',
		atVeryDisappointed: '黏性：用户',
		go: '可以动手',
		prepare: '先准备',
		deepen: '先做深',
		now: '现在动手',
		wait: '等一等',
		yours: '你的估计',
		crossing: '两者相等',
		byCustomer: '由客户推动',
		byProfit: '由利润推动',
		byValue: '由价值推动',
		partners: '一起设计的客户：',
		margin: '新产品毛利率：',
		rivals: '冲着对手的理由：',
		fewPartners: '一起设计的客户太少',
		thinMargin: '毛利率比公司水平低太多',
		rivalReasons: '冲着对手的理由太多',
	},
} satisfies TextOf<typeof newProduct>;
