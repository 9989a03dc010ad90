import type { Input } from './inputs.ts';
import { sum } from './sum.ts';

/** Money by product, industry, region. */
export type Table = readonly (readonly (readonly number[])[])[];

interface Split {
	readonly table: Table;
	/** Why last year's pattern could not be kept: `noHistory`, `product:ID` and the like, `pattern`. */
	readonly infeasible: string | null;
}
/** The cells of one product, industry or region, by their places in the flat table. */
interface Slice {
	readonly name: string;
	readonly goal: number;
	readonly cells: readonly number[];
}

const AXES = [
	['product', 'products'],
	['industry', 'industries'],
	['region', 'regions'],
] as const;
const MOST_CYCLES = 500;
/** Largest error, as a share of the target, at which fitting stops, and at which it counts as failed. */
const FITTED = 1e-12;
const FAILED = 1e-6;

/** Shares that add up to 1; equal parts where all are 0. */
function normal(rows: readonly { readonly share: number }[]): number[] {
	const total = sum(rows.map(({ share }) => share));
	return rows.map(({ share }) => (total === 0 ? 1 / rows.length : share / total));
}

function multiplied({ target, products, industries, regions }: Input): Table {
	const [byIndustry, byRegion] = [normal(industries), normal(regions)];
	return normal(products).map((p) =>
		byIndustry.map((i) => byRegion.map((g) => target * p * i * g)),
	);
}

/** The slices along each axis; cells are counted product by product, industry by industry. */
function slicesOf(input: Input): Slice[][] {
	const [industries, regions] = [input.industries.length, input.regions.length];
	const places = Array.from({ length: input.products.length * industries * regions }, (_, c) => [
		Math.floor(c / (industries * regions)),
		Math.floor(c / regions) % industries,
		c % regions,
	]);
	return AXES.map(([word, key], axis) =>
		normal(input[key]).map((share, row) => ({
			name: `${word}:${input[key][row]?.id}`,
			goal: input.target * share,
			cells: places.flatMap((place, c) => (place[axis] === row ? c : [])),
		})),
	);
}

/** Plain loops: a fit may take 500 cycles over 512 cells, at every keystroke. */
function totalOf({ cells }: Slice, flat: Float64Array): number {
	let total = 0;
	for (const c of cells) total += flat[c] as number;
	return total;
}

/**
 * Scales the slices of each axis in turn to their goals until all fit (iterative proportional
 * fitting, Deming and Stephan 1940).
 * @returns the largest error of a product or an industry; `flat` holds the fitted cells.
 */
function fitCells(flat: Float64Array, axes: readonly Slice[][], target: number): number {
	const slices = axes.flat();
	const checked = axes.slice(0, 2).flat();
	let error = 0;
	for (let cycle = 0; cycle < MOST_CYCLES; cycle++) {
		for (const slice of slices) {
			const total = totalOf(slice, flat);
			if (total === 0) continue;
			for (const c of slice.cells) flat[c] = ((flat[c] as number) / total) * slice.goal;
		}
		error = 0;
		for (const slice of checked)
			error = Math.max(error, Math.abs(totalOf(slice, flat) - slice.goal));
		if (error <= FITTED * target) break;
	}
	return error;
}

/** @returns last year's money in a cell; one that is missing had none. */
export const lastYearOf = (input: Input, p: number, i: number, g: number): number =>
	input.lastYear?.[p]?.[i]?.[g] ?? 0;

/** Cuts the target into cells, by shares alone or close to last year's pattern. */
export function split(input: Input): Split {
	const table = multiplied(input);
	if (input.method !== 'ipf') return { table, infeasible: null };
	if (!input.lastYear) return { table, infeasible: 'noHistory' };
	const flat = Float64Array.from(
		table.flatMap((rows, p) =>
			rows.flatMap((cells, i) => cells.map((_, g) => lastYearOf(input, p, i, g))),
		),
	);
	const axes = slicesOf(input);
	const bare = axes.flat().find(({ goal, cells }) => goal > 0 && cells.every((c) => flat[c] === 0));
	if (bare) return { table, infeasible: bare.name };
	if (fitCells(flat, axes, input.target) > FAILED * input.target)
		return { table, infeasible: 'pattern' };
	let next = 0;
	const fitted = table.map((rows) => rows.map((cells) => cells.map(() => flat[next++] ?? 0)));
	return { table: fitted, infeasible: null };
}
