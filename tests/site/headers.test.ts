import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BASE, BASED, DIST, readBased, readDist, type Site } from '../support/built.ts';

/** Scripts and styles that stand in a page, without data. */
const INLINE = /<(script|style)(?![^>]*\b(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/\1>/g;

describe.each([
	['the plain build', DIST, '/', readDist],
	['the build under a sub-path', BASED, BASE, readBased],
])('the headers of %s', (_, folder, base, read) => {
	let site: Site;
	let lines: string[];
	const directive = (name: string): string => {
		const policy = lines.find((line) => line.includes('Content-Security-Policy:')) ?? '';
		return policy.split(/[:;]\s*/).find((part) => part.startsWith(`${name} `)) ?? '';
	};
	beforeAll(async () => {
		site = await read();
		lines = readFileSync(join(folder, '_headers'), 'utf8').split('\n');
	});

	it('are for every page, each line short enough for every host', () => {
		expect(lines[0]).toBe(`${base}*`);
		expect(lines).toContain(`${base}_astro/*`);
		for (const line of lines) expect(line.length).toBeLessThan(2000);
	});

	it('allow nothing that is not named', () => {
		expect(directive('default-src')).toBe("default-src 'none'");
		expect(directive('object-src')).toBe("object-src 'none'");
		expect(directive('base-uri')).toBe("base-uri 'none'");
		expect(directive('script-src')).toMatch(/^script-src 'self' /);
		expect(directive('style-src')).toMatch(/^style-src 'self'/);
		const policy = lines.join('\n');
		expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|https?:|\sdata:;/);
	});

	it('name the hash of every script and style that stands in a page', () => {
		let inline = 0;
		for (const { path, html } of site.pages)
			for (const [, tag = '', text = ''] of html.matchAll(INLINE)) {
				inline++;
				const hash = createHash('sha256').update(text).digest('base64');
				expect(directive(`${tag}-src`), `${tag} in ${path}`).toContain(`'sha256-${hash}'`);
			}
		expect(inline).toBeGreaterThanOrEqual(site.pages.length);
	});

	it('would refuse what no page has: inline styles and handlers', () => {
		for (const { path, elements } of site.pages)
			for (const { name, attributes } of elements)
				for (const key of Object.keys(attributes))
					expect(key, `<${name}> in ${path}`).not.toMatch(/^style$|^on[a-z]/);
	});
});
