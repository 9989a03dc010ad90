import { evaluate } from './evaluate.ts';
import { at } from './walk.ts';

/**
 * What a figure in running text asks of a calculator: the number at a path into its results (or into its
 * inputs, after `input.`), or arithmetic over the names of both (`formula.ts`).
 */
export type Ask = { readonly get: string } | { readonly is: string };

/** @returns the number asked for; `null` where there is none: no such row, or a division by zero. */
export function answerTo(ask: Ask, input: unknown, output: unknown): number | null {
	const value =
		'is' in ask
			? evaluate(ask.is, { input, output, path: '' })
			: at({ ...(output as object), input }, ask.get);
	return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
