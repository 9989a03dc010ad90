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
	footer: { label: '更多内容', ideas: '全部观点', benchmarks: '公开数据' },
};

/** The words of ideas, paragraphs and published figures by language. */
export const reference: Record<Locale, ReferenceWords> = { en, zh };
