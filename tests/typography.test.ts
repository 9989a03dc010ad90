import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'autocorrect-node';
import { beforeAll, describe, expect, it } from 'vitest';
import { learn } from '../src/i18n/learn.ts';
import { paper } from '../src/i18n/paper.ts';
import { reference } from '../src/i18n/reference.ts';
import { searchWords } from '../src/i18n/search.ts';
import { site } from '../src/i18n/site.ts';
import { view } from '../src/i18n/view.ts';
import { ROOT } from '../src/tools/content/chapters.ts';
import { lineOf, type Said, saidInData, saidInWords } from './support/words.ts';

/** Placeholders stand for words, and figures are written with 万 and 亿 right behind the digits. */
const settled = (text: string): string =>
	text.replace(/\$?\{[^}]*\}/g, '字').replace(/(?<=\d) ?(?=[万亿])/g, '');

/** Chinese that is not set as Chinese is: spaces between Han and Latin, full-width marks. */
function badlySet(said: readonly Said[]): string[] {
	const lines = said.flatMap(({ file, text }) =>
		text
			.split('\n')
			.filter((line) => /\p{Script=Han}/u.test(line))
			.map((line) => ({ file, line: line.trim() })),
	);
	const good = format(lines.map(({ line }) => settled(line)).join('\n')).split('\n');
	return lines.flatMap(({ file, line }, i) => {
		const better = settled(good[i] ?? '');
		const at = `${file}:${lineOf(file, line.slice(0, 12))}`;
		return better === settled(line) ? [] : [`${at}: "${line}" is set "${better}".`];
	});
}

let said: Said[];
beforeAll(async () => {
	const folders = readdirSync(join(ROOT, 'src/calculators'), { withFileTypes: true });
	const calculators = folders
		.filter((folder) => folder.isDirectory())
		.map(async ({ name }) => {
			const file = `src/calculators/${name}/zh.ts`;
			return saidInWords(file, (await import(`../src/calculators/${name}/zh.ts`)).default);
		});
	said = [
		...(await saidInData('zh')),
		...(await Promise.all(calculators)).flat(),
		...Object.entries({ site, view, search: searchWords, learn, paper, reference }).flatMap(
			([name, words]) => saidInWords(`src/i18n/${name}.ts`, words.zh),
		),
	];
});

describe('Chinese', () => {
	it('is set as Chinese is, in data and words (texts: `autocorrect`)', () => {
		expect(said.length).toBeGreaterThan(1500);
		expect(badlySet(said)).toEqual([]);
	});

	it('would be told with file and line', () => {
		const file = 'content/diagrams/four-rates.yml';
		expect(badlySet([{ file, text: '做B2B增长,先看这里' }])).toEqual([
			`${file}:1: "做B2B增长,先看这里" is set "做 B2B 增长，先看这里".`,
		]);
		expect(badlySet([{ file, text: '每年 3.5亿，{n} 家' }])).toEqual([]);
	});
});
