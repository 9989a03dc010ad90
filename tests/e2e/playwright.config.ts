import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../src/tools/browser.ts';

const root = resolve(import.meta.dirname, '../..');
const cache = resolve(root, 'node_modules/.cache');
const path = process.env['BROWSER_PATH'] ?? (await findBrowser());
process.env['BROWSER_PATH'] = path;
// Another built site or another port, where two people test at once.
process.env['DIST'] = resolve(root, process.env['DIST'] ?? 'dist');
const port = process.env['PORT'] ?? '4327';
const address = `http://localhost:${port}/`;

export default defineConfig({
	testDir: '.',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: [
		['list'],
		[
			'json',
			{
				outputFile:
					process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? resolve(cache, 'reports/playwright.json'),
			},
		],
	],
	outputDir: process.env['E2E_OUTPUT'] ?? resolve(cache, 'e2e'),
	use: {
		baseURL: address,
		locale: 'en-GB',
		viewport: { width: 1280, height: 800 },
		launchOptions: {
			executablePath: path,
			// Without the last, no page that a test makes up may frame one of this machine.
			args: [...BROWSER_ARGS, '--disable-features=LocalNetworkAccessChecks'],
		},
	},
	webServer: {
		command: 'node tests/e2e/serve.ts',
		cwd: root,
		env: { PORT: port, DIST: process.env['DIST'] },
		url: `${address}en/`,
		reuseExistingServer: false,
	},
});
