import type { AnyCalculator } from '../model.ts';
import { at } from '../walk.ts';
import { scalarAt, varying } from './scalars.ts';
import { type Sought, seek } from './seek.ts';

/**
 * Finds the value of one input at which a result meets a target, all else as it is.
 * @param input one that `validate` finds nothing wrong with.
 * @param inputPath of a number that the input holds. @param resultPath of a fast scalar result.
 * @throws where there is no such input.
 */
export function goalSeek(
	calculator: AnyCalculator,
	input: unknown,
	inputPath: string,
	resultPath: string,
	target: number,
): Sought {
	const inputWith = varying(calculator, input, inputPath);
	const resultAt = (value: number): number | null => {
		const result = at(calculator.definition.compute(inputWith(value)), resultPath);
		return typeof result === 'number' ? result : null;
	};
	return seek(scalarAt(calculator, input, inputPath), resultAt, target);
}
