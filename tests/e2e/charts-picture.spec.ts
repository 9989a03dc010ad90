import { readFile } from 'node:fs/promises';
import { expect, type Locator, test } from '@playwright/test';
import { charts } from '../../src/i18n/charts.ts';
import { block, type Id, type Locale, listen, openCalculator } from './support.ts';

const saveOf = (figure: Locator, locale: Locale): Locator =>
	figure.getByRole('button', { name: charts[locale].savePicture });

/** Width, height, and how many pixels of the shown picture are not white, in how many colours. */
const seenIn = (image: Locator) =>
	image.evaluate(async (element) => {
		const picture = element as HTMLImageElement;
		await picture.decode();
		const canvas = document.createElement('canvas');
		canvas.width = picture.naturalWidth / 4;
		canvas.height = picture.naturalHeight / 4;
		const context = canvas.getContext('2d');
		context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
		const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
		const colours = new Map<string, number>();
		for (let i = 0; i < pixels.length; i += 4) {
			const colour = [pixels[i], pixels[i + 1], pixels[i + 2]].join();
			colours.set(colour, (colours.get(colour) ?? 0) + 1);
		}
		return {
			size: [picture.naturalWidth, picture.naturalHeight],
			corner: [...pixels.slice(0, 4)].join(),
			inked: pixels.length / 4 - (colours.get('255,255,255') ?? 0),
			colours: colours.size,
		};
	});

const KINDS: [id: Id, chart: string, kind: string][] = [
	['four-rate', 'growth', 'lines'],
	['four-rate', 'bridge', 'bars'],
	['four-rate', 'funnel', 'a funnel'],
	['gates', 'costs', 'points'],
	['gates', 'path', 'tests'],
	['icp-grid', 'grid', 'a grid'],
];
for (const [i, [id, chart, kind]] of KINDS.entries()) {
	const locale = i % 2 ? 'zh' : 'en';
	test(`${kind} can be saved as a picture (${locale})`, async ({ page }) => {
		const noise = await listen(page);
		await page.emulateMedia({ colorScheme: 'dark' });
		await openCalculator(page, id, { locale });
		const figure = page.locator(`.calc-chart:has(#${id}-${chart}-title)`);
		const coming = page.waitForEvent('download');
		await saveOf(figure, locale).click();
		const download = await coming;
		expect(download.suggestedFilename()).toBe(`${id}-${chart}.png`);
		const png = await readFile(await download.path());
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
		expect(width).toBe(2400);
		expect(height).toBeGreaterThan(1200);
		const image = figure.locator('.calc-picture img');
		await expect(image).toHaveAttribute('alt', /.{8}/);
		const seen = await seenIn(image);
		expect(seen.size).toEqual([width, height]);
		// White paper though the page is dark, with a fair share of it inked in several colours.
		expect(seen.corner).toBe('255,255,255,255');
		expect(seen.inked).toBeGreaterThan(5000);
		expect(seen.colours).toBeGreaterThan(20);
		await expect(figure.locator('.calc-picture a')).toHaveAttribute('download', /\.png$/);
		expect(noise.found).toEqual([]);
	});
}

test('a device that shares files is asked to', async ({ page }) => {
	await page.addInitScript(() => {
		const shared: string[] = [];
		Object.assign(globalThis, { shared });
		Object.assign(navigator, {
			canShare: () => true,
			share: async ({ files = [] }: ShareData) => {
				for (const { name, type, size } of files) shared.push(`${name} ${type} ${size > 10_000}`);
			},
		});
	});
	let downloads = 0;
	page.on('download', () => downloads++);
	await openCalculator(page, 'gates');
	const figure = page.locator('.calc-chart:has(#gates-path-title)');
	await saveOf(figure, 'en').click();
	const shared = () => page.evaluate(() => (globalThis as unknown as { shared: string[] }).shared);
	await expect.poll(shared).toEqual(['gates-path.png image/png true']);
	await expect(figure.locator('.calc-picture img')).toBeVisible();
	expect(downloads).toBe(0);
});

test('a picture of earlier figures goes, and one that cannot be made is told', async ({ page }) => {
	const calc = await openCalculator(page, 'four-rate');
	const figure = page.locator('.calc-chart:has(#four-rate-funnel-title)');
	await saveOf(figure, 'en').click();
	await expect(figure.locator('.calc-picture img')).toBeVisible();
	await calc.locator('#four-rate-reach').fill('12%');
	await expect(figure.locator('.calc-picture')).toHaveCount(0);

	await page.setViewportSize({ width: 360, height: 300 });
	await block(page, '**/_astro/draw.*');
	await openCalculator(page, 'four-rate', { locale: 'zh' });
	const drawn = page.locator('.calc-chart:has(#four-rate-growth-title)');
	await saveOf(drawn, 'zh').click();
	await expect(drawn.locator('.calc-picture')).toContainText(charts.zh.pictureFailed);
});
