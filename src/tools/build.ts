import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildPages } from 'astro';
import { BASE, SITE } from '../env.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import { chaptersOf, readDataFiles, readTexts, readYaml } from './content/chapters.ts';
import { dataFaults } from './content/data-parity.ts';
import { learnFaults, readLearnFiles } from './content/learn.ts';
import { parityFaults } from './content/parity.ts';
import { writeHeaders } from './headers.ts';

export const ROOT: string = resolve(fileURLToPath(import.meta.url), '../../..');

/** Says what is happening, with the time since the start. */
export function progress(): (step: string) => void {
	const start = performance.now();
	return (step) =>
		console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${step}`);
}

/**
 * @throws with a sentence for each way in which the texts of the two languages differ, or questions,
 * worksheets and terms do not hold together.
 */
async function holdContent(): Promise<void> {
	const texts = await Promise.all([readTexts('chapters'), readTexts('pages')]);
	const [chapters = [], pages = []] = texts.map(chaptersOf);
	const data = [...(await readDataFiles())].flatMap(([file, text]) =>
		dataFaults(file, text, readYaml(text)),
	);
	const faults = [...parityFaults(chapters), ...parityFaults(pages), ...data];
	if (faults.length) throw new Error(`The two languages differ.\n${faults.join('\n')}`);
	const broken = learnFaults(await readLearnFiles(), chapters);
	if (broken.length) throw new Error(`What readers work with is broken.\n${broken.join('\n')}`);
}

/** Builds the whole site into a folder: pages, search index, headers. */
export async function build(dist: string): Promise<void> {
	const tell = progress();
	await holdContent();
	await rm(dist, { recursive: true, force: true });
	tell('Building the pages');
	if (!SITE) tell('SITE is not set: canonical links, sitemap and cards are left out');
	await buildPages({ root: ROOT, outDir: dist, logLevel: 'error' });
	tell('Building the search index');
	await buildSearchIndex(dist);
	await writeHeaders(dist, BASE);
	tell('Built');
}

if (import.meta.main) await build(resolve(ROOT, process.argv[2] ?? 'dist'));
