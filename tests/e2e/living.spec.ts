import { expect, type Locator, type Page, test } from '@playwright/test';
import { qinghe } from '../../src/cases/qinghe.ts';
import { figureText } from '../../src/i18n/figure.ts';
import { living } from '../../src/i18n/living.ts';
import { view } from '../../src/i18n/view.ts';
import {
	block,
	compute,
	expectMain,
	type Id,
	LOCALES,
	type Locale,
	linkOf,
	listen,
	sideways,
	wake,
} from './support.ts';

const CHAPTER = (locale: Locale) => `/${locale}/chapters/four-rates/`;
const start = qinghe.inputs['four-rate'];

/** The first worked case of the chapter, told of Qinghe. */
const caseOf = (page: Page): Locator => page.locator('.case[data-firm]').first();
const figure = (box: Locator, get: string): Locator =>
	box.locator(`data[data-get="${get}"]`).first();
const own = (box: Locator): Locator => box.locator('.case-own');
const note = (box: Locator): Locator => box.locator('.case-whose');

for (const locale of LOCALES) {
	const words = living[locale];

	test(`a case shows the reader’s figures while they type, and goes back (${locale})`, async ({
		page,
	}) => {
		const noise = await listen(page);
		await page.goto(CHAPTER(locale));
		const box = caseOf(page);
		const before = await box.locator('data.figure').allTextContents();
		await own(box).click();
		await expect(own(box)).toHaveText(words.back(locale === 'zh' ? '清禾软件' : 'Qinghe Software'));
		// Nothing has been changed: the figures are still the firm's, and the note leads to the calculator.
		await expect(note(box).locator('a')).toHaveAttribute('href', '#four-rate');
		await expect(box.locator('.figure-own, .figure-kept')).toHaveCount(0);

		const calc = await wake(page);
		await calc.locator('#four-rate-reach').fill('10%');
		const input = { ...start, reach: 0.1 };
		const reach = figure(box, 'input.reach');
		await expect(reach).toHaveText(figureText(0.1, 'ratio', locale));
		await expect(reach).toHaveClass(/figure-own/);
		await expect(reach).toHaveAttribute('title', new RegExp(`^${words.yours}`));
		const { baseNewArr } = compute('four-rate', input);
		await expect(figure(box, 'baseNewArr')).toHaveText(figureText(baseNewArr, 'money', locale));
		const worked = box.locator('data[data-is="(targetAccounts - customers0) * reach"]').first();
		await expect(worked).toHaveText(figureText(185, 'count', locale));
		await expect(note(box)).toContainText(words.changed.split('{')[0] ?? '');
		expect(await box.textContent()).not.toMatch(/NaN|undefined|null|Infinity/);

		await calc.locator('.calc-bar select').last().selectOption('usd');
		await expect(figure(box, 'baseNewArr')).toHaveText(
			figureText(baseNewArr, 'money', locale, 'usd'),
		);
		expect(await sideways(page)).toEqual([]);

		await own(box).click();
		await expect(own(box)).toHaveText(words.use);
		await expect(note(box)).toHaveCount(0);
		expect(await box.locator('data.figure').allTextContents()).toEqual(before);
		await expect(box.locator('.figure-own, .figure-kept')).toHaveCount(0);
		expect(noise.found).toEqual([]);
	});
}

const CHAPTERS: readonly [slug: string, ...ids: Id[]][] = [
	['strategy-and-plan', 'alignment'],
	['marketing-plan', 'plan-decomposition'],
	['target-customers', 'icp-grid'],
	['four-rates', 'four-rate'],
	['growth-or-profit', 'growth-profit'],
	['growth-sequence', 'gates', 'hire-ramp'],
	['product-or-solution', 'product-solution'],
	['new-products', 'new-product'],
	['saas-or-op', 'model-compare'],
];
for (const [i, [slug, ...ids]] of CHAPTERS.entries()) {
	const locale = LOCALES[i % 2] ?? 'en';
	test(`${slug}: its calculators start from the firm, its cases follow (${locale})`, async ({
		page,
	}) => {
		const noise = await listen(page);
		await page.goto(`/${locale}/chapters/${slug}/`);
		const box = caseOf(page);
		const before = await box.locator('data.figure').allTextContents();
		await own(box).click();
		for (const id of ids) {
			const island = page.locator(`[data-island="${id}"]`);
			await island.evaluate((element) => element.scrollIntoView());
			await expect(island).toHaveAttribute('data-alive', '');
			const calc = island.locator('.calc');
			await expectMain(calc, id, qinghe.inputs[id]);
			const examples = calc.locator('.calc-bar select').first();
			await expect(examples).toHaveValue('qinghe');
			await examples.selectOption({ index: 2 });
			await expect(note(box)).toContainText(living[locale].changed.split('{')[0] ?? '');
			await calc.getByRole('button', { name: view[locale].blank, exact: true }).click();
			expect(await box.textContent()).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
			await calc.getByRole('button', { name: view[locale].reset, exact: true }).click();
			await expectMain(calc, id, qinghe.inputs[id]);
		}
		await expect(note(box)).not.toContainText(living[locale].changed.split('{')[0] ?? '');
		expect(await box.locator('data.figure').allTextContents()).toEqual(before);
		expect(noise.found).toEqual([]);
	});
}

test('“reset” in the calculator gives the case its firm back', async ({ page }) => {
	await page.goto(CHAPTER('en'));
	const box = caseOf(page);
	const calc = await wake(page);
	await calc.locator('#four-rate-win').fill('50%');
	await own(box).click();
	await expect(figure(box, 'input.win')).toHaveText('50%');
	await calc.getByRole('button', { name: view.en.reset, exact: true }).click();
	await expect(figure(box, 'input.win')).toHaveText(/^21%/);
	await expect(note(box).locator('a')).toHaveAttribute('href', '#four-rate');
});

test('a link’s figures are the reader’s; what they do not give is a dash', async ({ page }) => {
	const input = { ...start, targetArrYear1: null };
	await page.goto(`${CHAPTER('zh')}#${linkOf('four-rate', input)}`);
	const box = caseOf(page);
	await expect(page.locator('.calc-island[data-alive]')).toHaveCount(1);
	await own(box).click();
	await expect(figure(box, 'input.customers0')).toHaveClass(/figure-own/);
	await expect(figure(box, 'requiredConversionYear1')).toHaveText('—');
	await expect(note(box)).toContainText(living.zh.undefinedHere);
});

test('a blank start has no figures yet', async ({ page }) => {
	await page.goto(CHAPTER('en'));
	const box = caseOf(page);
	const calc = await wake(page);
	await own(box).click();
	await calc.getByRole('button', { name: view.en.blank, exact: true }).click();
	await expect(figure(box, 'arrEnd')).toHaveText('—');
	expect(await box.textContent()).not.toMatch(/NaN|undefined|null|Infinity/);
});

test('the button works by keyboard and says what it did', async ({ page }) => {
	await page.goto(CHAPTER('en'));
	const button = own(caseOf(page));
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(button).toHaveText(living.en.back('Qinghe Software'));
	const said = await note(caseOf(page)).textContent();
	await expect(page.locator('[data-announce]')).toHaveText(said ?? '-');
	await expect(button).toBeFocused();
});

test('a script that does not load leaves the case as it is', async ({ page }) => {
	await block(page, /living\./);
	await page.goto(CHAPTER('en'));
	const box = caseOf(page);
	const before = await box.locator('data.figure').allTextContents();
	await own(box).click();
	await expect(own(box)).toHaveText(living.en.failed);
	expect(await box.locator('data.figure').allTextContents()).toEqual(before);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a case offers nothing that needs it', async ({ page }) => {
		await page.goto(CHAPTER('zh'));
		await expect(own(caseOf(page))).toBeHidden();
	});
});

test('what stands open stands open in the other language too, a case with one’s own figures among it', async ({
	page,
}) => {
	const noise = await listen(page);
	await page.goto(CHAPTER('en'));
	const calc = await wake(page);
	await calc.locator('#four-rate-reach').fill('10%');
	await own(caseOf(page)).click();
	await page.locator('figure details').first().locator('summary').first().click();
	const working = calc.locator('.calc-working').first();
	await working.locator('summary').first().click();
	await working.locator('.calc-working').first().locator('summary').first().click();
	await calc.locator('#four-rate-seek > summary').click();
	const pressed = calc.locator('.calc-chart [aria-pressed]').first();
	await pressed.click();
	const open = (): Promise<string[]> =>
		page
			.locator('details[open], [aria-pressed="true"], .case-whose')
			.evaluateAll((all) => all.map((one) => `${one.tagName} ${one.className} ${one.id}`));
	const before = await open();
	expect(before.length).toBeGreaterThan(5);
	await page.locator('[data-language]').click();
	await expect(page).toHaveURL(/\/zh\/chapters\/four-rates\/#.*four-rate=.*&open=/);
	// A chart draws itself, and its button, where it is seen.
	await page.locator('.calc-chart').first().scrollIntoViewIfNeeded();
	await expect.poll(open).toEqual(before);
	await expect(figure(caseOf(page), 'input.reach')).toHaveText(figureText(0.1, 'ratio', 'zh'));
	// And an address with what no page has does no harm.
	await page.goto(`${CHAPTER('en')}#open=d99-c7.d1-zz-toString0`);
	await page.reload();
	await wake(page);
	expect(noise.found).toEqual([]);
});
