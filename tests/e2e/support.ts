import { readdirSync } from 'node:fs';
import { expect, type Locator, type Page, type Request } from '@playwright/test';
import { registry } from '../../src/calculators/registry.ts';
import { writeLink } from '../../src/engine/link.ts';
import { fit } from '../../src/engine/walk.ts';

export const LOCALES = ['en', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];
export type Id = keyof typeof registry;
export const IDS = Object.keys(registry) as Id[];

/** One page of every type, below the language; `missing` stands for any address that is none. */
const TYPES = [
	'',
	'chapters/',
	'chapters/four-rates/',
	'chapters/strategy-and-plan/',
	'chapters/four-rates/side-by-side/',
	'chapters/four-rates/worksheet/',
	'book/',
	'calculators/',
	`embed/${IDS[0]}/`,
	'search/',
	'about/',
	'ideas/',
	'benchmarks/',
	'glossary/',
	'no-such-page/',
];
/**
 * One page of every type in both languages, every calculator in one of them (all pages are for the long
 * tests), and the page that picks the language.
 */
export const PAGE_TYPES = [
	'/',
	...LOCALES.flatMap((l) => TYPES.map((path) => `/${l}/${path}`)),
	...IDS.map((id, i) => `/${LOCALES[i % 2]}/calculators/${id}/`),
	// Two calculators on a page.
	'/zh/chapters/growth-sequence/',
];

/** Every page of the built site. */
export const allPages = (): string[] =>
	readdirSync(process.env['DIST'] ?? 'dist', { recursive: true, encoding: 'utf8' })
		.map((file) => `/${file.replaceAll('\\', '/')}`)
		.filter((file) => file.endsWith('/index.html'))
		.map((file) => file.slice(0, -'index.html'.length))
		.sort();

/** Everything a page complained about, from now on. */
export interface Noise {
	readonly found: string[];
}

/** Listens for console errors and warnings, exceptions, policy violations and foreign requests. */
export async function listen(page: Page, allow: RegExp = /^$/): Promise<Noise> {
	const found: string[] = [];
	const add = (text: string) => {
		if (!allow.test(text)) found.push(text);
	};
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type()))
			add(`${message.type()}: ${message.text()} ${message.location().url}`);
	});
	page.on('pageerror', (error) => add(`exception: ${error.message}`));
	page.on('dialog', (dialog) => {
		add(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (/^https?:$/.test(url.protocol) && url.hostname !== 'localhost') add(`foreign: ${url}`);
	});
	await page.exposeFunction('tellViolation', add);
	await page.addInitScript(() => {
		addEventListener('securitypolicyviolation', (event) => {
			const { tellViolation } = globalThis as unknown as { tellViolation: (t: string) => void };
			tellViolation(`policy: ${event.violatedDirective} ${event.blockedURI}`);
		});
	});
	return { found };
}

/** Goes to a page; `/` stays where it is instead of going on to a language. */
export async function visit(page: Page, path: string): Promise<void> {
	if (path === '/')
		await page.route('**/_astro/index.astro*', (route) =>
			route.fulfill({ contentType: 'text/javascript', body: '' }),
		);
	await page.goto(path);
}

/** Waits until a calculator can be typed into. @returns it. */
export async function wake(page: Page): Promise<Locator> {
	const island = page.locator('.calc-island');
	await island.evaluate((element) => element.scrollIntoView());
	await expect(page.locator('.calc-island[data-alive]')).toHaveCount(1);
	await expect(page.locator('.calc-form')).toBeEnabled();
	return page.locator('.calc');
}

/** Opens a calculator's own page. @returns the calculator, alive. */
export async function openCalculator(
	page: Page,
	id: Id,
	{ locale = 'en' as Locale, hash = '' } = {},
): Promise<Locator> {
	await page.goto(`/${locale}/calculators/${id}/${hash ? `#${hash}` : ''}`);
	return wake(page);
}

/** Opens all that can be opened: inputs, working, contents, tables instead of charts. */
export async function openEverything(page: Page): Promise<void> {
	// A chapter may hold two.
	for (const island of await page.locator('.calc-island').all()) {
		await island.evaluate((element) => element.scrollIntoView());
		await expect(island).toHaveAttribute('data-alive', '');
		await expect(island.locator('.calc-form')).toBeEnabled();
	}
	// What opens may hold more to open; three deep is as far as a reader goes.
	for (let round = 0; round < 3; round++)
		await page.evaluate(async () => {
			// Of a long list of like things two are enough.
			const all = 'details:not(.calc-every > li:nth-child(n + 3) details)';
			for (const details of document.querySelectorAll<HTMLDetailsElement>(all)) details.open = true;
			await new Promise(requestAnimationFrame);
			await new Promise((done) => setTimeout(done));
		});
	const idea = page.locator('.idea-button').first();
	if (await idea.count()) {
		await idea.click();
		await page.locator('.idea-panel').waitFor();
	}
	for (const button of await page.locator('.calc-chart .calc-actions button').all())
		if ((await button.getAttribute('aria-pressed')) === 'false') await button.click();
}

// biome-ignore lint/suspicious/noExplicitAny: inputs and outputs differ from one to the next
type Any = any;

/** A calculator's example, the first unless another is named, as a copy that may be changed. */
export const example = (id: Id, preset?: string): Any =>
	structuredClone(
		(registry[id].presets as Record<string, Any>)[preset ?? ''] ??
			Object.values(registry[id].presets)[0],
	);
/** What the model makes of figures; lists that follow others are fitted first. */
export const compute = (id: Id, input: Any): Any => {
	const calculator: Any = registry[id];
	return calculator.compute(fit(calculator.definition.inputs, input));
};
const follow = (output: Any, path: string): Any =>
	path.split('.').reduce((node, key) => node?.[key], output);
/** The main result of figures, as `data-main` tells it. */
export const mainOf = (id: Id, input: Any): string =>
	String(follow(compute(id, input), registry[id].definition.headline[0]));
/** The fragment, without `#`, that carries figures. */
export const linkOf = (id: Id, input: Any, currency = 'cny', version?: number): string => {
	const calculator: Any = registry[id];
	const { inputs } = calculator.definition;
	const context = { id, version: version ?? calculator.definition.version, inputs };
	return writeLink(context, input, currency, Number(mainOf(id, input)));
};

/** Waits until a calculator shows the result of these figures. */
export const expectMain = (calc: Locator, id: Id, input: Any): Promise<void> =>
	expect(calc).toHaveAttribute('data-main', mainOf(id, input));

/** Words that must never show. */
const BROKEN = /\b(?:NaN|Infinity|undefined|null)\b|\[object|\{\w+\}/;
/** Holds where a calculator shows no broken word, in its text or in its boxes. */
export async function expectWhole(calc: Locator): Promise<void> {
	expect(await calc.textContent()).not.toMatch(BROKEN);
	const values = await calc
		.locator('input[type="text"]')
		.evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
	expect(values.join('\n')).not.toMatch(BROKEN);
}

/** The addresses asked for from now on. */
export function requests(page: Page): string[] {
	const urls: string[] = [];
	page.on('request', (request: Request) => urls.push(new URL(request.url()).pathname));
	return urls;
}

/** Answers every request that matches with a failed connection. */
export const block = (page: Page, url: string | RegExp): Promise<unknown> =>
	page.route(url, (route) => route.abort());

/** What makes the page wider than its window: nothing, or the elements that stick out furthest. */
export const sideways = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const out = [...document.body.querySelectorAll('*')].filter(
			(element) => element.getBoundingClientRect().right > clientWidth + 0.5,
		);
		const shown = out.slice(-3).map((element) => element.outerHTML.slice(0, 160));
		return [`${scrollWidth - clientWidth} px too wide`, ...shown];
	});

/** What the reader’s browser keeps of a calculator. */
export const kept = (page: Page, id: Id): Promise<string | null> =>
	page.evaluate((key) => localStorage.getItem(key), `gf.${id}`);
