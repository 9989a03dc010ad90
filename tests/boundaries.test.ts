import { describe, expect, it } from 'vitest';
import * as layers from './support/layers.ts';
import { allSources, type Source, topLevel } from './support/sources.ts';

const all = allSources();
const under = (folder: string, ending = /./): Source[] =>
	all.filter(({ file }) => file.startsWith(folder) && ending.test(file));
const code = under('src/', /\.(?:ts|tsx|astro)$/);
const faults = (files: Source[], find: (file: string, text: string) => string[]): string[] =>
	files.flatMap(({ file, text }) => find(file, text));
const linesOf = ({ text }: Source): number => text.split('\n').length - 1;

describe('the house', () => {
	it('has only known entries at its top', () => {
		const known = [
			...['content', 'public', 'src', 'tests', 'astro.config.ts', 'package.json'],
			...['package-lock.json', 'tsconfig.json', 'vitest.config.ts', 'README.md', 'LICENSE'],
		];
		const others = topLevel().filter((name) => !name.startsWith('.') && !known.includes(name));
		expect(others).toEqual([]);
	});

	it('has dependencies that run one way', () => {
		expect(code.length).toBeGreaterThan(100);
		expect(faults(code, layers.wrongImports)).toEqual([]);
	});

	it('lets what computes know no browser and no language', () => {
		const pure = code.filter(({ file }) => layers.isPure(file));
		expect(pure.length).toBeGreaterThan(30);
		expect(faults(pure, layers.worldlyNames)).toEqual([]);
	});

	it('never turns text into markup or code', () => {
		expect(faults(code, layers.sinks)).toEqual([]);
	});

	it('writes no style into markup', () => {
		const marked = [...under('src/', /\.(?:astro|tsx)$/), ...under('content/')];
		expect(marked.length).toBeGreaterThan(50);
		expect(faults(marked, layers.inlineStyles)).toEqual([]);
	});

	it('has short files', () => {
		const sources = under('src/');
		const long = sources.filter((source) => linesOf(source) > 300);
		expect(long.map((source) => `${source.file}: ${linesOf(source)} lines`)).toEqual([]);
		const lengths = sources.map(linesOf).sort((a, b) => a - b);
		expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100);
	});

	it('names no machine and no registry', () => {
		expect(all.length).toBeGreaterThan(200);
		expect(faults(all, layers.machineNames)).toEqual([]);
	});
});

describe('a planted fault is told with file and line', () => {
	it('an import that goes up, sideways, or fetches words', () => {
		const find = (file: string, text: string) => layers.wrongImports(file, text);
		expect(find('src/view/a.tsx', "\nimport Page from '../pages/b.astro';")).toEqual([
			'src/view/a.tsx:2: imports src/pages/b.astro; pages is not below view.',
		]);
		expect(find('src/components/A.astro', "import x from '../layouts/x.ts';")).toHaveLength(1);
		expect(find('src/search/a.ts', "const x = await import('../view/b.ts');")).toHaveLength(1);
		expect(
			find('src/view/a.ts', "const x = import.meta.glob<{ a: B }>(\n'../pages/*.ts')"),
		).toEqual(['src/view/a.ts:1: imports src/pages/*.ts; pages is not below view.']);
		expect(find('src/view/a.ts', "import { view } from '../i18n/view.ts';")).toEqual([
			'src/view/a.ts:1: imports src/i18n/view.ts; it gets its words from the page.',
		]);
		expect(find('src/view/a.ts', "import type { View } from '../i18n/view.ts';")).toEqual([]);
		expect(find('src/odd/a.ts', "import '../view/b.ts';")).toHaveLength(1);
		for (const path of ['finance/irr.ts', 'sheet/names.ts'])
			expect(find('src/view/a.ts', `import '../engine/${path}';`)).toHaveLength(1);
		expect(find('src/view/a.ts', "import '../engine/sheet/sheet.ts';")).toEqual([]);
	});
	it('a model or an engine that imports a view, a package or a language', () => {
		const why = 'what computes imports only what computes.';
		for (const name of ['preact', '../../view/a.ts', '../../i18n/locales.ts'])
			for (const file of ['src/engine/a.ts', 'src/calculators/gates/model.ts'])
				expect(layers.wrongImports(file, `import {\n\tx,\n} from '${name}';`)[0]).toContain(why);
		const words = "import type { TextOf } from '../../engine/text.ts';";
		expect(layers.wrongImports('src/calculators/gates/compute.ts', words)).toEqual([]);
	});
	it('a model that looks at the browser, the clock’s language or a locale', () => {
		const find = (text: string) => layers.worldlyNames('src/engine/a.ts', text).length;
		expect(find("document.title = 'x'")).toBe(1);
		expect(find('const f = new Intl.NumberFormat()')).toBe(1);
		expect(find('const a = (1).toLocaleString()')).toBe(1);
		expect(find('function f(locale: string) {}')).toBe(1);
		expect(find("// document\nconst a = { history: 1 }; a.history; 'window'")).toBe(0);
	});
	it('markup from text, inline styles, a machine, a registry', () => {
		const [set, get] = ['set:', 'html'];
		for (const text of [`<p ${set}${get}={x} />`, 'a.inner' + 'HTML = b', 'ev' + 'al(x)'])
			expect(layers.sinks('src/a.astro', text), text).toHaveLength(1);
		for (const text of ['<p style="a">', '<p\n\tstyle={{ a }}>', 'x style={y}'])
			expect(layers.inlineStyles('src/a.tsx', text), text).toHaveLength(1);
		expect(layers.inlineStyles('src/a.tsx', 'const style = {}; <p data-style="a">')).toEqual([]);
		const paths = ['wo' + 'rk', 'tm' + 'p', 'ro' + 'ot'].map((name) => `see /${name}/x`);
		for (const text of [
			...paths,
			['https:', '', 'registry', 'x'].join('/'),
			['http:', '', '10.0.0.1'].join('/'),
		])
			expect(layers.machineNames('a', text), text).toHaveLength(1);
		for (const text of ['./worker.ts', 'src/calculators/worker.ts', '/worksheet/', 'a/tmp/b'])
			expect(layers.machineNames('a', text), text).toEqual([]);
	});
});
