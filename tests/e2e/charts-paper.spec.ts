import { expect, type Page, test } from '@playwright/test';
import { LOCALES, openCalculator } from './support.ts';

const drawingsOf = (page: Page) => page.locator('.calc-charts > .calc-chart .calc-drawing');
/** How far each figure reaches into the one before it, in pixels. */
const overlaps = (page: Page): Promise<number[]> =>
	page.evaluate(() => {
		const boxes = [...document.querySelectorAll('.calc-charts > *')].map((part) => {
			const inside = [part, ...part.querySelectorAll('*')]
				.filter((element) => element.checkVisibility())
				.map((element) => element.getBoundingClientRect())
				.filter(({ width, height }) => width > 1 && height > 1);
			return {
				top: Math.min(...inside.map(({ top }) => top)),
				bottom: Math.max(...inside.map(({ bottom }) => bottom)),
			};
		});
		return boxes.slice(1).map(({ top }, i) => Math.max(0, (boxes[i]?.bottom ?? top) - top));
	});

for (const locale of LOCALES)
	test(`once charts can be drawn, all of them are on paper, seen or not (${locale})`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1280, height: 500 });
		await page.emulateMedia({ colorScheme: 'dark' });
		await openCalculator(page, 'model-compare', { locale });
		const drawings = drawingsOf(page);
		const all = await drawings.count();
		expect(all).toBeGreaterThan(4);
		await drawings.first().scrollIntoViewIfNeeded();
		await expect(drawings.first()).toHaveAttribute('data-state', 'drawn');
		await expect(drawings.last()).toHaveAttribute('data-state', 'waiting');
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		for (const drawing of await drawings.all()) {
			await expect(drawing.locator('canvas')).toBeVisible();
			await expect(drawing.locator('table')).toBeHidden();
			const paper = await drawing.locator('canvas').evaluate((element) => {
				const canvas = element as HTMLCanvasElement;
				const { width } = canvas.getBoundingClientRect();
				const { data } = canvas
					.getContext('2d')
					?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
				let [dark, light] = [0, 0];
				for (let i = 0; i < data.length; i += 4) {
					if ((data[i + 3] ?? 0) < 250) continue;
					const most = Math.max(data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0);
					if (most < 120) dark++;
					else if (most > 240 && most < 255) light++;
				}
				return { width, sharpness: canvas.width / width, dark, light };
			});
			expect(paper.width).toBeLessThanOrEqual(640);
			expect(paper.sharpness).toBeGreaterThanOrEqual(3);
			// The words are dark although the page is.
			expect(paper.dark).toBeGreaterThan(1000);
			expect(paper.dark).toBeGreaterThan(paper.light * 4);
		}
		expect(Math.max(...(await overlaps(page)))).toBe(0);
		for (const format of ['A4', 'Letter'])
			expect((await page.pdf({ format })).byteLength).toBeGreaterThan(20_000);
		await page.emulateMedia({ media: 'screen' });
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		for (const drawing of await drawings.all())
			await expect(drawing).toHaveAttribute('data-state', 'drawn');
		await expect(page.locator('[data-paper]')).toHaveCount(0);
	});

test('before charts can be drawn their tables are on paper, none upon another', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 300 });
	await openCalculator(page, 'model-compare');
	await page.emulateMedia({ media: 'print' });
	for (const drawing of await drawingsOf(page).all()) {
		await expect(drawing.locator('table')).toBeVisible();
		await expect(drawing.locator('canvas')).toBeHidden();
	}
	expect(Math.max(...(await overlaps(page)))).toBe(0);
});
