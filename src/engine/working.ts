import { lookUp, type Reference, seriesPaths, type Token, tokenise } from './formula.ts';
import type { AnyCalculator } from './model.ts';
import { formulaOf, specAt } from './results.ts';

/** A piece of a formula with what it stands for: a token, or an aggregate over a series. */
export type Part = { readonly token: Token; readonly reference: Reference | null } | Aggregate;
export interface Aggregate {
	/** SUM, LAST, MIN or MAX. */
	readonly aggregate: string;
	readonly paths: readonly string[];
}
/** A result's formula, its names looked up. */
export interface Step {
	readonly path: string;
	readonly parts: readonly Part[];
}

/** Longest series whose elements are listed one by one. */
export const LISTED = 6;

/** `SUM ( years.cost )` as one piece, where the name is a series. */
function aggregateAt(
	tokens: readonly Token[],
	i: number,
	output: unknown,
	path: string,
): Part | null {
	const [call, open, named, close] = tokens.slice(i, i + 4);
	if (call?.kind !== 'function' || open?.kind !== 'operator' || named?.kind !== 'name') return null;
	if (close?.kind !== 'operator' || close.text !== ')') return null;
	const paths = seriesPaths(output, path, named.name);
	return paths && { aggregate: call.name, paths };
}

/** @returns the formula of the result at a path, names looked up; `null` where it has none. */
export function stepOf(
	calculator: AnyCalculator,
	input: unknown,
	output: unknown,
	path: string,
): Step | null {
	const formula = formulaOf(specAt(calculator, path));
	if (!formula) return null;
	const tokens = tokenise(formula);
	const parts: Part[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const aggregate = aggregateAt(tokens, i, output, path);
		const token = tokens[i] as Token;
		if (aggregate) i += 3;
		const reference =
			token.kind === 'name' ? lookUp(input, output, path, token.name, token.previous) : null;
		parts.push(aggregate ?? { token, reference });
	}
	return { path, parts };
}

/** @returns the results in a step that have formulas of their own, each once. */
export function deeper(calculator: AnyCalculator, step: Step): string[] {
	const paths = step.parts.flatMap((part): readonly string[] => {
		if ('aggregate' in part) {
			if (part.aggregate === 'LAST') return part.paths.slice(-1);
			return part.paths.length <= LISTED ? part.paths : [];
		}
		const { reference } = part;
		return reference?.from === 'output' && typeof reference.value === 'number'
			? [reference.path]
			: [];
	});
	return [...new Set(paths)].filter((p) => p !== step.path && formulaOf(specAt(calculator, p)));
}
