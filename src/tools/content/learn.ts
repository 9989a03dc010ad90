import { basename, join } from 'node:path';
import { registry } from '../../calculators/registry.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { judge } from '../../learn/judge.ts';
import { HOLE, readQuestion } from '../../learn/questions.ts';
import * as schemas from '../../learn/schemas.ts';
import { filesOf } from '../files.ts';
import { type Chapter, ROOT, readText, readYaml } from './chapters.ts';

/** What readers work with, by folder of `content/`; each has one file a chapter. */
export const KINDS = ['questions', 'worksheets', 'glossary'] as const;
type Kind = (typeof KINDS)[number];

/** A file of what readers work with. */
export interface LearnFile {
	readonly kind: Kind;
	/** Chapter that it belongs to. */
	readonly slug: string;
	readonly file: string;
	readonly text: string;
}
type Fault = string;

const SCHEMAS = {
	questions: schemas.questions,
	worksheets: schemas.worksheet,
	glossary: schemas.glossary,
} as const;
/** Fewest and most questions of a chapter. */
const COUNT = [5, 8] as const;
const QUESTION_KINDS = ['choice', 'true-false', 'number', 'think'];
const TRUTHS = { true: 'true', false: 'false' };

/** @returns every file of questions, worksheets and terms. */
export async function readLearnFiles(): Promise<LearnFile[]> {
	const files = KINDS.map(async (kind) => {
		const paths = await filesOf(join(ROOT, 'content', kind), '.yml');
		return paths.map((path) => {
			const slug = basename(path, '.yml');
			const file = `content/${kind}/${slug}.yml`;
			return { kind, slug, file, text: readText(file) };
		});
	});
	return (await Promise.all(files)).flat();
}

const lineOf = (text: string, id: string): number =>
	Math.max(0, text.split('\n').indexOf(`- id: ${id}`)) + 1;
const issuesOf = ({ kind, text }: LearnFile) =>
	SCHEMAS[kind].safeParse(readYaml(text)).error?.issues ?? [];
/** The files of one kind that keep their format, with what they hold. */
function parsed<K extends Kind>(files: readonly LearnFile[], kind: K) {
	type Data = ReturnType<(typeof SCHEMAS)[K]['parse']>;
	return files.flatMap((file) => {
		if (file.kind !== kind) return [];
		const { data, success } = SCHEMAS[kind].safeParse(readYaml(file.text));
		return success ? [{ ...file, data: data as Data }] : [];
	});
}
/** Each entry of the files, with its place. */
const entriesOf = <K extends 'questions' | 'glossary'>(files: readonly LearnFile[], kind: K) =>
	parsed(files, kind).flatMap(({ data, text, file, slug }) =>
		(data as readonly ReturnType<(typeof SCHEMAS)[K]['parse']>[number][]).map((entry) => ({
			entry,
			slug,
			place: `${file}:${lineOf(text, entry.id)}`,
		})),
	);

/** Every file has the format of its kind. */
export function wrongFormats(files: readonly LearnFile[]): Fault[] {
	return files.flatMap((file) =>
		issuesOf(file).map(({ path, message }) => {
			const entry = (readYaml(file.text) as { id?: string }[])[Number(path[0])];
			const line = entry?.id ? lineOf(file.text, entry.id) : 1;
			return `${file.file}:${line}: ${entry?.id ?? ''} ${path.join('.')}: ${message}.`;
		}),
	);
}

/** Ids of questions and of terms are unique in the book: they are addresses. */
export function repeatedIds(files: readonly LearnFile[]): Fault[] {
	return (['questions', 'glossary'] as const).flatMap((kind) => {
		const all = entriesOf(files, kind);
		return all.flatMap(({ entry: { id }, place }, i) => {
			const before = all.findIndex(({ entry }) => entry.id === id);
			return before < i ? [`${place}: ${id} already stands at ${all[before]?.place}.`] : [];
		});
	});
}

/** Every chapter has between five and eight questions, and all four kinds among them. */
export function wrongSets(files: readonly LearnFile[]): Fault[] {
	return parsed(files, 'questions').flatMap(({ file, data }) => {
		const kinds = new Set<string>(data.map(({ kind }) => kind));
		const faults = QUESTION_KINDS.filter((kind) => !kinds.has(kind)).map(
			(kind) => `${file}:1: there is no question of the kind ${kind}.`,
		);
		const [least, most] = COUNT;
		if (data.length < least || data.length > most)
			faults.push(`${file}:1: there are ${data.length} questions; ${least} to ${most} are wanted.`);
		return faults;
	});
}

/** @returns every text of a question, in one language. */
const textsOf = (question: schemas.QuestionData, locale: Locale): string[] => [
	question.ask[locale],
	...('why' in question ? [question.why[locale]] : []),
	...('options' in question
		? question.options.flatMap(({ text, why }) => [text[locale], why[locale]])
		: []),
];

/** @returns what is wrong with the figures and the answer of a question in one language. */
function figureFaults(question: schemas.QuestionData, locale: Locale): string[] {
	const named = textsOf(question, locale).flatMap((text) =>
		[...text.matchAll(HOLE)].map(([, name]) => name),
	);
	const idle = Object.keys(question.figures ?? {}).filter((name) => !named.includes(name));
	const faults = idle.map((name) => `never names its figure {${name}} in ${locale}`);
	try {
		const { answer } = readQuestion(question, locale, TRUTHS);
		if (!answer) return faults;
		const { value, unit, within, text } = answer;
		const shown = unit === 'points' ? `${value * 100}` : text;
		if (judge(shown, value, unit, within) !== 'right')
			faults.push(`shows its answer as ${text}, which its own tolerance refuses`);
	} catch (error) {
		faults.push((error as Error).message);
	}
	return faults;
}

/** @returns whether a chapter shows the calculator of a figure, with the figures that it starts from. */
const shows = ({ tags }: Chapter, { of, case: firm, preset }: schemas.FigureSource): boolean =>
	tags.some(
		({ name, props }) =>
			name === 'Calculator' &&
			props['id'] === of &&
			props['case'] === firm &&
			props['preset'] === preset,
	);

/** Every question belongs to a heading and ideas of its chapter, and its figures are there. */
export function brokenQuestions(
	files: readonly LearnFile[],
	chapters: readonly Chapter[],
): Fault[] {
	return entriesOf(files, 'questions').flatMap(({ entry, slug, place }) => {
		const chapter = chapters.find((c) => c.slug === slug);
		if (!chapter) return [`${place}: there is no chapter ${slug}.`];
		const ideas = (chapter.data['ideas'] ?? []) as string[];
		const faults = entry.ideas
			.filter((idea) => !ideas.includes(idea))
			.map((idea) => `asks about idea ${idea}, which is none of ${slug}`);
		if (!chapter.headings.some(({ id }) => id === entry.section))
			faults.push(`sends readers to ${slug}#${entry.section}, which is no heading`);
		if (entry.kind === 'number' && !shows(chapter, entry.answer))
			faults.push(
				'asks for a number of a calculator that its chapter does not show with these figures',
			);
		const figures = new Set(LOCALES.flatMap((locale) => figureFaults(entry, locale)));
		return [...faults, ...figures].map((fault) => `${place}: ${entry.id} ${fault}.`);
	});
}

/** Every term is taught at a heading of the chapter whose file it stands in; its calculator exists. */
export function brokenTerms(files: readonly LearnFile[], chapters: readonly Chapter[]): Fault[] {
	return entriesOf(files, 'glossary').flatMap(({ entry, slug, place }) => {
		const [owner, heading] = entry.taught.split('#');
		const faults = [];
		if (owner !== slug) faults.push(`stands with ${slug}, but is taught in ${owner}`);
		else if (!chapters.some((c) => c.slug === slug && c.headings.some(({ id }) => id === heading)))
			faults.push(`is taught at ${entry.taught}, which is no heading`);
		if (entry.calculator !== undefined && !Object.hasOwn(registry, entry.calculator))
			faults.push(`names no calculator ("${entry.calculator}")`);
		return faults.map((fault) => `${place}: ${entry.id} ${fault}.`);
	});
}

/** No name leads to two terms: neither a term's own nor one that it is also called by. */
export function sharedNames(files: readonly LearnFile[]): Fault[] {
	return LOCALES.flatMap((locale) => {
		const owners = new Map<string, string>();
		return entriesOf(files, 'glossary').flatMap(({ entry: { id, term, synonyms }, place }) =>
			[term[locale], ...synonyms[locale]].flatMap((name) => {
				const key = name.normalize('NFKC').toLowerCase();
				const owner = owners.get(key);
				owners.set(key, owner ?? id);
				return owner ? [`${place}: "${name}" of ${id} already names ${owner}.`] : [];
			}),
		);
	});
}

/** Every word that chapters mark as a term is in the glossary. */
export function unknownTerms(files: readonly LearnFile[], chapters: readonly Chapter[]): Fault[] {
	const ids = new Set(entriesOf(files, 'glossary').map(({ entry }) => entry.id));
	return chapters.flatMap(({ file, tags }) =>
		tags
			.filter(({ name, props }) => name === 'Term' && !ids.has(props['id'] ?? ''))
			.map(
				({ line, props }) => `${file}:${line}: <Term id=${props['id']}> is in no glossary file.`,
			),
	);
}

/** Every chapter has its questions, its worksheet and its terms, and no file belongs to none. */
export function missingFiles(files: readonly LearnFile[], chapters: readonly Chapter[]): Fault[] {
	const slugs = new Set(chapters.map(({ slug }) => slug));
	const lacking = [...slugs].flatMap((slug) =>
		KINDS.filter((kind) => !files.some((f) => f.kind === kind && f.slug === slug)).map(
			(kind) => `content/${kind}/${slug}.yml:1: does not exist.`,
		),
	);
	const stray = files
		.filter(({ slug }) => !slugs.has(slug))
		.map(({ file }) => `${file}:1: belongs to no chapter.`);
	return [...lacking, ...stray];
}

/** The checks of what readers work with, each under what holds where it finds nothing. */
export const CHECKS = {
	'is there for every chapter, and for nothing else': missingFiles,
	'has the format of its kind': wrongFormats,
	'has no id twice in the book': repeatedIds,
	'asks five to eight questions of all four kinds': wrongSets,
	'asks what its chapter teaches, with figures that are there': brokenQuestions,
	'has terms that are taught where they say': brokenTerms,
	'has no name that leads to two terms': sharedNames,
	'has every term that chapters mark': unknownTerms,
} satisfies Record<string, (files: readonly LearnFile[], chapters: readonly Chapter[]) => Fault[]>;

/** @returns everything that the checks find. */
export const learnFaults = (files: readonly LearnFile[], chapters: readonly Chapter[]): Fault[] =>
	Object.values(CHECKS).flatMap((find) => find(files, chapters));
