import type { AnyCalculator, Formula, FormulaTree, ResultSpec } from './model.ts';
import { keyOf, keysIn } from './path.ts';
import type { Unit } from './units.ts';
import { UNITS } from './units.ts';

type Tree = { readonly [key: string]: unknown };

const isSpec = (node: unknown): node is ResultSpec => typeof node === 'string';
const isFormula = (node: unknown): node is Formula =>
	typeof node === 'string' ||
	typeof (node as Tree | undefined)?.['by'] === 'string' ||
	typeof (node as Tree | undefined)?.['when'] === 'string';

/** Descends one key of a result tree, rows and keyed values through `each`. */
export const descend = (node: unknown, key: string): unknown => {
	const tree = node as Tree | undefined;
	return tree?.[key] ?? tree?.['each'];
};

/** @returns the spec of the result at a dotted path. @throws where none is described. */
export function specAt(calculator: AnyCalculator, path: string): ResultSpec {
	let node: unknown = calculator.definition.results;
	for (const key of keysIn(path)) node = descend(node, key);
	if (!isSpec(node)) throw new Error(`${calculator.id}: no result "${path}"`);
	return node;
}

/** @returns unit of a spec, or `null` where it is a choice, a flag or a text. */
export const unitOf = (spec: ResultSpec): Unit | null =>
	(UNITS as readonly string[]).includes(spec) ? (spec as Unit) : null;

/** @returns how the result at a dotted path is worked out. @throws where nothing says so. */
export function formulaAt(formulas: FormulaTree, path: string): Formula {
	let node: unknown = formulas;
	for (const key of keysIn(path)) node = descend(node, key);
	if (!isFormula(node)) throw new Error(`No formula for "${path}"`);
	return node;
}

/** A scalar of an output, with what describes it. */
export interface ResultLeaf {
	readonly path: string;
	readonly spec: ResultSpec;
	readonly value: unknown;
}

/** @returns every scalar of an output, in order. @throws where one is not described. */
export function resultLeaves(calculator: AnyCalculator, output: object): ResultLeaf[] {
	const leaves: ResultLeaf[] = [];
	const visit = (value: unknown, node: unknown, path: string): void => {
		if (isSpec(node)) leaves.push({ path, spec: node, value });
		else if (typeof value === 'object' && value !== null)
			for (const [key, inner] of Object.entries(value))
				visit(inner, descend(node, key), path ? `${path}.${keyOf(key)}` : keyOf(key));
		else if (value !== null && value !== undefined)
			throw new Error(`${calculator.id}: result "${path}" is not described`);
	};
	visit(output, calculator.definition.results, '');
	return leaves;
}
