import type { TextOf } from '../../engine/text.ts';
import type { gates } from './model.ts';

/** 每道关考的是什么。 */
const tests = {
	sample: '样本单数',
	margin: '利润率',
	lossShare: '亏本单占比',
	overrun: '成本超支',
	predictability: '成本波动',
	lostShare: '客户流失占比',
	health: '新人达标时间',
	success: '新人成材率',
	playbook: '打法成文比例',
	pilotWins: '试点赢单',
	pilotMargin: '试点利润率',
	spareCapacity: '交付余力',
} as const;

export default {
	title: '扩张前的三道关',
	question: '先交付，再团队，后市场：我们现在卡在哪一道关？',
	description: '拿最近的交付、团队和新市场，逐项对照门槛，看清你的公司离扩张还隔着哪一道关。',
	intro:
		'加人、加产品、加区域，放大的都是现有的东西。填入最近交付的项目，依次看三件事：交付站不站得住，团队的成功能不能复制，新市场够不够得着。',
	inputs: {
		deals: {
			told: ['最近的交付', '近来做完的项目，好的坏的都要算进来。可以从项目表里直接粘贴。'],
			row: '第 {n} 单',
			each: {
				told: ['项目', '一个交付完的项目。'],
				fields: {
					value: ['收入', '客户为这一单总共付了多少。'],
					plannedCost: ['计划成本', '签约时估的交付成本。'],
					actualCost: ['实际成本', '最后花了多少，自己人的人天和返工都要算上。'],
					lost: ['客户丢了', '客户已经离开，或者不打算续了。'],
				},
			},
		},
		team: {
			told: ['团队', '做得成，靠的是不是一套新人学得会的方法。'],
			fields: {
				healthMonth: [
					'第几个月达标',
					'新销售入职第几个月，带来的毛利抵得过自己的成本；始终到不了就不填。招人的计算器可以算出来。',
				],
				successRate: ['新人成材率', '近两年招来的销售里，最后做到正常产出的占几成。'],
				playbookCoverage: ['打法成文比例', '一单生意的各个步骤，写下来、教过、照着做的占几成。'],
			},
		},
		market: {
			told: ['新市场', '想进的那个区域或行业，目前心里有多少底。'],
			fields: {
				pilotWins: ['试点赢单', '在那里已经赢下几家客户。'],
				pilotMargin: ['试点利润率', '这几单的收入，扣掉交付成本还剩几成。'],
				spareCapacity: ['交付余力', '交付团队的时间里，还能分给新客户的占几成。'],
			},
		},
		thresholds: {
			told: ['门槛', '怎样才算过关。先定好，再看结果。'],
			fields: {
				minDeals: ['单数至少', '少于这个数，好坏都说明不了问题。'],
				minMargin: ['利润率至少', '最近各单合起来看，试点也按这条线。'],
				maxLossShare: ['亏本单至多', '成本高过收入的单子占几成。'],
				maxOverrun: ['超支至多', '各单合计，实际成本比计划成本多出几成。'],
				maxCv: ['波动至多', '各单实际成本 ÷ 计划成本参差的程度：标准差除以平均值。'],
				maxLostShare: ['客户流失至多', '这些单子里，客户走了的占几成。'],
				healthDeadline: ['新人达标期限', '三个月；生意周期长的，半年。'],
				minSuccessRate: ['新人成材率至少', '近来招的人里占几成。'],
				minPlaybook: ['打法成文至少', '一单生意的步骤里占几成。'],
				minPilotWins: ['试点赢单至少', '在新市场赢下几家客户。'],
				minSpareCapacity: ['交付余力至少', '交付团队的空闲时间占几成。'],
			},
		},
	},
	shortcuts: {},
	results: {
		margin: '最近各单的利润率',
		lossShare: '亏本单占比',
		lostShare: '客户流失占比',
		overrun: '成本超支',
		cv: '成本波动',
		totals: {
			deals: '单数',
			value: '收入合计',
			plannedCost: '计划成本合计',
			actualCost: '实际成本合计',
			losing: '成本高过收入的单数',
			lost: '客户走了的单数',
		},
		gate1: {
			tests: {
				sample: '单数够不够',
				margin: '利润率达标',
				lossShare: '亏本单够少',
				overrun: '超支在限度内',
				predictability: '成本估得准',
				lostShare: '客户流失够少',
			},
			passed: '第一道关通过',
		},
		gate2: {
			tests: { health: '新人按期达标', success: '新人成材率达标', playbook: '打法成文达标' },
			passed: '第二道关通过',
		},
		gate3: {
			tests: {
				pilotWins: '试点赢单够数',
				pilotMargin: '试点利润率达标',
				spareCapacity: '交付有余力',
			},
			passed: '第三道关通过',
		},
		stage: '目前所处',
	},
	charts: {
		path: {
			title: '三道关，逐项过',
			sentence: '目前所处：{stage}。没达标的：{tests}。',
			x: '关口与考项',
			y: '数值（门槛）',
			series: {},
		},
		costs: {
			title: '每一单的计划成本与实际成本',
			sentence:
				'落在斜线上方的，就是超出计划的单子：{n} 单里有 {over} 单超支，{loss} 单成本高过收入。',
			x: '计划成本',
			y: '实际成本',
			series: {
				kept: '没有超支',
				over: '超出计划',
				loss: '成本高过收入',
				plan: '与计划持平',
			},
		},
	},
	presets: {
		'loss-making-delivery': '越签越亏的交付',
		'ready-to-expand': '交付、团队、市场都就绪',
		'team-not-ready': '交付稳了，新人还没打法',
	},
	insights: {
		deliveryUnknown: '还没有交付可看：先把最近做完的项目填上，再谈加人、加区域。',
		delivery: '最近 {n} 单里 {k} 单成本高于收入，多招人只会多签这样的单。',
		deliveryShort:
			'最近没有一单亏本，但交付还站不住，没达标的有：{tests}。先补上这一课，再添销售。',
		team: '交付已稳；新人{h}才达健康值（期限 {d}），先练打法再加人。',
		teamNever: '交付已稳；新人始终到不了健康值，先练打法再加人。',
		teamMethod: '交付已稳，做得出来的新人{h}就达健康值；没达标的有：{tests}。先练打法再加人。',
		market: '产品和团队都行了，新市场试点只赢了 {w} 个，至少要 {m} 个。',
		marketShort: '产品和团队都行了，新市场试点赢了 {w} 个；没达标的有：{tests}。',
		expand: '三道关都过了，可以扩张。',
	},
	names: {},
	terms: {
		delivery: '交付关',
		team: '团队关',
		market: '市场关',
		expand: '三关已过，可以扩张',
		...tests,
		never: '始终不能',
		plan: '与计划持平',
		none: '无',
	},
} satisfies TextOf<typeof gates>;
