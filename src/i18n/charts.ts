import type { Locale } from './locales.ts';

const en = {
	kind: 'chart',
	keys: '{n} points. Left and right arrow keys: from point to point. Home and End: first and last. Enter or T: table. Escape: leave.',
	keysOfSeries:
		'{n} points in {m} series. Arrow keys: left and right from point to point, up and down from series to series. Home and End: first and last. Enter or T: table. Escape: leave.',
	and: ', ',
	point: '{at}, {series}: {value} ({i} of {n})',
	dot: '{name}: {x} {left}, {y} {up} ({i} of {n})',
	change: '{change}, from {start} to {end}',
	savePicture: 'Save picture',
	making: 'Making the picture …',
	pictureOf: '{title}, as a picture',
	hold: 'On a phone, press and hold the picture to save it or to send it on.',
	download: 'Download the picture',
	pictureFailed: 'The picture could not be made in this browser.',
	source: 'Growth Fieldbook · 增长手册',
};
/**
 * Words of charts that only a living one needs: to be read aloud, steered by keyboard and saved as a
 * picture. They come with the charts' own scripts, never with a page.
 */
export type ChartWords = typeof en;

const zh: ChartWords = {
	kind: '图表',
	keys: '共 {n} 个点。左右方向键：逐点移动；Home 和 End：首尾；回车或 T：看表格；Esc：离开。',
	keysOfSeries:
		'{m} 组数据，共 {n} 个点。左右方向键：逐点移动；上下方向键：换一组数据；Home 和 End：首尾；回车或 T：看表格；Esc：离开。',
	and: '，',
	point: '{at}，{series}：{value}（第 {i} 个，共 {n} 个）',
	dot: '{name}：{x} {left}，{y} {up}（第 {i} 个，共 {n} 个）',
	change: '{change}，从 {start} 到 {end}',
	savePicture: '保存图片',
	making: '正在生成图片……',
	pictureOf: '{title}（图片）',
	hold: '在手机上长按图片，就能保存或转发。',
	download: '下载图片',
	pictureFailed: '这个浏览器没能生成图片。',
	source: 'Growth Fieldbook · 增长手册',
};

export const charts: Record<Locale, ChartWords> = { en, zh };
