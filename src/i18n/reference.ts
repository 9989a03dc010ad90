import type { Locale } from './locales.ts';

/** Quotation marks inside quotation marks. */
const innerQuotes = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

const en = {
	paragraph: {
		label: 'This paragraph: its link, a citation, and the ideas it carries: ',
		panel: 'This paragraph',
		carries: 'Carries',
		link: 'Copy link',
		linkDone: 'Link copied',
		linkField: 'Link to this paragraph, ready to copy',
		cite: 'Cite',
		citeDone: 'Citation copied',
		citeField: 'Citation, ready to copy',
		citation: (chapter: string, book: string): string =>
			`“{text}” In: “${chapter}”, ${book} (in English). {address}, read on {date}.`,
	},
	report: {
		link: 'Report an error',
		subject: 'An error in the Growth Fieldbook',
		body: 'What is wrong, and what would be right?\n\n\n\nThe place: ',
	},
	ideas: {
		title: 'All ideas of the framework',
		description:
			'Every idea behind the nine chapters in a line, with the paragraphs that teach it and the calculator inputs where you can try it.',
		lead: 'Each idea in a line, the paragraphs that teach it, and the inputs where you can see what it does to your figures. The numbers stay; use them in your own notes.',
		taught: 'Read',
		tried: 'Try',
		served: 'Ideas that this calculator lets you try',
		inChapter: (title: string): string => `the chapter “${title}”`,
		quote: (text: string): string => `“${innerQuotes(text)}”`,
	},
	benchmarks: {
		title: 'Published figures and your own',
		description:
			'Every published figure this book uses, with year, country, sample, source, grade and review date, and how to take the figures that nobody can publish for you.',
		lead: 'What others measured, each with its passport; and how to measure what only you can. Most of the published figures are from American software surveys: hold them against your own last twelve months before you rely on them.',
		gradesTitle: 'What the grades mean',
		grades: [
			['A', 'We read the publisher’s own page.'],
			['B', 'We read a page that quotes the publisher.'],
			['C', 'A weak web page. Take it as a hint.'],
			['A/B, C/B', 'The parts of the figure differ.'],
			['textbook', 'The grouping that textbooks give.'],
		] as [string, string][],
		check:
			'“Not stated” means that the source we read does not say; we never fill it in. By the second of the two dates we must ask again whether the figure still deserves its place; after that day it is marked wherever it is used.',
		figures: 'The figures',
		value: 'Value',
		year: 'Year',
		country: 'Country',
		sample: 'Sample',
		source: 'Source',
		grade: 'Grade',
		reviewed: 'Reviewed',
		between: (on: string, by: string): string => `${on}, again by ${by}`,
		overdue: 'past its review date',
		used: 'Used in',
		calculator: (title: string): string => `${title} (calculator)`,
		notStated: 'not stated',
		standard: 'textbook',
		countries: { US: 'United States', CN: 'China' },
		separator: ' / ',
		sourceOf: (id: string): string => `source ${id}`,
		own: 'How to find your own',
		ownLead:
			'For these we found no sound source, or none for firms like yours. Each can be had from the last twelve months of your own records, most in an afternoon. Write the date beside the figure, and take it again in half a year.',
		whyOwn: 'Why your own',
		watch: 'Watch out',
	},
	footer: { label: 'More of this book', ideas: 'All ideas', benchmarks: 'Published figures' },
};

/** Words of what the book can be traced by, in one language. */
type ReferenceWords = typeof en;

const zh: ReferenceWords = {
	paragraph: {
		label: '这一段的链接、引用格式和对应的观点：',
		panel: '关于这一段',
		carries: '对应观点',
		link: '复制链接',
		linkDone: '链接已复制',
		linkField: '本段链接，可直接复制',
		cite: '引用',
		citeDone: '引用已复制',
		citeField: '引用格式，可直接复制',
		citation: (chapter: string, book: string): string =>
			`“{text}”——《${book}》“${chapter}”一章（中文版），{address}，{date}访问。`,
	},
	report: {
		link: '报告错误',
		subject: '《增长手册》有一处错误',
		body: '哪里错了？应该怎样写？\n\n\n\n位置：',
	},
	ideas: {
		title: '全部观点一览',
		description:
			'九章背后的每一个观点，一行一个：在哪一段讲的，又能在哪个计算器的哪个输入项上试，都有链接。',
		lead: '每个观点一行话，后面是讲它的段落，以及能用自己数字试它的输入项。编号不会变，可以放心写进你的笔记和课件。',
		taught: '读',
		tried: '试',
		served: '这个计算器能验证的观点',
		inChapter: (title: string): string => `“${title}”一章`,
		quote: (text: string): string => `“${innerQuotes(text)}”`,
	},
	benchmarks: {
		title: '公开数据与自己的数据',
		description:
			'书里用到的每个公开数据：年份、国家、样本、出处、等级和复核日期；还有那些没人能替你统计的数字，怎样从自己的记录里算出来。',
		lead: '前一半是别人量过的数字，每个都有来历；后一半教你量只有自己才量得到的数字。公开数据大多来自美国的软件业调查，用之前先和自己最近十二个月的数字对一对。',
		gradesTitle: '等级是什么意思',
		grades: [
			['A', '读过发布方自己的页面。'],
			['B', '读的是转引发布方的页面。'],
			['C', '来源较弱的网页，只当线索。'],
			['A/B、C/B', '同一条数据的几个部分等级不同。'],
			['教科书', '教科书里的通行分组。'],
		],
		check:
			'“未注明”表示我们读到的出处没有写，我们绝不替它补上。两个日期里的后一个，是最迟要重新判断这条数据还该不该用的日子；过了这一天，凡是用到它的地方都会标出来。',
		figures: '公开数据',
		value: '数值',
		year: '年份',
		country: '国家',
		sample: '样本',
		source: '出处',
		grade: '等级',
		reviewed: '复核',
		between: (on: string, by: string): string => `${on}，最迟 ${by} 再核`,
		overdue: '已过复核日期',
		used: '用在',
		calculator: (title: string): string => `${title}（计算器）`,
		notStated: '未注明',
		standard: '教科书',
		countries: { US: '美国', CN: '中国' },
		separator: '；',
		sourceOf: (id: string): string => `出处 ${id}`,
		own: '自己的数字怎么来',
		ownLead:
			'下面这些，我们没有找到可靠的出处，或者没有适合你这类公司的。每一个都能从自己最近十二个月的记录里算出来，多半一个下午就够。算好把日期写在旁边，半年后再算一次。',
		whyOwn: '为什么要用自己的',
		watch: '当心',
	},
	footer: { label: '更多内容', ideas: '全部观点', benchmarks: '公开数据' },
};

/** The words of ideas, paragraphs and published figures by language. */
export const reference: Record<Locale, ReferenceWords> = { en, zh };
