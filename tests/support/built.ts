import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../../src/tools/content/chapters.ts';
import { filesOf } from '../../src/tools/files.ts';

/** The site as built without an address, and as built with SITE, BASE and CONTACT set to these. */
export const DIST: string = resolve(ROOT, process.env['DIST'] ?? 'dist');
export const BASED: string = resolve(ROOT, process.env['BASED'] ?? 'node_modules/.cache/based');
export const SITE = 'https://fieldbook.example';
export const BASE = '/x/';
export const CONTACT = 'editor@fieldbook.example';

/** An element of a page with its attributes, decoded; `''` where an attribute has no value. */
export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
}

/** A page of the built site. */
export interface Page {
	/** Address below the site's root, such as `en/chapters/`. */
	readonly path: string;
	readonly html: string;
	readonly elements: readonly Element[];
}

/** A built site: its pages, and all its files by their address below the root. */
export interface Site {
	readonly folder: string;
	readonly pages: readonly Page[];
	readonly files: ReadonlySet<string>;
}

const ELEMENT =
	/<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** @returns text with its entities resolved. */
export const decode = (text: string): string =>
	text
		.replace(/&#x([\da-f]+);/gi, (_, code: string) =>
			String.fromCodePoint(Number.parseInt(code, 16)),
		)
		.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');

/** @returns every opening tag of a page; what stands in scripts, styles and comments is none. */
export function elementsOf(html: string): Element[] {
	const bare = html
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/(<(script|style)\b[^>]*>)[\s\S]*?(?=<\/\2>)/g, '$1');
	return [...bare.matchAll(ELEMENT)].map(([, name = '', list = '']) => ({
		name: name.toLowerCase(),
		attributes: Object.fromEntries(
			[...list.matchAll(ATTRIBUTE)].map(([, key = '', a, b, c]) => [
				key.toLowerCase(),
				decode(a ?? b ?? c ?? ''),
			]),
		),
	}));
}

/** Reads a built site. @throws with what to run where it has not been built. */
export async function readSite(folder: string, howTo: string): Promise<Site> {
	if (!existsSync(join(folder, 'index.html')))
		throw new Error(`${folder} has not been built: run \`${howTo}\` first.`);
	const all = await filesOf(folder, '');
	const files = new Set(all.map((file) => file.slice(folder.length + 1).replaceAll('\\', '/')));
	const pages = [...files]
		.filter((file) => file.endsWith('.html'))
		.map((file) => {
			const html = readFileSync(join(folder, file), 'utf8');
			return { path: file.replace(/(^|\/)index\.html$/, '$1'), html, elements: elementsOf(html) };
		});
	return { folder, pages, files };
}

export const readDist = (): Promise<Site> => readSite(DIST, 'npm run build');
export const readBased = (): Promise<Site> =>
	readSite(BASED, `SITE=${SITE} BASE=${BASE} CONTACT=${CONTACT} node src/tools/build.ts ${BASED}`);

/** @returns the file that an address below the root shows; `undefined` where there is none. */
export const fileAt = ({ files }: Site, path: string): string | undefined =>
	[path, `${path}index.html`].find((file) => files.has(file));

/** @returns a page's elements of one name that have an attribute. */
export const withAttribute = (page: Page, name: string, attribute: string): Element[] =>
	page.elements.filter((e) => e.name === name && attribute in e.attributes);

const RESOURCE: Readonly<Record<string, readonly string[]>> = {
	script: ['src'],
	img: ['src', 'srcset'],
	source: ['src', 'srcset'],
	iframe: ['src'],
	embed: ['src'],
	video: ['src', 'poster'],
	audio: ['src'],
	track: ['src'],
	object: ['data'],
	use: ['href', 'xlink:href'],
	image: ['href', 'xlink:href'],
	input: ['src'],
	form: ['action'],
};
const LOADING =
	/\b(?:stylesheet|icon|apple-touch-icon|preload|modulepreload|prefetch|manifest|preconnect|dns-prefetch)\b/;

/** @returns every address that a browser fetches from because of this page. */
export const loadedBy = (page: Page): string[] =>
	page.elements.flatMap(({ name, attributes }) => {
		if (name === 'link')
			return LOADING.test(attributes['rel'] ?? '') ? [attributes['href'] ?? ''] : [];
		return (RESOURCE[name] ?? []).flatMap((key) => {
			const value = attributes[key];
			if (value === undefined || value.startsWith('data:') || value.startsWith('#')) return [];
			return key === 'srcset' ? value.split(',').map((s) => s.trim().split(' ')[0] ?? '') : [value];
		});
	});

/** @returns addresses that a stylesheet fetches from. */
export const loadedByCss = (css: string): string[] =>
	[...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)]
		.map(([, a, b]) => a ?? b ?? '')
		.filter((address) => !address.startsWith('data:'));
