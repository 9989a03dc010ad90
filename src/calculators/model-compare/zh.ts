import type { TextOf } from '../../engine/text.ts';
import type { modelCompare } from './model.ts';
import { offer } from './zh-offer.ts';

type Words = TextOf<typeof modelCompare>;

/** 一种模式的各项结果，名称前面带上模式名。 */
const resultsOf = (model: string): Words['results']['saas'] => ({
	collected: { each: `${model}：收到的钱` },
	cogs: { each: `${model}：交付成本` },
	opex: { each: `${model}：获客、运营与封装支出` },
	net: { each: `${model}：净现金` },
	cum: { each: `${model}：累计现金` },
	peakFunding: `${model}：要先垫的钱`,
	peakMonth: `${model}：最深的月份`,
	paybackMonth: `${model}：回本`,
	ttmBreakEvenMonth: `${model}：近十二个月转正`,
	npv: `${model}：五年价值`,
	irr: `${model}：年化回报`,
	endCash: `${model}：五年后的现金`,
	years: {
		each: {
			year: `${model}：年份`,
			signed: `${model}：签约客户`,
			revenue: `${model}：收入`,
			recurringRevenue: `${model}：年费收入`,
			customCost: `${model}：定制成本`,
			cogs: `${model}：全年交付成本`,
			grossProfit: `${model}：毛利`,
			grossMargin: `${model}：毛利率`,
			opex: `${model}：费用`,
			operatingProfit: `${model}：经营利润`,
			netCash: `${model}：全年净现金`,
			cumCash: `${model}：年末累计现金`,
		},
	},
	totalRevenue: `${model}：五年收入`,
	totalGrossMargin: `${model}：五年毛利率`,
	customCostTotal: `${model}：五年定制成本`,
	customShare: `${model}：定制成本占收入`,
	reuseSaving: `${model}：复用省下的钱`,
	recurringShareFinalYear: `${model}：第 5 年年费占收入`,
});
const crossingOf = (pair: string): Words['results']['crossovers']['package_op'] => ({
	each: {
		month: `${pair}：反超月份`,
		exact: `${pair}：精确位置`,
		leader: `${pair}：此后领先的是`,
	},
});
const revenueOf = (model: string): Words['charts']['saasRevenue'] => ({
	title: `${model}：各年收入`,
	sentence: '第 1 年收入 {first}，第 5 年 {last}，其中年费 {recurring}。',
	x: '年份',
	y: '收入',
	series: { oneOff: '一次性收入', recurring: '年费收入' },
});
const models = { saas: 'SaaS', op: '项目', package: '方案包' };

export default {
	title: 'SaaS、项目还是行业方案包',
	question: '哪种模式要垫多少钱、什么时候转正、最后赚多少？',
	description:
		'把三种卖法放进同一个五年现金账：按年订阅、定制项目，以及客户觉得贴身、自己却是标准交付的行业方案包。',
	intro:
		'同一身本事有三种卖法：订阅、定制项目，以及客户觉得贴身、自己却是标准交付的行业方案包。三种模式逐月并排推演，比现金低谷有多深、哪个月回正、五年剩下多少。',
	inputs: {
		saas: {
			told: ['SaaS', '标准软件，按年订阅。'],
			fields: {
				...offer,
				recurringFee: ['SaaS 年费', '平均每个客户一年付多少：订阅收入除以付费客户数。'],
				billingMonths: ['SaaS 几个月收一次', '1 是按月收，3 按季，6 按半年，12 是一次预收全年。'],
			},
		},
		op: {
			told: ['项目', '本地部署或按需定制的项目（OP）。'],
			fields: {
				...offer,
				projectPrice: ['项目单价', '一个项目的合同额，可取去年合同的平均数。'],
				customCost: [
					'每个项目的定制成本',
					'只为这一家客户开发的计划成本，未计超支、复用和熟能生巧。',
				],
			},
		},
		package: {
			told: ['方案包', '行业方案包：客户觉得贴身，自己却是标准交付。开始签约的月份就是上市时间。'],
			fields: {
				...offer,
				projectPrice: ['方案包单价', '方案包的一次性价格，不含年费。'],
				reuseEnd: [
					'方案包第 5 年复用率',
					'到那时，客户的个性需求有多少能用现成模块满足：考的是抽象共性的本事。',
				],
			},
		},
		preLaunch: {
			told: ['方案包上市之前', '封装方案包期间，公司卖什么。'],
			options: { op: '照做项目，顺便摸清客户的共性', none: '什么都不卖' },
		},
		discountRate: ['年折现率', '钱放在别处一年能赚多少，或你的资金成本。'],
		baseMonthlyNet: ['现有业务每月净现金', '加到每种模式上；现有业务还在亏钱就填负数。'],
	},
	shortcuts: {},
	results: {
		saas: resultsOf('SaaS'),
		op: resultsOf('项目'),
		package: resultsOf('方案包'),
		crossovers: {
			package_op: crossingOf('方案包与项目'),
			package_saas: crossingOf('方案包与 SaaS'),
			saas_op: crossingOf('SaaS 与项目'),
		},
		unit: {
			opReuse: '首个项目的复用率',
			packageReuse: '首单方案包的复用率',
			opDelivery: '一个项目的交付成本',
			packageDelivery: '一单方案包的交付成本',
			package: '首单方案包剩下的钱',
			op: '首个项目剩下的钱',
			packageMargin: '方案包毛利率（未计获客）',
			opMargin: '项目毛利率（未计获客）',
			deliverySaving: '每单方案包省下的交付成本',
			breakEvenDeals: '收回封装投入要做几单',
		},
	},
	charts: {
		cash: {
			title: '五年现金曲线',
			sentence: '五年下来，SaaS 累计现金 {saas}，项目 {op}，方案包 {package}。',
			x: '月份',
			y: '累计现金',
			series: models,
		},
		saasRevenue: revenueOf('SaaS'),
		opRevenue: revenueOf('项目'),
		packageRevenue: revenueOf('方案包'),
		margin: {
			title: '各年毛利率',
			sentence: '五年毛利率：SaaS {saas}，项目 {op}，方案包 {package}。',
			x: '年份',
			y: '毛利率',
			series: models,
		},
		reuse: {
			title: '共性要抽象到什么程度？',
			sentence:
				'第 5 年复用率 {reuse} 时，方案包五年价值 {package}，SaaS 是 {saas}，项目是 {op}。复用率从 0 提到 95%，方案包的价值从 {none} 变为 {most}。',
			x: '第 5 年复用率',
			y: '五年价值',
			series: models,
		},
		contract: {
			title: '一单的钱花到哪里去了',
			sentence:
				'首个项目合同额 {opPrice}，扣掉交付和获客剩 {op}；首单方案包 {packagePrice}，剩 {package}。',
			x: '去向',
			y: '金额',
			series: { op: '项目', package: '方案包' },
		},
	},
	presets: {
		'hundred-million-torn': '1 亿营收，SaaS 与项目两难',
		'weak-abstraction': '名为方案包，实为项目',
		'saas-billed-monthly': 'SaaS 改成按月收款',
	},
	insights: {
		trough: 'SaaS 要先垫 {a}（{m}最深），项目要垫 {b}，方案包 {c}。',
		noTrough: 'SaaS 从一开始就能自己养活自己；项目要垫 {b}，方案包 {c}。',
		noRevenue: '{models} 五年没有收入，请检查客户数、单价和年费。',
		noProfit: '项目回款早，但毛利率只有 {x}：{y} 的收入花在定制上。',
		noCash: 'SaaS 毛利率有 {x}，却要到{m}才回本。',
		noCashNever: 'SaaS 毛利率有 {x}，五年之内却回不了本。',
		billing: '由按月收改为按年预收，SaaS 要垫的钱从 {a} 降到 {b}。',
		billingSame: '按月收还是按年预收，SaaS 要垫的钱都是 {a}。',
		breakEvenDeals: '方案包做到约 {n} 单就收回封装投入；产品线通常的说法是两到三个产品。',
		breakEvenNever: '一单方案包的交付要 {a}，并不比项目的 {b} 省：靠省交付收不回封装投入。',
		cross: '{t}方案包反超项目。',
		fallsBack: '{t}项目又反超方案包，此后一直领先。',
		ahead: '方案包自始至终领先项目：五年下来 {x} 对 {y}。',
		never: '按这组数，方案包追不上项目：第 5 年 {r} 的复用率还不够。',
		needReuse: '第 5 年复用率只要不低于 {r}，方案包的五年价值就超过另外两种模式。',
		hybrid: '封装期间照做项目，{b}里进账 {x}（扣掉自身的交付和获客后净 {y}），也看得出客户的共性。',
	},
	names: {},
	terms: {
		...models,
		trough: '最深点',
		payback: '回本',
		passesSaas: '反超 SaaS',
		passesOp: '反超项目',
		passesPackage: '反超方案包',
		ahead: '从这里起最值钱',
		price: '合同额',
		standard: '标准交付',
		custom: '定制',
		overrun: '超支',
		selling: '获客',
		left: '剩下',
		first: '前者',
		second: '后者',
	},
} satisfies Words;
