import type { FunctionComponent } from 'preact';
import type { AnyField, ByRowField, ListField, NumberField, Shape } from '../../engine/fields.ts';

/** A row of a list. */
export interface RowProps {
	readonly field: AnyField;
	readonly path: string;
	/** What the row is called: by its own name, or by its number. */
	readonly label: string;
	readonly numbered: string;
	readonly first: boolean;
}

interface ListProps {
	readonly field: ListField;
	readonly path: string;
}

/** What only some forms need; the island of a calculator whose inputs are such brings it. */
export interface Extras {
	/** Gives the list at `path` these rows; what follows it gains a row, or loses the one removed. */
	readonly setRows?: (
		inputs: Shape,
		draft: unknown,
		path: string,
		rows: readonly unknown[],
		removed?: number,
	) => unknown;
	/** Where cells of several figures stand in rows and columns. */
	readonly Grid?: FunctionComponent<ListProps>;
	/** Where each row picks some of the same keys. */
	readonly Board?: FunctionComponent<ListProps>;
	/** Where values are kept by the names of rows. */
	readonly byRow?: {
		readonly Control: FunctionComponent<{ field: ByRowField<NumberField>; path: string }>;
		readonly FoldedRow: FunctionComponent<RowProps>;
		/** Whether the rows of the list at `path` are folded. */
		readonly folds: (inputs: Shape, each: AnyField, path: string) => boolean;
		/** Replaces a value; what is kept by a row's name moves with the name. */
		readonly set: (inputs: Shape, draft: unknown, path: string, value: unknown) => unknown;
	};
}
