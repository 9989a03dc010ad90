import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDist, type Site } from '../support/built.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:recommended'],
	rules: {
		// Preact writes `<input/>`, which HTML reads as `<input>`.
		'void-style': 'off',
		// The number of an idea is its anchor: `ideas/#4-1`.
		'valid-id': ['error', { relaxed: true }],
	},
});

/** @returns what is wrong with a page, one sentence each. */
async function faultsOf(path: string, html: string): Promise<string[]> {
	const { results } = await validator.validateString(html, path);
	return results.flatMap(({ messages }) =>
		messages.map((m) => `${path}:${m.line}:${m.column}: ${m.message} (${m.ruleId}).`),
	);
}

let site: Site;
beforeAll(async () => {
	site = await readDist();
});

describe('the HTML', () => {
	it('is valid on every page', async () => {
		expect(site.pages.length).toBeGreaterThanOrEqual(42);
		const faults = await Promise.all(site.pages.map(({ path, html }) => faultsOf(path, html)));
		expect(faults.flat()).toEqual([]);
	});

	it('would not pass with a fault in it', async () => {
		const { html = '' } = site.pages.find(({ path }) => path === 'en/') ?? {};
		const planted = [
			html.replace('</main>', '<img src="/a.png"></main>'),
			html.replace('</main>', '<p id="content">twice</p></main>'),
			html.replace('</main>', '<ul><p>stray</p></ul></main>'),
			html.replace('</main>', ''),
		];
		for (const broken of planted) {
			expect(broken).not.toBe(html);
			expect(await faultsOf('en/', broken)).not.toEqual([]);
		}
	});
});
