import { evaluate, formulaFor, referenceOf, seriesIn, turnsOf } from './evaluate.ts';
import { type Expr, type Name, OF_SERIES, parse } from './formula.ts';
import type { Reference, Scope } from './look-up.ts';
import type { FormulaTree, Method } from './model.ts';

/** How a result is worked out with given figures. */
export interface Step {
	readonly path: string;
	readonly formula: Method | Expr;
	readonly scope: Scope;
	/** Inputs and results that the formula rests on, each once; of an `IF` only the branch taken. */
	readonly inputs: readonly string[];
	readonly results: readonly string[];
}

/** Longest series of which every element is followed. */
export const LISTED = 6;

/** The branch of an `IF` (or `IFERROR`) that counts; any other expression is itself. */
export function taken(expr: Expr, scope: Scope): Expr {
	if (expr.kind !== 'call') return expr;
	const [test, yes, no] = expr.args as [Expr, Expr, Expr];
	if (expr.name === 'IF') return taken(evaluate(test, scope) ? yes : no, scope);
	if (expr.name === 'IFERROR') return evaluate(test, scope) === null ? yes : taken(test, scope);
	return expr;
}

/** The conditions on the way to the branch of an `IF` that counts, and whether each holds. */
export function testsOf(expr: Expr, scope: Scope): { test: Expr; holds: boolean }[] {
	if (expr.kind !== 'call' || expr.name !== 'IF') return [];
	const [test, yes, no] = expr.args as [Expr, Expr, Expr];
	const holds = Boolean(evaluate(test, scope));
	return [{ test, holds }, ...testsOf(holds ? yes : no, scope)];
}

/** Whether an argument of a function is read as a series, and which. */
export const seriesArgument = (
	call: Expr & { kind: 'call' },
	arg: Expr,
	scope: Scope,
): Reference[] | null =>
	(OF_SERIES as readonly string[]).includes(call.name) ? seriesIn(arg, scope) : null;

function collect(whole: Expr, scope: Scope, found: Reference[]): void {
	const visit = (inner: Expr, here = scope): void => {
		const expr = taken(inner, here);
		// A verdict rests on the conditions that led to it.
		if (expr.kind === 'text') for (const { test } of testsOf(inner, here)) visit(test, here);
		switch (expr.kind) {
			case 'name': {
				const reference = referenceOf(expr as Name, here);
				if (reference) found.push(reference);
				return;
			}
			case 'minus':
				visit(expr.of, here);
				return;
			case 'infix':
				visit(expr.left, here);
				visit(expr.right, here);
				return;
			case 'call':
				for (const arg of expr.args) {
					const series = seriesArgument(expr, arg, here);
					if (!series) visit(arg, here);
					else if (expr.name === 'LAST') found.push(...series.slice(-1));
					else if (expr.name !== 'COUNT') found.push(...series.slice(0, LISTED));
				}
				return;
			case 'sum':
				for (const turn of turnsOf(expr, here).slice(0, LISTED)) visit(expr.body, turn);
		}
	};
	visit(whole);
}

/** @returns how the result at a path is worked out. */
export function stepOf(formulas: FormulaTree, input: unknown, output: unknown, path: string): Step {
	const scope: Scope = { input, output, path };
	const formula = formulaFor(formulas, scope);
	if (typeof formula !== 'string') return { path, formula, scope, inputs: [], results: [] };
	const expr = parse(formula);
	const found: Reference[] = [];
	collect(expr, scope, found);
	const of = (from: Reference['from']): string[] => [
		...new Set(found.filter((r) => r.from === from).map((r) => r.path)),
	];
	return {
		path,
		formula: expr,
		scope,
		inputs: of('input'),
		results: of('output').filter((other) => other !== path),
	};
}
