import type { Unit } from './units.ts';

/**
 * Something a sentence, an axis or a table mentions, without any language:
 * a quantity, a word of the calculator's `terms`, a row's name (translated when a preset's), a cell of a
 * grid by its row and column, something under a heading (a year's levers), or several.
 */
export type Phrase =
	| { readonly value: number | null; readonly unit: Unit }
	| { readonly term: string }
	| { readonly name: string }
	| { readonly row: string; readonly column: string }
	| { readonly under: Phrase; readonly said: Phrase }
	| { readonly all: readonly Phrase[] };

export const quantity = (value: number | null, unit: Unit): Phrase => ({ value, unit });
export const term = (key: string): Phrase => ({ term: key });
export const name = (row: string): Phrase => ({ name: row });
export const cell = (row: string, column: string): Phrase => ({ row, column });
export const under = (heading: Phrase, said: Phrase): Phrase => ({ under: heading, said });
export const all = (phrases: readonly Phrase[]): Phrase => ({ all: phrases });
