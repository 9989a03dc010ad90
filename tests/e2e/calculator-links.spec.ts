import { expect, type Page, test } from '@playwright/test';
import { view } from '../../src/i18n/view.ts';
import {
	example,
	expectMain,
	expectWhole,
	kept,
	LOCALES,
	linkOf,
	listen,
	openCalculator,
	wake,
} from './support.ts';

const changed = () => ({ ...example('four-rate'), reach: 0.42 });
const theirs = () => ({ ...example('four-rate', 'start-up'), win: 0.33 });
const notices = (page: Page) => page.locator('.calc-notices');

test('a copied link opens elsewhere with the same figures', async ({ page, browser }) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const calc = await openCalculator(page, 'four-rate');
	await calc.locator('.calc-bar select').nth(1).selectOption('eur');
	await calc.locator('#four-rate-reach').fill('42%');
	await expectMain(calc, 'four-rate', changed());
	await calc.locator('.calc-share button').first().click();
	await expect(calc.locator('.calc-share [role="status"]')).not.toBeEmpty();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toContain('/en/calculators/four-rate/#four-rate=1_eur_');
	// The page's own address says the same once typing rests.
	await expect.poll(() => page.url()).toBe(link);
	const elsewhere = await browser.newPage();
	await elsewhere.goto(link);
	const there = await wake(elsewhere);
	await expectMain(there, 'four-rate', changed());
	await expect(there.locator('#four-rate-reach')).toHaveValue('42%');
	await expect(there.locator('.calc-bar select').nth(1)).toHaveValue('eur');
	expect(await there.locator('.calc-card').first().textContent()).toBe(
		await calc.locator('.calc-card').first().textContent(),
	);
	await elsewhere.close();
});

test('where copying is refused, the address stands there to be selected', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
	});
	const calc = await openCalculator(page, 'four-rate');
	await calc.locator('.calc-share button').first().click();
	await expect(calc.locator('.calc-address')).toHaveValue(/#four-rate=1_cny_.*~[a-z0-9]{6}$/);
});

test('the address is written on the first change, not before', async ({ page }) => {
	const calc = await openCalculator(page, 'four-rate');
	expect(new URL(page.url()).hash).toBe('');
	await calc.locator('#four-rate-reach').fill('42%');
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${linkOf('four-rate', changed())}`);
	await calc.locator('#four-rate-reach').fill('nothing');
	await calc.locator('#four-rate-win').fill('21%');
	await expect(calc.locator('.calc-stale')).toBeVisible();
	expect(new URL(page.url()).hash).toBe(`#${linkOf('four-rate', changed())}`);
});

test.describe('a link that is not whole gives a sentence and the example', () => {
	const link = linkOf('four-rate', changed());
	const cases: [name: string, hash: string, told: string][] = [
		['one character changed', link.replace('_.42_', '_.43_'), view.en.damaged],
		['cut short', link.slice(0, -20), view.en.damaged],
		['no figures', 'four-rate=', view.en.damaged],
		['a script', 'four-rate=<script>alert(1)</script>', view.en.damaged],
		['1e999', 'four-rate=1_cny_1e999_~000000', view.en.damaged],
		['broken percent signs', 'four-rate=%FF%FE%', view.en.damaged],
		['100 KB', `four-rate=${'1_'.repeat(50_000)}`, view.en.tooLongLink],
		['a later version', linkOf('four-rate', changed(), 'cny', 9), view.en.version],
	];
	for (const [name, hash, told] of cases)
		test(name, async ({ page }) => {
			const noise = await listen(page);
			const calc = await openCalculator(page, 'four-rate', { hash });
			await expect(notices(page)).toContainText(told);
			await expectMain(calc, 'four-rate', example('four-rate'));
			await expect(calc.locator('#four-rate-reach')).toHaveValue('30%');
			await expectWhole(calc);
			expect(noise.found).toEqual([]);
		});
});

test('what a chat program adds to a link does no harm', async ({ page }) => {
	const link = linkOf('four-rate', changed());
	for (const hash of [`${link}&from=chat`, `${link}。`, `x=1&${link}`, encodeURIComponent(link)]) {
		const calc = await openCalculator(page, 'four-rate', { hash });
		await expectMain(calc, 'four-rate', changed());
		await page.goto('about:blank');
	}
});

for (const locale of LOCALES)
	test(`hostile names in a link are shown as text (${locale})`, async ({ page }) => {
		const noise = await listen(page);
		const names = [
			'<img src=x onerror=alert(1)>',
			'__proto__',
			'constructor',
			'toString',
			'“><script>alert(1)</script>',
		];
		const figures = { ...example('icp-grid'), industries: names };
		const calc = await openCalculator(page, 'icp-grid', {
			locale,
			hash: linkOf('icp-grid', figures),
		});
		await expectMain(calc, 'icp-grid', figures);
		for (const [i, name] of names.entries())
			await expect(calc.locator(`#icp-grid-industries-${i}`)).toHaveValue(name);
		await expect(calc.locator('.calc-grid tbody th')).toHaveText(names);
		await expect(calc.locator('img, script')).toHaveCount(0);
		expect(noise.found).toEqual([]);
	});

test.describe('own figures', () => {
	const mine = linkOf('four-rate', changed());
	test.beforeEach(async ({ page }) => {
		const calc = await openCalculator(page, 'four-rate');
		await calc.locator('#four-rate-reach').fill('42%');
		await expect.poll(() => kept(page, 'four-rate')).toBe(mine);
		await page.goto('about:blank');
	});

	test('are offered on the next visit, not forced', async ({ page }) => {
		const calc = await openCalculator(page, 'four-rate');
		await expectMain(calc, 'four-rate', example('four-rate'));
		await notices(page).locator('button').first().click();
		await expectMain(calc, 'four-rate', changed());
		await expect(notices(page).locator('button')).toHaveCount(0);
	});

	test('are forgotten when asked', async ({ page }) => {
		await openCalculator(page, 'four-rate');
		await notices(page).locator('button').nth(1).click();
		expect(await kept(page, 'four-rate')).toBeNull();
		await page.reload();
		await wake(page);
		await expect(notices(page).locator('button')).toHaveCount(0);
	});

	test('are not overwritten by someone’s link, even when it is edited', async ({ page }) => {
		const calc = await openCalculator(page, 'four-rate', { hash: linkOf('four-rate', theirs()) });
		await expectMain(calc, 'four-rate', theirs());
		await calc.locator('#four-rate-reach').fill('11%');
		const edited = linkOf('four-rate', { ...theirs(), reach: 0.11 });
		await expect.poll(() => new URL(page.url()).hash).toBe(`#${edited}`);
		expect(await kept(page, 'four-rate')).toBe(mine);
		await notices(page).locator('button').first().click();
		await expectMain(calc, 'four-rate', changed());
		expect(await kept(page, 'four-rate')).toBe(mine);
	});

	test('give way to someone’s link when the reader says so', async ({ page }) => {
		const link = linkOf('four-rate', theirs());
		const calc = await openCalculator(page, 'four-rate', { hash: link });
		await expect(notices(page).locator('button')).toHaveCount(2);
		await notices(page).locator('button').nth(1).click();
		await expectMain(calc, 'four-rate', theirs());
		await expect.poll(() => kept(page, 'four-rate')).toBe(link);
	});
});

test('without storage everything works, and the page says that nothing is kept', async ({
	page,
}) => {
	const noise = await listen(page);
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('refused', 'SecurityError');
			},
		});
	});
	const calc = await openCalculator(page, 'four-rate');
	await calc.locator('#four-rate-reach').fill('42%');
	await expectMain(calc, 'four-rate', changed());
	await expect(notices(page)).toContainText(view.en.noStorage);
	await page.locator('[data-theme-switch]').selectOption('dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	expect(noise.found).toEqual([]);
});

test.describe('in a chapter', () => {
	test('a link is read and its calculator scrolled to', async ({ page }) => {
		await page.goto(`/en/chapters/four-rates/#${linkOf('four-rate', changed())}`);
		await expect(page.locator('.calc-island')).toBeInViewport();
		await expect(page.locator('.calc-island[data-alive]')).toHaveCount(1);
		await expectMain(page.locator('.calc'), 'four-rate', changed());
	});

	test('the address stays as it is; the link leads to the calculator’s own page', async ({
		page,
	}) => {
		await page.goto('/en/chapters/four-rates/');
		const calc = await wake(page);
		await calc.locator('#four-rate-reach').fill('42%');
		await expect.poll(() => kept(page, 'four-rate')).not.toBeNull();
		expect(new URL(page.url()).hash).toBe('');
		await calc.locator('.calc-share button').last().click();
		await page.waitForURL('**/en/calculators/four-rate/#four-rate=*');
		await expectMain(await wake(page), 'four-rate', changed());
	});
});

test.describe('the language switch', () => {
	test('keeps the figures', async ({ page }) => {
		const calc = await openCalculator(page, 'four-rate');
		await calc.locator('#four-rate-reach').fill('42%');
		await expectMain(calc, 'four-rate', changed());
		await expect.poll(() => new URL(page.url()).hash).not.toBe('');
		await page.locator('[data-language]').click();
		await page.waitForURL('**/zh/calculators/four-rate/#*');
		await expectMain(await wake(page), 'four-rate', changed());
	});

	test('keeps figures and place in a chapter', async ({ page }) => {
		await page.goto('/en/chapters/four-rates/');
		const calc = await wake(page);
		await calc.locator('#four-rate-reach').fill('42%');
		await expectMain(calc, 'four-rate', changed());
		await expect.poll(() => kept(page, 'four-rate')).not.toBeNull();
		await page
			.locator('#rotate')
			.evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
		await page.locator('[data-language]').click();
		await page.waitForURL('**/zh/chapters/four-rates/#rotate&*');
		await expect(page.locator('#rotate')).toBeInViewport();
		expect(
			await page.locator('#rotate').evaluate((h) => h.getBoundingClientRect().top),
		).toBeLessThan(300);
		await expectMain(await wake(page), 'four-rate', changed());
	});
});
