import type { Locale } from './locales.ts';

const en = {
	check: {
		title: 'Check yourself',
		lead: 'Answer from memory first. Nothing is sent anywhere: your progress stays in this browser.',
		true: 'True',
		false: 'False',
		number: 'Your answer',
		submit: 'Check',
		right: 'Right.',
		wrong: 'Not this one.',
		notYet: 'Not yet.',
		zeros: 'The digits fit. Look at the zeros again.',
		done: 'Done',
		hints: { money: 'such as 3.5M or 3,500,000', ratio: 'such as 30%' },
		close: 'Close, but not yet.',
		noNumber: 'That cannot be read as a number. Write it as 1,200, 1.2M or 30%.',
		nothing: 'Choose an answer first.',
		answer: 'The answer and the reasons',
		open: 'Thought it through? What a good answer touches',
		isRight: ' (right)',
		workOut: 'Work it out with the calculator',
		section: 'Read it again',
		progress: '{n} of {all} done',
		reset: 'Start again',
	},
	worksheet: {
		link: 'Worksheet to print',
		title: (chapter: string): string => `Worksheet: ${chapter}`,
		description: (chapter: string): string =>
			`A two-page sheet to print and fill in for your own firm, to the chapter “${chapter}” of the Growth Fieldbook.`,
		chapter: 'The chapter',
		minutes: (n: number): string => `about ${n} minutes`,
		firm: 'Firm',
		date: 'Date',
		present: 'At the table',
		print: 'Print',
	},
	glossary: {
		title: 'Glossary',
		description:
			'Every term of the Growth Fieldbook in English and Chinese: what it means, how it is worked out, what else it is called and where it is taught.',
		lead: 'Every term of this book in both languages: what it means, how it is worked out, and where it is taught.',
		jump: 'Terms by letter',
		formula: 'Formula',
		synonyms: 'Also called',
		taught: 'Taught in',
		calculator: 'Calculator',
		more: 'In the glossary',
		separator: ', ',
	},
};

/** The words of questions, worksheets and glossary in one language. */
export type LearnWords = typeof en;

const zh: LearnWords = {
	check: {
		title: '想一想，做一做',
		lead: '先凭记忆作答。答案不会发送到任何地方，进度只存在这个浏览器里。',
		true: '对',
		false: '不对',
		number: '你的答案',
		submit: '核对',
		right: '答对了。',
		wrong: '不是这一项。',
		notYet: '还不对。',
		zeros: '数字对了，再看看位数：是万还是亿？',
		done: '已完成',
		hints: { money: '例如 350万 或 3,500,000', ratio: '例如 30%' },
		close: '很接近了，但还不对。',
		noNumber: '没看懂这个数字。可以写成 1200、1.2亿 或 30%。',
		nothing: '请先选一个答案。',
		answer: '答案与理由',
		open: '想好了？看看好的回答会谈到什么',
		isRight: '（正确）',
		workOut: '用计算器算一算',
		section: '回到正文',
		progress: '已完成 {n} 题，共 {all} 题',
		reset: '重新开始',
	},
	worksheet: {
		link: '打印练习表',
		title: (chapter) => `练习表：${chapter}`,
		description: (chapter) =>
			`增长手册“${chapter}”一章的练习表：两页纸，打印出来，为自己的公司填一遍，带着结果和团队讨论。`,
		chapter: '对应章节',
		minutes: (n) => `约 ${n} 分钟`,
		firm: '公司',
		date: '日期',
		present: '参加的人',
		print: '打印',
	},
	glossary: {
		title: '术语表',
		description:
			'增长手册的全部术语，中英文对照：是什么意思，怎么算，还有哪些叫法，在哪一章讲到，用哪个计算器。',
		lead: '书里的每个术语，中英文对照：是什么意思，怎么算，在哪里讲到。',
		jump: '按拼音首字母查找',
		formula: '算法',
		synonyms: '也叫',
		taught: '讲解',
		calculator: '计算器',
		more: '在术语表中查看',
		separator: '、',
	},
};

/** The words of questions, worksheets and glossary by language. */
export const learn: Record<Locale, LearnWords> = { en, zh };
