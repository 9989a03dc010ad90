import type { Cell } from './inputs.ts';

const KEYS = [
	'accounts',
	'acv',
	'serviceable',
	'fit',
	'deliverability',
	'wins',
	'decided',
	'customers',
	'cac',
	'grossMargin',
] as const satisfies readonly (keyof Cell)[];

type Numbers<T extends readonly unknown[]> = { readonly [I in keyof T]: number };
/** A cell written in one line: its numbers in the order of `KEYS`. */
export type Row = Numbers<typeof KEYS>;

/** @returns the cells of a grid, from one line each. */
export const cellsOf = (rows: readonly (readonly Row[])[]): Cell[][] =>
	rows.map((row) =>
		row.map((cell) => Object.fromEntries(KEYS.map((key, i) => [key, cell[i]])) as unknown as Cell),
	);
