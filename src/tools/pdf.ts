import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { BASE, SITE } from '../env.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { BROWSER_ARGS, browserAtHand, findBrowser } from './browser.ts';
import { progress, ROOT } from './build.ts';
import { serve } from './serve.ts';

const PACKAGES = join(ROOT, 'node_modules/@fontsource');
const FONTS = '/fonts-for-paper/';
/** Fonts that come with the project, so that a PDF looks the same wherever it is made. */
const SHEETS = {
	'source-serif-4': ['latin-400', 'latin-400-italic', 'latin-600'],
	'noto-sans-sc': ['latin-400', 'latin-700', 'chinese-simplified-400', 'chinese-simplified-700'],
} as const;
/** For the few signs that those lack: the same font in many small files, under another name. */
const REST = ['400', '700'];
const SANS = '"Noto Sans SC", "Noto Sans SC Rest"';
const TEXT: Record<Locale, string> = { en: `"Source Serif 4", ${SANS}`, zh: SANS };

/** @returns the address of a PDF, from the site's root. */
const pdfAt = (locale: Locale): string => `downloads/growth-fieldbook-${locale}.pdf`;

async function fontStyles(locale: Locale): Promise<string> {
	const read = async (name: string, sheet: string): Promise<string> => {
		const css = await readFile(join(PACKAGES, name, `${sheet}.css`), 'utf8');
		return css.replaceAll('./files/', `${FONTS}${name}/files/`);
	};
	const named = Object.entries(SHEETS).flatMap(([name, sheets]) =>
		sheets.map((s) => read(name, s)),
	);
	const rest = REST.map(async (sheet) =>
		(await read('noto-sans-sc', sheet)).replaceAll("'Noto Sans SC'", "'Noto Sans SC Rest'"),
	);
	// Quotation marks of a Chinese font are as wide as its characters: not for English, even in tables.
	const families = ['ui', 'head', 'text'].map((use) => `--font-${use}: ${TEXT[locale]};`).join(' ');
	const sheets = await Promise.all([...named, ...rest]);
	return [...sheets, `:root:root:root:root, [lang][lang][lang] { ${families} }`].join('\n');
}

/**
 * Makes a page fit to stand alone: its title is the book's, and links that leave it lead to the public
 * address; without one they are plain text.
 */
const settle = (page: Page): Promise<void> =>
	page.evaluate(
		(site) => {
			document.title = document.querySelector('h1')?.textContent ?? '';
			for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
				if (link.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) continue;
				if (site) link.href = site + link.pathname + link.hash;
				else link.removeAttribute('href');
			}
		},
		SITE?.replace(/\/$/, ''),
	);

async function printBook(browser: Browser, address: string, locale: Locale): Promise<Buffer> {
	const context = await browser.newContext({ bypassCSP: true, colorScheme: 'light' });
	const page = await context.newPage();
	await page.route(`**${FONTS}**`, (route) => {
		const [, file = ''] = new URL(route.request().url()).pathname.split(FONTS);
		return route.fulfill({ path: join(PACKAGES, file) });
	});
	await page.emulateMedia({ media: 'print' });
	await page.goto(`${address}${locale}/book/`);
	await page.addStyleTag({ content: await fontStyles(locale) });
	await settle(page);
	await page.evaluate(() => document.fonts.ready);
	const pdf = await page.pdf({
		format: 'A4',
		preferCSSPageSize: true,
		printBackground: true,
		outline: true,
		tagged: true,
	});
	await context.close();
	return pdf;
}

/** Shows the way to the PDF on the page that prints the book. */
async function offer(dist: string, locale: Locale, bytes: number): Promise<void> {
	const file = join(dist, locale, 'book/index.html');
	const size = `${(bytes / 1e6).toFixed(1)} MB`;
	const html = await readFile(file, 'utf8');
	const linked = html.replace(
		/<p([^>]*) data-pdf="([^"]*)"[^>]*>.*?<\/p>/,
		(_, rest: string, text: string) =>
			`<p${rest} data-pdf="${text}"><a href="${BASE}${pdfAt(locale)}">${text.replace('{size}', size)}</a></p>`,
	);
	if (!linked.includes(pdfAt(locale))) throw new Error(`${file} has no place for the PDF`);
	await writeFile(file, linked);
}

/** Prints the book of each language into a built site and links it there. */
export async function makePdfs(dist: string, path: string): Promise<void> {
	const tell = progress();
	tell('Printing the book');
	const { server, address } = await serve(dist, 0);
	const browser = await chromium.launch({ executablePath: path, args: [...BROWSER_ARGS] });
	await mkdir(join(dist, 'downloads'), { recursive: true });
	for (const locale of LOCALES) {
		const pdf = await printBook(browser, address, locale);
		await writeFile(join(dist, pdfAt(locale)), pdf);
		await offer(dist, locale, pdf.length);
		tell(pdfAt(locale));
	}
	await browser.close();
	server.closeAllConnections();
	server.close();
}

/** Prints the book where a browser is at hand; without one its page offers printing, and nothing fails. */
export async function tryPdfs(dist: string): Promise<void> {
	const path = await browserAtHand();
	if (path) await makePdfs(dist, path);
	else console.log('No browser is at hand: the book has no PDF, but its page can be printed');
}

if (import.meta.main) {
	const dist = resolve(ROOT, process.argv[2] ?? 'dist');
	if (process.argv.includes('--try')) await tryPdfs(dist);
	else await makePdfs(dist, process.env['BROWSER_PATH'] ?? (await findBrowser()));
}
