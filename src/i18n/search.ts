import type { Locale } from './locales.ts';

/** Every word of search in one language. */
export interface SearchWords {
	open: string;
	title: string;
	label: string;
	hint: string;
	submit: string;
	close: string;
	clear: string;
	results: string;
	keys: string;
	/** `{n}` is the number of results. */
	one: string;
	many: string;
	/** `{q}` is what was typed. */
	none: string;
	noneAdvice: string;
	loading: string;
	failed: string;
	again: string;
	loose: string;
	also: string;
	all: string;
	contents: string;
	chapters: string;
	calculators: string;
	description: string;
	/** Words that lead to any calculator; never shown. */
	tools: string[];
}

export const searchWords = {
	en: {
		open: 'Search',
		title: 'Search the book',
		label: 'Search chapters and calculators',
		hint: 'A word, a question, a name',
		submit: 'Search',
		close: 'Close search',
		clear: 'Clear',
		results: 'Search results',
		keys: '↑ ↓ to move, Enter to open, Esc to close',
		one: '1 result',
		many: '{n} results',
		none: 'Nothing found for “{q}”.',
		noneAdvice: 'Try other or fewer words, or go by the contents.',
		loading: 'Loading the search…',
		failed: 'Search could not load. Here are the chapters.',
		again: 'Try again',
		loose: 'Nothing fits closely. These are loosely related.',
		also: 'Also',
		all: 'All results on a page',
		contents: 'Contents',
		chapters: 'Chapters',
		calculators: 'Calculators',
		description:
			'Search the chapters, sections and calculators of the Growth Fieldbook by word or question.',
		tools: ['calculator', 'tool', 'spreadsheet', 'model', 'work out', 'calculate', '计算器'],
	},
	zh: {
		open: '搜索',
		title: '在书中搜索',
		label: '搜索章节和计算器',
		hint: '一个词、一句话、一个问题',
		submit: '搜索',
		close: '关闭搜索',
		clear: '清空',
		results: '搜索结果',
		keys: '↑ ↓ 选择，回车打开，Esc 关闭',
		one: '1 条结果',
		many: '{n} 条结果',
		none: '没有找到与“{q}”有关的内容。',
		noneAdvice: '换个说法，或少写几个字；也可以直接看目录。',
		loading: '正在载入搜索……',
		failed: '搜索没有载入成功，请先看各章目录。',
		again: '重试',
		loose: '没有很贴切的内容，下面这些略有关联。',
		also: '另见',
		all: '在单独的页面查看全部结果',
		contents: '目录',
		chapters: '章节',
		calculators: '计算器',
		description: '按词语或问题，在增长手册的章节、小节和计算器里查找；拼音、繁体、错别字也能查到。',
		tools: ['计算器', '计算器', '表格', '模型', '算一算', '试算', 'calculator', 'excel'],
	},
} satisfies Record<Locale, SearchWords>;
