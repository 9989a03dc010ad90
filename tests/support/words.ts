import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Chapter, ROOT, readDataFiles, readYaml } from '../../src/tools/content/chapters.ts';

/** Something that is said to readers, and the file it stands in. */
export interface Said {
	readonly file: string;
	readonly text: string;
}

const textsIn = (node: unknown): string[] => {
	if (typeof node === 'string') return [node];
	if (typeof node === 'function') return [String(node)];
	return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsIn) : [];
};

/** @returns every text under a key of one language, however deep. */
function underLocale(node: unknown, locale: string): string[] {
	if (typeof node !== 'object' || node === null) return [];
	return Object.entries(node).flatMap(([key, value]) =>
		key === locale ? textsIn(value) : underLocale(value, locale),
	);
}

/** @returns what the data files say in one language. */
export async function saidInData(locale: 'en' | 'zh'): Promise<Said[]> {
	return [...(await readDataFiles())].flatMap(([file, text]) =>
		underLocale(readYaml(text), locale).map((said) => ({ file, text: said })),
	);
}

/** @returns what texts of one language say, titles included. */
export const saidInTexts = (chapters: readonly Chapter[], locale: 'en' | 'zh'): Said[] =>
	chapters
		.filter((chapter) => chapter.locale === locale)
		.flatMap(({ file, data, prose }) => {
			const { aliases: _, ...head } = data;
			return [...textsIn(head), prose].map((text) => ({ file, text }));
		});

/** @returns what words of the interface or of a calculator say. */
export const saidInWords = (file: string, words: unknown): Said[] =>
	textsIn(words).map((text) => ({ file, text }));

/** @returns the line of a file in which a piece of text stands first, below the frontmatter's aliases. */
export function lineOf(file: string, piece: string): number {
	const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
	const start = file.endsWith('.mdx') ? lines.indexOf('---', 1) : -1;
	const at = lines.findIndex((line, i) => i > start && line.includes(piece));
	return (at < 0 ? lines.findIndex((line) => line.includes(piece)) : at) + 1 || 1;
}
