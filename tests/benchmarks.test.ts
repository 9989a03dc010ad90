import { describe, expect, it } from 'vitest';
import { isOverdue } from '../src/learn/review.ts';
import { readText } from '../src/tools/content/chapters.ts';
import {
	brokenInputs,
	differingFigures,
	entriesOf,
	incompleteEntries,
	overdueFigures,
	wrongReviews,
} from './support/entries.ts';

const FILE = 'content/benchmarks.yml';
const OWN = 'content/own-figures.yml';
const text = readText(FILE);
const own = readText(OWN);

describe('published figures', () => {
	it('have a name in both languages, and say in a sentence what their values say', () => {
		expect(entriesOf(text).length).toBeGreaterThan(20);
		expect(incompleteEntries(FILE, text, ['name', 'figure', 'inline'])).toEqual([]);
		expect(differingFigures(FILE, text)).toEqual([]);
		const planted = text.replace('value: 0.29', 'value: 0.92');
		expect(differingFigures(FILE, planted)).toEqual([
			expect.stringMatching(/^content\/benchmarks\.yml:\d+: the en figure of B2 lacks 92\.$/),
			expect.stringMatching(/the zh figure of B2 lacks 92\.$/),
		]);
	});

	it('are reviewed within a year', () => {
		expect(wrongReviews(FILE, text)).toEqual([]);
		const late = text.replace('review: "2027-06-30"', 'review: "2028-06-30"');
		expect(wrongReviews(FILE, late)).toEqual([
			expect.stringMatching(/: B1 is to be reviewed by 2028-06-30, not within a year of 20/),
		]);
		expect(wrongReviews(FILE, text.replace('review: "2027-06-30"', 'review: soon'))).toHaveLength(
			1,
		);
	});

	it('are not past their review date today', () => {
		expect(overdueFigures(FILE, text, new Date())).toEqual([]);
	});

	it('would be told with file and line the day after', () => {
		expect(isOverdue('2027-05-31', new Date('2027-05-31T23:59:00Z'))).toBe(false);
		expect(overdueFigures(FILE, text, new Date('2027-05-31T12:00:00Z'))).toEqual([]);
		const told = overdueFigures(FILE, text, new Date('2027-06-01T00:00:00Z'));
		expect(told.map((fault) => /: (B\d+) was/.exec(fault)?.[1])).toEqual(['B17', 'B18', 'B19']);
		expect(told[0]).toMatch(
			/^content\/benchmarks\.yml:\d+: B17 was to be reviewed by 2027-05-31: /,
		);
	});
});

describe('figures to take oneself', () => {
	it('are told in both languages, each with the inputs that it feeds', () => {
		expect(entriesOf(own).length).toBeGreaterThan(10);
		expect(incompleteEntries(OWN, own, ['name', 'why', 'measure', 'watch'])).toEqual([]);
		expect(brokenInputs(OWN, own)).toEqual([]);
	});
});
