import type { Cell } from './inputs.ts';

/** A cell written in one line. */
export type Row = readonly [
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

/** @returns the cells of a grid, from one line each. */
export const cellsOf = (rows: readonly (readonly Row[])[]): Cell[][] =>
	rows.map((row) => row.map(cell));
