import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../src/i18n/locales.ts';
import { reference } from '../src/i18n/reference.ts';
import { searchWords } from '../src/i18n/search.ts';
import { site } from '../src/i18n/site.ts';
import { view } from '../src/i18n/view.ts';
import {
	type Chapter,
	chaptersOf,
	type Diagram,
	ROOT,
	readDiagrams,
	readText,
	readTexts,
} from '../src/tools/content/chapters.ts';
import * as parity from '../src/tools/content/parity.ts';
import * as figures from './support/figures.ts';
import * as references from './support/references.ts';

const BENCHMARKS = 'content/benchmarks.yml';

let texts: Map<string, string>;
let pages: Map<string, string>;
let chapters: Chapter[];
let diagrams: Diagram[];
let benchmarks: string;
beforeAll(async () => {
	texts = await readTexts('chapters');
	pages = await readTexts('pages');
	chapters = chaptersOf(texts);
	diagrams = await readDiagrams();
	benchmarks = readText(BENCHMARKS);
});

describe('the chapters', () => {
	it('are nine in each language, in an order without gaps', () => {
		for (const locale of LOCALES) {
			const orders = chapters.filter((c) => c.locale === locale).map((c) => c.data['order']);
			expect(orders.sort(), locale).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
		}
	});

	it.each([
		['exist in both languages', parity.missingTwins],
		['have the same place and the same ideas', parity.differingData],
		['have the same heading ids in the same order', parity.differingHeadings],
		['have the same components with the same props in the same order', parity.differingTags],
		['mark the same paragraphs as carrying the same ideas', parity.differingMarks],
		['mark only ideas that they name', parity.strayMarks],
		['mark a paragraph for every idea that they name', parity.unmarkedIdeas],
		['have aliases for the page and each heading', parity.incompleteAliases],
		['have no alias twice in a language', parity.repeatedAliases],
		['teach every idea of the framework', parity.untaughtIdeas],
		['are long enough and not too long', parity.wrongLengths],
		['take every figure from a model that has it', references.brokenResults],
		['state of a firm only what it has', references.brokenFacts],
		['have no bare figure', figures.bareDigits],
		['tell a case from its firm’s figures alone', figures.givenInCases],
		['show only calculators that exist', references.brokenCalculators],
		['tell only of firms that exist', references.brokenCases],
		['link only to chapters and headings that exist', references.brokenLinks],
	])('%s', (_, find) => {
		expect(find(chapters)).toEqual([]);
	});

	it('are read in full: every tag and every heading of the sources is among what is checked', () => {
		for (const chapter of chapters) {
			const text = texts.get(chapter.file) ?? '';
			const opened = text.match(/<[A-Z]/g) ?? [];
			const headings = text.match(/^#{1,6} /gm) ?? [];
			const ids = text.match(/\[#/g) ?? [];
			expect(chapter.tags.length, chapter.file).toBe(opened.length);
			expect(chapter.headings.length, chapter.file).toBe(headings.length);
			expect(chapter.marks.length, chapter.file).toBe(ids.length - headings.length);
			expect(opened.length, chapter.file).toBeGreaterThan(0);
		}
	});
});

describe('the other texts', () => {
	it('are the same pages with the same headings and components in both languages', () => {
		const read = chaptersOf(pages);
		expect(read.length).toBeGreaterThanOrEqual(LOCALES.length);
		expect(parity.missingTwins(read)).toEqual([]);
		expect(parity.differingHeadings(read)).toEqual([]);
		expect(parity.differingTags(read)).toEqual([]);
	});
});

describe('what chapters draw on', () => {
	it('has diagrams with a drawing, words in both languages, and no word to spare', () => {
		expect(diagrams.length).toBeGreaterThanOrEqual(9);
		expect(references.brokenDiagrams(chapters, diagrams)).toEqual([]);
	});

	it('has benchmarks complete in both languages', () => {
		expect(references.incompleteBenchmarks(BENCHMARKS, benchmarks)).toEqual([]);
		expect(references.brokenBenchmarks(chapters, benchmarks)).toEqual([]);
	});
});

describe('the words of the interface', () => {
	it.each([
		['src/i18n/site.ts', site],
		['src/i18n/reference.ts', reference],
		['src/i18n/view.ts', view],
		['src/i18n/search.ts', searchWords],
	])('%s says everything in both languages', (name, words) => {
		expect(references.differingWords(name, words.en, words.zh)).toEqual([]);
	});

	const folders = readdirSync(join(ROOT, 'src/calculators'), { withFileTypes: true });
	it.each(folders.filter((f) => f.isDirectory()).map((f) => f.name))(
		'calculator %s says everything in both languages',
		async (id) => {
			const [en, zh] = await Promise.all(
				LOCALES.map(async (l) => (await import(`../src/calculators/${id}/${l}.ts`)).default),
			);
			expect(references.differingWords(`src/calculators/${id}`, en, zh)).toEqual([]);
		},
	);
});
