import type { Locale } from './locales.ts';

const en = {
	book: 'Growth Fieldbook',
	skip: 'Skip to the text',
	nav: {
		label: 'Main',
		chapters: 'Chapters',
		calculators: 'Calculators',
		about: 'About',
		home: 'Growth Fieldbook: home',
		other: '中文',
		otherLabel: '用中文阅读本页',
	},
	theme: { label: 'Colours', auto: 'As the system', light: 'Light', dark: 'Dark' },
	home: {
		title: 'Growth Fieldbook: plan B2B growth with your own numbers',
		description:
			'Nine questions behind a B2B growth plan, each with a plain answer, a picture, a worked example and calculators that run on your own figures.',
		lede: 'Nine questions stand behind a sound plan for B2B growth. This book answers each in one sentence, shows why, and lets you try the answer on your own numbers.',
		start: 'Begin with chapter one',
		glance: 'The framework at a glance',
		glanceLead:
			'Read it in order the first time: where to play, then how to grow, then what to offer. After that, open the question you have today.',
		groups: ['Where to play', 'How to grow', 'What to offer'],
		tryIt: 'Try it now: the four rates',
		tryLead:
			'New business is a chain of rates. Change any figure and see what three years bring, and which one or two rates deserve next year’s effort.',
		tryMore: 'Why these four? Read the chapter',
		whoFor: 'What you can do here',
		audiences: [
			{
				who: 'If you plan',
				what: 'Read a chapter in the time of a coffee, follow one made-up firm through every decision, then put your own figures into the calculator and take the result to your team.',
			},
			{
				who: 'If you teach',
				what: 'Every heading has an address that stays. Link to it, show a calculator on its own page, and reuse text and pictures under CC BY 4.0.',
			},
			{
				who: 'If you are only looking',
				what: 'Open a calculator: it shows a worked case before you touch it. No account, nothing to install, and your figures never leave the browser.',
			},
		],
	},
	chapters: {
		title: 'Chapters',
		description:
			'All chapters of the Growth Fieldbook in order: the question each one asks and the answer it gives in one sentence.',
		lead: 'Each chapter is one question a founder really has, and the answer in one sentence.',
		chapterOf: (n: number, total: number): string => `Chapter ${n} of ${total}`,
		answer: 'In one sentence',
		contents: 'On this page',
		turn: 'Next and previous chapter',
		previous: 'Previous chapter',
		next: 'Next chapter',
	},
	calculators: {
		title: 'Calculators',
		description:
			'Free calculators for B2B growth planning: each opens with a worked case, runs in your browser and explains its own arithmetic.',
		lead: 'Each opens with a worked case. Change any figure: everything is computed in your browser, and nothing is sent anywhere.',
		chapter: (title: string): string => `The thinking behind it: ${title}`,
		sources: 'Published figures behind the starting values',
		sourcesLead:
			'Most come from American software surveys. Check them against your own last twelve months before you rely on them.',
		rest: 'All other starting values are illustrative.',
		use: 'Your figures and what follows from them',
		openFull: 'Open the full page',
	},
	about: {
		title: 'About this book',
		description:
			'The talk this book grew from, how the calculators work, every published figure with its source, what stays in your browser, and the licence.',
		browsers: (oldest: Readonly<Record<'chrome' | 'firefox' | 'safari', string>>): string =>
			`Chrome and Edge ${oldest.chrome}, Firefox ${oldest.firefox} and Safari ${oldest.safari}`,
	},
	cases: {
		names: { qinghe: 'Qinghe Software', hengzhun: 'Hengzhun' } as Readonly<Record<string, string>>,
		label: (name: string): string => `Illustrative case: ${name}`,
		states: 'given by the case',
	},
	diagramText: 'The picture in words',
	copy: {
		label: 'Copy link to: ',
		done: 'Link copied',
		field: 'Link to this section, ready to copy',
	},
	footer: {
		about: 'Grown from a public talk by Xia Kai and Xu Yang.',
		aboutLink: 'The talk, the method and the sources',
		privacy: 'No account, no tracking: your figures stay in your browser.',
		licence: 'Text and pictures CC BY 4.0, code MIT.',
	},
	lost: {
		title: 'This page does not exist',
		text: 'The address may be mistyped, or the page may never have been here. Everything in the book can be reached from the start:',
		home: 'Go to the start',
	},
};

/** All words of the frame in one language. A key that one language lacks does not compile. */
export type SiteWords = typeof en;

const zh: SiteWords = {
	book: '增长手册',
	skip: '跳到正文',
	nav: {
		label: '主导航',
		chapters: '章节',
		calculators: '计算器',
		about: '关于',
		home: '增长手册：首页',
		other: 'English',
		otherLabel: 'Read this page in English',
	},
	theme: { label: '配色', auto: '跟随系统', light: '浅色', dark: '深色' },
	home: {
		title: '增长手册：用自己的数字做 B2B 增长规划',
		description:
			'一份 B2B 增长规划背后的九个问题：每一问都有一句话的回答、一张图、一个算得清的例子，还有能填自己数字的计算器。',
		lede: '一份站得住的 B2B 增长规划，背后是九个问题。这本手册对每个问题先给一句话的回答，再讲清道理，最后请你用自己的数字验一验。',
		start: '从第一章读起',
		glance: '九个问题，一张图',
		glanceLead:
			'头一遍建议按顺序读：先定方向，再定节奏，最后定产品。以后遇到哪个问题，就翻到哪一格。',
		groups: ['定方向', '定节奏', '定产品'],
		tryIt: '现在就试：四个率',
		tryLead:
			'新业务是几个率连乘出来的。改动任何一个数字，就能看到三年后的结果，也能看出明年最值得在哪一两个率上下功夫。',
		tryMore: '为什么是这四个？看这一章',
		whoFor: '你可以怎样用它',
		audiences: [
			{
				who: '做规划的人',
				what: '一杯咖啡的工夫读完一章，跟着同一家虚构的公司把九个决定走一遍，再把自己的数字填进去，带着结果回去和团队讨论。',
			},
			{
				who: '讲课的人',
				what: '每个小标题都有固定网址，可以直接引用；计算器有单独的页面，适合投屏；文字和图按 CC BY 4.0 授权，可以放进你的课件。',
			},
			{
				who: '随便看看的人',
				what: '打开一个计算器，不用动手就能看到一个完整的例子。不注册，不安装，你填的数字不会离开浏览器。',
			},
		],
	},
	chapters: {
		title: '章节',
		description:
			'增长手册的全部章节：每一章回答一个创始人真正会问的问题，并先用一句话给出答案，再讲道理、举例子。',
		lead: '每一章只回答一个问题：创始人真会问的那种，先用一句话作答。',
		chapterOf: (n: number, total: number): string =>
			`第${'一二三四五六七八九'[n - 1] ?? ` ${n} `}章（共 ${total} 章）`,
		answer: '一句话',
		contents: '本页目录',
		turn: '上一章与下一章',
		previous: '上一章',
		next: '下一章',
	},
	calculators: {
		title: '计算器',
		description:
			'B2B 增长规划用的计算器：打开就有算好的例子，全部在浏览器里计算，每一步算法都摊开给你看。',
		lead: '每个工具打开就是一个算好的例子。数字随便改，全部在你的浏览器里计算，不会发送到任何地方。',
		chapter: (title: string): string => `背后的道理：${title}`,
		sources: '初始数值参考的公开数据',
		sourcesLead:
			'这些数据大多来自美国的软件业调查，请先和自己最近十二个月的数字对一对，再决定信多少。',
		rest: '其余初始数值均为示意。',
		use: '你的数字与结果',
		openFull: '打开完整页面',
	},
	about: {
		title: '关于这本手册',
		description:
			'这本手册源自哪场公开课，计算器怎样计算，每个公开数据的出处，哪些内容只留在你的浏览器里，以及授权方式。',
		browsers: ({ chrome, firefox, safari }) =>
			`Chrome 和 Edge ${chrome}、Firefox ${firefox}、Safari ${safari}`,
	},
	cases: {
		names: { qinghe: '清禾软件', hengzhun: '衡准科技' },
		label: (name) => `示意案例：${name}`,
		states: '案例给定',
	},
	diagramText: '图意说明',
	copy: { label: '复制链接：', done: '链接已复制', field: '本节链接，可直接复制' },
	footer: {
		about: '内容源自夏凯与徐阳的一场公开课。',
		aboutLink: '公开课、方法与出处',
		privacy: '不注册，不跟踪：你的数字只留在你的浏览器里。',
		licence: '文字与图片采用 CC BY 4.0，代码采用 MIT 许可。',
	},
	lost: {
		title: '没有这个页面',
		text: '网址可能输错了，也可能这里从来没有过这一页。书里的全部内容都可以从首页找到：',
		home: '回到首页',
	},
};

/** The frame's words by language. */
export const site: Record<Locale, SiteWords> = { en, zh };
