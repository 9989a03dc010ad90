import { nameGiver } from './names.ts';
import type { Cell, Place, Sheet } from './workbook.ts';

/** Where a figure stands in the workbook, and how a formula may speak of it. */
export interface Spot {
	readonly place: Place;
	readonly type: 'number' | 'flag' | 'text';
	/** Whether the cell may be left empty, which means that there is no figure. */
	readonly blank: boolean;
	/** Its name, where it has one. */
	readonly name?: string | undefined;
	/** The word that a code of this choice is shown by. */
	readonly say?: ((code: string) => string) | undefined;
}

/** A workbook in the making. */
export interface Canvas {
	readonly sheets: Draft[];
	/** By dotted path, `in:` or `out:` before it. */
	readonly spots: Map<string, Spot>;
	readonly names: { readonly name: string; readonly place: Place }[];
	/** By row of results: the cell that numbers it, and its number. */
	readonly counters: Map<string, { readonly place: Place; readonly value: number }>;
	readonly giveName: (path: string, word: string) => string;
}
type Draft = Omit<Sheet, 'rows' | 'widths' | 'lines'> & { readonly rows: (Cell | undefined)[][] };

export const newCanvas = (): Canvas => ({
	sheets: [],
	spots: new Map(),
	names: [],
	counters: new Map(),
	giveName: nameGiver(),
});

/** @returns a name that a sheet may have, unlike all others. */
function sheetName(canvas: Canvas, wanted: string): string {
	const taken = new Set(canvas.sheets.map(({ name }) => name.toLowerCase()));
	const plain = wanted.replace(/[[\]:*?/\\']/g, ' ').trim() || '_';
	let name = plain.slice(0, 31).trim();
	for (let n = 2; taken.has(name.toLowerCase()); n++)
		name = `${plain.slice(0, 30 - String(n).length)} ${n}`;
	return name;
}

/** Starts a sheet. @returns its number. */
export function addSheet(
	canvas: Canvas,
	wanted: string,
	frozen: Sheet['frozen'] = { rows: 0, columns: 0 },
): number {
	canvas.sheets.push({ name: sheetName(canvas, wanted), rows: [], frozen });
	return canvas.sheets.length - 1;
}

/** Writes a cell, over what stood there. */
export function put(canvas: Canvas, { sheet, row, column }: Place, cell: Cell): void {
	const rows = canvas.sheets[sheet]?.rows ?? [];
	while (rows.length <= row) rows.push([]);
	const line = rows[row] ?? [];
	while (line.length <= column) line.push(undefined);
	line[column] = cell;
}

/** Writes cells side by side below all that a sheet has. @returns the row. */
export function addRow(
	canvas: Canvas,
	sheet: number,
	cells: readonly (Cell | undefined)[],
): number {
	const rows = canvas.sheets[sheet]?.rows ?? [];
	rows.push([...cells]);
	return rows.length - 1;
}

/** Chinese characters are as wide as two others. */
const widthOf = (text: string): number => text.replace(/[⺀-￯]/g, '00').length;

const LONGEST = 34;
const isBroken = ({ kind }: Cell): boolean => kind === 'head' || kind === 'told';

function cellWidth(cell: Cell): number {
	const { value, unit } = cell;
	if (typeof value === 'number')
		return Math.round(Math.abs(value)).toString().length * (unit === 'money' ? 1.34 : 1.1) + 4;
	if (typeof value !== 'string') return 0;
	if (!isBroken(cell)) return Math.min(LONGEST, widthOf(value));
	return Math.max(...value.split(/[ ·]/).map(widthOf), Math.min(20, widthOf(value) / 2));
}

const UNMEASURED = new Set(['title', 'heading', 'text']);

function widths(rows: Draft['rows']): number[] {
	const found: number[] = [];
	for (const row of rows)
		for (const [column, cell] of row.entries())
			if (cell && !UNMEASURED.has(cell.kind))
				found[column] = Math.max(found[column] ?? 0, cellWidth(cell));
	return Array.from(found, (width = 0) => Math.max(11, Math.ceil(width) + 2));
}

const linesIn = (row: Draft['rows'][number], wide: readonly number[]): number =>
	row.reduce(
		(most, cell, column) =>
			cell && isBroken(cell)
				? Math.max(
						most,
						Math.ceil((widthOf(String(cell.value)) * 1.15) / (wide[column] ?? LONGEST)),
					)
				: most,
		1,
	);

/** @returns the sheets as they stand. */
export const finished = (canvas: Canvas): Sheet[] =>
	canvas.sheets.map(({ name, rows, frozen }) => {
		const wide = widths(rows);
		return { name, rows, frozen, widths: wide, lines: rows.map((row) => linesIn(row, wide)) };
	});
