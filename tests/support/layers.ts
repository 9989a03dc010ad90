import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** One import of a source file; `to` is a path of the project, or a package's name. */
export interface Import {
	readonly to: string;
	readonly typeOnly: boolean;
	readonly line: number;
}

const IMPORTS =
	/^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s*['"]([^'"]+)['"]|^\s*()import\s*['"]([^'"]+)['"]|\b()import(?:\.meta\.glob(?:<[^()]*>)?)?\(\s*\[?\s*['"]([^'"]+)['"]|\b()new URL\(\s*['"](\.[^'"]+)['"]/gm;

/** @returns everything that a file imports, loads on demand or takes by a pattern. */
export function importsOf(file: string, text: string): Import[] {
	return [...text.matchAll(IMPORTS)].map((match) => {
		const name = match[2] ?? match[4] ?? match[6] ?? match[8] ?? '';
		const lead = match[0].length - match[0].trimStart().length;
		return {
			to: name.startsWith('.') ? join(dirname(file), name) : name,
			typeOnly: match[1] !== undefined,
			line: text.slice(0, match.index + lead).split('\n').length,
		};
	});
}

/** What each folder of `src` may import from; engine stands at the bottom. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
	engine: [],
	i18n: ['engine', 'env.ts'],
	view: ['engine', 'i18n'],
	calculators: ['engine', 'view', 'i18n'],
	cases: ['engine', 'calculators'],
	client: ['engine', 'view', 'calculators', 'learn', 'i18n'],
	search: ['i18n', 'styles', 'content'],
	learn: ['engine', 'cases', 'i18n'],
	'content.config.ts': ['engine', 'learn'],
	components: [
		...['engine', 'view', 'calculators', 'cases', 'learn', 'client', 'search', 'i18n', 'styles'],
		'env.ts',
	],
	layouts: ['components', 'learn', 'client', 'search', 'i18n', 'styles', 'env.ts'],
	pages: [
		...['layouts', 'components', 'learn', 'client', 'search', 'calculators', 'engine', 'i18n'],
		...['styles', 'env.ts', 'content'],
	],
	tools: ['search', 'learn', 'calculators', 'i18n', 'env.ts'],
	styles: [],
};
/** Folders of the engine that have one door. */
const BEHIND_DOORS = /^src\/engine\/(?:finance\/|sheet\/(?!sheet\.ts))/;
/** Of i18n, these carry no words of the interface; the rest reaches lower layers as types or props. */
const LATER = /^src\/i18n\/(?:tools|charts|sheet)\.ts$/;
const FORMATS = ['src/i18n/locales.ts', 'src/i18n/format.ts'];
const MODEL = /^src\/calculators\/[\w-]+\/(?!island\.ts|(?:en|zh)(?:-[\w-]+)?\.ts)[\w-]+\.ts$/;

const layerOf = (path: string): string =>
	path.startsWith('src/') ? (path.split('/')[1] ?? '') : (path.split('/')[0] ?? '');

/** @returns whether a file only computes: the engine, and a calculator's model. */
export const isPure = (file: string): boolean => file.startsWith('src/engine/') || MODEL.test(file);

/** Imports that go up or sideways, as sentences. */
export function wrongImports(file: string, text: string): string[] {
	const from = layerOf(file);
	const inside = (path: string): boolean => /^(?:src|content)\//.test(path);
	return importsOf(file, text).flatMap(({ to, typeOnly, line }) => {
		const say = (why: string): string[] => [`${file}:${line}: imports ${to}; ${why}.`];
		if (layerOf(file) !== 'engine' && BEHIND_DOORS.test(to))
			return say('it has one door, finance.ts or sheet/sheet.ts');
		if (isPure(file)) {
			const own = dirname(to) === dirname(file) || to.startsWith('src/engine/');
			return own ? [] : say('what computes imports only what computes');
		}
		if (!inside(to) || layerOf(to) === from) return [];
		if (!(from in BELOW)) return to === 'src/env.ts' ? [] : say(`${from} has no place`);
		if (!BELOW[from]?.includes(layerOf(to))) return say(`${layerOf(to)} is not below ${from}`);
		// Words of what is loaded on demand come with it.
		const words = layerOf(to) === 'i18n' && !FORMATS.includes(to) && !LATER.test(to) && !typeOnly;
		return words && ['view', 'calculators'].includes(from)
			? say('it gets its words from the page')
			: [];
	});
}

const WORLD = new Set([
	...['document', 'window', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'],
	...['fetch', 'Intl', 'HTMLElement', 'Element', 'Event', 'process', 'setTimeout', 'Worker'],
]);
const SPEAKING = new Set(['toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase']);

/** What a file that computes must not know: the browser, the clock's language, a locale. */
export function worldlyNames(file: string, text: string): string[] {
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isIdentifier(node)) {
			const { parent } = node;
			const member =
				(ts.isPropertyAccessExpression(parent) && parent.name === node) ||
				(ts.isPropertyAssignment(parent) && parent.name === node) ||
				(ts.isPropertySignature(parent) && parent.name === node);
			const named = member ? SPEAKING.has(node.text) : WORLD.has(node.text);
			if (named || /^locale|Locale$/.test(node.text)) {
				const { line } = source.getLineAndCharacterOfPosition(node.getStart());
				found.push(`${file}:${line + 1}: ${node.text} has no place where one only computes.`);
			}
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

const SINKS =
	/set:html|innerHTML|dangerouslySetInnerHTML|outerHTML|insertAdjacentHTML|\beval\(|new Function\b|document\.write/;
const STYLE = /(?:^|[\s"'}])style=["'{]/;

/** @returns the lines of a file that match, each with why they must not. */
function linesLike(file: string, text: string, like: RegExp, why: string): string[] {
	return text
		.split('\n')
		.flatMap((line, i) => (like.test(line) ? [`${file}:${i + 1}: ${why}: ${line.trim()}`] : []));
}

/** The components that take markup made by the build from our own components, and data without `<`. */
const RENDERED = ['src/components/Rendered.astro', 'src/components/Data.astro'];

/** Ways by which text could become markup or code. */
export const sinks = (file: string, text: string): string[] =>
	RENDERED.includes(file)
		? []
		: linesLike(file, text, SINKS, 'text must not become markup or code');

/** Styles written into markup, which the content security policy refuses. */
export const inlineStyles = (file: string, text: string): string[] =>
	linesLike(file, text, STYLE, 'the policy refuses inline styles');

/** Paths of one machine, and addresses of package registries. */
export const machineNames = (file: string, text: string): string[] =>
	linesLike(
		file,
		text,
		/(?<![\w.\-/*@`])[/](?:work|tmp|root|home)(?:[/]|(?=["'\s]))|file:[/]{2}|registry\.[a-z]+\.\w|[/]{2}registry|npm[m]irror|verd[a]ccio|art[i]factory|https?:[/]{2}(?!127\.0\.0\.1|0\.0\.0\.0)\d+\.\d+\.\d+\.\d+/,
		'names a machine or a registry',
	);
