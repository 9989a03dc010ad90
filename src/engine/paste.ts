import type { KnownField, NumberField } from './fields.ts';
import { parseNumber } from './parse.ts';

/** Cells as a spreadsheet puts them on the clipboard: lines of columns. */
export type Block = readonly (readonly string[])[];
export type PasteProblem =
	| { readonly problem: 'empty' }
	| { readonly problem: 'size' }
	| {
			readonly problem: 'bad';
			readonly cell: string;
			readonly line: number;
			readonly column: number;
	  };
export interface Matrix {
	readonly problem: null;
	readonly values: readonly (readonly unknown[])[];
	/** Names found in the first column and the first line. */
	readonly rowNames: readonly string[] | null;
	readonly columnNames: readonly string[] | null;
}

const YES = /^(?:yes|y|true|1|是|对|✓|√)$/i;
const NO = /^(?:no|n|false|0|否|不|)$/i;

/** A cell as a field's value; `undefined` where it cannot be one. */
function readCell(field: KnownField, cell: string): unknown {
	const text = cell.trim();
	switch (field.kind) {
		case 'number':
			return parseNumber(text, field.unit) ?? undefined;
		case 'text':
			return text || undefined;
		case 'switch':
			return YES.test(text) ? true : NO.test(text) ? false : undefined;
		case 'choice':
			return field.options.find((o) => o.toLowerCase() === text.toLowerCase());
		case 'optional':
			return text === '' ? null : readCell(field.of as KnownField, text);
		default:
			return undefined;
	}
}

const wide = (block: Block): Block => {
	const lines = block.filter((line) => line.some((cell) => cell.trim() !== ''));
	const width = Math.max(0, ...lines.map((line) => line.length));
	return lines.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? ''));
};

function read(block: Block, fields: readonly KnownField[], line0: number, column0: number) {
	const values: unknown[][] = [];
	for (const [i, line] of block.entries()) {
		const row: unknown[] = [];
		for (const [j, field] of fields.entries()) {
			const cell = line[j] ?? '';
			const value = readCell(field, cell);
			if (value === undefined)
				return { problem: 'bad', cell, line: i + line0 + 1, column: j + column0 + 1 } as const;
			row.push(value);
		}
		values.push(row);
	}
	return { problem: null, values } as const;
}

/**
 * Reads rows of a table: one column for each field, in order. A first line and a first column of names
 * are recognised and left out.
 */
export function readRows(
	block: Block,
	fields: readonly KnownField[],
	most: number,
): Matrix | PasteProblem {
	let lines = wide(block);
	if (lines.length === 0) return { problem: 'empty' };
	const named = (lines[0]?.length ?? 0) === fields.length + 1;
	if (named) lines = lines.map((line) => line.slice(1));
	if ((lines[0]?.length ?? 0) > fields.length) return { problem: 'size' };
	const header = fields.every(
		(f, i) => f.kind !== 'number' || readCell(f, lines[0]?.[i] ?? '') === undefined,
	);
	const numeric = fields.some((f) => f.kind === 'number');
	const skip = header && numeric && lines.length > 1 ? 1 : 0;
	if (lines.length - skip > most) return { problem: 'size' };
	const found = read(lines.slice(skip), fields, skip, named ? 1 : 0);
	return found.problem ? found : { ...found, rowNames: null, columnNames: null };
}

/** Reads a block with one number in each cell. A first line and a first column of names are kept as such. */
export function readMatrix(
	block: Block,
	field: NumberField,
	most: { readonly rows: number; readonly columns: number },
): Matrix | PasteProblem {
	let lines = wide(block);
	const isName = (cell: string | undefined): boolean => readCell(field, cell ?? '') === undefined;
	if (lines.length === 0) return { problem: 'empty' };
	const hasHead =
		lines.length > 1 && (lines[0] ?? []).slice(1).every(isName) && isName(lines[0]?.at(-1));
	const hasNames =
		(lines[0]?.length ?? 0) > 1 && lines.slice(hasHead ? 1 : 0).every((line) => isName(line[0]));
	const names = (cells: readonly string[]) => cells.map((cell) => cell.trim());
	const columnNames = hasHead ? names((lines[0] ?? []).slice(hasNames ? 1 : 0)) : null;
	if (hasHead) lines = lines.slice(1);
	const rowNames = hasNames ? names(lines.map((line) => line[0] ?? '')) : null;
	if (hasNames) lines = lines.map((line) => line.slice(1));
	const width = lines[0]?.length ?? 0;
	if (lines.length > most.rows || width > most.columns) return { problem: 'size' };
	const fields = Array.from({ length: width }, () => field);
	const found = read(lines, fields, hasHead ? 1 : 0, hasNames ? 1 : 0);
	return found.problem ? found : { ...found, rowNames, columnNames };
}
