import type { Cell, Input } from '../calculators/icp-grid/inputs.ts';
import { presets } from '../calculators/icp-grid/presets.ts';

type Row = readonly [
	accounts: number,
	acv: number,
	serviceable: number,
	fit: number,
	deliverability: number,
	wins: number,
	decided: number,
	customers: number,
	cac: number,
	grossMargin: number,
];
const { industries: _i, sizes: _s, cells: _c, ...judgement } = presets['bank-software'];

const cell = ([
	accounts,
	acv,
	serviceable,
	fit,
	deliverability,
	wins,
	decided,
	customers,
	cac,
	grossMargin,
]: Row): Cell => ({
	accounts,
	acv,
	serviceable,
	fit,
	deliverability,
	wins,
	decided,
	customers,
	cac,
	grossMargin,
});

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
	cells: cells.map((row) => row.map(cell)),
	...own,
});
