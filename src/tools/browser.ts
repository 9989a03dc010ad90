import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = [
	'google-chrome',
	'google-chrome-stable',
	'chromium',
	'chromium-browser',
	'microsoft-edge',
];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** Without these a browser under test talks to its maker. */
export const BROWSER_ARGS: readonly string[] = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Whether the tests' own driver can open a page in it. */
async function starts(path: string): Promise<boolean> {
	try {
		const browser = await chromium.launch({ executablePath: path, args: [...BROWSER_ARGS] });
		await (await browser.newPage()).goto('data:text/html,ok');
		await browser.close();
		return true;
	} catch {
		return false;
	}
}

async function firstThatStarts(paths: readonly string[]): Promise<string | undefined> {
	for (const path of paths) if (existsSync(path) && (await starts(path))) return path;
	return undefined;
}

function installed(): Promise<string | undefined> {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return firstThatStarts([
		...(process.env['CHROME_PATH'] ? [process.env['CHROME_PATH']] : []),
		...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
		...PLACES,
	]);
}

async function shipped(): Promise<string | undefined> {
	try {
		const { default: packaged } = await import('@sparticuz/chromium');
		return await firstThatStarts([await packaged.executablePath()]);
	} catch {
		return undefined;
	}
}

async function fromDebian(): Promise<string | undefined> {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
	console.log('No browser was found; installing Debian’s chromium for the tests (apt-get).');
	try {
		execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
		execFileSync('apt-get', ['install', '-yq', 'chromium'], { stdio: 'ignore' });
		return await installed();
	} catch {
		return undefined;
	}
}

/** @returns the path of a browser that starts and is there already, if one is. */
export const browserAtHand = async (): Promise<string | undefined> =>
	(await installed()) ?? (await shipped());

/**
 * @returns the path of a browser that starts: the system's Chrome, Chromium or Edge, else the one that
 * an npm package ships, else Debian's, installed as root. @throws with what to do where there is none.
 */
export async function findBrowser(): Promise<string> {
	const path = (await browserAtHand()) ?? (await fromDebian());
	if (path) return path;
	throw new Error(
		'The browser tests need Chrome, Chromium or Edge. Install one, or set CHROME_PATH to it, and run the tests again.',
	);
}
