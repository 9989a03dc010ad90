import { ByRowControl } from './by-row-control.tsx';
import type { Extras } from './extras.ts';
import { FoldedRow, folds } from './folded-row.tsx';
import { setNamed, setNamedRows } from './records.ts';

/** For the island of a calculator that keeps values by the rows of another list. */
export const byRow: Extras = {
	setRows: setNamedRows,
	byRow: { Control: ByRowControl, FoldedRow, folds, set: setNamed },
};
