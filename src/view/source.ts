import type { NumberField, Source } from '../engine/fields.ts';
import { fill, type Tongue } from './tongue.ts';

/** "illustrative", "from the talk", "benchmark B2 …". */
const sourceWords = ({ words }: Tongue, source: Source): string =>
	source === 'talk'
		? words.sourceTalk
		: source === 'illustrative'
			? words.sourceIllustrative
			: fill(words.sourceBenchmark, { id: source });

/**
 * Whose figure an input holds: a default says where it comes from, an example's is the example's, any
 * other is the reader's own.
 * @param example the same input in the example that the figures started from, if there is one.
 */
export function sourceOf(
	tongue: Tongue,
	field: NumberField,
	value: unknown,
	example: unknown,
): string {
	if (value === field.default && field.source) return sourceWords(tongue, field.source);
	return value === example ? tongue.words.sourceExample : tongue.words.sourceYours;
}

/** @returns where the page tells of a benchmark; `null` where the figure is none. */
export const benchmarkOf = ({ page }: Tongue, field: NumberField, value: unknown): string | null =>
	value === field.default && field.source?.startsWith('B')
		? page.replace(/calculators\/.*$/, `benchmarks/#${field.source.toLowerCase()}`)
		: null;
