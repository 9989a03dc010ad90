import { expect, type Locator, type Page, test } from '@playwright/test';
import { charts } from '../../src/i18n/charts.ts';
import { formatValue } from '../../src/i18n/format.ts';
import { view } from '../../src/i18n/view.ts';
import {
	block,
	compute,
	example,
	expectMain,
	IDS,
	type Id,
	LOCALES,
	type Locale,
	openCalculator,
} from './support.ts';

const BROKEN = /NaN|Infinity|undefined|\bnull\b|\{\w+\}/;
/** A chart's figure by its key, with what a keyboard steers and what is said. */
const partsOf = (page: Page, id: Id, key: string) => {
	const figure = page.locator(`.calc-chart:has(#${id}-${key}-title)`);
	return {
		figure,
		drawing: figure.locator('.calc-drawing'),
		steered: figure.locator('[role="application"]'),
		said: figure.locator('[aria-live]'),
		toggle: figure.locator('.calc-actions button[aria-pressed]'),
	};
};
const focusDrawn = async ({ drawing, steered }: ReturnType<typeof partsOf>): Promise<void> => {
	await steered.focus();
	await expect(drawing).toHaveAttribute('data-state', 'drawn');
};
const pictureOf = (drawing: Locator): Promise<string> =>
	drawing.locator('canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
/** Notes everything that any live region of a chart says from now on. */
const listenIn = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const heard: string[] = [];
		Object.assign(globalThis, { heard });
		for (const region of document.querySelectorAll('.calc-chart [aria-live]'))
			new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
				childList: true,
				characterData: true,
				subtree: true,
			});
	});
const heard = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		(globalThis as unknown as { heard: string[] }).heard.filter((text) => text !== ''),
	);

const SAID = {
	en: {
		points: '28 points in 7 series',
		third: '(3 of 4)',
		first: 'Today, Holding still: CN¥60M (1 of 4)',
		last: (value: string) => `year 3, Holding still: ${value} (4 of 4)`,
		point: '3, Over plan: Planned cost CN¥1.2M, Actual cost CN¥1.25M (1 of 3)',
		bar: /^year 1, Lost: −CN¥[\d.]+M, from CN¥60M to CN¥[\d.]+M \(1 of 3\)$/,
	},
	zh: {
		points: '7 组数据，共 28 个点',
		third: '第 3 个',
		first: '现在，维持现状：¥6,000万（第 1 个，共 4 个）',
		last: (value: string) => `第 3 年，维持现状：${value}（第 4 个，共 4 个）`,
		point: '3，超出计划：计划成本 ¥120万，实际成本 ¥125万（第 1 个，共 3 个）',
		bar: /^第 1 年，流失：−¥[\d.]+万，从 ¥6,000万 到 ¥[\d,]+万（第 1 个，共 3 个）$/,
	},
} satisfies Record<Locale, object>;

for (const locale of LOCALES) {
	test(`a line chart is stepped through and said (${locale})`, async ({ page }) => {
		await openCalculator(page, 'four-rate', { locale });
		const parts = partsOf(page, 'four-rate', 'growth');
		const { drawing, steered, said, figure, toggle } = parts;
		await focusDrawn(parts);
		const title = (await figure.locator('h4').textContent()) ?? '?';
		const sentence = (await figure.locator('figcaption p').textContent()) ?? '?';
		await expect(steered).toHaveAccessibleName(title);
		await expect(steered).toHaveAccessibleDescription(
			new RegExp(`^${sentence.replace(/[.()?]/g, '\\$&')} .*${SAID[locale].points}`),
		);
		await expect(steered).toHaveAttribute('aria-roledescription', charts[locale].kind);
		await expect(figure.locator('.calc-keys')).toBeVisible();
		await expect(said).toHaveText('');
		const plain = await pictureOf(drawing);

		await page.keyboard.press('ArrowRight');
		await expect(said).toHaveText(SAID[locale].first);
		await expect.poll(() => pictureOf(drawing)).not.toBe(plain);
		await page.keyboard.press('End');
		const { hold } = compute('four-rate', example('four-rate'));
		await expect(said).toHaveText(SAID[locale].last(formatValue(hold.arrEnd, 'money', locale)));
		const marked = await pictureOf(drawing);
		await page.keyboard.press('ArrowLeft');
		await expect(said).toContainText(SAID[locale].third);
		await expect.poll(() => pictureOf(drawing)).not.toBe(marked);
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowDown');
		await expect(said).not.toHaveText(SAID[locale].first);

		await page.keyboard.press('Escape');
		await expect(toggle).toBeFocused();
		await expect(said).toHaveText('');
		await expect.poll(() => pictureOf(drawing)).toBe(plain);
		await expect(figure.locator('.calc-keys')).toBeHidden();
	});

	test(`points in a plane and floating bars are said in full (${locale})`, async ({ page }) => {
		await openCalculator(page, 'gates', { locale });
		const plane = partsOf(page, 'gates', 'costs');
		await focusDrawn(plane);
		await page.keyboard.press('ArrowRight');
		await expect(plane.said).toHaveText(SAID[locale].point);

		await openCalculator(page, 'four-rate', { locale });
		const bridge = partsOf(page, 'four-rate', 'bridge');
		await focusDrawn(bridge);
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowDown');
		await expect(bridge.said).toHaveText(SAID[locale].bar);
	});
}

for (const key of ['Enter', 't'])
	test(`${key} opens the table and goes there`, async ({ page }) => {
		await openCalculator(page, 'four-rate');
		const parts = partsOf(page, 'four-rate', 'growth');
		await focusDrawn(parts);
		await page.keyboard.press(key);
		await expect(parts.figure.locator('.table-region')).toBeFocused();
		await expect(parts.toggle).toHaveAttribute('aria-pressed', 'true');
		await parts.toggle.click();
		await expect(parts.drawing).toHaveAttribute('data-state', 'drawn');
		await expect(parts.toggle).toBeFocused();
	});

test('a held key says only where it led', async ({ page }) => {
	await openCalculator(page, 'four-rate');
	const parts = partsOf(page, 'four-rate', 'growth');
	await focusDrawn(parts);
	await listenIn(page);
	await parts.steered.evaluate((element) => {
		for (let i = 0; i < 9; i++)
			element.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
	});
	await expect(parts.said).toHaveText(/^year 3, /);
	expect(await heard(page)).toHaveLength(1);
});

test('charts keep silent while figures change', async ({ page }) => {
	const calc = await openCalculator(page, 'four-rate');
	const { drawing, figure } = partsOf(page, 'four-rate', 'growth');
	await drawing.scrollIntoViewIfNeeded();
	await expect(drawing).toHaveAttribute('data-state', 'drawn');
	await listenIn(page);
	const [sentence, picture] = [figure.locator('figcaption p'), await pictureOf(drawing)];
	const before = (await sentence.textContent()) ?? '?';
	await calc.locator('#four-rate-reach').fill('12%');
	await expect(sentence).not.toHaveText(before);
	await expect.poll(() => pictureOf(drawing)).not.toBe(picture);
	expect(await heard(page)).toEqual([]);
});

test('what is not in view is drawn again only when it is', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	const calc = await openCalculator(page, 'four-rate');
	const { drawing, figure } = partsOf(page, 'four-rate', 'growth');
	await drawing.scrollIntoViewIfNeeded();
	await expect(drawing).toHaveAttribute('data-state', 'drawn');
	const input = calc.locator('#four-rate-reach');
	await input.scrollIntoViewIfNeeded();
	await drawing.evaluate(
		(element) =>
			new Promise<void>((done) => {
				const far = (entries: IntersectionObserverEntry[]) =>
					entries.at(-1)?.isIntersecting === false && done();
				new IntersectionObserver(far, { rootMargin: '200px' }).observe(element);
			}),
	);
	const before = await pictureOf(drawing);
	const sentence = (await figure.locator('figcaption p').textContent()) ?? '?';
	await input.fill('12%');
	await expectMain(calc, 'four-rate', { ...example('four-rate'), reach: 0.12 });
	await expect(figure.locator('figcaption p')).not.toHaveText(sentence);
	for (let i = 0; i < 3; i++)
		await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
	expect(await pictureOf(drawing)).toBe(before);
	await drawing.scrollIntoViewIfNeeded();
	await expect.poll(() => pictureOf(drawing)).not.toBe(before);
});

for (const id of IDS)
	test(`every drawn chart of ${id} has its points said`, async ({ page }) => {
		await openCalculator(page, id, { locale: 'zh' });
		const figures = page.locator('.calc-charts > .calc-chart:has(.calc-drawing)');
		expect(await figures.count()).toBeGreaterThan(0);
		for (const figure of await figures.all()) {
			await figure.locator('[role="application"]').focus();
			await page.keyboard.press('ArrowRight');
			const said = figure.locator('[aria-live]');
			await expect(said).toHaveText(/.，.+（第 1 个，共 \d+ 个）$|^.+：.+（第 1 个，共 \d+ 个）$/);
			expect(await said.textContent()).not.toMatch(BROKEN);
		}
	});

test('the server’s charts stand until their script comes, and come alive where they are', async ({
	page,
}) => {
	await page.addInitScript(() => {
		addEventListener('DOMContentLoaded', () => {
			Object.assign(globalThis, { stood: [...document.querySelectorAll('.calc-heat *')] });
		});
	});
	await openCalculator(page, 'icp-grid');
	await expect(page.locator('.calc-chart .calc-actions button').first()).toBeEnabled();
	const stood = await page.evaluate(() =>
		(globalThis as unknown as { stood: Element[] }).stood.map((element) => element.isConnected),
	);
	expect(stood.length).toBeGreaterThan(50);
	expect(stood).not.toContain(false);
});

test('where the charts’ script does not come, it is told and the tables stand', async ({
	page,
}) => {
	await block(page, '**/_astro/chart-body.*');
	const calc = await openCalculator(page, 'four-rate');
	const { figure } = partsOf(page, 'four-rate', 'growth');
	await expect(figure.locator('.calc-error')).toContainText(view.en.partFailed);
	await expect(figure.locator('table')).toBeVisible();
	await expect(figure.locator('.calc-actions button').first()).toBeDisabled();
	// An old table beside new figures would be a lie.
	await calc.locator('#four-rate-reach').fill('12%');
	await expect(figure.locator('table')).toBeHidden();
});
