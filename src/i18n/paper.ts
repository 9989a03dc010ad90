import type { Locale } from './locales.ts';

const en = {
	sideBySide: {
		link: 'English and Chinese side by side',
		title: (chapter: string): string => `${chapter} (English | 中文)`,
		description: (chapter: string): string =>
			`The chapter “${chapter}” in English and Chinese, paragraph beside paragraph, to read, to teach from and to print.`,
		back: 'Back to the chapter',
	},
	calculator: (title: string): string => `Calculator: ${title}`,
	book: {
		link: 'The whole book on one page, to print',
		title: 'The whole book',
		description:
			'All nine chapters of the Growth Fieldbook on one page, with pictures, worked cases, questions and glossary, to read through or to print.',
		subtitle: 'Plan B2B growth with your own numbers',
		origin: 'Grown from a public talk by Xia Kai and Xu Yang. An independent work.',
		licence: 'Text and pictures CC BY 4.0, code MIT.',
		print: 'This page prints as a book, on A4 or Letter.',
		/** Shown once the PDF has been made, with its `{size}`. */
		pdf: 'Download the book (PDF, {size})',
		contents: 'Contents',
		questions: 'Check yourself',
		answers: 'Answers and reasons',
		right: (letter: string): string => `${letter} is right.`,
		sources: 'Published figures',
	},
};

/** The words of pages made for paper. */
type PaperWords = typeof en;

const zh: PaperWords = {
	sideBySide: {
		link: '中英对照阅读',
		title: (chapter) => `${chapter}（中文 | English）`,
		description: (chapter) =>
			`“${chapter}”一章的中英文对照版：一段中文对一段英文，适合对照阅读、双语教学，也可以直接打印。`,
		back: '回到这一章',
	},
	calculator: (title) => `计算器：${title}`,
	book: {
		link: '整本书在一页上，可以打印',
		title: '整本书',
		description:
			'增长手册的九章全部放在一页上：正文、图、算得清的案例、自测题和术语表，可以从头读到尾，也可以直接打印。',
		subtitle: '用自己的数字做 B2B 增长规划',
		origin: '内容源自夏凯与徐阳的一场公开课。本书为独立作品。',
		licence: '文字与图片采用 CC BY 4.0，代码采用 MIT 许可。',
		print: '本页可以直接打印成书，A4 或 Letter 纸都行。',
		pdf: '下载整本书（PDF，{size}）',
		contents: '目录',
		questions: '想一想，做一做',
		answers: '答案与理由',
		right: (letter) => `正确答案：${letter}。`,
		sources: '公开数据',
	},
};

/** What pages made for paper say, by language. */
export const paper: Record<Locale, PaperWords> = { en, zh };
