import type { Chapter } from '../../src/tools/content/chapters.ts';
import { writeTag } from '../../src/tools/content/parity.ts';

/** What may stand as bare digits: a year with its months, a step's number, a name such as B2B. */
const FREE =
	/(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d|[%万亿])(?: 年 \d{1,2}(?:[–—]\d{1,2})? 月)?|^\s*(?:#+ )?\d+\. |\b[A-Za-z]+\d\w*/gm;
const DIGITS = /[¥$€£]?\d[\d.,]*(?:\s?[%万亿]|[A-Za-z]+)?/g;

/** Every figure stands in a component that says where it comes from. */
export const bareDigits = (chapters: readonly Chapter[]): string[] =>
	chapters.flatMap(({ file, prose }) =>
		prose
			.split('\n')
			.flatMap((line, i) =>
				[...line.replace(FREE, ' ').matchAll(DIGITS)].map(
					([digits]) =>
						`${file}:${i + 1}: "${digits}" stands bare; it belongs in a component (Result, Fact, Benchmark, Given) or in words.`,
				),
			),
	);

/** What a worked case says comes from its firm, never from the text. */
export const givenInCases = (chapters: readonly Chapter[]): string[] =>
	chapters.flatMap(({ file, tags }) =>
		tags
			.filter(({ name, inCase }) => name === 'Given' && inCase)
			.map(
				(tag) =>
					`${file}:${tag.line}: ${writeTag(tag)} stands in a case; its figures are results and facts of a firm.`,
			),
	);
