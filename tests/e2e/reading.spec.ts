import { expect, test } from '@playwright/test';
import { block, example, expectMain, IDS, listen, openCalculator, wake } from './support.ts';

test('the first Tab offers to skip to the text', async ({ page }) => {
	await page.goto('/en/chapters/four-rates/');
	await page.keyboard.press('Tab');
	await expect(page.locator('.skip')).toBeFocused();
	await expect(page.locator('.skip')).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.locator('#content')).toBeFocused();
	await page.keyboard.press('Tab');
	expect(await page.locator('main :focus').count()).toBe(1);
});

test('the contents mark the place', async ({ page }) => {
	await page.goto('/zh/chapters/four-rates/');
	const current = page.locator('[data-toc] .toc-list a[aria-current]');
	await expect(current).toHaveCount(0);
	for (const id of ['rotate', 'example']) {
		await page.evaluate((heading) => document.getElementById(heading)?.scrollIntoView(), id);
		await expect(current).toHaveCount(1);
		await expect(current).toHaveAttribute('href', new RegExp(`#${id}$`));
	}
	await page.locator('[data-toc] .toc-list a').first().click();
	await expect(page.locator('#chain')).toBeInViewport();
});

test('a heading’s link is copied, or shown where copying is refused', async ({ page }) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/zh/chapters/four-rates/');
	const row = page.locator('.heading-row', { has: page.locator('#reach-rate') });
	await row.locator('.copy-link').focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-announce]')).not.toBeEmpty();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toMatch(/\/zh\/chapters\/four-rates\/#reach-rate$/);
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
	});
	await row.locator('.copy-link').click();
	await expect(page.locator('.copy-field')).toHaveValue(link);
	await expect(page.locator('.copy-field')).toBeFocused();
});

test.describe('the theme', () => {
	const paper = () => getComputedStyle(document.documentElement).backgroundColor;

	test('is kept, and stands before anything is painted', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto('/en/about/');
		const light = await page.evaluate(paper);
		await page.locator('[data-theme-switch]').selectOption('dark');
		const dark = await page.evaluate(paper);
		expect(dark).not.toBe(light);
		// Even where no script of the page's own arrives.
		await block(page, '**/_astro/*.js');
		await page.goto('/en/chapters/strategy-and-plan/');
		expect(await page.evaluate(paper)).toBe(dark);
	});

	test('follows the system, and the address', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto('/en/');
		const light = await page.evaluate(paper);
		await page.emulateMedia({ colorScheme: 'dark' });
		const dark = await page.evaluate(paper);
		expect(dark).not.toBe(light);
		await page.goto('/en/embed/icp-grid/?theme=light');
		expect(await page.evaluate(paper)).toBe(light);
	});

	test('reaches drawn charts', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		const calc = await openCalculator(page, 'four-rate');
		const drawing = calc.locator('.calc-drawing').first();
		await drawing.scrollIntoViewIfNeeded();
		await expect(drawing).toHaveAttribute('data-state', 'drawn');
		const picture = () =>
			drawing.locator('canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
		const before = await picture();
		await page.locator('[data-theme-switch]').selectOption('dark');
		await expect.poll(picture).not.toBe(before);
	});
});

test.describe('/ goes on to a language', () => {
	for (const [locale, wanted] of [
		['zh-CN', 'zh'],
		['zh-TW', 'zh'],
		['en-US', 'en'],
		['fr-FR', 'en'],
	] as const)
		test.describe(locale, () => {
			test.use({ locale });
			test(`to ${wanted}`, async ({ page }) => {
				await page.goto('/');
				await page.waitForURL(`**/${wanted}/`);
			});
		});

	test('to the stored one before the browser’s', async ({ page }) => {
		await page.goto('/en/');
		await page.locator('[data-language]').click();
		await page.waitForURL('**/zh/');
		await page.goto('/');
		await page.waitForURL('**/zh/');
	});
});

test.describe('an embed', () => {
	for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin'])
		for (const id of IDS)
			test(`${id} works on another site, sandbox="${sandbox}"`, async ({ page, baseURL }) => {
				const school = `http://127.0.0.1:${new URL(baseURL ?? '').port}/school`;
				await page.route(school, (route) =>
					route.fulfill({
						contentType: 'text/html',
						body: `<iframe width="700" height="700" sandbox="${sandbox}"
							src="${baseURL}en/embed/${id}/"></iframe>`,
					}),
				);
				await page.goto(school);
				const frame = page.frameLocator('iframe');
				const calc = frame.locator('.calc');
				await expect(frame.locator('.calc-island[data-alive]')).toHaveCount(1);
				await expectMain(calc, id, example(id));
				const input = calc.locator('.calc-number > input').first();
				await input.fill('7');
				await expect(input).toHaveValue('7');
				await expect(calc).not.toHaveAttribute('data-main', 'undefined');
				await expect(frame.locator('[data-keep-state]')).toHaveAttribute('target', '_blank');
			});
});

test('whoever wants less motion gets none', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/en/chapters/four-rates/');
	await wake(page);
	await page.locator('[data-toc] a').last().focus();
	const moving = await page.evaluate(() =>
		[document.documentElement, ...document.querySelectorAll('*')]
			.filter((element) => {
				const style = getComputedStyle(element);
				const seconds = (text: string) => text.split(',').some((t) => Number.parseFloat(t) > 0);
				return (
					style.scrollBehavior === 'smooth' ||
					(style.animationName !== 'none' && seconds(style.animationDuration)) ||
					seconds(style.transitionDuration)
				);
			})
			.map((element) => element.outerHTML.slice(0, 100)),
	);
	expect(moving).toEqual([]);
});

test.describe('with forced colours', () => {
	for (const colorScheme of ['light', 'dark'] as const)
		test(`focus shows, and pictures are told apart (${colorScheme})`, async ({ page }) => {
			await page.emulateMedia({ forcedColors: 'active', colorScheme });
			const calc = await openCalculator(page, 'icp-grid');
			for (const where of ['.search-open', '.calc-bar select', '#icp-grid-industries-0']) {
				await page.locator(where).first().focus();
				await page.keyboard.press('Tab');
				const outline = await page.evaluate(() => {
					const style = getComputedStyle(document.activeElement ?? document.body);
					return style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth);
				});
				expect(outline, `after ${where}`).toBeGreaterThan(1);
			}
			const cells = calc.locator('.calc-heat td[data-level]');
			for (const cell of await cells.all()) await expect(cell).not.toHaveText('');
			await expect(calc.locator('.calc-heat [data-ring] .calc-chosen')).not.toHaveCount(0);
			const [fill, ground] = await calc
				.locator('.calc-heat circle')
				.first()
				.evaluate((dot) => [
					getComputedStyle(dot).fill,
					getComputedStyle(dot.closest('td') ?? dot).backgroundColor,
				]);
			expect(fill).not.toBe(ground);
			const drawing = calc.locator('.calc-drawing').first();
			await drawing.scrollIntoViewIfNeeded();
			await expect(drawing).toHaveAttribute('data-state', 'drawn');
			const seen = await drawing.locator('canvas').evaluate((element) => {
				const canvas = element as HTMLCanvasElement;
				const level = (r = 0, g = 0, b = 0) => (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
				const paper = getComputedStyle(document.documentElement).backgroundColor;
				const ground = level(...(paper.match(/\d+/g) ?? []).map(Number));
				const { data } = canvas
					.getContext('2d')
					?.getImageData(0, 0, canvas.width, canvas.height) ?? {
					data: [],
				};
				let count = 0;
				for (let i = 0; i < data.length; i += 4) {
					const distance = Math.abs(level(data[i], data[i + 1], data[i + 2]) - ground);
					if ((data[i + 3] ?? 0) > 200 && distance > 0.4) count++;
				}
				return count;
			});
			expect(seen, 'pixels that stand out from the ground').toBeGreaterThan(1000);
		});
});

test.describe('on paper', () => {
	for (const path of ['chapters/saas-or-op/', 'calculators/four-rate/', 'calculators/icp-grid/'])
		test(`${path} shows its charts though never scrolled to, and no frame`, async ({ page }) => {
			await page.setViewportSize({ width: 800, height: 400 });
			await page.goto(`/en/${path}`);
			if (path.startsWith('calculators')) await wake(page);
			await page.emulateMedia({ media: 'print' });
			await expect(page.locator('.calc-first')).toBeVisible();
			await expect(page.locator('.calc-card dd > strong').first()).toBeVisible();
			for (const drawing of await page.locator('.calc-drawing').all()) {
				await expect(drawing.locator('table:visible, canvas:visible')).not.toHaveCount(0);
			}
			for (const frame of [
				'.site-header',
				'.site-footer',
				'.calc-bar',
				'.calc-more',
				'.calc-slider',
				'[data-toc]',
			])
				for (const part of await page.locator(frame).all()) await expect(part).toBeHidden();
			// The inputs are printed, since a result without them proves nothing; a grid's cells among them.
			for (const button of await page.locator('button:not(.calc-cell)').all())
				await expect(button).toBeHidden();
			const paper = await page.pdf({ format: 'A4' });
			expect(paper.byteLength).toBeGreaterThan(10_000);
		});

	test('drawn charts are as wide as the paper and come back to their size', async ({ page }) => {
		const noise = await listen(page);
		const calc = await openCalculator(page, 'four-rate');
		const drawing = calc.locator('.calc-drawing').first();
		await drawing.scrollIntoViewIfNeeded();
		await expect(drawing).toHaveAttribute('data-state', 'drawn');
		const width = () =>
			drawing.locator('canvas').evaluate((canvas) => canvas.getBoundingClientRect().width);
		const before = await width();
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		expect(await width()).toBeLessThanOrEqual(640);
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await expect.poll(width).toBeCloseTo(before, 0);
		expect(noise.found).toEqual([]);
	});
});

for (const id of IDS)
	test(`every control of ${id} is reached by Tab, visibly, and none is a trap`, async ({
		page,
	}) => {
		const calc = await openCalculator(page, id);
		await calc.locator('.calc-card summary').first().click();
		await expect(calc.locator('.calc-step').first()).toBeVisible();
		if (id === 'four-rate') await calc.locator('.calc-more > summary').click();
		// What comes late (drawings, a search, the scrolling of wide tables) must have come.
		for (const drawing of await calc.locator('.calc-drawing').all()) {
			await drawing.scrollIntoViewIfNeeded();
			await expect(drawing).toHaveAttribute('data-state', 'drawn');
		}
		await expect(calc.locator('[data-searching]')).toHaveCount(0);
		const all = await page.evaluate(() => {
			// Of a group of radio buttons Tab stops at the chosen one.
			const able =
				'a[href], button, input:not([type="radio"]:not(:checked)), select, textarea, summary, [tabindex="0"]';
			const shown = [...document.querySelectorAll<HTMLElement>(able)].filter(
				(element) =>
					element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'),
			);
			shown.forEach((element, i) => {
				element.dataset['stop'] = String(i);
			});
			(document.activeElement as HTMLElement | null)?.blur();
			return shown.length;
		});
		expect(all).toBeGreaterThan(25);
		// Back and forth: only then does the browser take the focus for one set by keyboard.
		await page.locator('.skip').focus();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Shift+Tab');
		const reached = new Set<string>();
		const unseen: string[] = [];
		for (let i = 0; i < all + 5; i++) {
			const here = await page.evaluate(() => {
				const element = document.activeElement as HTMLElement | null;
				const style = element && getComputedStyle(element);
				return {
					stop: element?.dataset['stop'],
					marked:
						style?.outlineStyle !== 'none' && Number.parseFloat(style?.outlineWidth ?? '0') > 1,
					html: element?.outerHTML.slice(0, 120) ?? '',
				};
			});
			if (here.stop === undefined || reached.has(here.stop)) break;
			reached.add(here.stop);
			if (!here.marked) unseen.push(here.html);
			await page.keyboard.press('Tab');
		}
		expect(unseen).toEqual([]);
		expect(reached.size).toBe(all);
	});
