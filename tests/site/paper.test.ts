import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALE_INFO, LOCALES } from '../../src/i18n/locales.ts';
import { type Page, readDist, type Site } from '../support/built.ts';

let site: Site;
beforeAll(async () => {
	site = await readDist();
});

const chapters = (): Page[] =>
	site.pages.filter(({ path }) => /^\w+\/chapters\/[^/]+\/$/.test(path));
const treeOf = (path: string): Root => {
	const page = site.pages.find((p) => p.path === path);
	if (!page) throw new Error(`there is no page /${path}`);
	return fromHtml(page.html);
};
const textOf = (node: Root | Element): string => {
	let text = '';
	visit(node, 'text', ({ value }) => {
		text += value;
	});
	return text.replace(/\s+/g, '');
};
const classesOf = ({ properties }: Partial<Element>): unknown[] =>
	[properties?.['className']].flat();
/** What a tree says in paragraphs, items, cells and headings, in order; calculators left out. */
function saidIn(tree: Root | Element): string[] {
	const said: string[] = [];
	visit(tree, 'element', (node: Element) => {
		const classes = classesOf(node);
		if (['calc-island', 'on-paper', 'case-label'].some((name) => classes.includes(name)))
			return SKIP;
		if (!/^(?:p|li|td|th|h2|h3)$/.test(node.tagName)) return;
		said.push(textOf(node));
		return SKIP;
	});
	return said;
}
/** The text of a chapter, without what the page adds to it. */
function articleOf(path: string): Element {
	let found: Element | undefined;
	visit(treeOf(path), 'element', (node: Element) => {
		if (node.tagName !== 'article') return;
		found = node;
		return EXIT;
	});
	const end = found?.children.findIndex(
		(node) => node.type === 'element' && classesOf(node).includes('chapter-more'),
	);
	if (!found || end === undefined || end < 0) throw new Error(`/${path} has no text that ends`);
	return { ...found, children: found.children.slice(0, end) };
}

describe('side by side', () => {
	it('says in each language what the chapter says in that language, figures included', () => {
		expect(chapters()).toHaveLength(18);
		for (const { path } of chapters()) {
			const halves = { en: [] as string[], zh: [] as string[] };
			visit(treeOf(`${path}side-by-side/`), 'element', (node: Element, _, parent) => {
				if (!classesOf(parent as Element).includes('pair')) return;
				const half = LOCALES.find((l) => LOCALE_INFO[l].tag === node.properties['lang']) ?? 'en';
				halves[half].push(...saidIn(node));
			});
			for (const side of LOCALES) {
				const chapter = path.replace(/^../, side);
				const wanted = saidIn(articleOf(chapter));
				expect(wanted.length, chapter).toBeGreaterThan(20);
				expect(halves[side].slice(-wanted.length), `${side} in ${path}`).toEqual(wanted);
			}
		}
	});
});
