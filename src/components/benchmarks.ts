import { type CollectionEntry, getCollection } from 'astro:content';
import { CALCULATOR_IDS, calculatorOf, wordsOf } from '../calculators/words.ts';
import { numberFields } from '../engine/walk.ts';
import { formatValue } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { href } from '../i18n/paths.ts';
import { reference } from '../i18n/reference.ts';
import { getChapters } from './chapters.ts';

type BenchmarkData = CollectionEntry<'benchmarks'>['data'];

/** @returns every published figure, by number. */
export async function getBenchmarks(): Promise<BenchmarkData[]> {
	const entries = (await getCollection('benchmarks')).map(({ data }) => data);
	return entries.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}

/** @returns where the page of published figures has one. */
export const benchmarkHref = (id: string, locale: Locale): string =>
	href(locale, `benchmarks/#${id.toLowerCase()}`);

/** @returns ids of the published figures that a calculator's starting values rest on. */
export function benchmarksOf(calculator: string): string[] {
	const sources = numberFields(calculatorOf(calculator).definition.inputs).map((f) => f.source);
	return [...new Set(sources)].filter((source): source is `B${number}` =>
		/^B\d/.test(source ?? ''),
	);
}

/** A place that uses a published figure. */
interface Use {
	readonly title: string;
	readonly href: string;
}

/** @returns the chapters that quote a published figure, and the calculators that start from it. */
export async function usesOf(id: string, locale: Locale): Promise<Use[]> {
	const chapters = (await getChapters(locale)).flatMap(({ slug, data, body = '' }) => {
		const at = body.indexOf(`<Benchmark id="${id}"`);
		if (at < 0) return [];
		const section = [...body.slice(0, at).matchAll(/^#+ .*\[#([a-z0-9-]+)\]$/gm)].at(-1)?.[1];
		return [
			{ title: data.title, href: href(locale, `chapters/${slug}/${section ? `#${section}` : ''}`) },
		];
	});
	const calculators = CALCULATOR_IDS.filter((calculator) => benchmarksOf(calculator).includes(id));
	return [
		...chapters,
		...calculators.map((calculator) => ({
			title: reference[locale].benchmarks.calculator(wordsOf(calculator, locale).title),
			href: href(locale, `calculators/${calculator}/`),
		})),
	];
}

/** @returns a value, or a range, as a reader of that language writes it. */
export function valueText(
	{ value, to, unit }: BenchmarkData['values'][number],
	locale: Locale,
): string {
	const text = (x: number): string => formatValue(x, unit, locale, 'cny', 'full');
	return to === undefined ? text(value) : `${text(value)} – ${text(to)}`;
}
