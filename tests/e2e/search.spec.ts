import { expect, type Page, test } from '@playwright/test';
import { searchWords } from '../../src/i18n/search.ts';
import { block, listen, requests } from './support.ts';

const results = (page: Page) => page.locator('#search-results > li');
const dialog = (page: Page) => page.locator('dialog');
const SEARCH = /\/search\/\w+\.json|pagefind|\/dialog\./;

async function openDialog(page: Page, path = '/zh/'): Promise<void> {
	await page.goto(path);
	await page.locator('[data-search-open]').click();
	await expect(dialog(page)).toBeVisible();
	await expect(dialog(page).locator('input')).toBeFocused();
}

test.describe('the dialog', () => {
	test('opens by its button, / and Ctrl+K, closes by Esc, and gives the focus back', async ({
		page,
	}) => {
		const noise = await listen(page);
		await openDialog(page, '/en/chapters/four-rates/');
		await page.keyboard.press('Escape');
		await expect(dialog(page)).toBeHidden();
		await expect(page.locator('[data-search-open]')).toBeFocused();
		for (const key of ['/', 'Control+k']) {
			await page.locator('[data-language]').focus();
			await page.keyboard.press(key);
			await expect(dialog(page)).toBeVisible();
			await expect(dialog(page).locator('input')).toBeFocused();
			await expect(dialog(page).locator('input')).toHaveValue('');
			await page.keyboard.press('Escape');
			await expect(dialog(page)).toBeHidden();
			await expect(page.locator('[data-language]')).toBeFocused();
		}
		expect(noise.found).toEqual([]);
	});

	test('does not take a / that is typed into a field', async ({ page }) => {
		await page.goto('/en/calculators/icp-grid/');
		const field = page.locator('#icp-grid-industries-0');
		await expect(field).toBeEnabled();
		await field.fill('');
		await field.press('/');
		await expect(field).toHaveValue('/');
		await expect(dialog(page)).toHaveCount(0);
	});

	test('asks for nothing before it is opened', async ({ page }) => {
		const asked = requests(page);
		await page.goto('/zh/chapters/four-rates/');
		await page.waitForLoadState('networkidle');
		expect(asked.filter((url) => SEARCH.test(url))).toEqual([]);
		await page.keyboard.press('/');
		await expect(dialog(page)).toBeVisible();
		await expect.poll(() => asked.filter((url) => SEARCH.test(url)).length).toBeGreaterThan(1);
	});

	for (const [locale, query, place] of [
		['zh', '触达率', 'chapters/four-rates/#reach-rate'],
		['en', 'reach rate', 'chapters/four-rates/#reach-rate'],
		['zh', 'chudalv', 'chapters/four-rates/#reach-rate'],
		['zh', '目标客户应该按行业还是按规模来分', 'chapters/target-customers/'],
		['en', 'should we sell subscriptions or projects?', 'chapters/saas-or-op/'],
	] as const)
		test(`finds “${query}” and Enter goes there`, async ({ page }) => {
			const noise = await listen(page);
			await openDialog(page, `/${locale}/`);
			await page.keyboard.insertText(query);
			await expect(results(page).first()).toBeVisible();
			await page.keyboard.press('Enter');
			await page.waitForURL((url) => url.href.includes(`/${locale}/${place}`));
			const id = new URL(page.url()).hash.slice(1);
			if (id) await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
			expect(noise.found).toEqual([]);
		});

	test('arrows go through the answers and back to the field', async ({ page }) => {
		await openDialog(page);
		await page.keyboard.insertText('客户');
		await expect(results(page).nth(1)).toBeVisible();
		const link = (n: number) => results(page).nth(n).locator('a').first();
		await page.keyboard.press('ArrowDown');
		await expect(link(0)).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(link(1)).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await expect(dialog(page).locator('input')).toBeFocused();
		await page.keyboard.press('ArrowDown');
		const target = (await link(0).getAttribute('href')) ?? '?';
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.href.endsWith(target));
	});

	test('an answer on the page one reads closes it and goes to the place', async ({ page }) => {
		await openDialog(page, '/zh/chapters/four-rates/');
		await page.keyboard.insertText('触达率');
		await expect(results(page).first()).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(dialog(page)).toBeHidden();
		await expect(page.locator('#reach-rate')).toBeInViewport();
	});

	test('keeps the focus inside', async ({ page }) => {
		await openDialog(page);
		await page.keyboard.insertText('增长');
		await expect(results(page).first()).toBeVisible();
		for (let i = 0; i < 40; i++) {
			await page.keyboard.press('Tab');
			const outside = await page.evaluate(() => {
				const here = document.activeElement;
				return here !== document.body && !here?.closest('dialog');
			});
			expect(outside).toBe(false);
		}
	});

	test('names hostile words as text', async ({ page }) => {
		const noise = await listen(page);
		await openDialog(page);
		const query = '<img src=x onerror=alert(1)> $& $1';
		await page.keyboard.insertText(query);
		await expect(dialog(page)).toContainText(query);
		await expect(dialog(page).locator('img')).toHaveCount(0);
		expect(noise.found).toEqual([]);
	});
});

test.describe('the page', () => {
	test('answers an address, by section, and marks what was asked', async ({ page }) => {
		const noise = await listen(page);
		await page.goto('/zh/search/?q=%E8%A7%A6%E8%BE%BE%E7%8E%87');
		const link = results(page).first().locator('a').first();
		await expect(link).toHaveAttribute('href', '/zh/chapters/four-rates/#reach-rate');
		await expect(page.locator('#search-form input')).toHaveValue('触达率');
		await expect(page.locator('#search-results mark').first()).toBeVisible();
		await expect(page.locator('#search-empty')).toBeHidden();
		await expect(page.locator('#search-status')).not.toBeEmpty();
		const pages = await results(page).evaluateAll((items) =>
			items.map((item) => item.querySelector('a')?.getAttribute('href')?.split('#')[0]),
		);
		expect(new Set(pages).size).toBe(pages.length);
		expect(noise.found).toEqual([]);
	});

	test('keeps its address in step with what is typed', async ({ page }) => {
		await page.goto('/en/search/');
		await page.locator('#search-form input').fill('churn');
		await expect(results(page).first()).toBeVisible();
		await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('churn');
		await page.reload();
		await expect(results(page).first()).toBeVisible();
		await page.locator('#search-form input').fill('');
		await expect(page.locator('#search-contents')).toBeVisible();
		await expect(page.locator('#search-results')).toBeHidden();
	});

	for (const [locale, query] of [
		['en', 'xqzvkw'],
		['zh', 'xqzvkw'],
		['en', '!!! ???'],
	] as const)
		test(`has nothing for “${query}” and says so (${locale})`, async ({ page }) => {
			await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);
			await expect(page.locator('#search-empty')).toBeVisible();
			await expect(page.locator('#search-empty')).toContainText(query);
			await expect(page.locator('#search-results')).toBeHidden();
			await expect(page.locator('#search-failure')).toBeHidden();
			await expect(page.locator('#search-contents')).toBeVisible();
		});
});

test.describe('an index that does not come is told from an empty answer', () => {
	const ways: Record<string, (page: Page) => Promise<unknown>> = {
		lost: (page) => block(page, '**/search/*.json'),
		missing: (page) => page.route('**/search/*.json', (route) => route.fulfill({ status: 404 })),
		'cut short': (page) =>
			page.route('**/search/*.json', (route) => route.fulfill({ body: '{"pages":[[' })),
		'another file': (page) =>
			page.route('**/search/*.json', (route) => route.fulfill({ body: '{}' })),
	};
	for (const [name, spoil] of Object.entries(ways))
		test(name, async ({ page }) => {
			await spoil(page);
			await page.goto('/en/search/?q=reach');
			await expect(page.locator('#search-failure')).toBeVisible();
			await expect(page.locator('#search-failure')).toContainText(searchWords.en.failed);
			await expect(page.locator('#search-empty')).toBeHidden();
			await expect(page.locator('#search-contents a').first()).toBeVisible();
			await page.unrouteAll();
			await page.locator('#search-again').click();
			await expect(results(page).first()).toBeVisible();
		});

	test('in the dialog, which then lists the chapters', async ({ page }) => {
		await block(page, '**/search/*.json');
		await openDialog(page, '/en/');
		await page.keyboard.insertText('reach');
		await expect(dialog(page)).toContainText(searchWords.en.failed);
		await expect(dialog(page)).not.toContainText(searchWords.en.none.split('{q}')[0] ?? '?');
		await expect(dialog(page).locator('a[href*="/chapters/"]').first()).toBeVisible();
	});

	test('and a dialog that does not come leads to the search page', async ({ page }) => {
		await block(page, '**/_astro/dialog.*');
		await page.goto('/en/');
		await page.locator('[data-search-open]').click();
		await page.waitForURL('**/en/search/');
	});
});
