import { cell as cellOf, type Phrase } from '../../engine/phrases.ts';
import type { Output } from './compute.ts';
import type { Cell, Input } from './inputs.ts';
import type { CellResult } from './judge.ts';

/** A cell's figures and results together, with what to call it. */
export interface Named {
	readonly label: Phrase;
	readonly cell: Cell;
	readonly result: CellResult;
	readonly chosen: boolean;
}

/** @returns every cell row by row. */
export function namedCells(input: Input, output: Output): Named[] {
	return output.cells.flatMap((result) => {
		const { row, col } = result;
		const cell = input.cells[row]?.[col];
		const label = cellOf(input.industries[row] ?? '', input.sizes[col] ?? '');
		const chosen = output.selected.some(([r, c]) => r === row && c === col);
		return cell ? [{ label, cell, result, chosen }] : [];
	});
}

/** @returns the chosen cells, best first. */
export function chosenCells(input: Input, output: Output): Named[] {
	const cells = namedCells(input, output);
	return output.selected.flatMap(
		([row, col]) => cells.find(({ result }) => result.row === row && result.col === col) ?? [],
	);
}

/** @returns the row for which `of` is greatest, the first of equals; `undefined` of none. */
export function largestBy<T>(rows: readonly T[], of: (row: T) => number): T | undefined {
	return rows.reduce<T | undefined>(
		(best, row) => (best === undefined || of(row) > of(best) ? row : best),
		undefined,
	);
}

/** Which of three groups a cell is shown in. */
export function groupOf({ chosen, result }: Named): 'chosen' | 'open' | 'out' {
	if (chosen) return 'chosen';
	return result.status === 'eligible' ? 'open' : 'out';
}
