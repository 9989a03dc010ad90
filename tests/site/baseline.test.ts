import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { beforeAll, describe, expect, it } from 'vitest';
import { BASELINE } from '../../src/env.ts';
import { readDist, type Site } from '../support/built.ts';

/** The last edition of the language that every browser of the baseline reads. */
const ECMA = 2022;
/** What came to a browser after the baseline. Each must be asked for before it is used, or not used. */
const LATE_SCRIPT: Readonly<Record<string, RegExp>> = {
	'grouping (Chrome 117)': /\b(?:Object|Map)\.groupBy\(/,
	'set methods (Chrome 122)': /\.(?:symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
	'iterator helpers (Chrome 122)':
		/\.(?:values|keys|entries)\(\)\.(?:map|filter|toArray|some|find)\(/,
	'promises (Chrome 119)': /Promise\.(?:withResolvers|try)\(/,
	'Array.fromAsync (Chrome 121)': /Array\.fromAsync\(/,
	'URL.canParse (Chrome 120)': /URL\.(?:canParse|parse)\(/,
	'popover (Chrome 114, Firefox 125)': /\.(?:show|hide|toggle)Popover\(/,
	'view transitions (Firefox 144)': /startViewTransition\(/,
	'visibility (Safari 17.4)': /\.checkVisibility\(/,
	'requestIdleCallback (no Safari)': /(?<!in globalThis[\s\S]{0,80})requestIdleCallback\(/,
	'Intl.Segmenter (Firefox 125)': /(?<!Intl\.Segmenter[\s\S]{0,40})new Intl\.Segmenter/,
};
const LATE_STYLE: Readonly<Record<string, RegExp>> = {
	'light-dark() (Chrome 123)': /light-dark\(/,
	'@starting-style (Chrome 117)': /@starting-style/,
	'@scope (Chrome 118)': /@scope\b/,
	':popover-open (Chrome 114)': /:popover-open/,
	'anchors (Chrome 125)': /anchor(?:-name)?\s*[:(]|anchor-size\(/,
	'relative colours (Chrome 119)': /\b(?:rgb|hsl|oklch|oklab|lab|lch|color)\(from\b/,
	'nesting (Chrome 112, Safari 16.5)': /[{};]\s*&/,
	'calc-size (Chrome 129)': /calc-size\(|interpolate-size/,
};

let site: Site;
beforeAll(async () => {
	site = await readDist();
});
/** Name and text of every script or style, those inside pages included. */
function read(ending: '.js' | '.css'): [name: string, text: string][] {
	const files = [...site.files].filter((file) => file.endsWith(ending));
	const loaded = files.map((f): [string, string] => [
		f,
		readFileSync(join(site.folder, f), 'utf8'),
	]);
	const inline = site.pages.flatMap(({ path, html }) =>
		[...html.matchAll(/<script(?![^>]*(?:src|json|template))[^>]*>([\s\S]*?)<\/script>/g)].map(
			([, text = '']): [string, string] => [path, text],
		),
	);
	return ending === '.js' ? [...loaded, ...inline] : loaded;
}
const late = (texts: [string, string][], features: Readonly<Record<string, RegExp>>): string[] =>
	texts.flatMap(([name, text]) =>
		Object.entries(features).flatMap(([feature, like]) =>
			like.test(text) ? [`${name} uses ${feature}, which came after the baseline.`] : [],
		),
	);
const unread = (texts: [string, string][]): string[] =>
	texts.flatMap(([name, text]) => {
		try {
			parse(text, { ecmaVersion: ECMA, sourceType: 'module' });
			return [];
		} catch (error) {
			return [`${name}: ${(error as Error).message}`];
		}
	});

describe('the browsers that the pages are built for', () => {
	it('can read every script', () => {
		const scripts = read('.js');
		expect(scripts.length).toBeGreaterThan(60);
		expect(unread(scripts)).toEqual([]);
		expect(unread([['x', 'const r = /[\\p{L}--[a-z]]/v;']])).toHaveLength(1);
	});

	it('have all that scripts call and styles use', () => {
		expect(late(read('.js'), LATE_SCRIPT)).toEqual([]);
		expect(late(read('.css'), LATE_STYLE)).toEqual([]);
		expect(late([['x', 'a=Object.groupBy(b,c)']], LATE_SCRIPT)).toHaveLength(1);
		expect(late([['x', 'a{color:red;&:hover{color:blue}}']], LATE_STYLE)).toHaveLength(1);
	});

	it('are named on the page that says so, in both languages', () => {
		for (const path of ['en/about/', 'zh/about/']) {
			const { html = '' } = site.pages.find((page) => page.path === path) ?? {};
			const section = html.slice(html.indexOf('id="browsers"'), html.indexOf('id="licence"'));
			for (const version of Object.values(BASELINE)) expect(section, path).toContain(version);
		}
	});
});
