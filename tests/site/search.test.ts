import { readFile } from 'node:fs/promises';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { openSearch, type Search, searchFile } from '../../src/search/client.ts';
import type { SearchFile } from '../../src/search/shapes.ts';

/** Queries written from the chapters alone by people who had not seen the aliases. */
interface Query {
	q: string;
	/** Slug of the chapter that should come first. */
	chapter: string;
	section?: string;
}

const DIST = new URL(`../../${process.env['DIST'] ?? 'dist'}/`, import.meta.url);
const LIMITS: Record<Locale, { first: number; mrr: number; section: number; empty: number }> = {
	en: { first: 0.88, mrr: 0.9, section: 0.87, empty: 0.02 },
	zh: { first: 0.93, mrr: 0.95, section: 0.82, empty: 0.02 },
};
const NONSENSE: Record<Locale, string[]> = {
	en: [
		'purple elephants dancing',
		'weather tomorrow',
		'how to bake bread',
		'learn piano',
		'mars colony',
		'quadratic function graph',
		'xyzzy plugh',
		'lorem ipsum dolor',
		'bitcoin mining',
		'cold medicine',
		'taylor swift concert',
		'chess opening theory',
		'fix my bicycle',
		'the the the',
	],
	zh: [
		'天气预报',
		'红烧肉做法',
		'我家猫不吃饭',
		'足球世界杯决赛',
		'二次函数图像',
		'量子纠缠怎么修自行车',
		'高铁时刻表',
		'感冒吃什么药',
		'一二三四五',
		'周杰伦演唱会',
	],
};
const fromDist = (async (path: string) =>
	new Response(await readFile(new URL(path, DIST)))) as unknown as typeof fetch;

async function readQueries(locale: Locale): Promise<Query[]> {
	const text = await readFile(new URL(`./queries/${locale}.yml`, import.meta.url), 'utf8');
	return parseFrontmatter(`---\n${text}\n---\n`).frontmatter as unknown as Query[];
}

function median(values: number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

describe.each(LOCALES)('search in %s', (locale) => {
	let search: Search;
	let file: SearchFile;
	beforeAll(async () => {
		search = await openSearch(locale, '', fromDist);
		file = JSON.parse(await readFile(new URL(searchFile(locale), DIST), 'utf8'));
	});
	const rankOf = (q: string, chapter: string): number =>
		search(q).hits.findIndex(({ path }) => path.startsWith(`${locale}/chapters/${chapter}/`)) + 1;

	it('answers the queries of people who had not seen the aliases', async () => {
		const queries = await readQueries(locale);
		expect(queries.length).toBeGreaterThanOrEqual(60);
		const times: number[] = [];
		const results = queries.map(({ q, chapter, section }) => {
			const start = performance.now();
			const place = rankOf(q, chapter);
			times.push(performance.now() - start);
			const { hits } = search(q);
			const best = hits[0]?.path === `${locale}/chapters/${chapter}/#${section}`;
			return { q, chapter, section, place, best, empty: hits.length === 0 };
		});
		const share = (count: number): number => count / queries.length;
		const first = share(results.filter(({ place }) => place === 1).length);
		const empty = share(results.filter((result) => result.empty).length);
		const mrr = share(results.reduce((sum, { place }) => sum + (place ? 1 / place : 0), 0));
		const placed = results.filter((result) => result.section);
		const section = placed.filter(({ best }) => best).length / placed.length;
		const missed = results.filter(({ place }) => place !== 1);
		console.log(
			`search ${locale}: first ${(100 * first).toFixed(1)} %, MRR ${mrr.toFixed(3)}, ` +
				`section ${(100 * section).toFixed(1)} %, ` +
				`empty ${(100 * empty).toFixed(1)} %, median ${median(times).toFixed(2)} ms\n` +
				missed.map((m) => `  "${m.q}": ${m.chapter} at ${m.place || 'none'}`).join('\n'),
		);
		expect(first).toBeGreaterThanOrEqual(LIMITS[locale].first);
		expect(mrr).toBeGreaterThanOrEqual(LIMITS[locale].mrr);
		expect(section).toBeGreaterThanOrEqual(LIMITS[locale].section);
		expect(empty).toBeLessThanOrEqual(LIMITS[locale].empty);
	});

	it('finds every page by its own title', () => {
		for (const [path, title] of file.pages) {
			const found = search(title)
				.hits.slice(0, 3)
				.map((hit) => hit.path.split('#')[0]);
			expect(found, title).toContain(`${locale}/${path}`);
		}
	});

	it('links only to pages and headings that exist', async () => {
		for (const [page, anchor] of file.records) {
			const path = `${locale}/${file.pages[page]?.[0]}index.html`;
			const html = await readFile(new URL(path, DIST), 'utf8');
			if (anchor) expect(html, path).toContain(`id="${anchor}"`);
		}
	});

	it('gives nonsense no answer', () => {
		for (const q of ['zxqvbn', '量子力学', '!!!', '', '   ', '<script>', '%', '\u0000']) {
			expect(search(q).hits, q).toEqual([]);
		}
	});

	it('says of what has nothing to do with the book that answers are loosely related', () => {
		for (const q of NONSENSE[locale]) {
			const { hits, loose } = search(q);
			expect(loose || hits.length === 0, `${q}: ${hits[0]?.path}`).toBe(true);
		}
	});

	it('never shows a hidden phrase', () => {
		for (const [, , , text, phrases] of file.records) {
			for (const phrase of phrases.filter((p) => p.length > 8 && !text.includes(p))) {
				const shown = search(phrase).hits.map(({ excerpt }) => excerpt.map((s) => s.text).join(''));
				expect(shown.filter((excerpt) => excerpt === phrase)).toEqual([]);
			}
		}
	});

	it('fails aloud when its file is lost or damaged', async () => {
		const lost = (async () => new Response('', { status: 404 })) as unknown as typeof fetch;
		const cut = (async () => new Response('{"pages":[')) as unknown as typeof fetch;
		await expect(openSearch(locale, '/', lost)).rejects.toThrow();
		await expect(openSearch(locale, '/', cut)).rejects.toThrow();
	});
});

describe('Chinese search', () => {
	it('takes pinyin, initials, traditional characters, slips and questions without spaces', async () => {
		const search = await openSearch('zh', '', fromDist);
		const asked = [
			'触达率',
			'chudalv',
			'chu da lv',
			'chù dá lǜ',
			'cdl',
			'觸達率',
			'出达率',
			'触达率怎么提高',
		];
		for (const q of asked) expect(search(q).hits[0]?.path, q).toContain('zh/chapters/four-rates/');
	});
});

describe('English search', () => {
	it('takes slips, unfinished words, words run together and British or American spelling', async () => {
		const search = await openSearch('en', '', fromDist);
		const asked = ['reach rate', 'raech rate', 'reach ra', 'reachrate', 'REACH  Rate!'];
		for (const q of asked) expect(search(q).hits[0]?.path, q).toContain('en/chapters/four-rates/');
		const spelt = ['standardization', 'standardisation'].map((q) => search(q).hits[0]?.path);
		expect(spelt[0]).toBe(spelt[1]);
	});
});
