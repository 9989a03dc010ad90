import { evaluate, referenceOf } from '../evaluate.ts';
import type { Expr } from '../formula.ts';
import type { Scope } from '../look-up.ts';

/** The least and the most that something can be. */
export type Bounds = readonly [low: number, high: number];
/** What is known of the inputs: the range of one that may be changed, `null` of one that may not. */
export type RangeOf = (path: string) => Bounds | null;

const ALL: Bounds = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const around = (values: readonly number[]): Bounds =>
	values.some(Number.isNaN) ? ALL : [Math.min(...values), Math.max(...values)];
const corners = (a: Bounds, b: Bounds, of: (x: number, y: number) => number): Bounds =>
	around(a.flatMap((x) => b.map((y) => of(x, y))));

/** @returns between which numbers a formula stays, whatever the reader types into the sheet. */
export function boundsOf(expr: Expr, scope: Scope, rangeOf: RangeOf): Bounds {
	const inner = (part: Expr | undefined): Bounds => (part ? boundsOf(part, scope, rangeOf) : ALL);
	const now = (): Bounds => {
		const worth = evaluate(expr, scope);
		return typeof worth === 'number' ? [worth, worth] : ALL;
	};
	switch (expr.kind) {
		case 'number':
			return [expr.value, expr.value];
		case 'minus':
			return corners(inner(expr.of), [-1, -1], (x, y) => x * y);
		case 'name': {
			const reference = referenceOf(expr, scope);
			if (reference?.from === 'index') return now();
			return reference?.from === 'input' ? (rangeOf(reference.path) ?? now()) : ALL;
		}
		case 'infix': {
			const [left, right] = [inner(expr.left), inner(expr.right)];
			if (expr.operator === '+') return corners(left, right, (x, y) => x + y);
			if (expr.operator === '-') return corners(left, right, (x, y) => x - y);
			if (expr.operator === '*') return corners(left, right, (x, y) => x * y);
			const dividing = expr.operator === '/' && (right[0] > 0 || right[1] < 0);
			return dividing ? corners(left, right, (x, y) => x / y) : ALL;
		}
		case 'call': {
			const [first = ALL, second = ALL, third = ALL] = expr.args.map(inner);
			const all = expr.args.map(inner);
			if (expr.name === 'COUNT') return now();
			if (expr.name === 'INT') return [Math.floor(first[0]), Math.floor(first[1])];
			if (expr.name === 'IFERROR') return around([...first, ...second]);
			if (expr.name === 'IF') return around([...second, ...third]);
			if (expr.name === 'MIN')
				return [Math.min(...all.map(([low]) => low)), Math.min(...all.map(([, high]) => high))];
			if (expr.name === 'MAX')
				return [Math.max(...all.map(([low]) => low)), Math.max(...all.map(([, high]) => high))];
			return ALL;
		}
		default:
			return ALL;
	}
}
