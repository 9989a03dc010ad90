import { expect, type Page, test } from '@playwright/test';

/** Opens what the first marked paragraph of a chapter offers, by keyboard. */
async function open(page: Page, locale: string) {
	await page.goto(`/${locale}/chapters/four-rates/`);
	const block = page.locator('[data-ideas]', { has: page.locator('.idea-button') }).first();
	const button = block.locator('.idea-button');
	await button.focus();
	await page.keyboard.press('Enter');
	const panel = page.locator('.idea-panel');
	await expect(panel).toBeVisible();
	return { block, button, panel };
}

for (const locale of ['en', 'zh'])
	test(`a paragraph’s link and citation are copied (${locale})`, async ({ page }) => {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		const { block, panel } = await open(page, locale);
		const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
		const address = new RegExp(`/${locale}/chapters/four-rates/#${await block.getAttribute('id')}`);
		await panel.locator('[data-text="link"]').click();
		await expect(page.locator('[data-announce]')).not.toBeEmpty();
		expect(await clipboard()).toMatch(address);
		await panel.locator('[data-text="cite"]').click();
		await expect.poll(clipboard).toContain(String(new Date().getFullYear()));
		const cited = await clipboard();
		expect(cited).toMatch(address);
		expect(cited).not.toMatch(/\{\w+\}|¶|undefined/);
		const start = ((await block.textContent()) ?? '').replace(/\s+/g, ' ').slice(0, 12);
		expect(cited.slice(0, 20)).toContain(start.slice(0, 8));
		expect(cited).toContain(locale === 'en' ? 'Growth Fieldbook' : '增长手册');
	});

test('what a paragraph offers leads to its ideas and back, and closes on Escape', async ({
	page,
}) => {
	const { block, button, panel } = await open(page, 'en');
	const id = await block.getAttribute('id');
	const ideas = ((await block.getAttribute('data-ideas')) ?? '').split(' ');
	await expect(panel.locator('[data-idea]')).toHaveCount(ideas.length);
	await page.keyboard.press('Tab');
	const link = panel.locator('a').first();
	await expect(link).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(panel).toHaveCount(0);
	await expect(button).toBeFocused();
	await page.keyboard.press('Enter');
	await link.click();
	await page.waitForURL('**/en/ideas/#*');
	await page.locator(`a[href$="four-rates/#${id}"]`).first().click();
	await expect(page.locator(`#${id}`)).toBeInViewport();
});

test('where the clipboard is refused, the citation stands in a field, selected', async ({
	page,
}) => {
	const { panel } = await open(page, 'zh');
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
	});
	await panel.locator('[data-text="cite"]').click();
	const field = page.locator('.copy-field');
	await expect(field).toBeFocused();
	const [value, selected] = await field.evaluate((element) => {
		const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
		return [value, value.slice(selectionStart, selectionEnd)];
	});
	expect(value).toContain('增长手册');
	expect(selected).toBe(value);
});

test('a published figure past its review date says so, also where the site was built before', async ({
	page,
}) => {
	const note = page.locator('.overdue');
	for (const path of ['benchmarks/', 'chapters/four-rates/', 'calculators/four-rate/']) {
		await page.goto(`/en/${path}`);
		await expect(note.first()).toBeHidden();
	}
	await page.clock.setFixedTime(new Date('2035-01-01'));
	for (const path of ['benchmarks/', 'chapters/four-rates/', 'calculators/four-rate/']) {
		await page.goto(`/en/${path}`);
		await expect(note.first()).toBeVisible();
	}
});
