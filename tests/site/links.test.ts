import { readFileSync } from 'node:fs';
import { LinkChecker } from 'linkinator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressesOf, readList } from '../../src/tools/permalinks.ts';
import { serve } from '../../src/tools/serve.ts';
import { DIST, readDist, type Site } from '../support/built.ts';

let site: Site;
let served: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	site = await readDist();
	served = await serve(DIST, 0);
});
afterAll(() => {
	served?.server.closeAllConnections();
	served?.server.close();
});

describe('links', () => {
	it('all lead somewhere, to the very heading', async () => {
		const { address } = served;
		const { links } = await new LinkChecker().check({
			// Embeds are for other sites: no page of this one leads to them.
			path: [address, ...site.pages.map(({ path }) => address + path)],
			recurse: true,
			checkFragments: true,
			concurrency: 20,
			linksToSkip: async (link) => !link.startsWith(address),
		});
		const broken = links.filter(({ state }) => state === 'BROKEN');
		expect(broken.map((l) => `${l.parent}: ${l.url} (${l.status})`)).toEqual([]);
		const good = new Set(links.filter(({ state }) => state === 'OK').map(({ url }) => url));
		for (const { path } of site.pages) expect([...good]).toContain(address + path);
		const withFragment = site.pages.flatMap((page) =>
			page.elements.filter((e) => e.name === 'a' && e.attributes['href']?.includes('#')),
		);
		expect(withFragment.length).toBeGreaterThan(300);
	});

	it('would be seen broken', async () => {
		const page = `${served.address}en/about/`;
		const checker = new LinkChecker();
		const check = (path: string) => checker.check({ path, checkFragments: true });
		expect((await check(`${served.address}en/nowhere/`)).passed).toBe(false);
		expect((await check(`${page}#nowhere`)).passed).toBe(false);
	});
});

describe('permalinks', () => {
	const list = readList(readFileSync(new URL('../permalinks.txt', import.meta.url), 'utf8'));

	/** Addresses of a list that lead to no page, or to no place on it. */
	const dead = (addresses: readonly string[]): string[] =>
		addresses.filter((address) => {
			const [path = '', anchor] = address.slice(1).split('#');
			const page = site.pages.find((p) => p.path === path);
			return !page?.elements.some((e) => anchor === undefined || e.attributes['id'] === anchor);
		});

	it('resolve, every address ever published', () => {
		expect(list.length).toBeGreaterThan(200);
		expect(dead(list)).toEqual([]);
		const planted = ['/en/nowhere/', '/en/about/#nowhere', '/en/about'];
		expect(dead([...planted, '/en/about/#method'])).toEqual(planted);
	});

	it('hold every address of the site: `npm run permalinks` adds new ones', async () => {
		const built = await addressesOf(DIST);
		expect(built.filter((address) => !list.includes(address))).toEqual([]);
	});
});
