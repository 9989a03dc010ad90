import { beforeAll, describe, expect, it } from 'vitest';
import { site } from '../src/i18n/site.ts';
import {
	type Chapter,
	chaptersOf,
	type Diagram,
	readDiagrams,
	readText,
	readTexts,
} from '../src/tools/content/chapters.ts';
import * as parity from '../src/tools/content/parity.ts';
import * as figures from './support/figures.ts';
import * as references from './support/references.ts';

const BENCHMARKS = 'content/benchmarks.yml';
let texts: Map<string, string>;
let chapters: Chapter[];
let diagrams: Diagram[];
let benchmarks: string;
beforeAll(async () => {
	texts = await readTexts('chapters');
	chapters = chaptersOf(texts);
	diagrams = await readDiagrams();
	benchmarks = readText(BENCHMARKS);
});

describe('a planted fault is told with file and line', () => {
	const EN = 'content/chapters/en/four-rates.mdx';
	const ZH = 'content/chapters/zh/four-rates.mdx';
	/** The chapters after replacing the first `from` of a file; the fault must really be planted. */
	const broken = (file: string, from: string | RegExp, to: string): Chapter[] => {
		const before = texts.get(file) ?? '';
		const after = before.replace(from, to);
		expect(after).not.toBe(before);
		return chaptersOf(new Map([...texts, [file, after]]));
	};
	/** What a check finds in a broken copy, and did not find before. */
	const fresh = <Text>(find: (texts: Text) => string[], good: Text, bad: Text): string[] => {
		const before = find(good);
		return find(bad).filter((fault) => !before.includes(fault));
	};
	const lineOf = (file: string, start: string): number =>
		(texts.get(file) ?? '').split('\n').findIndex((l) => l.includes(start)) + 1;

	it('a chapter missing in one language', () => {
		const rest = chapters.filter((c) => c.file !== ZH);
		expect(fresh(parity.missingTwins, chapters, rest)).toEqual([
			`${EN}:1: its twin ${ZH} does not exist.`,
		]);
	});
	it('another order, other ideas', () => {
		expect(fresh(parity.differingData, chapters, broken(ZH, 'order: 4', 'order: 5'))).toEqual([
			`${ZH}:3: order is 5, but ${EN}:3 has 4.`,
		]);
		expect(fresh(parity.differingData, chapters, broken(EN, ", '4.5'", ''))[0]).toMatch(
			`${ZH}:7: ideas is ["4.1","4.2","4.3","4.4","4.5"], but ${EN}:7 has ["4.1",`,
		);
	});
	it('another heading id, another level, one missing, one twice', () => {
		const line = lineOf(ZH, '[#reach-rate]');
		const other = `heading ### #reach-rate.`;
		expect(
			fresh(parity.differingHeadings, chapters, broken(ZH, '[#reach-rate]', '[#reach]')),
		).toEqual([
			`${ZH}:${line}: heading ### #reach stands where ${EN}:${lineOf(EN, '[#reach-rate]')} has ${other}`,
		]);
		expect(
			fresh(parity.differingHeadings, chapters, broken(ZH, /### (?=.*#reach-rate)/, '## ')),
		).toHaveLength(1);
		expect(
			fresh(parity.differingHeadings, chapters, broken(ZH, /^## .*#reading\].*$/m, '')),
		).toEqual([
			`${EN}:${lineOf(EN, '[#reading]')}: heading ## #reading has no counterpart in ${ZH}.`,
		]);
		expect(
			fresh(parity.differingHeadings, chapters, broken(ZH, '[#win-rate]', '[#reach-rate]'))[0],
		).toBe(`${ZH}:${lineOf(ZH, '[#win-rate]')}: the heading id #reach-rate is used twice.`);
	});
	it('another component, another prop, one missing', () => {
		const line = lineOf(ZH, '<Diagram');
		expect(
			fresh(
				parity.differingTags,
				chapters,
				broken(ZH, '<Diagram id="four-rates"', '<Diagram id="x"'),
			),
		).toEqual([
			`${ZH}:${line}: <Diagram id=x> stands where ${EN}:${lineOf(EN, '<Diagram')} has <Diagram id=four-rates>.`,
		]);
		expect(
			fresh(
				parity.differingTags,
				chapters,
				broken(EN, /\s*$/, '\n\n<Calculator id="four-rate" />\n'),
			)[0],
		).toMatch(
			/^content\/chapters\/en\/four-rates\.mdx:\d+: <Calculator id=four-rate> has no counterpart in content\/chapters\/zh/,
		);
		expect(
			fresh(parity.differingTags, chapters, broken(EN, 'get="arrEnd"', 'get="netGain"')),
		).toHaveLength(1);
	});
	it('aliases missing for a heading, or for none', () => {
		const line = lineOf(ZH, '  reach-rate:');
		expect(
			fresh(parity.incompleteAliases, chapters, broken(ZH, '  reach-rate:', '  reach-rat:')),
		).toEqual([
			`${ZH}:${lineOf(ZH, 'aliases:')}: there are no aliases for "reach-rate".`,
			`${ZH}:${line}: there are aliases for "reach-rat", but no such heading.`,
		]);
		expect(
			fresh(parity.incompleteAliases, chapters, broken(EN, '  page:', '  pages:')),
		).toHaveLength(2);
	});
	it('an alias twice in one language, whatever its capitals', () => {
		const [, first = ''] = / {2}page:\n {4}- (.*)/.exec(texts.get(EN) ?? '') ?? [];
		const alias = first.replace(/^"|"$/g, '').toUpperCase();
		const more = broken(EN, '  reach-rate:\n', `  reach-rate:\n    - ${alias}\n`);
		expect(fresh(parity.repeatedAliases, chapters, more)).toEqual([
			`${EN}:${lineOf(EN, '  reach-rate:')}: the alias "${alias}" already stands under "page" of ${EN}.`,
		]);
	});
	it('an idea taught nowhere, an idea that does not exist', () => {
		expect(fresh(parity.untaughtIdeas, chapters, broken(ZH, ", '4.5'", ", '4.6'"))).toEqual([
			'content/chapters/zh: no chapter teaches idea 4.5.',
			`${ZH}:7: the framework has no idea 4.6.`,
		]);
	});
	it('another mark, an id twice, an idea that is marked nowhere or not named', () => {
		const [mark = '', id = ''] = /\[#([a-z0-9-]+) 4\.3\]/.exec(texts.get(ZH) ?? '') ?? [];
		const line = lineOf(ZH, mark);
		const of = (find: (all: Chapter[]) => string[], to: string) =>
			fresh(find, chapters, broken(ZH, mark, to));
		expect(of(parity.differingMarks, '[#other 4.3]')).toEqual([
			`${ZH}:${line}: mark [#other 4.3] stands where ${EN}:${lineOf(EN, mark)} has mark ${mark}.`,
		]);
		expect(of(parity.differingMarks, '[#reach-rate 4.3]')[0]).toBe(
			`${ZH}:${line}: the mark's id #reach-rate is used twice.`,
		);
		expect(of(parity.strayMarks, `[#${id} 4.3 9.1]`)).toEqual([
			`${ZH}:${line}: #${id} marks idea 9.1, which \`ideas\` lacks.`,
		]);
		const unmarked = chapters.map((c) =>
			c.file === ZH ? { ...c, marks: c.marks.filter(({ ideas }) => !ideas.includes('4.3')) } : c,
		);
		expect(fresh(parity.unmarkedIdeas, chapters, unmarked)).toEqual([
			`${ZH}:${lineOf(ZH, 'ideas:')}: no paragraph is marked as teaching idea 4.3: "[#id 4.3]".`,
		]);
	});
	it('a text too short or too long', () => {
		expect(
			fresh(parity.wrongLengths, chapters, broken(EN, /(\[#rates\])[\s\S]*/, '$1\n'))[0],
		).toMatch(
			/^content\/chapters\/en\/four-rates\.mdx:1: the text has \d+ words; 600 to 2600 are wanted\.$/,
		);
		expect(fresh(parity.wrongLengths, chapters, broken(ZH, /$/, '字'.repeat(5200)))[0]).toMatch(
			/ characters; 1000/,
		);
	});
	/** What a check says of a tag or a sentence at the end of a chapter, without its place. */
	const said = (find: (chapters: readonly Chapter[]) => string[], more: string): string[] => {
		const at = `${EN}:${(texts.get(EN) ?? '').trimEnd().split('\n').length + 2}: `;
		return fresh(find, chapters, broken(EN, /\s*$/, `\n\n${more}\n`)).map((fault) => {
			expect(fault.startsWith(at), fault).toBe(true);
			return fault.slice(at.length);
		});
	};
	it('a figure of no calculator, case, preset, path or unit', () => {
		const of = (props: string) => said(references.brokenResults, `<Result ${props} />`);
		expect(of('of="four-rate" case="qinghe" get="baseNewArrr"')).toEqual([
			'<Result of=four-rate case=qinghe get=baseNewArrr> leads to no number.',
		]);
		for (const [props, fault] of [
			['of="four" case="qinghe" get="arrEnd"', 'names no calculator ('],
			['of="four-rate" case="toString" get="arrEnd"', 'names no case ('],
			['of="four-rate" preset="constructor" get="arrEnd"', 'names no preset of four-rate'],
			['of="four-rate" get="arrEnd"', 'names no case or preset'],
			['of="four-rate" case="qinghe" preset="start-up" get="arrEnd"', 'names no case or preset'],
			['of="four-rate" case="qinghe" get="arrEnd" as="pounds"', 'names no unit ("pounds")'],
			['of="four-rate" case="qinghe"', 'asks for no one thing'],
			['of="four-rate" case="qinghe" get="arrEnd" is="reach" as="percent"', 'asks for no one'],
			['of="four-rate" case="qinghe" is="reach * win"', 'does not say how'],
			['of="four-rate" case="qinghe" is="reach * wins" as="percent"', '"wins" means nothing'],
			['of="four-rate" case="qinghe" is="reach * (" as="percent"', 'did not expect'],
			['of="four-rate" case="qinghe" is="arr0 / (win - win)" as="money"', 'leads to no number'],
		] as const)
			expect(of(props)[0], props).toContain(fault);
		for (const props of [
			'of="four-rate" preset="start-up" get="input.years"',
			'of="four-rate" case="qinghe" is="(targetAccounts - customers0) * reach" as="count"',
		])
			expect(of(props)).toEqual([]);
	});
	it('a fact that no firm states, a case of no firm', () => {
		const fact = (props: string) => said(references.brokenFacts, `<Fact ${props} />`)[0];
		expect(fact('of="qinghe" get="profit"')).toBe(
			'<Fact of=qinghe get=profit> names no fact of qinghe.',
		);
		expect(fact('of="acme" get="revenue"')).toContain('names no case (qinghe,hengzhun)');
		expect(fact('of="qinghe" get="revenue" as="pounds"')).toContain('names no unit');
		expect(fact('of="qinghe" get="revenue"')).toBeUndefined();
		expect(said(references.brokenCases, '<Case of="acme">\n\n</Case>')).toEqual([
			'<Case of=acme> names no case (qinghe,hengzhun).',
		]);
	});
	it('a bare figure, a made-up one in a case', () => {
		const found = said(
			figures.bareDigits,
			'In 2025, 1 of 3 B2B firms grew 30%, to ¥5万 (since 2025 年 7—8 月).',
		);
		expect(found.map((fault) => /"(.*?)"/.exec(fault)?.[1])).toEqual(['1', '3', '30%', '¥5万']);
		expect(
			said(figures.bareDigits, '1. Since 1998 we met G7 twice, <Given value={3} as="count" />.'),
		).toEqual([]);
		const given = '<Given value={3} as="count" />';
		expect(said(figures.givenInCases, `<Case of="qinghe">${given}</Case>`)).toHaveLength(1);
		expect(said(figures.givenInCases, given)).toEqual([]);
	});
	it('a calculator or preset that does not exist', () => {
		const tag = '<Calculator id="four-rate"';
		expect(
			fresh(references.brokenCalculators, chapters, broken(EN, tag, '<Calculator id="four"')),
		).toEqual([`${EN}:${lineOf(EN, tag)}: <Calculator id=four case=qinghe> names no calculator.`]);
		for (const props of ['preset="x"', 'case="acme"', 'case="qinghe" preset="start-up"'])
			expect(
				said(references.brokenCalculators, `<Calculator id="four-rate" ${props} />`),
			).toHaveLength(1);
	});
	it('a link to no chapter, to no heading', () => {
		const tag = '<Link to="target-customers"';
		const at = `${EN}:${lineOf(EN, tag)}: <Link to=`;
		expect(fresh(references.brokenLinks, chapters, broken(EN, tag, '<Link to="target"'))).toEqual([
			`${at}target> leads to no chapter in en.`,
		]);
		expect(fresh(references.brokenLinks, chapters, broken(EN, tag, `${tag} at="nowhere"`))).toEqual(
			[
				`${at}target-customers at=nowhere> leads to no heading of content/chapters/en/target-customers.mdx.`,
			],
		);
	});
	it('a benchmark incomplete, there twice, or not there', () => {
		const found = (from: string | RegExp, to: string) =>
			references.incompleteBenchmarks(BENCHMARKS, benchmarks.replace(from, to));
		const line = benchmarks.split('\n').indexOf('- id: B2') + 1;
		expect(found(/, zh: 平均 21% \}/, ' }')).toEqual([
			`${BENCHMARKS}:${line}: B2 has no inline in zh.`,
		]);
		expect(found('- id: B2\n', '- id: B1\n')).toHaveLength(1);
		expect(found(/grade: B\b/, 'grade: ""')).toHaveLength(1);
		const gone = references.brokenBenchmarks(
			chapters,
			benchmarks.replace('- id: B2\n', '- id: B999\n'),
		);
		expect(gone).toContain(
			`${EN}:${lineOf(EN, '<Benchmark')}: <Benchmark id=B2> is not in ${BENCHMARKS}.`,
		);
	});
	it('a diagram without drawing or word, or with a word to spare', () => {
		const changed = (change: (d: Diagram) => Partial<Diagram>) =>
			fresh(
				(all: Diagram[]) => references.brokenDiagrams(chapters, all),
				diagrams,
				diagrams.map((d) => (d.id === 'four-rates' ? { ...d, ...change(d) } : d)),
			);
		const file = 'content/diagrams/four-rates.yml';
		const words = (from: string, to: string) =>
			changed(({ text }) => ({ text: text.replace(from, to) }));
		expect(changed(() => ({ drawing: null }))).toEqual([
			`${file}:1: there is no src/components/diagrams/FourRates.astro.`,
		]);
		expect(words(', zh: 已触达', '')[0]).toMatch(/yml:\d+: "reached" is missing in zh\.$/);
		expect(words('  won:', '  spare: { en: a, zh: b }\n  won:')[0]).toMatch(
			/never uses "spare"\.$/,
		);
		expect(words('  stay:', '  stays:').join()).toContain(`${file} has no "stay".`);
		const shown = references.brokenDiagrams(
			broken(EN, '<Diagram id="four-rates"', '<Diagram id="x"'),
			diagrams,
		);
		expect(shown[0]).toContain('<Diagram id=x> has no content/diagrams/x.yml.');
	});
	it('a word missing or empty in one language', () => {
		const { nav, ...rest } = site.zh;
		const find = (zh: unknown) => references.differingWords('site', site.en, zh);
		expect(find(rest)).toEqual(['site: nav is missing in zh.']);
		expect(find({ ...rest, nav: { ...nav, about: ' ' } })).toEqual(['site: nav.about is empty.']);
		expect(find({ ...rest, nav: { ...nav, extra: 'x' } })).toEqual([
			'site: nav.extra is missing in en.',
		]);
	});
});
