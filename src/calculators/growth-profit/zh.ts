import type { TextOf } from '../../engine/text.ts';
import type { growthProfit } from './model.ts';

type Words = TextOf<typeof growthProfit>;

/** 一条路的输入，以及冠以路名的各项结果。 */
const path = (told: readonly [string, string]): Words['inputs']['strategyA'] => ({
	told,
	fields: {
		growthStart: ['第一年增长', '来年计划的营收增长率。'],
		growthEnd: ['最后一年增长', '期末那一年的增长率，中间各年按直线过渡。'],
		marginStart: ['第一年利润率', '来年计划的经营利润率，亏损填负数。'],
		marginEnd: ['最后一年利润率', '期末那一年的经营利润率，中间各年按直线过渡。'],
	},
});
const pathResults = (name: string): Words['results']['strategyA'] => ({
	years: {
		each: {
			t: `${name}：年度`,
			opening: `${name}：上一年营收`,
			growth: `${name}：增长率`,
			margin: `${name}：利润率`,
			revenue: `${name}：营收`,
			profit: `${name}：利润`,
			cum: `${name}：累计利润`,
		},
	},
	cum: `${name}：各年利润合计`,
	npv: `${name}：利润折成今天的钱`,
	exchangeRate: `${name}：一个点的增长抵几个点利润率`,
});
const paths = { strategyA: '先要增长', strategyB: '先要利润' } as const;

export default {
	title: '增长、利润与现金',
	question: '在我们这个阶段，亏损说得过去吗？再多长一个点，要花掉多少利润？',
	description:
		'先看企业走到哪个阶段，判断亏损算投入还是算毛病；再把先要增长和先要利润两条路推演几年，看增长的代价有多大。',
	intro:
		'给业务、产品、客户的成熟度各打一个分，看这个阶段的亏损意味着什么。然后把先要增长、先要利润两条路逐年推演，再从曲线上读出来：多长一个点，利润率要让出多少。',
	inputs: {
		revenue: ['营收', '最近十二个月的收入。'],
		growth: ['增长率', '最近十二个月的收入，和再往前十二个月相比。'],
		margin: ['经营利润率', '经营本身的盈亏除以收入，不含利息和税；亏损填负数。'],
		threshold: [
			'该看利润的规模',
			'营收过了这条线，亏损就要写明理由和期限。这是从业者的经验，不是定律。',
		],
		ratings: {
			told: ['成熟度', '百分制。请三个人各打各的，再谈为什么不一样。'],
			fields: {
				business: [
					'业务',
					'谁付钱、为什么付、怎么付，定了吗，能重复吗？0 分全凭猜，100 分照章办事。',
				],
				product: ['产品', '不靠定制、不靠救火，能自己干好活吗？0 分只有草图，100 分平稳运行。'],
				customer: ['客户', '会续、会推荐、不靠创始人也会买吗？0 分全是熟人，100 分稳定循环。'],
			},
		},
		alpha: ['增长的权重', '加权时增长按利润率的几倍算，投资人的说法是两到三倍。'],
		cash: ['现金', '账上的钱。不填就不算还能撑几个月。'],
		years: ['推演年数', '两条路往前推几年。'],
		discountRate: ['年折现率', '钱放在别处一年能赚多少，或你的资金成本。'],
		strategyA: path(['A 路：先要增长', '先长得快，利润往后放。把主张增长的人的计划填进来。']),
		strategyB: path(['B 路：先要利润', '长得慢些，利润早点来。把主张利润的人的计划填进来。']),
		frontier: {
			told: ['增长的代价', '最好取自家的账；这里填的是一家普通软件公司。'],
			fields: {
				grossMargin: ['毛利率', '收入扣除交付成本后剩下的比例。'],
				nrr: ['净收入留存率', '去年的客户今年付的钱除以去年付的钱，100% 就是存量守得住。'],
				cac0: ['头一元新增营收的花费', '最容易拿到的那一元年收入，要花多少销售和市场费用。'],
				nDouble: ['花费翻倍时的新增营收', '相当于现有营收的几成。越小，增长越早变贵。'],
				overheadShare: ['研发和行政', '两项合计，占现有营收的比例。'],
			},
		},
	},
	shortcuts: {},
	results: {
		stage: '阶段',
		maturityIndex: '成熟度（三项平均）',
		large: '规模已到该看利润的线',
		verdict: '判断',
		ruleOf40: '增长 + 利润率（40 法则）',
		ruleOfX: '增长加权之后',
		runwayMonths: '现金还能撑',
		strategyA: pathResults(paths.strategyA),
		strategyB: pathResults(paths.strategyB),
		crossoverYear: '先要增长追上的年份',
		frontier: {
			each: {
				growth: '增长率',
				margin: '这样增长时的利润率',
				score: '这样增长时两者之和',
			},
		},
		bestGrowth: '两者之和最高时的增长率',
		bestScore: '两者之和最高值',
		maxBreakEvenGrowth: '不亏的最快增长',
	},
	charts: {
		plane: {
			title: '增长与利润率，以及增长的代价',
			sentence:
				'你们增长 {growth}、利润率 {margin}，加起来 {sum}；虚线上，两者之和都是 40%。按这样的成本，增长 {best} 时两者之和最高，是 {score}。',
			x: '增长率',
			y: '经营利润率',
			series: {
				you: '你们公司',
				best: '两者之和最高',
				frontier: '各种增长剩下的利润率',
				forty: '增长 + 利润率 = 40%',
			},
		},
		profit: {
			title: '两条路的累计利润',
			sentence: '{h}下来，先要增长累计 {a}，先要利润累计 {b}。',
			x: '年度',
			y: '累计利润',
			series: paths,
		},
		stage: {
			title: '成熟到什么程度：三个评分、两条线',
			sentence: '业务 {business} 分，产品 {product} 分，客户 {customer} 分：{stage}。',
			x: '评什么',
			y: '评分（0–100）',
			series: {
				rating: '你的评分',
				proven: '过了这条算走通（40）',
				settled: '三项都过这条算成熟（70）',
			},
		},
	},
	presets: {
		'hundred-million-firm': '1 亿营收、增长 25%、亏 8%',
		'mature-and-losing': '业务成熟却还在亏',
		validating: '验证期的初创公司',
	},
	insights: {
		matureLoss:
			'产品、业务、客户都成熟了，一年还亏 {x}（营收的 {m}），这不是投入期，是要解决的问题。',
		largeLoss:
			'规模过了 {threshold}，多数企业已把利润当硬指标。现在增长 {g}、亏 {m}，请写下转正的年份。',
		lossAcceptable: '还在验证期，亏损正常；要问的是 {r}的现金够不够验证完。',
		lossAcceptableCash: '还在验证期，亏损正常；要问的是现金够不够撑到验证完。',
		watchLoss: '还在扩张，亏掉营收的 {m}：说得清投在了什么上、写得出哪年结束，才算投入。',
		earlyProfit: '还在验证期，利润率却有 {m}：先查一查，这钱是产品挣的，还是卖人工挣的。',
		profitableGrowth: '扩张期就不亏：增长 {g}，利润率 {m}。谁想用亏损换更快的增长，谁说清换什么。',
		matureProfit: '三项都成熟，利润率 {m}，这个阶段本该如此。接下来要问利润出自哪里。',
		exchange: '{h}里，一个点的增长在 A 路上抵 {x} 个点利润率，在 B 路上抵 {y} 个点。',
		exchangeNone: '{paths}这边没有营收，增长抵多少利润率无从算起。',
		noCrossover: '先要增长的路，{h}内追不上先要利润的路。',
		crossover: '先要增长的路，{t}追上先要利润的路，此后不再落后。',
		ahead: '{h}里，先要增长的路一直不落后于先要利润的路。',
		even: '{h}里，两条路每年挣得一样多。',
		frontier: '按这样的获客成本，增长超过 {g} 就得不偿失；不亏的前提下，最快能长 {b}。',
		frontierLoss: '按这样的获客成本，增长超过 {g} 就得不偿失，而且长快长慢都是亏。',
		frontierEndless: '按这样的获客成本，一直到 {g}，多长一个点都值得；不亏的前提下，最快能长 {b}。',
		frontierEndlessLoss: '按这样的获客成本，一直到 {g}，多长一个点都值得，只是长快长慢都是亏。',
		yardstick:
			'增长加利润率是 {x}；增长按 {alpha} 倍算，是 {y}。40 法则是软件业投资人的说法，是把尺子，不是定律。',
	},
	names: {},
	terms: {
		...paths,
		validating: '验证期',
		scaling: '扩张期',
		mature: '成熟期',
		lossAcceptable: '亏损说得过去',
		earlyProfit: '早来的利润',
		largeLoss: '规模已大，仍在亏',
		watchLoss: '亏损要盯紧',
		profitableGrowth: '有利润的增长',
		matureLoss: '亏损要治',
		matureProfit: '本该有的利润',
		you: '你们公司',
		best: '两者之和最高',
		business: '业务',
		product: '产品',
		customer: '客户',
		catchesUp: '追上',
	},
} satisfies Words;
