import type { Unit } from '../units.ts';

/**
 * What a cell is for: `told` is a note at the head of a column; `input` is there to be changed, `fixed` is an input that decides how long tables
 * are, `live` is worked out in the sheet, `found` is a figure as it was when the sheet was made,
 * `resting` is worked out from such figures among others.
 */
export type CellKind =
	| 'title'
	| 'heading'
	| 'head'
	| 'label'
	| 'note'
	| 'told'
	| 'text'
	| 'input'
	| 'fixed'
	| 'live'
	| 'resting'
	| 'found';

/** What may be typed into an input. */
export type Allowed =
	| {
			readonly kind: 'number';
			readonly min: number;
			readonly max: number;
			readonly whole: boolean;
	  }
	| { readonly kind: 'list'; readonly options: readonly string[] }
	| { readonly kind: 'only'; readonly value: number };

/** One cell. A number's unit decides how it is shown. */
export interface Cell {
	readonly kind: CellKind;
	/** The value, with a formula what it comes to; `null` is empty, with a formula an error. */
	readonly value: string | number | boolean | null;
	/** Spreadsheet text without the leading `=`. */
	readonly formula?: string;
	readonly unit?: Unit;
	readonly allowed?: Allowed;
	readonly link?: string;
}

/** Where a cell stands, all counted from 0. */
export interface Place {
	readonly sheet: number;
	readonly row: number;
	readonly column: number;
}

/** A sheet, with the rows and columns that stay in view. */
export interface Sheet {
	readonly name: string;
	readonly rows: readonly (readonly (Cell | undefined)[])[];
	/** Of each column, in characters; of each row, in lines of text. */
	readonly widths: readonly number[];
	readonly lines: readonly number[];
	readonly frozen: { readonly rows: number; readonly columns: number };
}

/** A workbook, before any file format. */
export interface Book {
	readonly title: string;
	readonly sheets: readonly Sheet[];
	/** Names of single cells. */
	readonly names: readonly { readonly name: string; readonly place: Place }[];
	/** Where every input (`in:` before its path) and every result (`out:`) stands. */
	readonly places: ReadonlyMap<string, Place>;
	/** What is said when something that is not allowed is typed. */
	readonly refusals: { readonly outOfRange: string; readonly fixed: string };
}

/** @returns the letters of a column counted from 0. */
export const columnLetters = (column: number): string =>
	(column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') +
	String.fromCharCode(65 + (column % 26));

/** @returns the sheet's name as a formula writes it. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** @returns a cell's absolute address with its sheet: `'Inputs'!$B$4`. */
export const absolute = (sheets: readonly { readonly name: string }[], place: Place): string =>
	`${quoteSheet(sheets[place.sheet]?.name ?? '')}!$${columnLetters(place.column)}$${place.row + 1}`;
