import { type CalculatorId, registry } from '../calculators/registry.ts';
import { wordsOf } from '../calculators/words.ts';
import type { Locale } from './locales.ts';

export type { CalculatorId };

interface PageNotes extends Record<Locale, string> {
	/** Slug of the chapter that teaches it. */
	chapter: string;
	/** Entries of content/benchmarks.yml that its starting values rest on. */
	benchmarks: readonly string[];
}

/** What a calculator's page adds to the calculator's own words: a paragraph, a chapter, sources. */
const notes: Record<CalculatorId, PageNotes> = {
	'icp-grid': {
		chapter: 'target-customers',
		benchmarks: ['B2', 'B6'],
		en: 'Cross your industries with the company sizes you can carry, and score each cell on fit, market, evidence, delivery and economics. The grid names the cells to work first, and says how far a handful of won deals can be trusted.',
		zh: '把细分行业和撑得住的企业规模交叉成网格，逐格看匹配度、盘子、战绩、交付和回本。网格会指出先做哪几格，也会提醒你：仅凭几个赢单，结论能信到什么程度。',
	},
	'four-rate': {
		chapter: 'four-rates',
		benchmarks: ['B2', 'B3', 'B4'],
		en: 'Target accounts, times the share you reach, the share with a need, the share you win and the value of a deal, make new business; what customers go on paying makes the rest. Pull a rate and see what it is worth, year by year.',
		zh: '目标客户数乘以触达率、商机率、赢率，再乘以单客金额，就是新业务；老客户的持续贡献是另一半。拉动其中一个率，逐年看它值多少钱。',
	},
	'model-compare': {
		chapter: 'saas-or-op',
		benchmarks: ['B5', 'B12', 'B13', 'B18', 'B19'],
		en: 'Three ways to sell the same know-how run side by side, month by month: a subscription, custom projects, and an industry package that feels individual to the customer and is standard to you. Compare the depth of the cash trough, the month it turns and what five years leave.',
		zh: '同一身本事有三种卖法：订阅、定制项目，以及客户觉得贴身、自己却是标准交付的行业方案包。三种模式逐月并排推演，比现金低谷有多深、哪个月回正、五年剩下多少。',
	},
};

/** Ids of the calculators that have a page, in the order of the chapters. */
export const CALCULATOR_IDS = Object.keys(registry) as CalculatorId[];

const pageOf = (id: CalculatorId, locale: Locale) => {
	const { title, question, description } = wordsOf(id, locale);
	return { title, question, description, intro: notes[id][locale] };
};

/** The page of each calculator: its words in both languages, its chapter and its sources. */
export const calculatorPages = Object.fromEntries(
	CALCULATOR_IDS.map((id) => {
		const { chapter, benchmarks } = notes[id];
		return [id, { chapter, benchmarks, en: pageOf(id, 'en'), zh: pageOf(id, 'zh') }];
	}),
) as Record<
	CalculatorId,
	Pick<PageNotes, 'chapter' | 'benchmarks'> & Record<Locale, ReturnType<typeof pageOf>>
>;
