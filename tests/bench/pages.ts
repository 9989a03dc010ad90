import { type Browser, chromium, type Page } from 'playwright-core';
import { registry } from '../../src/calculators/registry.ts';
import { BROWSER_ARGS, findBrowser } from '../../src/tools/browser.ts';
import { serve } from '../../src/tools/serve.ts';

/*
 * What a reader waits for, in a browser, on a phone's width: from a key pressed in a field to the next paint,
 * the processor four times slower (the slowest key of a visit, the median of five visits), and the longest
 * that the page stands still while a simulation runs.
 */
const SLOWER = 4;
const VISITS = 5;
const LONGEST_PAINT = 100;
const LONGEST_TASK = 50;
const KEYS = ['End', 'Backspace', '1', '2', 'Backspace'];

interface Watched {
	/** Milliseconds from each key to the paint after it, and of each task of more than 50 ms. */
	watched: { paints: number[]; tasks: number[] };
}
const watch = (): void => {
	const watched: Watched['watched'] = { paints: [], tasks: [] };
	Object.assign(globalThis, { watched });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries())
			if (entry.name.startsWith('key')) watched.paints.push(entry.duration);
	}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) watched.tasks.push(duration);
	}).observe({ type: 'longtask' });
};
const longest = (page: Page, of: keyof Watched['watched']): Promise<number> =>
	page.evaluate((key) => {
		const { watched } = globalThis as unknown as Watched;
		return Math.max(0, ...watched[key]);
	}, of);

async function visit(browser: Browser, url: string, act: (page: Page) => Promise<number>) {
	const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
	await page.goto(url);
	await page.locator('.calc-island[data-alive]').waitFor();
	await page.waitForLoadState('networkidle');
	const measured = await act(page);
	await page.close();
	return measured;
}

/** Milliseconds from a key to the next paint, of the slowest of some keys. */
async function typing(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	const field = page.locator('.calc-form input[type=text]').nth(1);
	await field.click();
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	await page.evaluate(watch);
	for (const key of KEYS) {
		await page.keyboard.press(key);
		await page.waitForTimeout(700);
	}
	return longest(page, 'paints');
}

/** Milliseconds of the longest task while a simulation runs. */
async function simulating(page: Page, id: string): Promise<number> {
	const tool = page.locator(`#${id}-sure`);
	await tool.locator('> summary').click();
	const run = tool.locator('> div > .calc-actions button').last();
	await run.waitFor();
	await page.waitForTimeout(700);
	await page.evaluate(watch);
	await run.click();
	await tool.locator('progress').waitFor();
	await tool.locator('progress').waitFor({ state: 'detached', timeout: 120_000 });
	await page.waitForTimeout(500);
	return longest(page, 'tasks');
}

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const [only] = process.argv.slice(2);
const { server, address } = await serve('dist', 0);
const browser = await chromium.launch({
	executablePath: await findBrowser(),
	args: [...BROWSER_ARGS],
});
console.log(
	'\nmilliseconds        key to paint, five visits, processor 4 times slower   longest task of a simulation',
);
for (const id of Object.keys(registry)) {
	if (only && id !== only) continue;
	const url = `${address}zh/calculators/${id}/`;
	const paints: number[] = [];
	for (let i = 0; i < VISITS; i++) paints.push(await visit(browser, url, typing));
	const task = await visit(browser, url, (page) => simulating(page, id));
	console.log(
		id.padEnd(20),
		String(median(paints)).padStart(6),
		`(${paints.join(', ')})`.padEnd(46),
		task === 0 ? 'none over 50' : task.toFixed(0),
		median(paints) >= LONGEST_PAINT ? `over ${LONGEST_PAINT} ms` : '',
		task > LONGEST_TASK ? `over ${LONGEST_TASK} ms` : '',
	);
}
await browser.close();
server.close();
