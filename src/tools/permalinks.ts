import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { filesOf } from './files.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ANCHOR =
	/<(?:h[1-6]\b|tr\b|dt\b|section\b|li\b|p(?=[^>]*\sdata-ideas=))[^>]*?\sid="([^"]+)"/g;
const NOTE = `# Every address this site has published, with its anchors. None may ever stop resolving.
# \`npm run permalinks\` adds what a build has and this list lacks; it takes nothing away.
`;

/**
 * @returns every page of a built site and every anchor that is a place to link to (headings, rows,
 * terms, paragraphs that carry an idea), sorted. Embeds count as pages; the page for what is not found does not.
 */
export async function addressesOf(dist: string): Promise<string[]> {
	const pages = (await filesOf(dist, 'index.html')).map(async (file) => {
		const path = `/${file.slice(dist.length + 1).replaceAll('\\', '/')}`.replace(
			/index\.html$/,
			'',
		);
		const html = await readFile(file, 'utf8');
		const text = html.replace(/<div[^>]*class="calc-island"[\s\S]*?<script/g, '');
		return [path, ...[...text.matchAll(ANCHOR)].map(([, id]) => `${path}#${id}`)];
	});
	return [...new Set((await Promise.all(pages)).flat())].sort();
}

/** @returns the addresses that the list holds. */
export const readList = (text: string): string[] =>
	text.split('\n').filter((line) => line.startsWith('/'));

if (import.meta.main) {
	const list = join(ROOT, 'tests/permalinks.txt');
	const known = readList(await readFile(list, 'utf8').catch(() => ''));
	const built = await addressesOf(resolve(ROOT, process.argv[2] ?? 'dist'));
	const all = [...new Set([...known, ...built])].sort();
	await writeFile(list, `${NOTE}${all.join('\n')}\n`);
	console.log(`${all.length} addresses, ${all.length - known.length} of them new`);
}
