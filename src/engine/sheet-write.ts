import { evaluate, keysOf, referenceOf, seriesIn } from './evaluate.ts';
import { type Expr, type Name, OF_SERIES, parse, type Sum } from './formula.ts';
import type { Reference, Scope } from './look-up.ts';
import type { FormulaTree, ResultSpec } from './model.ts';
import { pathOf } from './path.ts';
import { formulaAt, unitOf } from './results.ts';
import { boundsOf, type RangeOf } from './sheet-bounds.ts';
import type { Canvas, Spot } from './sheet-canvas.ts';
import type { Node, Nodes } from './sheet-nodes.ts';
import { asProduct } from './sheet-series.ts';

/** What formulas are written from. */
export interface Writing {
	readonly canvas: Canvas;
	readonly nodes: Nodes;
	readonly formulas: FormulaTree;
	readonly input: unknown;
	readonly output: object;
	/** Inputs that stay as they are; those that a formula has to be cut to are added. */
	readonly frozen: Set<string>;
	/** Range of an input that may be changed. */
	readonly rangeOf: RangeOf;
	/** The word of a choice among the results. */
	readonly term: (code: string) => string;
}
/** A result's formula, and the results that it names. */
export interface Written {
	readonly node: Node;
	readonly names: ReadonlySet<string>;
}
type Say = ((code: string) => string) | undefined;

/** What cannot be worked out. */
const NOTHING = parse('0 / 0');
/** Most terms that a sum is written with where the inputs decide how many count. */
const MOST_TURNS = 12;

/**
 * Writes results' formulas for the workbook. What only the tables' shape decides is decided here: of an
 * `IF` over the number of the row only the branch that holds is written, sums are written out.
 * @param plain whether numbers of rows stand as such instead of as a cell, so that more parts are alike.
 */
export function writerOf(
	writing: Writing,
	plain: boolean,
): (path: string, spec: ResultSpec) => Written {
	const { canvas, nodes, formulas, frozen, input, output, rangeOf, term } = writing;
	const constants = new Map<string, boolean>();
	let names = new Set<string>();

	/** A result's formula; where it holds on a condition only, it says nothing when that does not hold. */
	const exprAt = (path: string): Expr | null => {
		const formula = formulaAt(formulas, path);
		if (typeof formula === 'string') return parse(formula);
		if ('by' in formula) return null;
		const args = [parse(formula.when), parse(formula.formula), NOTHING];
		return { kind: 'call', name: 'IF', args };
	};
	/** Whether a formula is the same whatever is typed, being over nothing but the row's number. */
	const stays = (expr: Expr, scope: Scope): boolean => {
		if (expr.kind === 'name') {
			const reference = referenceOf(expr, scope);
			if (reference?.from === 'output') return isConstant(reference.path);
			return reference?.from === 'index' || frozen.has(reference?.path ?? '');
		}
		if (expr.kind === 'call')
			return expr.name === 'COUNT' || expr.args.every((arg) => stays(arg, scope));
		if (expr.kind === 'infix') return stays(expr.left, scope) && stays(expr.right, scope);
		return expr.kind === 'minus' ? stays(expr.of, scope) : expr.kind !== 'sum';
	};
	const isConstant = (path: string): boolean => {
		const known = constants.get(path);
		if (known !== undefined) return known;
		constants.set(path, false);
		const expr = exprAt(path);
		const constant = expr !== null && stays(expr, { input, output, path });
		constants.set(path, constant);
		return constant;
	};
	/** Binds a formula to what decides its shape: inputs then stay as they are. */
	const settle = (expr: Expr, scope: Scope): void => {
		if (expr.kind === 'call' && expr.name !== 'COUNT')
			for (const arg of expr.args) settle(arg, scope);
		if (expr.kind === 'infix') for (const side of [expr.left, expr.right]) settle(side, scope);
		if (expr.kind === 'minus') settle(expr.of, scope);
		if (expr.kind !== 'name') return;
		const reference = referenceOf(expr, scope);
		if (reference?.from === 'output' && !isConstant(reference.path)) names.add(reference.path);
		if (reference?.from === 'input' && canvas.spots.get(`in:${reference.path}`)?.type === 'number')
			frozen.add(reference.path);
	};
	const worthOf = (expr: Expr, scope: Scope) => () => evaluate(expr, scope);
	/** A part that stays the same, by its value. */
	const fold = (node: Node, expr: Expr, scope: Scope): Node => {
		if (!node.fixed || node.kind === 'literal') return node;
		const worth = evaluate(expr, scope);
		if (worth === null) return nodes.nothing();
		if (node.type === 'flag') return nodes.flag(worth !== 0);
		return plain && typeof worth === 'number' ? nodes.number(worth) : node;
	};
	const cell = ({ place, name, type, blank }: Spot, fixed: boolean, worth: Node['worth']): Node => {
		const bare = nodes.make({
			kind: 'cell',
			text: '',
			cells: [{ place, name }],
			type,
			fixed,
			worth,
		});
		if (!blank) return bare;
		const empty = nodes.make({ kind: 'call', text: 'ISBLANK', parts: [bare], type: 'flag' });
		const parts = [empty, nodes.nothing(), bare];
		return nodes.make({ kind: 'call', text: 'IF', parts, type, worth, fixed });
	};

	const index = (expr: Name, scope: Scope, { value }: Reference): Node => {
		if (typeof value === 'string') return nodes.text(value);
		const [word] = expr.segments;
		const parts = scope.path.split('.');
		const row = parts.slice(0, parts.findLastIndex((part) => /^\d+$/.test(part)) + 1).join('.');
		const counter = word === 't' || word === 'i' ? canvas.counters.get(row) : undefined;
		const number = Number(value);
		if (plain || !counter) return nodes.number(number);
		const own = nodes.make({
			kind: 'cell',
			text: '',
			cells: [{ place: counter.place }],
			fixed: true,
			worth: () => counter.value,
		});
		const step = number - counter.value;
		if (step === 0) return own;
		const sides = [own, nodes.number(Math.abs(step))];
		const text = step > 0 ? '+' : '-';
		return nodes.make({ kind: 'infix', text, parts: sides, worth: () => number });
	};
	const name = (expr: Name, scope: Scope): Node => {
		for (const segment of expr.segments) if (typeof segment !== 'string') settle(segment, scope);
		const keys = keysOf(expr, scope);
		const reference = referenceOf(expr, scope);
		if (reference?.from === 'index') return index(expr, scope, reference);
		if (reference?.from === 'output') {
			const { path } = reference;
			const spot = canvas.spots.get(`out:${path}`);
			const constant = isConstant(path);
			if (!constant) names.add(path);
			return spot ? cell(spot, constant, worthOf(expr, scope)) : nodes.nothing();
		}
		const path = reference?.path ?? pathOf(keys[0] === 'input' ? keys.slice(1) : keys);
		const spot = expr.previous && !reference ? undefined : canvas.spots.get(`in:${path}`);
		return spot ? cell(spot, frozen.has(path), worthOf(expr, scope)) : nodes.nothing();
	};
	/** The words by which the text in a formula is shown. */
	const sayIn = (expr: Expr, scope: Scope): Say => {
		if (expr.kind === 'name') {
			const reference = referenceOf(expr, scope);
			const side = reference?.from === 'input' ? 'in' : 'out';
			return canvas.spots.get(`${side}:${reference?.path}`)?.say;
		}
		return expr.kind === 'call'
			? expr.args.map((arg) => sayIn(arg, scope)).find(Boolean)
			: undefined;
	};
	const asNumber = (node: Node): Node =>
		node.type === 'flag'
			? nodes.make({ kind: 'call', text: 'N', parts: [node], worth: node.worth })
			: node;

	const infix = (expr: Expr & { kind: 'infix' }, scope: Scope): Node => {
		const { operator: text } = expr;
		const worth = worthOf(expr, scope);
		const compares = !'+-*/'.includes(text);
		const say = compares ? (sayIn(expr.left, scope) ?? sayIn(expr.right, scope)) : undefined;
		const [left, right] = [write(expr.left, scope, say), write(expr.right, scope, say)];
		if (!compares) return nodes.make({ kind: 'infix', text, parts: [left, right], worth });
		const mixed = left.type !== right.type;
		const parts = mixed ? [asNumber(left), asNumber(right)] : [left, right];
		const exact = left.type === 'text' && left.kind !== 'literal' && right.kind !== 'literal';
		const same = nodes.make(
			exact
				? { kind: 'call', text: 'EXACT', parts, type: 'flag', worth }
				: { kind: 'infix', text, parts, type: 'flag', worth },
		);
		return exact && text === '<>'
			? nodes.make({ kind: 'call', text: 'NOT', parts: [same], type: 'flag', worth })
			: same;
	};
	const power = (args: readonly Expr[], scope: Scope, worth: Node['worth']): Node => {
		const [base, exponent] = args as [Expr, Expr];
		const parts = [write(base, scope), write(exponent, scope)] as [Node, Node];
		const plainly = nodes.make({ kind: 'call', text: 'POWER', parts, worth });
		// A spreadsheet has no result for 0 to the power of 0, which here is 1.
		if (parts[1].fixed) return parts[1].worth() === 0 ? nodes.number(1) : plainly;
		const [low, high] = boundsOf(exponent, scope, rangeOf);
		if (low > 0 || high < 0 || boundsOf(base, scope, rangeOf)[0] > 0) return plainly;
		const zero = nodes.make({
			kind: 'infix',
			text: '=',
			parts: [parts[1], nodes.number(0)],
			type: 'flag',
		});
		return nodes.make({ kind: 'call', text: 'IF', parts: [zero, nodes.number(1), plainly], worth });
	};
	const aggregate = (expr: Expr & { kind: 'call' }, scope: Scope, worth: Node['worth']): Node => {
		const parts = expr.args.flatMap((arg): Node[] => {
			const series = seriesIn(arg, scope);
			if (!series) return [asNumber(write(arg, scope))];
			const spots = series.flatMap(({ from, path }) => {
				if (from === 'output' && !isConstant(path)) names.add(path);
				return canvas.spots.get(`${from === 'input' ? 'in' : 'out'}:${path}`) ?? [];
			});
			const cells = spots.map((spot) => ({ place: spot.place }));
			return cells.length > 0 ? [nodes.make({ kind: 'range', text: '', cells })] : [];
		});
		if (parts.length === 0) return expr.name === 'SUM' ? nodes.number(0) : nodes.nothing();
		return nodes.make({ kind: 'call', text: expr.name, parts, worth });
	};
	const call = (expr: Expr & { kind: 'call' }, scope: Scope, say: Say): Node => {
		const worth = worthOf(expr, scope);
		const { name: text, args } = expr;
		const [a, b, c] = args as [Expr, Expr, Expr];
		switch (text) {
			case 'IF': {
				const test = write(a, scope);
				if (test.fixed) {
					const held = evaluate(a, scope);
					return held === null ? nodes.nothing() : write(held ? b : c, scope, say);
				}
				const [yes, no] = [write(b, scope, say), write(c, scope, say)];
				const type = yes.type === no.type ? yes.type : 'number';
				return nodes.make({ kind: 'call', text, parts: [test, yes, no], type, worth });
			}
			case 'IFERROR': {
				const tried = write(a, scope, say);
				if (tried.text === 'NA()') return write(b, scope, say);
				if (tried.fixed) return tried;
				const other = write(b, scope, say);
				const type = tried.type === other.type ? tried.type : 'number';
				const [blank, nothing, cellOf] = tried.parts;
				const optional =
					tried.text === 'IF' && nothing?.text === 'NA()' && blank?.text === 'ISBLANK';
				return optional && blank && cellOf
					? nodes.make({ kind: 'call', text: 'IF', parts: [blank, other, cellOf], type, worth })
					: nodes.make({ kind: 'call', text, parts: [tried, other], type, worth });
			}
			case 'AND':
			case 'OR':
			case 'NOT': {
				const parts = args.map((arg) => write(arg, scope));
				return nodes.make({ kind: 'call', text, parts, type: 'flag', worth });
			}
			case 'COUNT':
				return nodes.number(Number(evaluate(expr, scope)));
			case 'FIRST':
			case 'LAST': {
				const series = seriesIn(a, scope)?.at(text === 'LAST' ? -1 : 0);
				const spot =
					series && canvas.spots.get(`${series.from === 'input' ? 'in' : 'out'}:${series.path}`);
				if (series?.from === 'output') names.add(series.path);
				return spot ? cell(spot, false, worth) : nodes.nothing();
			}
			case 'POWER':
				return power(args, scope, worth);
			case 'ROUNDUP': {
				const up = args.map((arg) => write(arg, scope));
				// Away from zero in a spreadsheet, upwards here: the same unless below 0.
				if (boundsOf(a, scope, rangeOf)[0] >= 0)
					return nodes.make({ kind: 'call', text, parts: up, worth });
				return minus(
					nodes.make({ kind: 'call', text: 'INT', parts: [minus(up[0] as Node)] }),
					worth,
				);
			}
		}
		if ((OF_SERIES as readonly string[]).includes(text)) return aggregate(expr, scope, worth);
		return nodes.make({
			kind: 'call',
			text,
			parts: args.map((arg) => asNumber(write(arg, scope))),
			worth,
		});
	};
	const minus = (of: Node, worth?: Node['worth']): Node =>
		nodes.make({ kind: 'minus', text: '-', parts: [of], ...(worth ? { worth } : {}) });

	const sum = (expr: Sum, scope: Scope): Node => {
		const worth = worthOf(expr, scope);
		const turn = (k: number): Scope => ({
			...scope,
			variables: { ...scope.variables, [expr.variable]: k },
		});
		const [from, to] = [write(expr.from, scope), write(expr.to, scope)];
		let low = Math.ceil(boundsOf(expr.from, scope, rangeOf)[0]);
		let high = Math.floor(boundsOf(expr.to, scope, rangeOf)[1]);
		const free = !(from.fixed && to.fixed) && high - low < MOST_TURNS;
		if (!free) {
			settle(expr.from, scope);
			settle(expr.to, scope);
			low = Number(evaluate(expr.from, scope));
			high = Number(evaluate(expr.to, scope));
		}
		const unless = (
			k: number,
			bound: Node,
			text: string,
			body: Node,
			holds: (x: number) => boolean,
		): Node => {
			if (!free || bound.fixed) return body;
			const test = nodes.make({
				kind: 'infix',
				text,
				parts: [bound, nodes.number(k)],
				type: 'flag',
			});
			const value = (): ReturnType<Node['worth']> =>
				holds(Number(bound.worth())) ? body.worth() : 0;
			const parts = [test, body, nodes.number(0)];
			return nodes.make({ kind: 'call', text: 'IF', parts, worth: value });
		};
		const terms = Array.from({ length: Math.max(0, high - low + 1) }, (_, n) => {
			const k = low + n;
			const body = write(expr.body, turn(k));
			const begun = unless(k, from, '<=', body, (x) => x <= k);
			return unless(k, to, '>=', begun, (x) => x >= k);
		}).filter((term) => term.text !== '0');
		if (terms.length < 2) return terms[0] ?? nodes.number(0);
		return (
			asProduct(nodes, terms, worth) ?? nodes.make({ kind: 'sum', text: '+', parts: terms, worth })
		);
	};

	function write(expr: Expr, scope: Scope, say?: Say): Node {
		const node = ((): Node => {
			switch (expr.kind) {
				case 'number':
					return nodes.number(expr.value);
				case 'text':
					return nodes.text(say ? say(expr.value) : expr.value);
				case 'minus':
					return minus(write(expr.of, scope), worthOf(expr, scope));
				case 'name':
					return name(expr, scope);
				case 'infix':
					return infix(expr, scope);
				case 'call':
					return call(expr, scope, say);
				case 'sum':
					return sum(expr, scope);
			}
		})();
		return fold(node, expr, scope);
	}
	/** Yes and no where a flag is wanted. */
	const asFlag = (node: Node): Node => {
		if (node.type === 'flag' || node.text === 'NA()') return node;
		if (node.kind === 'literal') return nodes.flag(node.worth() !== 0);
		const { kind, text, parts, worth } = node;
		const from = text === 'IF' ? 1 : text === 'IFERROR' ? 0 : -1;
		if (kind === 'call' && from >= 0)
			return nodes.make({
				kind,
				text,
				parts: parts.map((part, i) => (i < from ? part : asFlag(part))),
				type: 'flag',
				worth,
			});
		return nodes.make({
			kind: 'infix',
			text: '<>',
			parts: [node, nodes.number(0)],
			type: 'flag',
			worth,
		});
	};

	return (path, spec) => {
		names = new Set();
		const say = spec === 'choice' ? term : undefined;
		const raw = write(exprAt(path) ?? NOTHING, { input, output, path }, say);
		const node = spec === 'flag' ? asFlag(raw) : unitOf(spec) ? asNumber(raw) : raw;
		return { node, names };
	};
}
