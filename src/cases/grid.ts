import { cellsOf, type Row } from '../calculators/icp-grid/cell-rows.ts';
import type { Input } from '../calculators/icp-grid/inputs.ts';
import { judgement } from '../calculators/icp-grid/presets.ts';

/** A grid of customers, judged as the published examples are unless told otherwise. */
export const gridOf = (
	industries: string[],
	sizes: string[],
	cells: readonly (readonly Row[])[],
	own: Partial<Input>,
): Input => ({
	...judgement,
	industries,
	sizes,
	cells: cellsOf(cells),
	...own,
});
