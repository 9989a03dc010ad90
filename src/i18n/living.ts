import type { Locale } from './locales.ts';

const en = {
	use: 'Use my numbers',
	failed: 'This did not load. Reload the page to try again.',
	back: (firm: string): string => `Back to ${firm}’s numbers`,
	/** Before the name of an input or result, on a figure that is the reader's. */
	yours: 'Your figures',
	/** Behind a figure that stays the firm's, for screen readers. */
	theirs: (firm: string): string => ` (${firm}’s)`,
	changed:
		'Figures in a frame are yours, from {calculators} on this page; the words around them still speak of {firm}.',
	kept: 'Those over a dashed line are still {firm}’s.',
	untouched:
		'You have not changed anything in {calculators} yet: change a figure there, and it shows here at once.',
	undefinedHere: '“—” stands where your figures give no result.',
	and: ' and ',
	/** Between sentences. */
	space: ' ',
};

const zh: typeof en = {
	use: '用我的数字',
	failed: '没有加载成功，请刷新页面再试。',
	back: (firm) => `换回${firm}的数字`,
	yours: '你的数字',
	theirs: (firm) => `（${firm}的数）`,
	changed:
		'框起来的是你的数字，取自计算器{calculators}；框外的话和判断说的仍是{firm}，未必合你的数。',
	kept: '带虚线的仍是{firm}的数。',
	untouched: '{calculators}里的数你还没有改过：去改一个，这里会立刻跟着变。',
	undefinedHere: '“—”表示按你的数算不出结果。',
	and: '和',
	space: '',
};

/** Words of a worked case that the reader switches to their own figures. */
export const living: Readonly<Record<Locale, typeof en>> = { en, zh };
