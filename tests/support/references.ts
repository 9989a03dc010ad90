import { registry as calculators } from '../../src/calculators/registry.ts';
import { cases } from '../../src/cases/cases.ts';
import { readFact, readFigure, startOf, unitNamed } from '../../src/cases/read-figure.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import {
	type Chapter,
	type Diagram,
	drawingOf,
	readYaml,
	type Tag,
} from '../../src/tools/content/chapters.ts';
import { writeTag } from '../../src/tools/content/parity.ts';

type Fault = string;
type Bilingual = Record<string, unknown> | undefined;

/** @returns what a check finds about each component of one name, led by its place. */
const about = (
	chapters: readonly Chapter[],
	name: string,
	find: (props: Tag['props'], chapter: Chapter) => string | null,
): Fault[] =>
	chapters.flatMap((chapter) =>
		chapter.tags.flatMap((tag) => {
			const fault = tag.name === name ? find(tag.props, chapter) : null;
			return fault === null ? [] : [`${chapter.file}:${tag.line}: ${writeTag(tag)} ${fault}.`];
		}),
	);

/** @returns why `read` fails; `null` where it does not. */
function lackOf(read: () => unknown): string | null {
	try {
		read();
		return null;
	} catch (error) {
		return (error as Error).message;
	}
}

/** Every figure taken from a model resolves to a number with a unit. */
export const brokenResults = (chapters: readonly Chapter[]): Fault[] =>
	about(chapters, 'Result', ({ of = '', ...props }) => lackOf(() => readFigure({ of, ...props })));

/** Every figure that a firm states is one of its facts. */
export const brokenFacts = (chapters: readonly Chapter[]): Fault[] =>
	about(chapters, 'Fact', ({ of = '', get = '', as }) =>
		lackOf(() => [readFact(of, get), as && unitNamed(as)]),
	);

/** Every calculator, with its preset or firm, that a chapter shows exists. */
export const brokenCalculators = (chapters: readonly Chapter[]): Fault[] =>
	about(chapters, 'Calculator', ({ id = '', preset, case: firm }) => {
		if (!Object.hasOwn(calculators, id)) return 'names no calculator';
		if (preset === undefined && firm === undefined) return null;
		return lackOf(() => startOf({ of: id, preset, case: firm }));
	});

/** Every worked case is told of a firm that the book has. */
export const brokenCases = (chapters: readonly Chapter[]): Fault[] =>
	about(chapters, 'Case', ({ of = '' }) =>
		Object.hasOwn(cases, of) ? null : `names no case (${Object.keys(cases)})`,
	);

/** Every link between chapters leads to a chapter, and to a heading of it, in the same language. */
export const brokenLinks = (chapters: readonly Chapter[]): Fault[] =>
	about(chapters, 'Link', ({ to, at: id }, { locale }) => {
		const target = chapters.find((c) => c.locale === locale && c.slug === to);
		if (!target) return `leads to no chapter in ${locale}`;
		const found = id === undefined || target.headings.some((h) => h.id === id);
		return found ? null : `leads to no heading of ${target.file}`;
	});

/** @returns the languages in which a text is missing or empty. */
const silent = (text: Bilingual): string[] =>
	LOCALES.filter((locale) => typeof text?.[locale] !== 'string' || !String(text[locale]).trim());

const lineOf = (text: string, start: string): number =>
	Math.max(
		0,
		text.split('\n').findIndex((line) => line.trimStart().startsWith(start)),
	) + 1;

/** Every published figure is complete in both languages, under an id of its own. */
export function incompleteBenchmarks(file: string, text: string): Fault[] {
	const entries = readYaml(text) as Record<string, unknown>[];
	return entries.flatMap((entry, i) => {
		const id = String(entry['id']);
		const place = `${file}:${lineOf(text, `- id: ${id}`)}`;
		const lacking = ['figure', 'inline'].flatMap((field) =>
			silent(entry[field] as Bilingual).map(
				(locale) => `${place}: ${id} has no ${field} in ${locale}.`,
			),
		);
		const passport = ['source', 'year', 'country', 'grade']
			.filter((field) => typeof entry[field] !== 'string' || !entry[field])
			.map((field) => `${place}: ${id} does not say its ${field}.`);
		const twice = entries.findIndex((other) => other['id'] === id) < i;
		return [...lacking, ...passport, ...(twice ? [`${place}: ${id} is there twice.`] : [])];
	});
}

/** Every benchmark that a chapter quotes exists. */
export function brokenBenchmarks(chapters: readonly Chapter[], text: string): Fault[] {
	const ids = (readYaml(text) as { id: string }[]).map(({ id }) => id);
	return about(chapters, 'Benchmark', ({ id = '' }) =>
		ids.includes(id) ? null : 'is not in content/benchmarks.yml',
	);
}

/** @returns what a drawing may call a label: its quoted words, counted ones (`gate${i}`) too. */
const usedBy = (drawing: string): RegExp[] =>
	[...drawing.matchAll(/(['"`])([\w-]+|[\w-]*\$\{[^}`]*\})\1/g)].map(
		([, , name = '']) => new RegExp(`^${name.replace(/\$\{.*\}/, '\\d+')}$`),
	);

/** Every picture has a drawing and all its words in both languages, and uses all of them. */
export function brokenDiagrams(
	chapters: readonly Chapter[],
	diagrams: readonly Diagram[],
): Fault[] {
	const unknown = about(chapters, 'Diagram', ({ id }) =>
		diagrams.some((d) => d.id === id) ? null : `has no content/diagrams/${id}.yml`,
	);
	const shown = chapters.flatMap((c) => c.tags.filter((t) => t.name === 'Diagram'));
	const own = diagrams.flatMap(({ id, file, text, drawing }) => {
		const words = readYaml(text) as Record<string, Bilingual>;
		const labels = (words['labels'] ?? {}) as Record<string, Bilingual>;
		const all = { title: words['title'], description: words['description'], ...labels };
		const faults = Object.entries(all).flatMap(([key, word]) =>
			silent(word).map((l) => `${file}:${lineOf(text, `${key}:`)}: "${key}" is missing in ${l}.`),
		);
		if (!shown.some(({ props }) => props['id'] === id))
			faults.push(`${file}:1: no chapter shows this diagram.`);
		if (drawing === null) return [...faults, `${file}:1: there is no ${drawingOf(id)}.`];
		const used = usedBy(drawing);
		for (const key of Object.keys(labels))
			if (!used.some((name) => name.test(key)))
				faults.push(`${file}:${lineOf(text, `${key}:`)}: ${drawingOf(id)} never uses "${key}".`);
		for (const [index, line] of drawing.split('\n').entries())
			for (const [, key = ''] of line.matchAll(/\bt\('([\w-]+)'\)/g))
				if (!labels[key]) faults.push(`${drawingOf(id)}:${index + 1}: ${file} has no "${key}".`);
		return faults;
	});
	return [...unknown, ...own];
}

/** Lists of words that a language has as many of as it needs. */
const FREE = new Set(['tools']);

/** @returns where two dictionaries differ in their keys, or one is empty. */
export function differingWords(name: string, en: unknown, zh: unknown, path = ''): Fault[] {
	const here = path || 'the whole';
	if (FREE.has(path) && Array.isArray(en) && Array.isArray(zh))
		return en.length && zh.length ? [] : [`${name}: ${here} is empty.`];
	if (typeof en !== typeof zh || Array.isArray(en) !== Array.isArray(zh))
		return [`${name}: ${here} is of another kind in zh than in en.`];
	if (typeof en === 'string')
		return en.trim() && String(zh).trim() ? [] : [`${name}: ${here} is empty.`];
	if (typeof en !== 'object' || en === null || zh === null) return [];
	const [left, right] = [en as Record<string, unknown>, zh as Record<string, unknown>];
	return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) => {
		const inner = path ? `${path}.${key}` : key;
		if (!(key in right)) return [`${name}: ${inner} is missing in zh.`];
		if (!(key in left)) return [`${name}: ${inner} is missing in en.`];
		return differingWords(name, left[key], right[key], inner);
	});
}
