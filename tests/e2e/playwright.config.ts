import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../src/tools/browser.ts';

const path = process.env['BROWSER_PATH'] ?? (await findBrowser());
process.env['BROWSER_PATH'] = path;

export default defineConfig({
	testDir: '.',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	timeout: 90_000,
	reporter: [['list'], ['json']],
	outputDir: '../../node_modules/.cache/e2e',
	use: {
		baseURL: 'http://localhost:4327/',
		launchOptions: { executablePath: path, args: [...BROWSER_ARGS] },
	},
	webServer: {
		command: 'node src/tools/start.ts --built',
		cwd: '../..',
		env: { PORT: '4327' },
		url: 'http://localhost:4327/en/',
		reuseExistingServer: false,
	},
});
