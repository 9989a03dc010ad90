import { beforeAll, describe, expect, it } from 'vitest';
import { chaptersOf, readDataFiles, readTexts, readYaml } from '../src/tools/content/chapters.ts';
import { dataFaults } from '../src/tools/content/data-parity.ts';
import { differingBlocks, parityFaults } from '../src/tools/content/parity.ts';

let texts: Map<string, string>;
let data: Map<string, string>;
beforeAll(async () => {
	texts = new Map([...(await readTexts('chapters')), ...(await readTexts('pages'))]);
	data = await readDataFiles();
});

describe('the two languages', () => {
	it('say the same things in the same order, in texts', () => {
		expect(texts.size).toBeGreaterThanOrEqual(20);
		expect(parityFaults(chaptersOf(texts))).toEqual([]);
	});

	it('say everything, with the same figures, in data', () => {
		expect(data.size).toBeGreaterThan(30);
		const faults = [...data].flatMap(([file, text]) => dataFaults(file, text, readYaml(text)));
		expect(faults).toEqual([]);
	});
});

describe('a planted fault is told with file and line', () => {
	const EN = 'content/chapters/en/four-rates.mdx';
	const ZH = 'content/chapters/zh/four-rates.mdx';
	/** What a change of the Chinese text makes of the blocks; the text's lines, the changed one last. */
	const changed = (change: (lines: string[]) => void): string[] => {
		const lines = (texts.get(ZH) ?? '').split('\n');
		change(lines);
		return differingBlocks(chaptersOf(new Map([...texts, [ZH, lines.join('\n')]])));
	};
	/** Index of the first line that is plain running text. */
	const paragraph = (lines: readonly string[]): number =>
		lines.findIndex((line, i) => i > lines.indexOf('---', 1) && /^\p{Script=Han}/u.test(line));

	it('a paragraph more, a paragraph less, a list that is a paragraph', () => {
		let at = 0;
		const more = changed((lines) => {
			at = paragraph(lines);
			lines.splice(at, 0, '多出来的一段。', '', '又一段。', '');
		});
		expect(more[0]).toMatch(
			new RegExp(`^${ZH}:\\d+: .* (?:stands where ${EN}:\\d+ has|has no counterpart)`),
		);
		expect(changed((lines) => void lines.splice(paragraph(lines), 1))).toHaveLength(1);
		const list = changed((lines) => {
			at = paragraph(lines);
			lines[at] = `- ${lines[at]}`;
		});
		expect(list[0]).toMatch(
			new RegExp(`^${ZH}:${at + 1}: a list item stands where ${EN}:\\d+ has a paragraph\\.$`),
		);
	});

	it('an entry without one language, of other length, with another figure', () => {
		const find = (text: string): string[] => dataFaults('content/x.yml', text, readYaml(text));
		expect(find('- id: a\n  ask: { en: "Why?", zh: "为何？" }')).toEqual([]);
		expect(find('- id: a\n  ask: { en: "Why?" }')).toEqual([
			'content/x.yml:2: "ask" is missing in Chinese.',
		]);
		expect(find('- id: a\n  ask: { en: "", zh: "为何？" }')).toEqual([
			'content/x.yml:2: "ask" is missing in English.',
		]);
		expect(find('- id: a\n  why: { en: "{a} of it", zh: "其中" }')).toEqual([
			'content/x.yml:2: "why" names "{a}" in English, "" in Chinese.',
		]);
		expect(find('points: { en: [One, Two], zh: [一] }')).toEqual([
			'content/x.yml:1: "points" has 2 entries in English and 1 in Chinese.',
		]);
		expect(find('synonyms: { en: [One, Two], zh: [] }')).toEqual([]);
	});
});
