import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { beforeAll, describe, expect, it } from 'vitest';
import { learn } from '../src/i18n/learn.ts';
import { paper } from '../src/i18n/paper.ts';
import { reference } from '../src/i18n/reference.ts';
import { searchWords } from '../src/i18n/search.ts';
import { site } from '../src/i18n/site.ts';
import { view } from '../src/i18n/view.ts';
import { chaptersOf, ROOT, readTexts } from '../src/tools/content/chapters.ts';
import { lineOf, type Said, saidInData, saidInTexts, saidInWords } from './support/words.ts';

const LIST = 'tests/support/spelling.txt';
const own = readFileSync(join(ROOT, LIST), 'utf8')
	.split('\n')
	.filter((line) => line && !line.startsWith('#'));
const speller = nspell(dictionary as never);
const bare = nspell(dictionary as never);
for (const word of own) speller.add(word);

const known = new Map<string, boolean>();
function isKnown(word: string): boolean {
	const answer = known.get(word) ?? speller.correct(word);
	known.set(word, answer);
	return answer;
}
/** Words of a text; what stands in code, addresses and placeholders is none. */
const wordsOf = (text: string): string[] =>
	text
		.replace(/https?:\S+|[\w-]+(?:\.[\w-]+)+(?:\/\S*)?|\{[^}]*\}|\$\{[^}]*\}/g, ' ')
		.replaceAll('’', "'")
		.match(/(?<![\p{L}\d])[A-Za-z][A-Za-z']*(?![\p{L}\d])/gu) ?? [];

/** Words that are no British English, each with its place. */
function misspelt(said: readonly Said[]): string[] {
	const faults = said.flatMap(({ file, text }) =>
		wordsOf(text)
			.map((word) => word.replace(/'+$/, ''))
			.filter((word) => word && !isKnown(word) && !isKnown(word.replace(/'s$/, '')))
			.map((word) => {
				const written = lineOf(file, word.replace("'", '’'));
				const line = written > 1 ? written : lineOf(file, word);
				return `${file}:${line}: "${word}" is no British spelling, and not in ${LIST}.`;
			}),
	);
	return [...new Set(faults)];
}

let said: Said[];
beforeAll(async () => {
	const texts = await Promise.all([readTexts('chapters'), readTexts('pages')]);
	const folders = readdirSync(join(ROOT, 'src/calculators'), { withFileTypes: true });
	const calculators = folders
		.filter((folder) => folder.isDirectory())
		.map(async ({ name }) => {
			const file = `src/calculators/${name}/en.ts`;
			return saidInWords(file, (await import(`../src/calculators/${name}/en.ts`)).default);
		});
	said = [
		...texts.flatMap((read) => saidInTexts(chaptersOf(read), 'en')),
		...(await saidInData('en')),
		...(await Promise.all(calculators)).flat(),
		...Object.entries({ site, view, search: searchWords, learn, paper, reference }).flatMap(
			([name, words]) => saidInWords(`src/i18n/${name}.ts`, words.en),
		),
	];
});

describe('English', () => {
	it('is spelt as in Britain, everywhere', () => {
		expect(said.length).toBeGreaterThan(1500);
		expect(misspelt(said)).toEqual([]);
	});

	it('would be told with file and line', () => {
		const file = 'content/chapters/en/four-rates.mdx';
		const fault = `is no British spelling, and not in ${LIST}.`;
		expect(misspelt([{ file, text: 'A colorful reach, {y} and in colour.' }])).toEqual([
			`${file}:1: "colorful" ${fault}`,
		]);
		expect(misspelt([{ file, text: 'recieve it' }])).toEqual([`${file}:1: "recieve" ${fault}`]);
		expect(misspelt([{ file, text: 'It’s the firms’ analyses, 3M at b2b.example' }])).toEqual([]);
	});

	it('needs every word of its own list', () => {
		const used = new Set(
			said.flatMap(({ text }) => wordsOf(text)).map((w) => w.replace(/'s?$/, '')),
		);
		const spare = own.filter((word) => !used.has(word) || bare.correct(word));
		expect(spare).toEqual([]);
	});
});
