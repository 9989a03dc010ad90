import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page, Site } from './built.ts';

/** The scripts of a built site: what each loads at once, and what on demand. */
export interface Graph {
	readonly now: ReadonlyMap<string, readonly string[]>;
	readonly later: ReadonlyMap<string, readonly string[]>;
}

const NOW = /(?:\bfrom|\bimport)\s*(["'`])(\.\.?\/[\w./-]+\.js)\1/g;
const LATER = /\bimport\(\s*(["'`])(\.\.?\/[\w./-]+\.js)\1\s*\)/g;

/** @returns which script of a site loads which. @throws where one names a file that is not there. */
export function graphOf({ folder, files }: Site): Graph {
	const scripts = [...files].filter((file) => file.endsWith('.js'));
	const read = (pattern: RegExp) =>
		new Map(
			scripts.map((file) => {
				const text = readFileSync(join(folder, file), 'utf8');
				const targets = [...text.matchAll(pattern)].map(([, , to = '']) =>
					posix.join(posix.dirname(file), to),
				);
				const lost = targets.find((target) => !files.has(target));
				if (lost) throw new Error(`${file} loads ${lost}, which is not there.`);
				return [file, targets] as const;
			}),
		);
	return { now: read(NOW), later: read(LATER) };
}

/** @returns the scripts that come at once with these, themselves included. */
export function comingWith(graph: Graph, scripts: Iterable<string>): Set<string> {
	const found = new Set(scripts);
	for (const script of found) for (const next of graph.now.get(script) ?? []) found.add(next);
	return found;
}

/** @returns the brotli sizes of files, added up. */
export function weigh({ folder }: Site, files: Iterable<string>): number {
	let sum = 0;
	for (const file of files) sum += brotliCompressSync(readFileSync(join(folder, file))).length;
	return sum;
}

/** @returns what a page loads as it opens: scripts with all they import, and styles. */
export function opening(page: Page, graph: Graph): { js: Set<string>; css: Set<string> } {
	const below = (address = ''): string => address.replace(/^\//, '');
	const links = page.elements.filter(({ name }) => name === 'link').map((e) => e.attributes);
	const scripts = page.elements
		.filter(({ name, attributes }) => name === 'script' && attributes['src'])
		.map(({ attributes }) => below(attributes['src']));
	const preloaded = links.filter((l) => l['rel'] === 'modulepreload').map((l) => below(l['href']));
	const styles = links.filter((l) => l['rel'] === 'stylesheet').map((l) => below(l['href']));
	return { js: comingWith(graph, [...scripts, ...preloaded]), css: new Set(styles) };
}
