import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { filesOf } from '../files.ts';
import { type SourceBlock, sourceBlocks } from './blocks.ts';

/** The project's folder. */
export const ROOT: string = resolve(import.meta.dirname, '../../..');

/** A heading with its explicit id, and the line it stands in. */
export interface Heading {
	readonly id: string;
	readonly level: number;
	readonly line: number;
}

/** A paragraph or list item that carries ideas of the framework: `[#id 4.1 4.2]`. */
export interface Mark {
	readonly id: string;
	readonly ideas: readonly string[];
	readonly line: number;
}

/** A component in running text; `props` as written, with single spaces between them. */
export interface Tag {
	readonly name: string;
	readonly props: Readonly<Record<string, string>>;
	readonly line: number;
	/** Whether it stands inside a `<Case>`. */
	readonly inCase: boolean;
}

/** One text of one language, read only as far as the checks need it. */
export interface Chapter {
	readonly file: string;
	readonly locale: Locale;
	readonly slug: string;
	readonly data: Readonly<Record<string, unknown>>;
	readonly headings: readonly Heading[];
	readonly marks: readonly Mark[];
	readonly tags: readonly Tag[];
	/** What stands under one another in the body. */
	readonly blocks: readonly SourceBlock[];
	/** The body without components, markup, ids and idea marks. */
	readonly prose: string;
	/** @returns the line of a frontmatter field, such as `order` or `aliases.page`. */
	readonly lineOf: (field: string) => number;
}

/** The words of a diagram, and what its drawing asks for. */
export interface Diagram {
	readonly id: string;
	readonly file: string;
	readonly text: string;
	/** Source of the drawing; `null` where there is none. */
	readonly drawing: string | null;
}

const HEADING = /^(#{1,6}) .*?\[#([a-z0-9-]+)\]\s*$/;
const MARK = /\[#([a-z0-9][a-z0-9-]*) ([1-9.\d ]+)\]\s*$/;
const TAG = /<([A-Z]\w*)((?:\s+[\w-]+(?:="[^"]*"|=\{[^}]*\})?)*)\s*\/?>/g;
const PROP = /([\w-]+)(?:=("[^"]*"|\{[^}]*\}))?/g;

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** @returns what YAML text holds. */
export const readYaml = (text: string): unknown =>
	parseFrontmatter(`---\nroot:\n${text.replace(/^/gm, '  ')}\n---\n`).frontmatter['root'];

/** @returns every component of a text, with the line of each. */
export function tagsOf(text: string): Tag[] {
	const cases = [...text.matchAll(/<Case\b[\s\S]*?<\/Case>/g)].map(
		({ index, 0: { length } }) => [index, index + length] as const,
	);
	return [...text.matchAll(TAG)].map((match) => ({
		name: match[1] ?? '',
		inCase: cases.some(([from, to]) => match.index > from && match.index < to),
		props: Object.fromEntries(
			[...(match[2] ?? '').matchAll(PROP)].map(([, name = '', value = 'true']) => [
				name,
				value.startsWith('"') ? value.slice(1, -1) : value.replace(/\s+/g, ' '),
			]),
		),
		line: lineAt(text, match.index),
	}));
}

/** A space for what is taken out, and its line breaks, so that lines keep their numbers. */
const blank = (gone: string): string => ` ${gone.replace(/[^\n]/g, '')}`;

/** @returns the text of a body: no components, comments, markup, addresses, ids or idea marks. */
function proseOf(body: string): string {
	return body
		.replace(/\{\/\*[\s\S]*?\*\/\}/g, blank)
		.replace(/<\/?[A-Za-z][^<>]*(?:\{[^}]*\}[^<>]*)*>/g, blank)
		.replace(/\]\([^)]*\)/g, blank)
		.replace(/\[#[a-z0-9-]+(?: [\d. ]+)?\]/g, ' ')
		.replace(/^[ \t|:-]+$/gm, ' ')
		.replace(/[*_`#>|[\]]/g, ' ');
}

/** Reads a chapter; `file` is its path from the project's folder. */
function readChapter(file: string, text: string): Chapter {
	const { frontmatter } = parseFrontmatter(text);
	const lines = text.split('\n');
	const end = lines.indexOf('---', 1);
	const body = lines.map((line, i) => (i <= end ? '' : line));
	const headings = body.flatMap((line, i) => {
		const [, marks = '', id = ''] = HEADING.exec(line) ?? [];
		return id ? [{ id, level: marks.length, line: i + 1 }] : [];
	});
	const marks = body.flatMap((line, i) => {
		const [, id = '', ideas = ''] = MARK.exec(line) ?? [];
		return id ? [{ id, ideas: ideas.split(' '), line: i + 1 }] : [];
	});
	return {
		file,
		locale: LOCALES.find((locale) => file.includes(`/${locale}/`)) ?? 'en',
		slug: file.replace(/^.*\//, '').replace(/\.mdx$/, ''),
		data: frontmatter,
		headings,
		marks,
		tags: tagsOf(body.join('\n')),
		blocks: sourceBlocks(body),
		prose: proseOf(body.join('\n')),
		lineOf: (field) => {
			const [first = '', second] = field.split('.');
			const start = lines.findIndex((line) => line.startsWith(`${first}:`));
			if (second === undefined) return start + 1 || 1;
			const inner = lines.findIndex((line, i) => i > start && line.startsWith(`  ${second}:`));
			return (inner < 0 || inner > end ? start : inner) + 1 || 1;
		},
	};
}

/** Reads texts, each under its path from the project's folder. */
export const chaptersOf = (texts: ReadonlyMap<string, string>): Chapter[] =>
	[...texts].map(([file, text]) => readChapter(file, text));

const read = (path: string): string => readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
const relative = (path: string): string => path.slice(ROOT.length + 1).replaceAll('\\', '/');

/** @returns every text under a folder of `content/`, both languages, in the order of their files. */
export async function readTexts(folder: 'chapters' | 'pages'): Promise<Map<string, string>> {
	const files = await filesOf(join(ROOT, 'content', folder), '.mdx');
	return new Map(files.map((path) => [relative(path), read(path)]));
}

/** @returns every data file under `content/`, each under its path from the project's folder. */
export async function readDataFiles(): Promise<Map<string, string>> {
	const files = await filesOf(join(ROOT, 'content'), '.yml');
	return new Map(files.map((path) => [relative(path), read(path)]));
}

/** @returns the diagrams that have words or a drawing. */
export async function readDiagrams(): Promise<Diagram[]> {
	const words = await filesOf(join(ROOT, 'content/diagrams'), '.yml');
	const drawings = new Map(
		(await filesOf(join(ROOT, 'src/components/diagrams'), '.astro')).map((path) => [
			relative(path),
			read(path),
		]),
	);
	return words.map((path) => {
		const id = relative(path).replace(/^.*\/|\.yml$/g, '');
		return {
			id,
			file: relative(path),
			text: read(path),
			drawing: drawings.get(drawingOf(id)) ?? null,
		};
	});
}

/** @returns the file that draws a diagram. */
export const drawingOf = (id: string): string =>
	`src/components/diagrams/${id.replace(/(?:^|-)([a-z])/g, (_, c: string) => c.toUpperCase())}.astro`;

/** @returns the text of a file of the project. */
export const readText = (file: string): string => read(join(ROOT, file));
