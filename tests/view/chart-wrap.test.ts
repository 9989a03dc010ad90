import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/view/charts/wrap.ts';

/** Han characters and their marks are twice as wide as Latin letters. */
const widthOf = (line: string): number =>
	[...line].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
const lines = (text: string, width: number) => linesOf(text, widthOf, width);

describe('a text cut into lines', () => {
	it('breaks English between words', () => {
		expect(lines('After 3 years the plan stands at $1.2M.', 14)).toEqual([
			'After 3 years',
			'the plan',
			'stands at',
			'$1.2M.',
		]);
	});
	it('breaks Chinese between characters, but keeps marks and units where they belong', () => {
		expect(lines('按计划做到（每年）¥1.2亿，够了', 12)).toEqual([
			'按计划做到',
			'（每年）',
			'¥1.2亿，够了',
		]);
		expect(lines('一二三四五，六', 10)).toEqual(['一二三四', '五，六']);
	});
	it('cuts a word that fits nowhere', () => {
		expect(lines('example.org/calculators', 8)).toEqual(['example.', 'org/calc', 'ulators']);
	});
	it('loses nothing but spaces at the ends, and fits', () => {
		const words = fc.array(
			fc.constantFrom('plan', 'growth', ' ', '，', '计划', '（', '）', '¥1.2亿', '年', '。', '3'),
		);
		fc.assert(
			fc.property(words, fc.integer({ min: 4, max: 30 }), (pieces, width) => {
				const text = pieces.join('');
				const cut = lines(text, width);
				expect(cut.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
				for (const line of cut) expect(line).toBe(line.trimEnd());
				for (const line of cut) expect(widthOf(line)).toBeLessThanOrEqual(width);
			}),
		);
	});
});
