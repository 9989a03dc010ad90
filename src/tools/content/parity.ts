import { otherLocale } from '../../i18n/locales.ts';
import type { Chapter, Tag } from './chapters.ts';

/** The framework's ideas: the first digit is its part, the second number counts within the part. */
export const IDEAS: readonly string[] = [4, 5, 4, 5, 6, 6, 8, 9, 7].flatMap((count, part) =>
	Array.from({ length: count }, (_, i) => `${part + 1}.${i + 1}`),
);

/** Fewest and most words of a chapter's body: English words, Chinese characters. */
export const LENGTHS = { en: [600, 2600], zh: [1000, 5200] } as const;

type Fault = string;
const ideasOf = (c: Chapter): readonly string[] => (c.data['ideas'] ?? []) as string[];

type Pair = readonly [Chapter, Chapter];

/** @returns each text with its twin in the other language, English first. */
function pairs(chapters: readonly Chapter[]): Pair[] {
	return chapters.flatMap((en) => {
		const zh = chapters.find((c) => c.locale === 'zh' && c.slug === en.slug);
		return en.locale === 'en' && zh ? [[en, zh] as const] : [];
	});
}

/** Every text exists in every language. */
export function missingTwins(chapters: readonly Chapter[]): Fault[] {
	return chapters
		.filter((a) => !chapters.some((b) => b.locale !== a.locale && b.slug === a.slug))
		.map((c) => {
			const twin = c.file.replace(`/${c.locale}/`, `/${otherLocale(c.locale)}/`);
			return `${c.file}:1: its twin ${twin} does not exist.`;
		});
}

/** Twins say the same about themselves: place in the book and ideas. */
export function differingData(chapters: readonly Chapter[]): Fault[] {
	return pairs(chapters).flatMap(([en, zh]) =>
		['order', 'ideas'].flatMap((field) => {
			const [a, b] = [en, zh].map((c) => JSON.stringify(c.data[field]));
			if (a === b) return [];
			const place = `${en.file}:${en.lineOf(field)}`;
			return [`${zh.file}:${zh.lineOf(field)}: ${field} is ${b}, but ${place} has ${a}.`];
		}),
	);
}

/** Something that twins must have alike, as one would write it. */
interface Written {
	readonly text: string;
	readonly line: number;
}

/** @returns the first place where twins differ, as a sentence. */
function firstDifference([en, zh]: Pair, read: (chapter: Chapter) => Written[]): Fault[] {
	const [left, right] = [read(en), read(zh)];
	for (let i = 0; i < Math.max(left.length, right.length); i++) {
		const [a, b] = [left[i], right[i]];
		if (a && b && a.text !== b.text)
			return [`${zh.file}:${b.line}: ${b.text} stands where ${en.file}:${a.line} has ${a.text}.`];
		if (a && !b) return [`${en.file}:${a.line}: ${a.text} has no counterpart in ${zh.file}.`];
		if (b && !a) return [`${zh.file}:${b.line}: ${b.text} has no counterpart in ${en.file}.`];
	}
	return [];
}

/** The same headings, by id and level, in the same order; none twice. */
export function differingHeadings(chapters: readonly Chapter[]): Fault[] {
	const twice = chapters.flatMap(({ file, headings }) =>
		headings
			.filter((h, i) => headings.findIndex(({ id }) => id === h.id) < i)
			.map((h) => `${file}:${h.line}: the heading id #${h.id} is used twice.`),
	);
	const different = pairs(chapters).flatMap((pair) =>
		firstDifference(pair, ({ headings }) =>
			headings.map(({ id, level, line }) => ({
				text: `heading ${'#'.repeat(level)} #${id}`,
				line,
			})),
		),
	);
	return [...twice, ...different];
}

/** The same idea marks, by id and ideas, in the same order; no id twice on a page, headings included. */
export function differingMarks(chapters: readonly Chapter[]): Fault[] {
	const twice = chapters.flatMap(({ file, headings, marks }) =>
		marks
			.filter((mark, i) => [...headings, ...marks.slice(0, i)].some(({ id }) => id === mark.id))
			.map(({ id, line }) => `${file}:${line}: the mark's id #${id} is used twice.`),
	);
	const different = pairs(chapters).flatMap((pair) =>
		firstDifference(pair, ({ marks }) =>
			marks.map(({ id, ideas, line }) => ({ text: `mark [#${[id, ...ideas].join(' ')}]`, line })),
		),
	);
	return [...twice, ...different];
}

/** A mark names only ideas that its chapter says it teaches. */
export function strayMarks(chapters: readonly Chapter[]): Fault[] {
	return chapters.flatMap((c) =>
		c.marks.flatMap(({ id, ideas, line }) =>
			ideas
				.filter((idea) => !ideasOf(c).includes(idea))
				.map((idea) => `${c.file}:${line}: #${id} marks idea ${idea}, which \`ideas\` lacks.`),
		),
	);
}

/** Every idea that a chapter says it teaches is marked on a paragraph of it. */
export function unmarkedIdeas(chapters: readonly Chapter[]): Fault[] {
	return chapters.flatMap((c) => {
		const marked = c.marks.flatMap(({ ideas }) => ideas);
		const place = `${c.file}:${c.lineOf('ideas')}`;
		return ideasOf(c)
			.filter((idea) => !marked.includes(idea))
			.map((idea) => `${place}: no paragraph is marked as teaching idea ${idea}: "[#id ${idea}]".`);
	});
}

/** @returns a component as one would write it. */
export const writeTag = ({ name, props }: Tag): string =>
	`<${[name, ...Object.entries(props).map(([k, v]) => `${k}=${v}`)].join(' ')}>`;

/** The same components with the same props in the same order. */
export function differingTags(chapters: readonly Chapter[]): Fault[] {
	return pairs(chapters).flatMap((pair) =>
		firstDifference(pair, ({ tags }) =>
			tags.map((tag) => ({ text: writeTag(tag), line: tag.line })),
		),
	);
}

const aliasesOf = (chapter: Chapter): Record<string, readonly string[]> =>
	(chapter.data['aliases'] ?? {}) as Record<string, readonly string[]>;

/** Aliases for the page and for every heading, and for nothing else. */
export function incompleteAliases(chapters: readonly Chapter[]): Fault[] {
	return chapters.flatMap((chapter) => {
		const aliases = aliasesOf(chapter);
		const wanted = ['page', ...chapter.headings.map(({ id }) => id)];
		const at = (key: string) => `${chapter.file}:${chapter.lineOf(`aliases.${key}`)}`;
		return [
			...wanted
				.filter((key) => !aliases[key]?.length)
				.map((key) => `${at(key)}: there are no aliases for "${key}".`),
			...Object.keys(aliases)
				.filter((key) => !wanted.includes(key))
				.map((key) => `${at(key)}: there are aliases for "${key}", but no such heading.`),
		];
	});
}

/** No alias twice in one language: it would lead to two places. */
export function repeatedAliases(chapters: readonly Chapter[]): Fault[] {
	const first = new Map<string, string>();
	return chapters.flatMap((chapter) =>
		Object.entries(aliasesOf(chapter)).flatMap(([key, aliases]) =>
			aliases.flatMap((alias) => {
				const id = `${chapter.locale} ${alias.normalize('NFKC').toLowerCase().trim()}`;
				const at = `${chapter.file}:${chapter.lineOf(`aliases.${key}`)}`;
				const before = first.get(id);
				first.set(id, before ?? `"${key}" of ${chapter.file}`);
				return before ? [`${at}: the alias "${alias}" already stands under ${before}.`] : [];
			}),
		),
	);
}

/** Every idea of the framework is taught in every language, and no other is named. */
export function untaughtIdeas(
	chapters: readonly Chapter[],
	ideas: readonly string[] = IDEAS,
): Fault[] {
	const missing = (['en', 'zh'] as const).flatMap((locale) => {
		const taught = chapters.filter((c) => c.locale === locale).flatMap(ideasOf);
		return ideas
			.filter((idea) => !taught.includes(idea))
			.map((idea) => `content/chapters/${locale}: no chapter teaches idea ${idea}.`);
	});
	const unknown = chapters.flatMap((c) =>
		ideasOf(c)
			.filter((idea) => !ideas.includes(idea))
			.map((idea) => `${c.file}:${c.lineOf('ideas')}: the framework has no idea ${idea}.`),
	);
	return [...missing, ...unknown];
}

/** @returns the words of an English text, or the characters of a Chinese one. */
export const lengthOf = ({ locale, prose }: Chapter): number =>
	(prose.match(locale === 'en' ? /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu : /\p{Script=Han}/gu) ?? [])
		.length;

/** Chapters are neither too short to teach nor too long to read. */
export function wrongLengths(chapters: readonly Chapter[]): Fault[] {
	return chapters.flatMap((c) => {
		const [least, most] = LENGTHS[c.locale];
		const length = lengthOf(c);
		const unit = c.locale === 'en' ? 'words' : 'characters';
		return length < least || length > most
			? [`${c.file}:1: the text has ${length} ${unit}; ${least} to ${most} are wanted.`]
			: [];
	});
}

/** The same paragraphs, list items, tables, quotations and components under one another. */
export const differingBlocks = (chapters: readonly Chapter[]): Fault[] =>
	pairs(chapters).flatMap((pair) =>
		firstDifference(pair, ({ blocks }) => blocks.map(({ kind, line }) => ({ text: kind, line }))),
	);

/** Everything in which twins must be alike; each fault names file and line. */
export const parityFaults = (chapters: readonly Chapter[]): Fault[] =>
	[
		...[missingTwins, differingData, differingHeadings, differingMarks, differingTags],
		differingBlocks,
	].flatMap((find) => find(chapters));
