import { describe, expect, it } from 'vitest';
import { readText } from '../src/tools/content/chapters.ts';
import { IDEAS } from '../src/tools/content/parity.ts';
import { brokenInputs, entriesOf, incompleteEntries } from './support/entries.ts';

const IDEAS_FILE = 'content/ideas.yml';
const text = readText(IDEAS_FILE);

describe('the list of ideas', () => {
	it('has every idea of the framework once, in a line of each language', () => {
		const ids = entriesOf(text).map(({ id }) => id);
		expect(ids).toEqual(IDEAS);
		expect(incompleteEntries(IDEAS_FILE, text, ['title'])).toEqual([]);
		expect(
			incompleteEntries(IDEAS_FILE, text.replace('zh: 先定清楚', 'cn: 先'), ['title']),
		).toEqual([`${IDEAS_FILE}:4: 1.2 has no title in zh.`]);
	});

	it('names inputs that calculators have', () => {
		expect(brokenInputs(IDEAS_FILE, text)).toEqual([]);
		const planted = text
			.replace('four-rate.reach]', 'four-rate.reech]')
			.replace('[four-rate.win]', '[for-rate.win]');
		expect(brokenInputs(IDEAS_FILE, planted)).toEqual([
			expect.stringMatching(
				/^content\/ideas\.yml:\d+: 4\.1 names four-rate\.reech, which is no input\.$/,
			),
			expect.stringMatching(
				/^content\/ideas\.yml:\d+: 4\.3 names for-rate\.win, which is no input\.$/,
			),
		]);
	});
});
