import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOCALES, otherLocale } from '../i18n/locales.ts';
import { packFile } from './build/pack-file.ts';
import { readRecords } from './build/read-records.ts';
import { searchFile } from './client.ts';

/**
 * Writes `search/{locale}.json` into a built site.
 * @param dist the folder that the site was built into; its pages are read.
 * @returns the number of records that can be found, over all languages.
 * @throws where a chapter or one of its headings is missing from the built pages.
 */
export async function buildSearchIndex(dist: string): Promise<{ records: number }> {
	const [en, zh] = await Promise.all([readRecords(dist, 'en'), readRecords(dist, 'zh')]);
	const records = { en, zh };
	await mkdir(join(dist, 'search'), { recursive: true });
	for (const locale of LOCALES) {
		const file = packFile(locale, records[locale], records[otherLocale(locale)]);
		await writeFile(join(dist, searchFile(locale)), JSON.stringify(file));
	}
	const count = en.length + zh.length;
	console.log(`search: ${count} pages and sections can be found`);
	return { records: count };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	await buildSearchIndex(process.argv[2] ?? 'dist');
}
