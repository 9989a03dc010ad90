import { type Expr, type Name, parse } from './formula.ts';
import { lookUp, type Reference, type Scope, seriesOf } from './look-up.ts';
import type { FormulaTree, Method } from './model.ts';
import { formulaAt } from './results.ts';

/** A worked-out part of a formula; `null` is what cannot be worked out. Yes and no are 1 and 0. */
export type Worth = number | string | null;

const COMPARE: Readonly<Record<string, (a: number | string, b: number | string) => boolean>> = {
	'=': (a, b) => a === b,
	'<>': (a, b) => a !== b,
	'<': (a, b) => a < b,
	'>': (a, b) => a > b,
	'<=': (a, b) => a <= b,
	'>=': (a, b) => a >= b,
};
const CALCULATE: Readonly<Record<string, (a: number, b: number) => number>> = {
	'+': (a, b) => a + b,
	'-': (a, b) => a - b,
	'*': (a, b) => a * b,
	'/': (a, b) => a / b,
	POWER: (a, b) => a ** b,
	ROUNDUP: (a, digits) => Math.ceil(a * 10 ** digits) / 10 ** digits,
	SQRT: Math.sqrt,
	ABS: Math.abs,
	LN: Math.log,
	EXP: Math.exp,
	INT: Math.floor,
	NOT: (a) => Number(a === 0),
};

/** @returns the keys of a name, those in braces worked out. */
export const keysOf = ({ segments }: Name, scope: Scope): string[] =>
	segments.every((segment) => typeof segment === 'string')
		? (segments as string[])
		: segments.map((segment) =>
				typeof segment === 'string' ? segment : String(evaluate(segment, scope)),
			);

/** @returns what a name stands for, `null` where it is nothing. */
export const referenceOf = (name: Name, scope: Scope): Reference | null =>
	lookUp(scope, keysOf(name, scope), name.previous);

/** @returns the numbers of a series that an argument names, `null` where it names none. */
export const seriesIn = (arg: Expr, scope: Scope): Reference[] | null =>
	arg.kind === 'name' && !arg.previous ? seriesOf(scope, keysOf(arg, scope)) : null;

const worthOf = ({ value }: Reference): Worth =>
	typeof value === 'boolean' ? Number(value) : (value as Worth);

function aggregate(name: string, args: readonly Expr[], scope: Scope): Worth {
	const [first] = args;
	const series = first && seriesIn(first, scope);
	if (name === 'COUNT') return series?.length ?? null;
	if (name === 'LAST') return (series?.at(-1) && worthOf(series.at(-1) as Reference)) ?? null;
	if (name === 'FIRST') return (series?.[0] && worthOf(series[0])) ?? null;
	const numbers: number[] = [];
	for (const arg of args) {
		const listed = seriesIn(arg, scope);
		// As in a spreadsheet, an empty cell of a series counts for nothing.
		if (listed) {
			for (const { value } of listed) if (value !== null) numbers.push(Number(value));
		} else {
			const value = evaluate(arg, scope);
			if (typeof value !== 'number') return null;
			numbers.push(value);
		}
	}
	if (name === 'MIN') return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
	if (name === 'MAX') return numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
	const sum = numbers.reduce((a, b) => a + b, 0);
	return name === 'AVERAGE' ? sum / numbers.length : sum;
}

function call(name: string, args: readonly Expr[], scope: Scope): Worth {
	const [a, b, c] = args as [Expr, Expr, Expr];
	const worth = (arg: Expr | undefined): Worth => (arg ? evaluate(arg, scope) : null);
	switch (name) {
		case 'IF': {
			const test = worth(a);
			return test === null ? null : worth(test ? b : c);
		}
		case 'IFERROR':
			return worth(a) ?? worth(b);
		case 'AND':
		case 'OR': {
			const all = args.map(worth);
			if (all.includes(null)) return null;
			return Number(name === 'AND' ? all.every(Boolean) : all.some(Boolean));
		}
	}
	const calculate = CALCULATE[name];
	if (!calculate) return aggregate(name, args, scope);
	const [x, y = 0] = [worth(a), b && worth(b)];
	return typeof x === 'number' && typeof y === 'number' ? calculate(x, y) : null;
}

/**
 * Works out a formula for the result at `scope.path`. A division by zero, an empty cell, and a name in
 * braces that is not there make it `null`.
 * @throws where a name means nothing.
 */
export function evaluate(formula: Expr | string, scope: Scope): Worth {
	const expr = typeof formula === 'string' ? parse(formula) : formula;
	const value = worthIn(expr, scope);
	return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}

function worthIn(expr: Expr, scope: Scope): Worth {
	switch (expr.kind) {
		case 'number':
		case 'text':
			return expr.value;
		case 'minus': {
			const value = evaluate(expr.of, scope);
			return typeof value === 'number' ? -value : null;
		}
		case 'name': {
			const found = referenceOf(expr, scope);
			if (found) return worthOf(found);
			if (expr.previous || expr.segments.some((s) => typeof s !== 'string')) return null;
			throw new Error(`${scope.path}: "${expr.segments.join('.')}" means nothing`);
		}
		case 'call':
			return call(expr.name, expr.args, scope);
		case 'infix': {
			const [left, right] = [evaluate(expr.left, scope), evaluate(expr.right, scope)];
			if (left === null || right === null) return null;
			const compare = COMPARE[expr.operator];
			if (compare) return Number(compare(left, right));
			if (typeof left === 'string' || typeof right === 'string') return null;
			return CALCULATE[expr.operator]?.(left, right) ?? null;
		}
		case 'sum': {
			let sum = 0;
			for (const turn of turnsOf(expr, scope)) {
				const value = evaluate(expr.body, turn);
				if (typeof value !== 'number') return null;
				sum += value;
			}
			return sum;
		}
	}
}

/** @returns the scope of each turn of a `SUMOVER`. */
export function turnsOf(sum: Expr & { kind: 'sum' }, scope: Scope): Scope[] {
	const [from, to] = [Number(evaluate(sum.from, scope)), Number(evaluate(sum.to, scope))];
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => ({
		...scope,
		variables: { ...scope.variables, [sum.variable]: from + i },
	}));
}

/** @returns how the result at `scope.path` is worked out with these figures: a formula, or a method. */
export function formulaFor(formulas: FormulaTree, scope: Scope): string | Method {
	const formula = formulaAt(formulas, scope.path);
	if (typeof formula === 'string' || 'by' in formula) return formula;
	return evaluate(formula.when, scope) ? formula.formula : formula.otherwise;
}
