import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { registry } from '../../src/calculators/registry.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { searchFile } from '../../src/search/client.ts';
import { type Page, readDist, type Site } from '../support/built.ts';
import { comingWith, type Graph, graphOf, opening, weigh } from '../support/bytes.ts';

/** Bytes after brotli. */
const KB = 1000;
const OPENING = { js: 5 * KB, css: 12 * KB, all: 35 * KB };
const CALCULATOR = 25 * KB;
const FIRST_QUERY = 130 * KB;

let site: Site;
let graph: Graph;
let chapters: readonly Page[];
let chart: string;
const fileOf = (page: Page): string => `${page.path}index.html`;
/** The scripts that one script loads on demand whose name begins so. */
const demanded = (from: string, name: string): string[] =>
	(graph.later.get(from) ?? []).filter((file) => file.includes(`/${name}.`));

beforeAll(async () => {
	site = await readDist();
	graph = graphOf(site);
	chapters = site.pages.filter(({ path }) => /^\w+\/chapters\/[^/]+\/$/.test(path));
	const drawing = [...graph.now.keys()].filter((file) =>
		readFileSync(join(site.folder, file), 'utf8').includes('maintainAspectRatio'),
	);
	expect(drawing).toHaveLength(1);
	chart = drawing[0] ?? '';
});

describe('a chapter as it opens', () => {
	it('stays within its bytes, every chapter in both languages', () => {
		expect(chapters).toHaveLength(18);
		const most = { js: 0, css: 0, all: 0 };
		for (const page of chapters) {
			const { js, css } = opening(page, graph);
			expect(js.size, page.path).toBeGreaterThan(0);
			expect(css.size, page.path).toBeGreaterThan(0);
			const bytes = { js: weigh(site, js), css: weigh(site, css), all: 0 };
			bytes.all = bytes.js + bytes.css + weigh(site, [fileOf(page)]);
			for (const kind of ['js', 'css', 'all'] as const) {
				expect(bytes[kind], `${kind} of ${page.path}`).toBeLessThanOrEqual(OPENING[kind]);
				most[kind] = Math.max(most[kind], bytes[kind]);
			}
		}
		console.log(`a chapter opens with at most ${JSON.stringify(most)} bytes`);
	});
});

describe('search', () => {
	it.each(LOCALES)('answers a first query in %s within its bytes', (locale) => {
		const page = site.pages.find(({ path }) => path === `${locale}/search/`);
		const scripts = opening(page as Page, graph).js;
		const bytes = weigh(site, [...scripts, searchFile(locale)]);
		console.log(`a first query in ${locale} moves ${bytes} bytes`);
		expect(bytes).toBeLessThanOrEqual(FIRST_QUERY);
	});
});

describe('a calculator', () => {
	/** The script that wakes calculators on a page. */
	const wakerOf = (page: Page): string => {
		const waker = [...opening(page, graph).js].find((file) => demanded(file, 'island').length);
		if (!waker) throw new Error(`${page.path} has no script that wakes its calculator.`);
		return waker;
	};
	/** The island of a calculator, from the map that the waking script holds. */
	const islandOf = (waker: string, id: string): string => {
		const text = readFileSync(join(site.folder, waker), 'utf8');
		const after = text.slice(text.indexOf(`/${id}/island.ts`));
		const name = /(island\.[\w-]+\.js)/.exec(after)?.[1] ?? '';
		return demanded(waker, 'island').find((file) => file.endsWith(name)) ?? '';
	};

	it.each(Object.keys(registry))('%s comes within its bytes', (id) => {
		const pages = site.pages.filter(({ html }) => html.includes(`data-island="${id}"`));
		expect(pages.length).toBeGreaterThanOrEqual(4);
		for (const page of pages) {
			const { js } = opening(page, graph);
			const waker = wakerOf(page);
			const island = islandOf(waker, id);
			expect([...site.files]).toContain(island);
			const coming = comingWith(graph, [island]).difference(js);
			expect([...coming]).not.toContain(chart);
			expect(weigh(site, coming), page.path).toBeLessThanOrEqual(CALCULATOR);
			if (page === pages[0]) console.log(`${id} comes with ${weigh(site, coming)} bytes more`);
		}
	});

	it('loads the charts only on demand', () => {
		for (const page of site.pages) {
			const { js } = opening(page, graph);
			expect([...js], page.path).not.toContain(chart);
			expect(page.html, page.path).not.toContain(chart);
		}
		for (const [file, targets] of graph.now) expect(targets, file).not.toContain(chart);
		const demanding = [...graph.later].filter(([, targets]) => targets.includes(chart));
		expect(demanding.length).toBeGreaterThan(0);
	});
});
