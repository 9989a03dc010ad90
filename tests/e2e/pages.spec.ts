import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import {
	allPages,
	IDS,
	LOCALES,
	listen,
	openEverything,
	PAGE_TYPES,
	sideways,
	visit,
	wake,
} from './support.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PAGES = process.env['FULL'] ? ['/', ...allPages().filter((p) => p !== '/')] : PAGE_TYPES;

async function faultsOf(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
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

test.describe('axe finds nothing, with everything open, in either theme', () => {
	for (const path of PAGES)
		test(path, async ({ page }) => {
			// Three times everything of a calculator, all its tools open.
			test.slow();
			await visit(page, path);
			const live = (await page.locator('.calc-island').count()) > 0;
			// A calculator's own page holds all that it opens with once everything is open.
			if (live && !path.includes('/calculators/'))
				expect(await faultsOf(page), 'as it opens').toEqual([]);
			await openEverything(page);
			await unstick(page);
			for (const theme of ['light', 'dark']) {
				await setTheme(page, theme);
				expect(await faultsOf(page), theme).toEqual([]);
			}
		});

	test('and would find a planted fault', async ({ page }) => {
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
});

const SIZES = [
	[320, 640],
	// 1280 × 1024 at 400 %.
	[320, 256],
	[360, 740],
	[800, 1000],
	[1280, 800],
] as const;

test.describe('no complaint, no policy violation, no foreign request, no sideways scroll', () => {
	for (const path of PAGES)
		test(path, async ({ page }) => {
			const missing = path.includes('no-such-page');
			const noise = await listen(page, missing ? /status of 404 .*no-such-page/ : undefined);
			await visit(page, path);
			await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
			await openEverything(page);
			for (const [width, height] of SIZES) {
				await page.setViewportSize({ width, height });
				expect(await sideways(page), `${width} × ${height}`).toEqual([]);
			}
			await page.waitForLoadState('networkidle');
			expect(noise.found).toEqual([]);
		});

	test('and each would be noticed', async ({ page }) => {
		const noise = await listen(page);
		await page.goto('/en/about/');
		await page.evaluate(() => {
			const image = document.createElement('img');
			image.src = 'https://elsewhere.example/x.png';
			const wide = document.createElement('div');
			wide.style.width = '2000px';
			wide.textContent = 'wide';
			document.querySelector('main')?.append(image, wide);
			console.warn('planted');
		});
		await expect.poll(() => noise.found.join('\n')).toMatch(/policy: img-src/);
		expect(noise.found.join('\n')).toContain('planted');
		expect(await sideways(page)).not.toEqual([]);
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

/** The least that WCAG 1.4.12 asks a page to bear. */
const SPACING = `* {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

test.describe('text may be spaced out without being cut', () => {
	const paths = LOCALES.flatMap((locale) => [
		`/${locale}/`,
		`/${locale}/chapters/four-rates/`,
		`/${locale}/search/`,
		...IDS.map((id) => `/${locale}/calculators/${id}/`),
	]);
	for (const path of paths)
		test(path, async ({ page }) => {
			await page.setViewportSize({ width: 360, height: 740 });
			await page.goto(path);
			await openEverything(page);
			await page.evaluate((css) => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(css);
				document.adoptedStyleSheets = [sheet];
			}, SPACING);
			expect(await sideways(page)).toEqual([]);
			const cut = await page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('a, button, p, li, h1, h2, h3, label, legend')]
					.filter((element) => {
						const { overflowX, overflowY, clipPath } = getComputedStyle(element);
						if (clipPath !== 'none' || !element.checkVisibility()) return false;
						const clips = overflowX !== 'visible' || overflowY !== 'visible';
						const over =
							element.scrollHeight > element.clientHeight + 1 ||
							element.scrollWidth > element.clientWidth + 1;
						return clips && over;
					})
					.map((element) => element.outerHTML.slice(0, 120)),
			);
			expect(cut).toEqual([]);
		});
});
