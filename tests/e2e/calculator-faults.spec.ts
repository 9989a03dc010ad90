import { expect, type Page, test } from '@playwright/test';
import { cases } from '../../src/cases/cases.ts';
import { formatValue } from '../../src/i18n/format.ts';
import { view } from '../../src/i18n/view.ts';
import {
	block,
	compute,
	example,
	expectMain,
	expectWhole,
	IDS,
	LOCALES,
	mainOf,
	openCalculator,
	visit,
} from './support.ts';

/** The marks of the best plan that lie on the board, as lists of levers by year. */
async function ghosts(page: Page): Promise<string[][]> {
	const rows = page.locator('.calc-board tbody tr');
	const marks = await rows.evaluateAll((all) =>
		all.map((row) => [...row.querySelectorAll('label')].map((l) => l.matches('.calc-ghost'))),
	);
	const levers = Object.keys(example('four-rate').levers);
	return (marks[0] ?? []).map((_, year) => levers.filter((_, row) => marks[row]?.[year]));
}
const best = (figures: unknown): string[][] => compute('four-rate', figures).best.schedule;
const cheap = () => {
	const figures = example('four-rate');
	return { ...figures, dealValue: 4000, retention: 0.5 };
};

test.describe('the search for the best plan', () => {
	test('stands there as the page opens', async ({ page }) => {
		await openCalculator(page, 'four-rate');
		expect(await ghosts(page)).toEqual(best(example('four-rate')));
	});

	const change = async (page: Page): Promise<void> => {
		expect(best(cheap())).not.toEqual(best(example('four-rate')));
		await page.locator('.calc-more > summary').click();
		await page.locator('#four-rate-retention').fill('50%');
		await page.locator('#four-rate-dealValue').fill('4000');
		await expectMain(page.locator('.calc'), 'four-rate', cheap());
		await expect.poll(() => ghosts(page)).toEqual(best(cheap()));
		const { best: found } = compute('four-rate', cheap());
		await expect(page.locator('.calc-card dd > strong').last()).toHaveText(
			formatValue(found.netGain, 'money', 'en'),
		);
	};

	test('arrives from a worker after a change', async ({ page }) => {
		await openCalculator(page, 'four-rate');
		const worker = page.waitForEvent('worker');
		await change(page);
		expect((await worker).url()).toContain('/_astro/worker');
	});

	test('arrives where the worker’s script is blocked', async ({ page }) => {
		await block(page, '**/_astro/worker*');
		await openCalculator(page, 'four-rate');
		await change(page);
	});

	test('arrives where workers are refused', async ({ page }) => {
		await page.addInitScript(() => {
			window.Worker = class {
				constructor() {
					throw new DOMException('refused', 'SecurityError');
				}
			} as unknown as typeof Worker;
		});
		await openCalculator(page, 'four-rate');
		await change(page);
	});
});

test.describe('a script that does not come', () => {
	const files = {
		'the calculator': '**/_astro/island.*',
		'the loader of calculators': '**/_astro/Base.astro*',
		'the view': '**/_astro/view.*',
	};
	for (const [name, url] of Object.entries(files))
		test(`${name}: the page says so and takes no input`, async ({ page }) => {
			await block(page, url);
			await page.goto('/en/calculators/four-rate/');
			await expect(page.locator('.calc')).toHaveAttribute(
				'data-main',
				mainOf('four-rate', example('four-rate')),
			);
			await expect(page.locator('.calc-failed')).toBeVisible();
			await expect(page.locator('#four-rate-reach')).toBeDisabled();
			await expect(page.locator('.calc-bar select').first()).toBeDisabled();
			// What shows is readable, the tables of charts included, and nothing dead invites a click.
			await expect(page.locator('.calc-first')).toBeVisible();
			await expect(page.locator('.calc-drawing .calc-table').first()).toBeVisible();
			for (const button of await page.locator('.calc :is(button, select)').all())
				if (await button.isVisible()) await expect(button).toBeDisabled();
		});

	test('the chart: its table and a sentence stand there', async ({ page }) => {
		await block(page, '**/_astro/draw.*');
		const calc = await openCalculator(page, 'four-rate');
		const drawing = calc.locator('.calc-drawing').first();
		await drawing.scrollIntoViewIfNeeded();
		await expect(drawing).toHaveAttribute('data-state', 'failed');
		await expect(drawing.locator('.calc-error')).toContainText(view.en.chartFailed);
		await expect(drawing.locator('table')).toBeVisible();
		await calc.locator('#four-rate-reach').fill('10%');
		const { arrEnd } = compute('four-rate', { ...example('four-rate'), reach: 0.1 });
		await expect(drawing.locator('table')).toContainText(
			formatValue(arrEnd, 'money', 'en', 'cny', 'full'),
		);
	});

	for (const url of ['**/_astro/papaparse*', '**/_astro/paste*'])
		test(`the reader of spreadsheets (${url}): pasting says so`, async ({ page }) => {
			await block(page, url);
			const calc = await openCalculator(page, 'icp-grid');
			const grid = calc.locator('.calc-grid');
			const told = grid.locator('[role="status"]').filter({ hasText: /./ });
			await grid.getByRole('button', { name: view.en.paste }).click();
			const box = page.locator('#icp-grid-cells-paste');
			await expect(box.or(told)).toBeVisible();
			if (await box.isVisible()) {
				await box.fill('1\t2');
				await grid.getByRole('button', { name: view.en.pasteUse }).click();
			}
			// Either it works without that file, or it says that it does not.
			await expect(told).toBeVisible();
		});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const locale of LOCALES)
		for (const [chapter, id] of [
			['four-rates', 'four-rate'],
			['target-customers', 'icp-grid'],
			['saas-or-op', 'model-compare'],
		] as const)
			test(`${locale}/${chapter} reads with its example`, async ({ page }) => {
				await page.goto(`/${locale}/chapters/${chapter}/`);
				await expect(page.locator('h1')).toBeVisible();
				await expect(page.locator('.figure svg')).toBeVisible();
				expect((await page.locator('.prose').textContent())?.length).toBeGreaterThan(1500);
				const calc = page.locator('.calc');
				await expect(calc).toHaveAttribute('data-main', mainOf(id, cases.qinghe.inputs[id]));
				await expect(calc.locator('.calc-noscript')).toBeVisible();
				await expect(calc.locator('.calc-first')).toBeVisible();
				await expect(calc.locator('.calc-card dd > strong').first()).toBeVisible();
				for (const chart of await calc.locator('.calc-drawing').all()) {
					await expect(chart.locator('table')).toBeVisible();
					await expect(chart.locator('tbody th').first()).not.toBeEmpty();
				}
				await expectWhole(calc);
			});

	test('tables of charts do not overlap what follows', async ({ page }) => {
		await page.goto('/en/calculators/model-compare/');
		for (const drawing of await page.locator('.calc-drawing').all()) {
			const canvas = await drawing.locator('.calc-canvas').boundingBox();
			const table = await drawing.locator('.calc-table').boundingBox();
			const frame = await drawing.boundingBox();
			if (!table || !frame) throw new Error('not laid out');
			expect(table.y + table.height).toBeLessThanOrEqual(frame.y + frame.height + 1);
			expect(canvas === null || canvas.y >= frame.y).toBe(true);
		}
	});

	for (const path of ['/', '/en/', '/en/search/', ...IDS.map((id) => `/en/calculators/${id}/`)])
		test(`no dead control shows on ${path}`, async ({ page }) => {
			await visit(page, path);
			await expect(page.locator('h1')).toBeVisible();
			const controls = page.locator('button, select, textarea, input:not([type="hidden"])');
			const dead: string[] = [];
			for (const control of await controls.all())
				if (await control.isVisible())
					dead.push(await control.evaluate((element) => element.outerHTML.slice(0, 80)));
			expect(dead).toEqual([]);
		});

	test('the search page shows the contents', async ({ page }) => {
		await page.goto('/zh/search/');
		await expect(page.locator('#search-contents a').first()).toBeVisible();
		expect(await page.locator('#search-contents a').count()).toBeGreaterThanOrEqual(12);
	});

	test('/ offers both languages', async ({ page }) => {
		await page.goto('/');
		await expect(page.locator('[data-pick="en"]')).toBeVisible();
		await page.locator('[data-pick="zh"]').click();
		await expect(page).toHaveURL(/\/zh\/$/);
	});
});
