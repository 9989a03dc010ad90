import { expect } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import type { AnyCalculator } from '../../src/engine/model.ts';
import { formulaAt, resultLeaves } from '../../src/engine/results.ts';

/**
 * Checks that every result with a formula is what its formula says. For inputs that the random ones of
 * `every-calculator.test.ts` seldom or never are.
 */
export async function formulasOf(calculator: unknown) {
	const { compute, definition, id } = calculator as AnyCalculator;
	const { default: formulas } = await definition.formulas();
	return (input: object): void => {
		const output = compute(input);
		for (const { path, value } of resultLeaves(calculator as AnyCalculator, output)) {
			const formula = formulaAt(formulas, path);
			if (typeof formula !== 'string') continue;
			const worked = evaluate(formula, { input, output, path });
			const told = `${id}: ${path} = ${formula}`;
			if (typeof worked !== 'number' || value === null) expect(worked, told).toBe(value);
			else expect(worked, told).toBeCloseTo(Number(value), 7);
		}
	};
}
