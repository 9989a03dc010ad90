import { expect, type Page, test } from '@playwright/test';
import { LOCALES } from './support.ts';

/** Distance between the tops of the two halves of every pair, and the greatest of them. */
const offset = (page: Page): Promise<number> =>
	page.locator('.pairs .pair').evaluateAll((pairs) =>
		Math.max(
			...pairs.map((pair) => {
				const [own, other] = [...pair.children].map((half) => half.getBoundingClientRect().top);
				return Math.abs((own ?? 0) - (other ?? 0));
			}),
		),
	);

test.describe('side by side', () => {
	for (const locale of LOCALES)
		test(`${locale}: beside each other where there is room, else one under the other`, async ({
			page,
		}) => {
			const path = `/${locale}/chapters/four-rates/`;
			await page.goto(path);
			await page.locator(`a[href="${path}side-by-side/"]`).click();
			await expect(page).toHaveURL(`${path}side-by-side/`);
			expect(await offset(page)).toBeLessThan(1);
			const [own, other] = await page.locator('.pairs .pair').first().locator('> div').all();
			await expect(own ?? page.locator('none')).toHaveAttribute('lang', new RegExp(`^${locale}`));
			await expect(other ?? page.locator('none')).not.toHaveAttribute(
				'lang',
				new RegExp(`^${locale}`),
			);
			await page.setViewportSize({ width: 360, height: 740 });
			expect(await offset(page)).toBeGreaterThan(10);
		});

	test('the switch keeps the place, which stands once', async ({ page }) => {
		await page.goto('/zh/chapters/four-rates/side-by-side/#win-rate');
		await expect(page.locator('#win-rate')).toHaveCount(1);
		await expect(page.locator('#win-rate')).toBeInViewport();
		await page.locator('[data-language]').click();
		await expect(page).toHaveURL('/en/chapters/four-rates/side-by-side/#win-rate');
		await expect(page.locator('#win-rate')).toBeInViewport();
	});
});

test.describe('the whole book', () => {
	for (const locale of LOCALES) {
		test(`${locale}: the contents lead to every chapter and back matter`, async ({ page }) => {
			await page.goto(`/${locale}/book/`);
			const links = await page
				.locator('.book-contents a')
				.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash));
			expect(links.length).toBeGreaterThan(60);
			for (const hash of links) await expect(page.locator(hash), hash).toHaveCount(1);
			await expect(page.locator('.book-part > h2')).toHaveCount(13);
			// A link from one chapter to another stays in the book.
			const away = page.locator(`.book-part p a[href^="/${locale}/chapters/"]`);
			await expect(away).toHaveCount(0);
		});

		for (const format of ['A4', 'Letter'])
			test(`${locale}: prints on ${format}, nothing wider than the paper`, async ({ page }) => {
				await page.goto(`/${locale}/book/`);
				await page.emulateMedia({ media: 'print' });
				const width = format === 'A4' ? 627 : 649;
				await page.setViewportSize({ width, height: 900 });
				const wide = await page.evaluate(() =>
					[...document.querySelectorAll('main *')]
						.filter((e) => e.checkVisibility())
						.filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
						.map((e) => e.outerHTML.slice(0, 120)),
				);
				expect(wide).toEqual([]);
				await expect(page.locator('.site-header')).toBeHidden();
				await expect(page.locator('.on-screen').first()).toBeHidden();
			});

		test(`${locale}: the PDF is there, with its fonts, outline and tags`, async ({ page }) => {
			await page.goto(`/${locale}/book/`);
			const address = await page.locator('[data-pdf] a').getAttribute('href');
			const response = await page.request.get(address ?? '');
			expect(response.headers()['content-type']).toBe('application/pdf');
			const pdf = (await response.body()).toString('latin1');
			expect(pdf.length).toBeLessThan(6e6);
			expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(40);
			for (const part of ['/Outlines', '/StructTreeRoot', '/Lang (']) expect(pdf).toContain(part);
			const fonts = [...pdf.matchAll(/\/Type \/Font\s[^>]*?\/BaseFont \/[A-Z]+\+([\w-]+)/g)];
			expect(fonts.length).toBeGreaterThan(0);
			// No font of the machine that printed it.
			for (const [, name] of fonts) expect(name).toMatch(/^(?:NotoSansSC|SourceSerif4)/);
		});
	}
});
