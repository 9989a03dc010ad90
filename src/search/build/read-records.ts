import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Locale } from '../../i18n/locales.ts';
import { searchWords } from '../../i18n/search.ts';
import type { PageKind, SearchRecord } from '../shapes.ts';
import { type CutPage, cutPage, questionsOf } from './read-html.ts';
import { readTaught, readTerms } from './read-terms.ts';

const CHAPTERS = new URL('../../../content/chapters/', import.meta.url);
const HEADING = /^#{2,3} +(.*?)\s*\[#([a-z0-9-]+)\]\s*$/gm;
/** Pages that are found by their title and opening, where they exist. */
const OTHER_PAGES = [
	...['', 'chapters/', 'calculators/', 'about/'],
	...['glossary/', 'ideas/', 'benchmarks/'],
];

interface ChapterSource {
	slug: string;
	title: string;
	question: string;
	answer: string;
	headings: { id: string; title: string }[];
	aliases: Record<string, string[]>;
}

async function readChapter(locale: Locale, file: string): Promise<ChapterSource> {
	const source = await readFile(new URL(`${locale}/${file}`, CHAPTERS), 'utf8');
	const { frontmatter } = parseFrontmatter(source);
	const headings = [...source.matchAll(HEADING)].map(([, title = '', id = '']) => ({ id, title }));
	return {
		slug: file.replace(/\.mdx$/, ''),
		title: frontmatter['title'],
		question: frontmatter['question'],
		answer: frontmatter['answer'],
		headings,
		aliases: frontmatter['aliases'] ?? {},
	};
}

/** Question and answer, then what follows them on the page before the first heading. */
function leadOf({ question, answer }: ChapterSource, opening: string): string {
	const at = opening.indexOf(answer);
	return `${question} ${answer} ${at < 0 ? opening : opening.slice(at + answer.length)}`.trim();
}

const readPage = (dist: string, locale: Locale, path: string): Promise<string | null> =>
	readFile(join(dist, locale, path, 'index.html'), 'utf8').catch(() => null);

async function chapterRecords(dist: string, locale: Locale): Promise<SearchRecord[]> {
	const files = (await readdir(new URL(`${locale}/`, CHAPTERS))).filter((f) => f.endsWith('.mdx'));
	const taught = await readTaught(locale);
	const records = files.sort().map(async (file): Promise<SearchRecord[]> => {
		const chapter = await readChapter(locale, file);
		const path = `chapters/${chapter.slug}/`;
		const html = await readPage(dist, locale, path);
		if (!html) throw new Error(`search: ${locale}/${path} is not in ${dist}`);
		const asked = questionsOf(html);
		const ids = chapter.headings.map((h) => h.id);
		const page = cutPage(html, asked ? [...ids, 'check'] : ids);
		const base = { kind: 'chapter' as const, page: chapter.title };
		const own = chapter.aliases['page'] ?? [];
		return [
			{ ...base, path, title: chapter.title, text: leadOf(chapter, page.opening), aliases: own },
			...chapter.headings.map(({ id, title }) => ({
				...base,
				path: `${path}#${id}`,
				title,
				text: page.sections.get(id) ?? '',
				aliases: [...(chapter.aliases[id] ?? []), ...(taught.get(`${chapter.slug}#${id}`) ?? [])],
			})),
			...(asked ? [{ ...base, ...asked, path: `${path}#check`, aliases: [] }] : []),
		];
	});
	return (await Promise.all(records)).flat();
}

const kindOf = (path: string): PageKind =>
	/^calculators\/./.test(path) ? 'calculator' : path === 'glossary/' ? 'glossary' : 'other';

async function pageRecords(dist: string, locale: Locale): Promise<SearchRecord[]> {
	const folder = join(dist, locale, 'calculators');
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
	const ids = entries
		.filter((e) => e.isDirectory())
		.map((e) => e.name)
		.sort();
	const paths = [...OTHER_PAGES, ...ids.map((id) => `calculators/${id}/`)];
	const records = paths.map(async (path): Promise<SearchRecord[]> => {
		const html = await readPage(dist, locale, path);
		const page: CutPage | null = html ? cutPage(html, []) : null;
		if (!page?.heading) return [];
		const kind = kindOf(path);
		const aliases = kind === 'calculator' ? [page.description, ...searchWords[locale].tools] : [];
		const text = kind === 'calculator' ? page.opening : page.description;
		return [{ path, kind, page: page.heading, title: page.heading, text, aliases }];
	});
	return (await Promise.all(records)).flat();
}

/** @returns everything that can be found in one language, chapters first. */
export async function readRecords(dist: string, locale: Locale): Promise<SearchRecord[]> {
	const pages = await pageRecords(dist, locale);
	const glossary = pages.find(({ kind }) => kind === 'glossary')?.title;
	const terms = glossary === undefined ? [] : await readTerms(locale, glossary);
	return [...(await chapterRecords(dist, locale)), ...pages, ...terms];
}
