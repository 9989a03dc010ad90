import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALE_INFO, LOCALES } from '../../src/i18n/locales.ts';
import {
	BASE,
	CONTACT,
	fileAt,
	loadedBy,
	loadedByCss,
	type Page,
	readBased,
	readDist,
	SITE,
	type Site,
	withAttribute,
} from '../support/built.ts';

const ROOT = SITE + BASE;
let site: Site;
let indexed: Page[];
beforeAll(async () => {
	site = await readBased();
	indexed = site.pages.filter(({ html }) => !html.includes('content="noindex"'));
});

const linked = (page: Page, rel: string): Record<string, string>[] =>
	withAttribute(page, 'link', 'rel')
		.map((e) => e.attributes)
		.filter((attributes) => attributes['rel'] === rel);
const alternates = (page: Page): Record<string, string> =>
	Object.fromEntries(linked(page, 'alternate').map((l) => [l['hreflang'], l['href'] ?? '']));
const property = (page: Page, name: string): string =>
	withAttribute(page, 'meta', 'property').find((e) => e.attributes['property'] === name)
		?.attributes['content'] ?? '';

describe('the build under a sub-path with a public address', () => {
	it('has the same pages as the one without', async () => {
		const plain = await readDist();
		const paths = (s: Site): string[] => s.pages.map(({ path }) => path).sort();
		expect(paths(site)).toEqual(paths(plain));
		expect(indexed.length).toBeGreaterThanOrEqual(35);
	});

	it('names each page’s own address', () => {
		for (const page of indexed) {
			expect(
				linked(page, 'canonical').map((l) => l['href']),
				page.path,
			).toEqual([ROOT + page.path]);
			expect(property(page, 'og:url'), page.path).toBe(ROOT + page.path);
		}
	});

	it('names each page in every language, and its twin does the same', () => {
		const inside = indexed.filter(({ path }) => /^(en|zh)\//.test(path));
		expect(inside.length).toBeGreaterThanOrEqual(34);
		for (const page of inside) {
			const rest = page.path.slice(3);
			const wanted = {
				...Object.fromEntries(LOCALES.map((l) => [LOCALE_INFO[l].tag, `${ROOT}${l}/${rest}`])),
				'x-default': rest ? `${ROOT}en/${rest}` : ROOT,
			};
			expect(alternates(page), page.path).toEqual(wanted);
			const twins = Object.values(wanted).map((address) => address.slice(ROOT.length));
			for (const twin of twins.filter((path) => path !== '')) {
				const other = site.pages.find(({ path }) => path === twin);
				expect(other && alternates(other), twin).toEqual(wanted);
			}
		}
	});

	it('has a picture for each page, and the picture is there', () => {
		const pictures = new Set<string>();
		for (const page of indexed) {
			const address = property(page, 'og:image');
			expect(address.startsWith(ROOT), page.path).toBe(true);
			expect([...site.files], page.path).toContain(address.slice(ROOT.length));
			pictures.add(address.slice(ROOT.length));
		}
		expect(pictures.size).toBeGreaterThanOrEqual(10);
		for (const picture of pictures) {
			const bytes = readFileSync(join(site.folder, picture));
			expect(bytes.subarray(1, 4).toString('latin1'), picture).toBe('PNG');
			expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], picture).toEqual([1200, 630]);
		}
	});

	it('lists every page for search engines, and nothing else', () => {
		const read = (file: string): string => readFileSync(join(site.folder, file), 'utf8');
		const locations = (xml: string): string[] =>
			[...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
		expect(read('robots.txt')).toContain(`Sitemap: ${ROOT}sitemap-index.xml`);
		const maps = locations(read('sitemap-index.xml'));
		const listed = maps.flatMap((map) => locations(read(map.slice(ROOT.length))));
		const wanted = indexed.map(({ path }) => path).filter((path) => /^(en|zh)\//.test(path));
		expect(listed.sort()).toEqual(wanted.map((path) => ROOT + path).sort());
		const map = read(maps[0]?.slice(ROOT.length) ?? '');
		for (const path of wanted)
			expect(map).toContain(`hreflang="zh-CN" href="${ROOT}${path.replace(/^../, 'zh')}"`);
	});

	it('keeps links and files under the sub-path', () => {
		let seen = 0;
		for (const page of site.pages) {
			const links = withAttribute(page, 'a', 'href').map((e) => e.attributes['href'] ?? '');
			const local = links.filter((href) => !/^(?:https?:|mailto:|#)/.test(href));
			for (const address of [...local, ...loadedBy(page)]) {
				seen++;
				expect(address.startsWith(BASE), `${page.path}: ${address}`).toBe(true);
				const path = address.slice(BASE.length).split(/[?#]/)[0] ?? '';
				expect(fileAt(site, path), `${page.path}: ${address}`).toBeDefined();
			}
		}
		expect(seen).toBeGreaterThan(800);
		for (const file of [...site.files].filter((f) => f.endsWith('.css')))
			for (const address of loadedByCss(readFileSync(join(site.folder, file), 'utf8')))
				expect(address, file).toMatch(/^(?:\/x\/|\.|#)/);
	});

	it('lets readers report an error from every page, with its address filled in', () => {
		const inside = site.pages.filter(({ path }) => /^(en|zh)\/(?!embed)/.test(path));
		expect(inside.length).toBeGreaterThan(30);
		for (const page of inside) {
			const links = withAttribute(page, 'a', 'data-report').map((e) => e.attributes['href'] ?? '');
			expect(links.length, page.path).toBeGreaterThan(0);
			for (const link of links) {
				expect(link, page.path).toMatch(new RegExp(`^mailto:${CONTACT}\\?subject=.+&body=.+`));
				expect(link.endsWith(encodeURIComponent(ROOT + page.path)), `${page.path}: ${link}`).toBe(
					true,
				);
			}
		}
	});

	it('asks search engines to leave out embeds and the page for what is lost', () => {
		const left = site.pages.filter((page) => !indexed.includes(page)).map(({ path }) => path);
		const wanted = site.pages.map(({ path }) => path).filter((p) => /\/embed\/|404/.test(p));
		expect(left).toEqual(wanted);
		expect(left.length).toBeGreaterThanOrEqual(7);
	});
});
