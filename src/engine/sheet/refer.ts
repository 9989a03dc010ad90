import { evaluate, keysOf, referenceOf } from '../evaluate.ts';
import { type Expr, type Name, parse } from '../formula.ts';
import type { Reference, Scope } from '../look-up.ts';
import type { FormulaTree } from '../model.ts';
import { pathOf } from '../path.ts';
import { formulaAt } from '../results.ts';
import type { Canvas, Spot } from './canvas.ts';

/** What the names in formulas are looked up in. */
export interface Lookup {
	readonly canvas: Canvas;
	readonly formulas: FormulaTree;
	readonly input: unknown;
	readonly output: object;
	/** Inputs that stay as they are; those that a formula has to be cut to are added. */
	readonly frozen: Set<string>;
	/** Lists of results whose length was found. */
	readonly found: ReadonlySet<string>;
}
/** What a name in a formula means in the workbook. */
export interface Meaning {
	readonly reference: Reference | null;
	/** Its cell, where it has one. */
	readonly spot: Spot | undefined;
	/** Whether it stays the same whatever is typed. */
	readonly fixed: boolean;
}

type Call = Expr & { readonly kind: 'call' };

/** What cannot be worked out. */
export const NOTHING = parse('0 / 0');

/** Looks up names for one way of writing; what is found is remembered. */
export class Referrer {
	readonly #lookup: Lookup;
	readonly #constants = new Map<string, boolean>();
	readonly #known = new Map<string, Map<Name, Meaning>>();
	/** Results that have been named since this was last emptied. */
	named = new Set<string>();

	constructor(lookup: Lookup) {
		this.#lookup = lookup;
	}

	/** @returns a result's formula; one that holds on a condition says nothing when that does not hold. */
	exprAt(path: string): Expr | null {
		const formula = formulaAt(this.#lookup.formulas, path);
		if (typeof formula === 'string') return parse(formula);
		if ('by' in formula) return null;
		const args = [parse(formula.when), parse(formula.formula), NOTHING];
		return { kind: 'call', name: 'IF', args };
	}

	/** @returns what a name means for the result at `scope.path`. */
	meaningOf(name: Name, scope: Scope): Meaning {
		const [first] = name.segments;
		const changes =
			name.segments.some((segment) => typeof segment !== 'string') ||
			Object.hasOwn(scope.variables ?? {}, String(first));
		if (changes) return this.#find(name, scope);
		const here = this.#known.get(scope.path) ?? new Map<Name, Meaning>();
		this.#known.set(scope.path, here);
		const meaning = here.get(name) ?? this.#find(name, scope);
		here.set(name, meaning);
		if (meaning.reference?.from === 'output' && !meaning.fixed)
			this.named.add(meaning.reference.path);
		return meaning;
	}

	#find(name: Name, scope: Scope): Meaning {
		for (const segment of name.segments)
			if (typeof segment !== 'string') this.settle(segment, scope);
		const reference = referenceOf(name, scope);
		if (reference) return this.about(reference);
		const keys = keysOf(name, scope);
		const path = pathOf(keys[0] === 'input' ? keys.slice(1) : keys);
		const spot = name.previous ? undefined : this.#lookup.canvas.spots.get(`in:${path}`);
		return { reference, spot, fixed: !spot };
	}

	/** @returns the cell of what was found; a result is taken down as named. */
	about(reference: Reference): Meaning {
		const { from, path } = reference;
		const { canvas, frozen } = this.#lookup;
		if (from === 'index') return { reference, spot: undefined, fixed: true };
		if (from === 'input')
			return { reference, spot: canvas.spots.get(`in:${path}`), fixed: frozen.has(path) };
		const fixed = this.isConstant(path);
		if (!fixed) this.named.add(path);
		return { reference, spot: canvas.spots.get(`out:${path}`), fixed };
	}

	/** Whether a result is the same whatever is typed, being over nothing but the number of its row. */
	isConstant(path: string): boolean {
		const known = this.#constants.get(path);
		if (known !== undefined) return known;
		this.#constants.set(path, false);
		const expr = this.exprAt(path);
		const { input, output } = this.#lookup;
		const constant = expr !== null && this.#stays(expr, { input, output, path });
		this.#constants.set(path, constant);
		return constant;
	}

	#stays(expr: Expr, scope: Scope): boolean {
		switch (expr.kind) {
			case 'name': {
				const reference = referenceOf(expr, scope);
				if (reference?.from === 'output') return this.isConstant(reference.path);
				return reference?.from === 'index' || this.#lookup.frozen.has(reference?.path ?? '');
			}
			case 'call':
				return expr.name === 'COUNT'
					? this.foundIn(expr, scope) === null
					: expr.args.every((arg) => this.#stays(arg, scope));
			case 'infix':
				return this.#stays(expr.left, scope) && this.#stays(expr.right, scope);
			case 'minus':
				return this.#stays(expr.of, scope);
			default:
				return expr.kind !== 'sum';
		}
	}

	/** @returns the list that a `COUNT` counts, where its length was found; else `null`. */
	foundIn({ args: [counted] }: Call, scope: Scope): string | null {
		if (counted?.kind !== 'name') return null;
		const list = keysOf(counted, scope).join('.');
		return this.#lookup.found.has(list) ? list : null;
	}

	/** Binds a formula to what its shape hangs on: inputs then have to stay, results count as named. */
	settle(expr: Expr, scope: Scope): void {
		if (expr.kind === 'infix') for (const side of [expr.left, expr.right]) this.settle(side, scope);
		if (expr.kind === 'minus') this.settle(expr.of, scope);
		if (expr.kind === 'call' && expr.name !== 'COUNT')
			for (const arg of expr.args) this.settle(arg, scope);
		if (expr.kind !== 'name') return;
		const { reference, spot } = this.meaningOf(expr, scope);
		if (reference?.from === 'input' && spot?.type === 'number')
			this.#lookup.frozen.add(reference.path);
	}
}

/** @returns the value of a reference as formulas count with it. */
export const worthIn = ({ value }: Reference): number | string | null =>
	typeof value === 'boolean' ? Number(value) : (value as number | string | null);

/** @returns a whole number that a part of a formula comes to now. */
export const wholeNow = (expr: Expr, scope: Scope): number => Number(evaluate(expr, scope));
