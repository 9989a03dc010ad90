import { lookUp, type Reference, type Token, tokenise } from './formula.ts';
import type { AnyCalculator } from './model.ts';
import { formulaOf, specAt } from './results.ts';

/** A formula with what each of its names stands for. */
export interface Step {
	readonly path: string;
	readonly parts: readonly { readonly token: Token; readonly reference: Reference | null }[];
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
	const parts = tokenise(formula).map((token) => ({
		token,
		reference:
			token.kind === 'name' ? lookUp(input, output, path, token.name, token.previous) : null,
	}));
	return { path, parts };
}

/** @returns the results in a step that have formulas of their own, each once. */
export function deeper(calculator: AnyCalculator, step: Step): string[] {
	const paths = step.parts.flatMap(({ reference }) =>
		reference?.from === 'output' && typeof reference.value === 'number' ? [reference.path] : [],
	);
	return [...new Set(paths)].filter((p) => p !== step.path && formulaOf(specAt(calculator, p)));
}
