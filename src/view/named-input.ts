import { unwrap } from '../engine/fields.ts';
import type { AnyCalculator } from '../engine/model.ts';
import { keysIn, pathOf } from '../engine/path.ts';
import { rowId } from '../engine/validate.ts';
import { at, fieldAt } from '../engine/walk.ts';
import { inputName, type Tongue } from './tongue.ts';

/** What a row is called: by its own id, or by the row of the list that it follows. */
function rowCalled({ definition }: AnyCalculator, input: unknown, list: string, key: string) {
	const field = unwrap(fieldAt(definition.inputs, list));
	if (field.kind !== 'list') return '';
	const row = at(input, pathOf([...keysIn(list), key]));
	if (typeof row === 'object' && rowId(row)) return rowId(row);
	return field.follows ? rowId(at(input, `${field.follows}.${key}`)) : '';
}

/** The full name of an input among the reader's figures: rows by their names, “Grid · Banks · Wins”. */
export function namedInput(
	tongue: Tongue,
	calculator: AnyCalculator,
	input: unknown,
	path: string,
): string {
	const keys = keysIn(path);
	const rows = keys.map((key, i) =>
		i === 0 ? '' : rowCalled(calculator, input, pathOf(keys.slice(0, i)), key),
	);
	return inputName(tongue, path, rows);
}
