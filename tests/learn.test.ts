import { beforeAll, describe, expect, it } from 'vitest';
import { curl } from '../src/learn/curl.ts';
import { groupTerms, sortTerms } from '../src/learn/glossary.ts';
import { judge } from '../src/learn/judge.ts';
import { readQuestion } from '../src/learn/questions.ts';
import type { QuestionData, TermData } from '../src/learn/schemas.ts';
import { type Chapter, chaptersOf, readTexts } from '../src/tools/content/chapters.ts';
import * as learn from '../src/tools/content/learn.ts';

let files: learn.LearnFile[];
let chapters: Chapter[];
beforeAll(async () => {
	files = await learn.readLearnFiles();
	chapters = chaptersOf(await readTexts('chapters'));
});

describe('what readers work with', () => {
	it.each(Object.entries(learn.CHECKS))('%s', (_, find) => {
		expect(files.length).toBeGreaterThanOrEqual(learn.KINDS.length);
		expect(find(files, chapters)).toEqual([]);
	});
});

describe('a planted fault is told with file and line', () => {
	const SLUG = 'four-rates';
	const QUESTIONS = `content/questions/${SLUG}.yml`;
	const TERMS = `content/glossary/${SLUG}.yml`;
	const head = (kind: string): string =>
		`- id: q-${kind}\n  kind: ${kind}\n  ideas: ['4.1']\n  section: chain\n  ask: { en: "Is it {share}?", zh: "是 {share} 吗？" }\n` +
		'  figures: { share: { of: four-rate, case: qinghe, get: "input.reach" } }\n';
	const why = '  why: { en: "So.", zh: "因为。" }\n';
	const option = (more = ''): string =>
		`    - { text: { en: a, zh: 甲 }, why: { en: b, zh: 乙 }${more} }\n`;
	const questions = [
		`${head('choice')}  options:\n${option()}${option(', right: true')}${option()}`,
		`${head('true-false')}  right: true\n${why}`,
		`${head('number')}  set: { reach: 0.4 }\n  answer: { of: four-rate, case: qinghe, get: "baseNewArr", within: 0.01 }\n${why}`,
		`${head('think')}${why}`,
		`${head('think').replace('q-think', 'q-other')}${why}`,
	].join('');
	const term = (id: string, zh: string): string =>
		`- id: ${id}\n  term: { en: ${id}, zh: ${zh} }\n  definition: { en: a, zh: 甲 }\n` +
		`  synonyms: { en: ["${id} too"], zh: [] }\n  taught: four-rates#chain\n  calculator: four-rate\n`;
	const terms = term('one', '一') + term('two', '二');
	const sound = (text: string, kind: 'questions' | 'glossary'): learn.LearnFile => ({
		kind,
		slug: SLUG,
		file: kind === 'glossary' ? TERMS : QUESTIONS,
		text,
	});
	/** All that is found after the first `from` of the questions or terms became `to`. */
	const found = (from: string | RegExp, to: string): string[] => {
		const [asked, told] = [questions.replace(from, to), terms.replace(from, to)];
		expect(asked !== questions || told !== terms).toBe(true);
		const quiet = chapters.map((chapter) => ({
			...chapter,
			tags: chapter.tags.filter(({ name }) => name === 'Calculator'),
		}));
		const rest = files.filter(({ slug, kind }) => slug !== SLUG || kind === 'worksheets');
		return learn.learnFaults([sound(asked, 'questions'), sound(told, 'glossary'), ...rest], quiet);
	};

	it('and nothing where none is planted', () => {
		expect(found('因为', '所以')).toEqual([]);
	});
	it('a language missing, a key too many, two right options or none', () => {
		const at = `${QUESTIONS}:1: q-choice 0`;
		expect(found(', zh: "是 {share} 吗？"', '')[0]).toMatch(`${at}.ask.zh: Invalid input`);
		expect(found('  taught:', '  tought: x\n  taught:')[0]).toMatch(
			/^content.*yml:1: one 0: Unrec/,
		);
		expect(found(', right: true', '')[0]).toBe(`${at}.options: exactly one option is right.`);
		expect(found('乙 }', '乙 }, right: true')[0]).toBe(
			`${at}.options: exactly one option is right.`,
		);
	});
	it('a figure without a case, or with arithmetic in no unit', () => {
		expect(found('case: qinghe, ', '')[0]).toContain(
			'a figure names either its case or its preset.',
		);
		expect(found('get: "input.reach"', 'is: "reach * 2"')[0]).toContain('says its unit with as.');
		expect(found('get: "input.reach"', 'as: percent')[0]).toContain(
			'a figure has either get or is.',
		);
	});
	it('an id twice', () => {
		expect(found('- id: two', '- id: one')[0]).toBe(
			`${TERMS}:1: one already stands at ${TERMS}:1.`,
		);
	});
	it('a kind of question missing, too few of them', () => {
		expect(found(/- id: q-true-false[\s\S]*?(?=- id)/, '')).toEqual([
			`${QUESTIONS}:1: there is no question of the kind true-false.`,
			`${QUESTIONS}:1: there are 4 questions; 5 to 8 are wanted.`,
		]);
	});
	it('an idea of another chapter, a heading that is none', () => {
		expect(found("['4.1']", "['9.1']")).toEqual([
			`${QUESTIONS}:1: q-choice asks about idea 9.1, which is none of four-rates.`,
		]);
		expect(found('section: chain', 'section: nowhere')).toEqual([
			`${QUESTIONS}:1: q-choice sends readers to four-rates#nowhere, which is no heading.`,
		]);
	});
	it('a figure that is not there, is never named, or leads to no number', () => {
		const at = `${QUESTIONS}:1: q-choice`;
		expect(found('it {share}', 'it {nothing}')).toContain(`${at} names no figure {nothing}.`);
		expect(found('it {share}', 'it')).toEqual([`${at} never names its figure {share} in en.`]);
		expect(found('input.reach', 'input.nowhere')).toEqual([`${at} leads to no number.`]);
		expect(found('reach: 0.4', 'reach: 4').join()).toMatch(
			/q-number sets reach to what the calculator refuses\.$/,
		);
		expect(found('within: 0.01', 'within: 0.0000001').join()).toMatch(
			/q-number shows its answer as .*, which its own tolerance refuses\./,
		);
	});
	it('a number that the chapter’s calculator does not give', () => {
		expect(
			found(
				'of: four-rate, case: qinghe, get: "baseNewArr"',
				'of: four-rate, case: hengzhun, get: "baseNewArr"',
			),
		).toEqual([
			`${QUESTIONS}:19: q-number asks for a number of a calculator that its chapter does not show with these figures.`,
		]);
	});
	it('a term taught elsewhere or nowhere, with no calculator, or by another’s name', () => {
		const at = `${TERMS}:1: one`;
		expect(found('taught: four-rates', 'taught: gates')).toEqual([
			`${at} stands with four-rates, but is taught in gates.`,
		]);
		expect(found('#chain', '#nowhere')).toEqual([
			`${at} is taught at four-rates#nowhere, which is no heading.`,
		]);
		expect(found('calculator: four-rate', 'calculator: none')).toEqual([
			`${at} names no calculator ("none").`,
		]);
		expect(found('two too', 'ONE')).toEqual([`${TERMS}:7: "ONE" of two already names one.`]);
	});
	it('a term that chapters mark but no file has', () => {
		const [chapter] = chapters;
		if (!chapter) throw new Error('there is no chapter');
		const tag = { name: 'Term', props: { id: 'none' }, line: 3, inCase: false };
		expect(learn.unknownTerms(files, [{ ...chapter, tags: [tag] }])).toEqual([
			`${chapter.file}:3: <Term id=none> is in no glossary file.`,
		]);
	});
	it('a file missing, or of no chapter', () => {
		const stray = { ...sound('', 'questions'), slug: 'none', file: 'content/questions/none.yml' };
		const lacking = learn.missingFiles([sound(terms, 'glossary'), stray], chapters);
		expect(lacking).toContain('content/worksheets/four-rates.yml:1: does not exist.');
		expect(lacking).not.toContain('content/glossary/four-rates.yml:1: does not exist.');
		expect(lacking).toContain('content/questions/none.yml:1: belongs to no chapter.');
	});
});

describe('an answer in numbers', () => {
	it.each([
		['12.43M', 'right'],
		['12,432,000', 'right'],
		['1243.2万', 'right'],
		['１２４３．２万', 'right'],
		['¥0.12432亿', 'right'],
		['12.8M', 'close'],
		['12.43亿', 'zeros'],
		['12.43', 'zeros'],
		['9.3M', 'notYet'],
		['-12.43M', 'notYet'],
		['0', 'notYet'],
		['twelve', 'noNumber'],
		['', 'noNumber'],
		['30%', 'noNumber'],
	])('%s is judged %s', (text, verdict) => {
		expect(judge(text, 12_432_000, 'money', 0.01)).toBe(verdict);
	});
	it('is a share with or without its sign', () => {
		expect(judge('30%', 0.3, 'ratio', 0.01)).toBe('right');
		expect(judge('30', 0.3, 'ratio', 0.01)).toBe('right');
		expect(judge('0', 0, 'money', 0.01)).toBe('right');
	});
});

describe('a question', () => {
	const ask = { en: 'Is it {share}?', zh: '是 {share} 吗？' };
	const figures = { share: { of: 'four-rate', preset: 'bank-software', get: 'input.reach' } };
	const common = { id: 'x', ideas: ['4.1'], section: 'chain', ask, figures };
	const why = { en: 'Because {share}.', zh: '因为 {share}。' };
	const truths = { true: 'True', false: 'False' };

	it('of true or false has both as options, and one reason', () => {
		const data: QuestionData = { ...common, kind: 'true-false', right: false, why };
		const question = readQuestion(data, 'en', truths);
		expect(question.ask).toBe('Is it 30%?');
		expect(question.options).toEqual([
			{ text: 'True', why: 'Because 30%.', right: false },
			{ text: 'False', why: 'Because 30%.', right: true },
		]);
	});
	it('in numbers takes its answer from the model after what is set', () => {
		const source = { of: 'four-rate', preset: 'bank-software', get: 'baseNewArr', within: 0.01 };
		const data: QuestionData = {
			...common,
			kind: 'number',
			answer: source,
			set: { reach: 0.4 },
			why,
		};
		const { answer } = readQuestion(data, 'zh', truths);
		expect(answer?.value).toBeCloseTo((2000 - 150) * 0.4 * 0.2 * 0.21 * 400_000, 3);
		expect(answer).toMatchObject({ unit: 'money', text: '¥1,243万' });
	});
});

describe('the glossary', () => {
	const termsOf = (...names: [en: string, zh: string][]): TermData[] =>
		names.map(([en, zh]) => ({
			id: en,
			term: { en, zh },
			definition: { en, zh },
			synonyms: { en: [], zh: [] },
			taught: 'a#b',
		}));
	const terms = termsOf(
		['Win rate', '赢率'],
		['base', '存量'],
		['Reach', '触达率'],
		['NRR', 'NRR'],
	);

	it('is in the order of the alphabet, or of pinyin', () => {
		expect(sortTerms(terms, 'en').map(({ term }) => term.en)).toEqual([
			...['base', 'NRR', 'Reach', 'Win rate'],
		]);
		expect(sortTerms(terms, 'zh').map(({ term }) => term.zh)).toEqual([
			...['触达率', '存量', 'NRR', '赢率'],
		]);
	});
	it('puts what begins with a figure under one heading', () => {
		const [first] = groupTerms(termsOf(['40 rule', '40 法则'], ['Base', '存量']), 'zh');
		expect(first).toMatchObject({ letter: '0–9', terms: [{ id: '40 rule' }] });
	});
	it('stands under its letters', () => {
		const letters = (locale: 'en' | 'zh') => groupTerms(terms, locale).map(({ letter }) => letter);
		expect(letters('en')).toEqual(['B', 'N', 'R', 'W']);
		expect(letters('zh')).toEqual(['C', 'N', 'Y']);
	});
	it('curls its quotes', () => {
		expect(curl(`"Next year's 'plan'", (“a 'b'”)`)).toBe('“Next year’s ‘plan’”, (“a ‘b’”)');
	});
});
