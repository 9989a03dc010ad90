import { readFile } from 'node:fs/promises';
import { type Download, expect, type Locator, type Page, test } from '@playwright/test';
import { view } from '../../src/i18n/view.ts';
import {
	example,
	expectMain,
	expectWhole,
	type Id,
	kept,
	LOCALES,
	linkOf,
	listen,
	openCalculator,
	sideways,
	wake,
} from './support.ts';

type Tool = 'seek' | 'sure' | 'compare' | 'every' | 'take';
const main = 'four-rate';
const reach = (value: number) => ({ ...example(main), reach: value });

/** Opens a tool by its heading. @returns it, loaded. */
async function openTool(page: Page, id: Id, tool: Tool): Promise<Locator> {
	const details = page.locator(`#${id}-${tool}`);
	await details.locator('> summary').click();
	await expect(details.locator('> :not(summary)').first()).toBeVisible();
	return details;
}
const save = (page: Page, tool: Locator, name: string): Promise<Download> =>
	Promise.all([
		page.waitForEvent('download'),
		tool.locator('button', { hasText: name }).click(),
	]).then(([download]) => download);
const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

test('undo goes back through every change and redo forth again', async ({ page }) => {
	const calc = await openCalculator(page, main);
	const [undo, redo] = [
		calc.getByRole('button', { name: view.en.undo, exact: true }),
		calc.getByRole('button', { name: view.en.redo, exact: true }),
	];
	await expect(undo).toHaveAttribute('aria-disabled', 'true');
	await calc.locator('#four-rate-reach').fill('42%');
	await expectMain(calc, main, reach(0.42));
	await calc.locator('.calc-bar select').first().selectOption('start-up');
	await expectMain(calc, main, example(main, 'start-up'));
	await undo.click();
	await expectMain(calc, main, reach(0.42));
	await expect(calc.locator('#four-rate-reach')).toHaveValue('42%');
	await undo.click();
	await expectMain(calc, main, example(main));
	await expect(undo).toHaveAttribute('aria-disabled', 'true');
	// Back at the example, the address holds no figures of the reader's.
	await expect.poll(() => new URL(page.url()).hash).toBe('');
	await redo.click();
	await redo.click();
	await expectMain(calc, main, example(main, 'start-up'));
	await undo.click();
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${linkOf(main, reach(0.42))}`);
});

for (const locale of LOCALES)
	test(`${locale}: the calculator answers what it would take, and what changes its advice`, async ({
		page,
	}) => {
		const noise = await listen(page);
		const calc = await openCalculator(page, main, { locale });
		const seek = await openTool(page, main, 'seek');
		await seek.locator('#four-rate-seek-result').selectOption('arrEnd');
		await seek.locator('#four-rate-seek-input').selectOption('reach');
		await seek.locator('#four-rate-seek-target').fill(locale === 'zh' ? '1.1亿' : '110M');
		// By keyboard: Enter asks.
		await page.keyboard.press('Enter');
		await expect(seek.locator('.calc-answer')).toContainText(locale === 'zh' ? '触达率' : 'Reach');
		await seek.locator('.calc-answer button').click();
		await expect
			.poll(async () => Math.round(Number(await calc.getAttribute('data-main')) / 100))
			.toBe(1_100_000);
		await seek.locator('#four-rate-seek-target').fill('lots');
		await page.keyboard.press('Enter');
		await expect(seek.locator('.calc-error')).toBeVisible();
		await expect(seek.locator('.calc-flips li').first()).toBeVisible();
		await expectWhole(calc);
		expect(noise.found).toEqual([]);
	});

test('what cannot be reached is said, with the best that can be', async ({ page }) => {
	const calc = await openCalculator(page, main);
	const seek = await openTool(page, main, 'seek');
	await seek.locator('#four-rate-seek-result').selectOption('arrEnd');
	await seek.locator('#four-rate-seek-input').selectOption('win');
	await seek.locator('#four-rate-seek-target').fill('900B');
	await page.keyboard.press('Enter');
	await expect(seek.locator('.calc-answer')).toContainText('cannot bring');
	await expect(seek.locator('.calc-answer')).toContainText('100%');
	await expectWhole(calc);
});

test('the simulation runs, answers a chance, and can be stopped', async ({ page }) => {
	const noise = await listen(page);
	const calc = await openCalculator(page, main);
	const sure = await openTool(page, main, 'sure');
	const run = sure.locator('> div > .calc-actions button').last();
	await run.click();
	await expect(sure.locator('.calc-answer')).toBeVisible();
	await expect(sure.locator('progress')).toHaveCount(0, { timeout: 40_000 });
	await expect(sure.locator('.calc-told')).toContainText('20,000');
	const said = await sure.locator('.calc-answer').textContent();
	await expect(sure.locator('meter').first()).toBeVisible();
	await sure.locator('#four-rate-chance').fill('1');
	await page.keyboard.press('Enter');
	await expect(sure.locator('output')).toContainText('100%', { timeout: 40_000 });
	// The same figures give the same answer.
	await expect(sure.locator('progress')).toHaveCount(0, { timeout: 40_000 });
	expect(await sure.locator('.calc-answer').textContent()).toBe(said);
	await run.click();
	await expect(sure.locator('progress')).toBeVisible();
	await run.click();
	await expect(sure.locator('progress')).toHaveCount(0);
	await expectWhole(calc);
	expect(noise.found).toEqual([]);
});

test('a range is read as people type it, and a wrong one is refused', async ({ page }) => {
	await openCalculator(page, main);
	const sure = await openTool(page, main, 'sure');
	const low = sure.locator('#four-rate-low-reach');
	await low.fill('２０％');
	await expect(low).not.toHaveAttribute('aria-invalid');
	for (const [typed, why] of [
		['much', 'number'],
		['-3', 'between'],
		['95%', 'between the two'],
	] as const) {
		await low.fill(typed);
		await expect(low).toHaveAttribute('aria-invalid', 'true');
		await expect(sure.locator('#four-rate-low-reach-error')).toContainText(why);
	}
});

test('scenarios stand side by side, stay, and travel in a link', async ({ page, browser }) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const calc = await openCalculator(page, main);
	const compare = await openTool(page, main, 'compare');
	const name = compare.locator('#four-rate-scenario');
	await name.fill('');
	await page.keyboard.press('Enter');
	await expect(compare.locator('.calc-error')).toBeVisible();
	await name.fill('今年');
	await page.keyboard.press('Enter');
	await calc.locator('#four-rate-reach').fill('42%');
	await calc.locator('.calc-more > summary').click();
	await calc.locator('#four-rate-excludeCustomers').click();
	await expectMain(calc, main, {
		...reach(0.42),
		excludeCustomers: !example(main).excludeCustomers,
	});
	await name.fill('More reach');
	await page.keyboard.press('Enter');
	const heads = compare.locator('.calc-sides thead th');
	await expect(heads).toHaveCount(3);
	// No two are called the same.
	await heads.locator('input').first().fill('More reach');
	await page.keyboard.press('Tab');
	await expect(heads.locator('input').first()).toHaveValue('More reach 2');
	await heads.locator('input').first().fill('今年');
	await page.keyboard.press('Tab');
	await expect(compare.locator('.calc-difference').first()).toContainText('+');
	await expect(compare.locator('.calc-sides tbody').last()).toContainText('42%');
	// What is no number is compared too.
	await expect(compare.locator('.calc-sides tbody').last()).toContainText(view.en.yes);
	await expect(compare.locator('.calc-sides tbody').last()).toContainText(view.en.no);
	await compare.getByRole('button', { name: 'Copy a link with these scenarios' }).click();
	await expect(compare.locator('[role="status"]').last()).not.toBeEmpty();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	const elsewhere = await browser.newPage();
	await elsewhere.goto(link.replace('/en/', '/zh/'));
	await wake(elsewhere);
	const there = elsewhere.locator(`#${main}-compare`);
	await expect(there.locator('.calc-sides thead th')).toHaveCount(3);
	await expect(there.locator('.calc-sides thead input').nth(1)).toHaveValue('More reach');
	// Nothing of the link is kept until its reader changes something.
	expect(await kept(elsewhere, `${main}.scenarios` as Id)).toBeNull();
	// Nor is it lost when the reader changes languages.
	await elsewhere.locator('[data-language]').click();
	await elsewhere.waitForURL('**/en/calculators/**');
	await wake(elsewhere);
	await expect(there.locator('.calc-sides thead th')).toHaveCount(3);
	await elsewhere.close();
	await page.goto('about:blank');
	const again = await openCalculator(page, main);
	const later = await openTool(page, main, 'compare');
	await later.getByRole('button', { name: 'Work on 今年' }).click();
	await expectMain(again, main, example(main));
	await later.getByRole('button', { name: 'Remove 今年' }).click();
	await expect(later.locator('.calc-sides thead th')).toHaveCount(2);
	await page.setViewportSize({ width: 360, height: 800 });
	expect(await sideways(page)).toEqual([]);
});

for (const locale of LOCALES)
	test(`${locale}: every result opens to its working, and whose its numbers are`, async ({
		page,
	}) => {
		const calc = await openCalculator(page, main, { locale });
		await calc.locator('#four-rate-reach').fill('42%');
		const every = await openTool(page, main, 'every');
		await every.locator('select').first().selectOption('1');
		const reached = every
			.locator('div > .calc-every')
			.first()
			.locator('li', {
				hasText: locale === 'zh' ? '已触达' : 'Reached',
			});
		await reached.first().locator('summary').first().click();
		await expect(reached.first().locator('.calc-numbers').first()).toContainText('%');
		await expectWhole(calc);
		const base = calc.locator('.calc-card').first();
		await base.locator('summary').first().click();
		await expect(base.locator('.calc-step').first()).toBeVisible();
	});

test('a workbook, tables and figures can be taken away, and figures come back', async ({
	page,
}) => {
	const noise = await listen(page);
	const calc = await openCalculator(page, main, { locale: 'zh' });
	await calc.locator('#four-rate-reach').fill('42%');
	await expectMain(calc, main, reach(0.42));
	const take = await openTool(page, main, 'take');
	const xlsx = await save(page, take, '.xlsx');
	expect(xlsx.suggestedFilename()).toMatch(/^four-rate-\d{4}-\d\d-\d\d\.xlsx$/);
	const bytes = await bytesOf(xlsx);
	expect(bytes.subarray(0, 2).toString()).toBe('PK');
	expect(bytes.length).toBeGreaterThan(5_000);
	const csv = (await bytesOf(await save(page, take, '.csv'))).toString('utf8');
	expect(csv.startsWith('\uFEFF')).toBe(true);
	expect(csv).toContain('触达率');
	expect(csv).toContain('0.42');
	const json = await save(page, take, '.json');
	const file = await json.path();
	await calc.locator('#four-rate-reach').fill('11%');
	await expectMain(calc, main, reach(0.11));
	await take.locator('input[type="file"]').setInputFiles(file);
	await expectMain(calc, main, reach(0.42));
	await take.locator('input[type="file"]').setInputFiles({
		name: 'x.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"calculator":"gates","input":{}}'),
	});
	await expect(take.locator('[role="status"]')).toContainText('另一个计算器');
	await expectMain(calc, main, reach(0.42));
	expect(noise.found).toEqual([]);
});
