import type { AnyCalculator, Params } from '../model.ts';
import type { Phrase } from '../phrases.ts';
import { resultLeaves } from '../results.ts';
import { at } from '../walk.ts';

/** What a calculator advises: its first insight, and the verdicts among its results. */
export interface Advice {
	/** Code of the first insight that holds, `null` where none does. */
	readonly conclusion: string | null;
	/** What that insight names, by parameter; quantities are left out. */
	readonly named: Params;
	/** Results of kind `choice` that stand for themselves, by path. */
	readonly verdicts: Readonly<Record<string, string | null>>;
}

/** @returns paths of the results that are verdicts: words of the calculator, in no row of a table. */
export const verdictPaths = (calculator: AnyCalculator, input: unknown): string[] =>
	resultLeaves(calculator, calculator.definition.compute(input))
		.filter(({ path, spec }) => spec === 'choice' && at(calculator.definition.results, path))
		.map(({ path }) => path);

/** Fast results, with the slow ones worked out only where something reads them. */
function outputOf({ definition }: AnyCalculator, input: unknown): object {
	const output: object = definition.compute(input);
	const { slow } = definition;
	if (!slow) return output;
	let worked: Readonly<Record<string, unknown>> | undefined;
	for (const key of Object.keys(definition.results))
		if (!(key in output))
			Object.defineProperty(output, key, {
				enumerable: true,
				get: () => {
					worked ??= slow(input) as Readonly<Record<string, unknown>>;
					return worked[key];
				},
			});
	return output;
}

const isQuantity = (phrase: Phrase): boolean => 'value' in phrase;

/**
 * @param verdicts paths, from `verdictPaths`.
 * @returns what the calculator advises once slow results are there. They are waited for only where
 * an insight before the first that holds reads them.
 */
export function adviceOn(
	calculator: AnyCalculator,
	input: unknown,
	verdicts: readonly string[],
): Advice {
	const output = outputOf(calculator, input);
	const said = Object.fromEntries(
		verdicts.map((path) => [path, (at(output, path) ?? null) as string | null]),
	);
	for (const [code, { when }] of Object.entries(calculator.definition.insights)) {
		const params = when(input, output);
		if (!params) continue;
		const named = Object.entries(params).filter(([, phrase]) => !isQuantity(phrase));
		return { conclusion: code, named: Object.fromEntries(named), verdicts: said };
	}
	return { conclusion: null, named: {}, verdicts: said };
}
