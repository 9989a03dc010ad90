import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { allPages, listen, openEverything, PAGE_TYPES, sideways, visit, wake } from './support.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PAGES = process.env['FULL'] ? ['/', ...allPages().filter((p) => p !== '/')] : PAGE_TYPES;

/** What axe finds. Within the page and without what it passed: a sixth of the time (no page holds a frame). */
async function faultsOf(page: Page): Promise<string[]> {
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(TAGS);
	const { violations } = await axe.setLegacyMode().analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
	);
}

const setTheme = (page: Page, theme: string): Promise<void> =>
	page.evaluate((name) => {
		document.documentElement.dataset['theme'] = name;
	}, theme);

/** What sticks to the window covers for a moment what is scrolled under it, now this, now that. */
const unstick = (page: Page): Promise<void> =>
	page.locator('.calc-now, .site-header').evaluateAll((all) => {
		for (const one of all as HTMLElement[]) one.style.position = 'static';
	});

const SIZES = [
	[320, 640],
	// 1280 × 1024 at 400 %.
	[320, 256],
	[360, 740],
	[800, 1000],
	[1280, 800],
] as const;

/** The least that WCAG 1.4.12 asks a page to bear. */
const SPACING = `* {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Elements that cut their text off while it is spaced out. */
async function cutWhenSpaced(page: Page): Promise<string[]> {
	await page.evaluate((css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets = [sheet];
	}, SPACING);
	const wide = await sideways(page);
	const cut = await page.evaluate(() => {
		const texts = 'a, button, p, li, h1, h2, h3, label, legend';
		const found = [...document.querySelectorAll<HTMLElement>(texts)].filter((element) => {
			const { overflowX, overflowY, clipPath } = getComputedStyle(element);
			if (clipPath !== 'none' || !element.checkVisibility()) return false;
			const clips = overflowX !== 'visible' || overflowY !== 'visible';
			const over =
				element.scrollHeight > element.clientHeight + 1 ||
				element.scrollWidth > element.clientWidth + 1;
			return clips && over;
		});
		document.adoptedStyleSheets = [];
		return found.map((element) => element.outerHTML.slice(0, 120));
	});
	return [...wide, ...cut];
}

test.describe('with everything open: axe in either theme, sizes, spacing, complaints, requests', () => {
	for (const path of PAGES)
		test(path, async ({ page }) => {
			test.slow();
			const missing = path.includes('no-such-page');
			const noise = await listen(page, missing ? /status of 404 .*no-such-page/ : undefined);
			await visit(page, path);
			const live = (await page.locator('.calc-island').count()) > 0;
			// A calculator's own page holds all that it opens with once everything is open.
			if (live && !path.includes('/calculators/'))
				expect(await faultsOf(page), 'as it opens').toEqual([]);
			await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
			await openEverything(page);
			for (const [width, height] of SIZES) {
				await page.setViewportSize({ width, height });
				expect(await sideways(page), `${width} × ${height}`).toEqual([]);
				if (width === 360) expect(await cutWhenSpaced(page), 'spaced out').toEqual([]);
			}
			await unstick(page);
			for (const theme of ['light', 'dark']) {
				await setTheme(page, theme);
				expect(await faultsOf(page), theme).toEqual([]);
			}
			await page.waitForLoadState('networkidle');
			expect(noise.found).toEqual([]);
		});

	test('axe would find a planted fault', async ({ page }) => {
		await page.goto('/en/about/');
		await page.evaluate(() => {
			document.querySelector('h1')?.after(document.createElement('button'));
			for (const link of document.querySelectorAll('main a'))
				(link as HTMLElement).style.color = '#999';
		});
		const found = (await faultsOf(page)).map((fault) => fault.split(':')[0]);
		expect(found).toContain('button-name');
		expect(found).toContain('color-contrast');
	});

	test('and each complaint would be noticed', async ({ page }) => {
		const noise = await listen(page);
		await page.goto('/en/about/');
		await page.evaluate(() => {
			const image = document.createElement('img');
			image.src = 'https://elsewhere.example/x.png';
			const wide = document.createElement('div');
			wide.style.width = '2000px';
			wide.textContent = 'wide';
			const tight = document.createElement('button');
			tight.style.cssText = 'width: 5em; white-space: nowrap; overflow: hidden';
			tight.textContent = 'no room';
			document.querySelector('main')?.append(image, wide, tight);
			console.warn('planted');
		});
		await expect.poll(() => noise.found.join('\n')).toMatch(/policy: img-src/);
		expect(noise.found.join('\n')).toContain('planted');
		expect(await sideways(page)).not.toEqual([]);
		expect((await cutWhenSpaced(page)).join('\n')).toContain('no room');
	});

	test('nor while charts are drawn, and after the window narrows', async ({ page }) => {
		await page.goto('/en/calculators/model-compare/');
		await wake(page);
		for (const drawing of await page.locator('.calc-drawing').all()) {
			await drawing.scrollIntoViewIfNeeded();
			await expect(drawing).toHaveAttribute('data-state', 'drawn');
		}
		for (const width of [800, 360]) {
			await page.setViewportSize({ width, height: 640 });
			await expect.poll(() => sideways(page), `${width}`).toEqual([]);
		}
	});
});
