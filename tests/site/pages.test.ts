import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALE_INFO, LOCALES } from '../../src/i18n/locales.ts';
import { readDiagrams, readYaml } from '../../src/tools/content/chapters.ts';
import {
	decode,
	fileAt,
	loadedBy,
	loadedByCss,
	type Page,
	readDist,
	type Site,
	withAttribute,
} from '../support/built.ts';

/** Characters of a description: what a list of search results shows. */
const DESCRIPTION = { en: [80, 170], zh: [35, 90] } as const;

let site: Site;
beforeAll(async () => {
	site = await readDist();
});
const pageAt = (path: string): Page => {
	const page = site.pages.find((p) => p.path === path);
	if (!page) throw new Error(`there is no page /${path}`);
	return page;
};
const count = ({ elements }: Page, name: string): number =>
	elements.filter((e) => e.name === name).length;
const meta = (page: Page, key: string, name: string): string[] =>
	withAttribute(page, 'meta', 'content')
		.filter((e) => e.attributes[key] === name)
		.map((e) => e.attributes['content'] ?? '');

describe('every page', () => {
	it('has one h1, its language, a title and a description of its own', () => {
		expect(site.pages.length).toBeGreaterThanOrEqual(42);
		const titles = new Map<string, string>();
		for (const page of site.pages) {
			const { path, html, elements } = page;
			const locale = LOCALES.find((l) => path.startsWith(`${l}/`));
			expect(count(page, 'h1'), path).toBe(1);
			expect(count(page, 'main'), path).toBe(1);
			const lang = elements.find((e) => e.name === 'html')?.attributes['lang'];
			expect(lang, path).toBe(LOCALE_INFO[locale ?? 'en'].tag);
			const title = decode(/<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '');
			expect(title.length, path).toBeGreaterThan(4);
			expect(title.length, path).toBeLessThanOrEqual(65);
			const descriptions = meta(page, 'name', 'description');
			expect(descriptions, path).toHaveLength(1);
			if (!locale) continue;
			const [least, most] = DESCRIPTION[locale];
			expect(descriptions[0]?.length, path).toBeGreaterThanOrEqual(least);
			expect(descriptions[0]?.length, path).toBeLessThanOrEqual(most);
			if (path.includes('/embed/')) continue;
			expect(titles.get(`${locale} ${title}`), path).toBeUndefined();
			titles.set(`${locale} ${title}`, path);
		}
	});

	it('exists in both languages, and each leads to its twin', () => {
		const paths = (locale: string): string[] =>
			site.pages
				.filter(({ path }) => path.startsWith(`${locale}/`))
				.map(({ path }) => path.slice(locale.length))
				.sort();
		expect(paths('en').length).toBeGreaterThanOrEqual(20);
		expect(paths('zh')).toEqual(paths('en'));
		for (const page of site.pages.filter((p) => /^(en|zh)\/(?!embed)/.test(p.path))) {
			const twin = page.path.replace(/^../, page.path.startsWith('en') ? 'zh' : 'en');
			const links = withAttribute(page, 'a', 'data-language').map((e) => e.attributes['href']);
			expect(links, page.path).toEqual([`/${twin}`]);
		}
	});

	it('loads nothing from anywhere else, and only what is there', () => {
		const lost = (address: string, from: string): string[] => {
			const path = address.split(/[?#]/)[0] ?? '';
			const inside = path.startsWith('/') && !path.startsWith('//');
			return inside && fileAt(site, path.slice(1)) ? [] : [`/${from} loads ${address}`];
		};
		let seen = 0;
		const foreign = site.pages.flatMap((page) => {
			const loaded = loadedBy(page);
			seen += loaded.length;
			return loaded.flatMap((address) => lost(address, page.path));
		});
		const styles = [...site.files].filter((file) => file.endsWith('.css'));
		for (const file of styles) {
			const css = readFileSync(join(site.folder, file), 'utf8');
			foreign.push(...loadedByCss(css).flatMap((address) => lost(address, file)));
		}
		expect(styles.length).toBeGreaterThan(0);
		expect(seen).toBeGreaterThan(site.pages.length * 4);
		expect(foreign).toEqual([]);
	});

	it('says nothing of a public address, which this build was not given', () => {
		for (const page of site.pages) {
			const links = withAttribute(page, 'link', 'rel').map((e) => e.attributes['rel']);
			expect(links, page.path).not.toContain('canonical');
			expect(links, page.path).not.toContain('alternate');
			expect(page.html, page.path).not.toMatch(/property="og:|twitter:card/);
		}
		expect([...site.files].filter((file) => file.includes('sitemap'))).toEqual([]);
		expect(readFileSync(join(site.folder, 'robots.txt'), 'utf8')).not.toContain('Sitemap');
	});
});

describe('without JavaScript', () => {
	const chapters = ['en', 'zh'].flatMap((locale) =>
		readFileSync(new URL('../permalinks.txt', import.meta.url), 'utf8')
			.split('\n')
			.filter((line) => new RegExp(`^/${locale}/chapters/[^/]+/$`).test(line)),
	);

	it('the search page lists the chapters', () => {
		expect(chapters).toHaveLength(18);
		for (const locale of LOCALES) {
			const { html } = pageAt(`${locale}/search/`);
			const body = html.replace(/<template[\s\S]*?<\/template>/g, '');
			const [start] = /<div[^>]*id="search-contents"[^>]*>/.exec(body) ?? [];
			expect(start).toBeDefined();
			expect(start).not.toMatch(/hidden|needs-script/);
			const contents = body.slice(body.indexOf(start ?? ''), body.indexOf('</main>'));
			for (const path of chapters.filter((p) => p.startsWith(`/${locale}/`)))
				expect(contents).toContain(`<a href="${path}">`);
		}
	});

	it('every figure in the text stands there', () => {
		let figures = 0;
		for (const { path, html } of site.pages)
			for (const [all, text = ''] of html.matchAll(
				/<(?:data|span) [^>]*class="(?:figure|given)"[^>]*>([^<]*)</g,
			)) {
				figures++;
				expect(text, `${path}: ${all}`).toMatch(/\d/);
				expect(text, `${path}: ${all}`).not.toMatch(/NaN|Infinity|undefined|null/);
			}
		expect(figures).toBeGreaterThan(300);
	});

	it('no Markdown is left over', () => {
		const left = (html: string): string[] =>
			html
				.replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, ' ')
				.match(/.{0,30}(?:\*\*|\]\(|\[#).{0,30}/g) ?? [];
		expect(left('<p>**标准化，**其实</p>')).toHaveLength(1);
		for (const { path, html } of site.pages) expect(left(html), path).toEqual([]);
	});

	it('every diagram stands there with all its words', async () => {
		const plain = (text: string): string => decode(text).replace(/\s+/g, '').replaceAll('’', "'");
		for (const { id, text } of await readDiagrams()) {
			const words = readYaml(text) as { labels: Record<string, Record<string, string>> };
			for (const locale of LOCALES) {
				const page = site.pages.find(
					({ path, html }) => path.startsWith(`${locale}/`) && html.includes(`picture-${id}-title`),
				);
				expect(page, id).toBeDefined();
				const figures = page?.html.match(/<figure[\s\S]*?<\/figure>/g) ?? [];
				const figure = figures.find((f) => f.includes(`picture-${id}-title`)) ?? '';
				const shown = plain(figure.replace(/<[^>]*>/g, ''));
				for (const [key, label] of Object.entries(words.labels))
					expect(shown, `${id} ${key}`).toContain(plain(label[locale] ?? '?'));
			}
		}
	});
});
