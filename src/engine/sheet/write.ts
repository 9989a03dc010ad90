import { seriesIn } from '../evaluate.ts';
import { type Expr, type Name, OF_SERIES, type Sum } from '../formula.ts';
import type { Scope } from '../look-up.ts';
import type { ResultSpec } from '../model.ts';
import { unitOf } from '../results.ts';
import { type Bounds, boundsOf, type RangeOf } from './bounds.ts';
import { asFlag, asNumber, sharedType } from './flags.ts';
import { type Node, type Nodes, worthOf } from './nodes.ts';
import { type Lookup, NOTHING, Referrer, wholeNow, worthIn } from './refer.ts';
import { asProduct, lineOf } from './series.ts';

/** What formulas are written from. */
export interface Writing extends Lookup {
	readonly nodes: Nodes;
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
type Call = Expr & { readonly kind: 'call' };

/** Most terms that a sum is written with where the inputs decide how many count. */
const MOST_TURNS = 12;

const hasCell = ({ kind, parts }: Node): boolean => kind === 'cell' || parts.some(hasCell);

/**
 * Writes results' formulas for the workbook. What only the shape of the tables decides is decided
 * here: of an `IF` over the number of the row only the branch that holds is written, sums are written out.
 */
export class Writer {
	readonly #writing: Writing;
	readonly #nodes: Nodes;
	readonly #refer: Referrer;
	readonly #plain: boolean;

	/** @param plain whether rows' numbers stand as such, not as a cell, so that more parts are alike. */
	constructor(writing: Writing, plain: boolean) {
		this.#writing = writing;
		this.#nodes = writing.nodes;
		this.#refer = new Referrer(writing);
		this.#plain = plain;
	}

	/** @returns the formula of the result at a path. */
	write(path: string, spec: ResultSpec): Written {
		const { input, output, term } = this.#writing;
		this.#refer.named = new Set();
		const expr = this.#refer.exprAt(path) ?? NOTHING;
		const raw = this.#write(expr, { input, output, path }, spec === 'choice' ? term : undefined);
		const node =
			spec === 'flag' ? asFlag(this.#nodes, raw) : unitOf(spec) ? asNumber(this.#nodes, raw) : raw;
		return { node, names: this.#refer.named };
	}

	#write(expr: Expr, scope: Scope, say?: Say): Node {
		const node = this.#raw(expr, scope, say);
		if (!node.fixed || node.kind === 'literal') return node;
		if (node.worth === null) return this.#nodes.nothing();
		if (node.type === 'flag') return this.#nodes.flag(node.worth !== 0);
		const said = typeof node.worth === 'number' && (this.#plain || !hasCell(node));
		return said ? this.#nodes.number(Number(node.worth)) : node;
	}

	#raw(expr: Expr, scope: Scope, say: Say): Node {
		switch (expr.kind) {
			case 'number':
				return this.#nodes.number(expr.value);
			case 'text':
				return this.#nodes.text(expr.value, say?.(expr.value));
			case 'minus':
				return this.#nodes.minus(this.#write(expr.of, scope));
			case 'name':
				return this.#name(expr, scope);
			case 'infix':
				return this.#infix(expr, scope);
			case 'call':
				return this.#call(expr, scope, say);
			case 'sum':
				return this.#sum(expr, scope);
		}
	}

	/** A name whose row is worked out in the sheet, as the cell so far down a series. */
	#indexed(expr: Name, scope: Scope): Node | null {
		const at = expr.segments.findIndex((segment) => typeof segment !== 'string');
		const segment = expr.segments[at] as Expr;
		const place = this.#write(segment, scope);
		if (place.fixed || place.type !== 'number') return null;
		const cells: Node[] = [];
		for (;;) {
			const segments = expr.segments.with(at, { kind: 'number', value: cells.length });
			const { reference, spot, fixed } = this.#refer.meaningOf({ ...expr, segments }, scope);
			if (!reference || !spot) break;
			cells.push(this.#nodes.cell(spot, worthIn(reference), fixed));
		}
		const nodes = this.#nodes;
		if (cells.length === 0) return nodes.nothing();
		const line = lineOf(nodes, cells);
		if (!line) return null;
		const worth = cells[Number(place.worth)]?.worth ?? null;
		const found = nodes.call(
			'INDEX',
			[line.range, nodes.infix('+', place, nodes.number(1))],
			'number',
			worth,
		);
		if (this.#bounds(segment, scope)[0] >= 0) return found;
		const below = nodes.infix('<', place, nodes.number(0));
		return nodes.call('IF', [below, nodes.nothing(), found], 'number', worth);
	}

	#name(expr: Name, scope: Scope): Node {
		const braced = expr.segments.filter((segment) => typeof segment !== 'string').length === 1;
		const indexed = braced ? this.#indexed(expr, scope) : null;
		if (indexed) return indexed;
		const { reference, spot, fixed } = this.#refer.meaningOf(expr, scope);
		if (reference?.from === 'index') return this.#index(expr, scope, worthIn(reference));
		if (!spot) return this.#nodes.nothing();
		return this.#nodes.cell(spot, reference && worthIn(reference), fixed);
	}

	/** The number of the row: its cell, where it has one, or the number itself. */
	#index({ segments: [word] }: Name, { path }: Scope, worth: Node['worth']): Node {
		if (typeof worth !== 'number') return this.#nodes.text(String(worth));
		const parts = path.split('.');
		const row = parts.slice(0, parts.findLastIndex((part) => /^\d+$/.test(part)) + 1).join('.');
		const counter =
			word === 't' || word === 'i' ? this.#writing.canvas.counters.get(row) : undefined;
		if (this.#plain || !counter) return this.#nodes.number(worth);
		const { place, value } = counter;
		const own = this.#nodes.cell({ place, type: 'number', blank: false }, value, true);
		if (worth === value) return own;
		const step = this.#nodes.number(Math.abs(worth - value));
		return this.#nodes.infix(worth > value ? '+' : '-', own, step);
	}

	/** The words by which the text beside a text is shown. */
	#sayIn(expr: Expr, scope: Scope): Say {
		if (expr.kind === 'name') return this.#refer.meaningOf(expr, scope).spot?.say;
		return expr.kind === 'call'
			? expr.args.map((arg) => this.#sayIn(arg, scope)).find(Boolean)
			: undefined;
	}

	#infix(expr: Expr & { kind: 'infix' }, scope: Scope): Node {
		const { operator } = expr;
		const compares = !'+-*/'.includes(operator);
		const say = compares
			? (this.#sayIn(expr.left, scope) ?? this.#sayIn(expr.right, scope))
			: undefined;
		const left = this.#write(expr.left, scope, say);
		const right = this.#write(expr.right, scope, say);
		if (operator === '*' && (left.text === '1' || right.text === '1'))
			return left.text === '1' ? right : left;
		if (!compares) return this.#nodes.infix(operator, left, right);
		if (left.type !== right.type)
			return this.#nodes.infix(operator, asNumber(this.#nodes, left), asNumber(this.#nodes, right));
		// Two texts of the reader's are compared as they stand, capitals and all.
		if (left.type === 'text' && left.kind !== 'literal' && right.kind !== 'literal') {
			const same = worthOf('infix', '=', [left, right]);
			const exact = this.#nodes.call('EXACT', [left, right], 'flag', same);
			return operator === '=' ? exact : this.#nodes.call('NOT', [exact], 'flag');
		}
		return this.#nodes.infix(operator, left, right);
	}

	#bounds = (expr: Expr, scope: Scope): Bounds => boundsOf(expr, scope, this.#writing.rangeOf);

	#call(expr: Call, scope: Scope, say: Say): Node {
		const { name, args } = expr;
		const nodes = this.#nodes;
		const [first, second, third] = args as [Expr, Expr, Expr];
		const all = (): Node[] => args.map((arg) => asNumber(this.#nodes, this.#write(arg, scope)));
		switch (name) {
			case 'IF': {
				const test = this.#write(first, scope);
				if (!test.fixed) {
					const [yes, no] = [this.#write(second, scope, say), this.#write(third, scope, say)];
					return nodes.call(name, [test, yes, no], sharedType(yes, no));
				}
				if (test.worth === null) return nodes.nothing();
				return this.#write(test.worth ? second : third, scope, say);
			}
			case 'IFERROR': {
				const tried = this.#write(first, scope, say);
				if (tried.fixed && tried.worth !== null) return tried;
				const other = this.#write(second, scope, say);
				if (tried.fixed) return other;
				const [blank, nothing, given] = tried.parts;
				const optional = blank?.text === 'ISBLANK' && nothing?.text === 'NA()';
				return blank && given && optional
					? nodes.call('IF', [blank, other, given], sharedType(given, other))
					: nodes.call(name, [tried, other], sharedType(tried, other));
			}
			case 'AND':
			case 'OR':
			case 'NOT':
				return nodes.call(
					name,
					args.map((arg) => this.#write(arg, scope)),
					'flag',
				);
			case 'COUNT': {
				const list = this.#refer.foundIn(expr, scope);
				if (list !== null) this.#refer.named.add(list);
				return nodes.number(wholeNow(expr, scope));
			}
			case 'FIRST':
			case 'LAST': {
				const found = seriesIn(first, scope)?.at(name === 'LAST' ? -1 : 0);
				const spot = found && this.#refer.about(found).spot;
				return spot ? nodes.cell(spot, worthIn(found), false) : nodes.nothing();
			}
			case 'POWER':
				return this.#power(first, second, scope);
			case 'ROUNDUP': {
				// Away from 0 in a spreadsheet, upwards here: the same unless below 0.
				if (this.#bounds(first, scope)[0] >= 0) return nodes.call(name, all());
				return nodes.minus(nodes.call('INT', [nodes.minus(this.#write(first, scope))]));
			}
		}
		return (OF_SERIES as readonly string[]).includes(name)
			? this.#aggregate(expr, scope)
			: nodes.call(name, all());
	}

	#power(base: Expr, exponent: Expr, scope: Scope): Node {
		const nodes = this.#nodes;
		const raised = this.#write(exponent, scope);
		const power = nodes.call('POWER', [this.#write(base, scope), raised]);
		// A spreadsheet has no result for 0 to the power of 0, which here is 1.
		if (raised.fixed) return raised.worth === 0 ? nodes.number(1) : power;
		const [low, high] = this.#bounds(exponent, scope);
		if (low > 0 || high < 0 || this.#bounds(base, scope)[0] > 0) return power;
		return nodes.call('IF', [nodes.infix('=', raised, nodes.number(0)), nodes.number(1), power]);
	}

	#aggregate({ name, args }: Call, scope: Scope): Node {
		const nodes = this.#nodes;
		const worths: Node[] = [];
		const parts = args.flatMap((arg): Node[] => {
			const series = seriesIn(arg, scope);
			const single = series ? [] : [asNumber(this.#nodes, this.#write(arg, scope))];
			worths.push(...single);
			const cells = (series ?? []).flatMap((reference) => {
				const { spot } = this.#refer.about(reference);
				const worth = worthIn(reference);
				if (typeof worth === 'number') worths.push(nodes.number(worth));
				return spot ? [{ place: spot.place }] : [];
			});
			return cells.length > 0 ? [nodes.range(cells, null)] : single;
		});
		if (parts.length === 0) return name === 'SUM' ? nodes.number(0) : nodes.nothing();
		return nodes.call(name, parts, 'number', worthOf('call', name, worths));
	}

	#sum(expr: Sum, scope: Scope): Node {
		const nodes = this.#nodes;
		const [from, to] = [this.#write(expr.from, scope), this.#write(expr.to, scope)];
		const settled = from.fixed && to.fixed;
		let low = settled ? Number(from.worth) : Math.ceil(this.#bounds(expr.from, scope)[0]);
		let high = settled ? Number(to.worth) : Math.floor(this.#bounds(expr.to, scope)[1]);
		const free = !settled && high - low < MOST_TURNS;
		if (!settled && !free) {
			for (const end of [expr.from, expr.to]) this.#refer.settle(end, scope);
			[low, high] = [wholeNow(expr.from, scope), wholeNow(expr.to, scope)];
		}
		const lowest = free ? this.#bounds(expr.to, scope)[0] : high;
		const highest = free ? this.#bounds(expr.from, scope)[1] : low;
		const terms = Array.from({ length: Math.max(0, high - low + 1) }, (_, n) => {
			const k = low + n;
			const variables = { ...scope.variables, [expr.variable]: k };
			const turn = this.#write(expr.body, { ...scope, variables });
			const only = (holds: boolean, test: () => Node, body: Node): Node =>
				holds ? body : nodes.call('IF', [test(), body, nodes.number(0)]);
			const begun = only(highest <= k, () => nodes.infix('<=', from, nodes.number(k)), turn);
			return only(lowest >= k, () => nodes.infix('>=', to, nodes.number(k)), begun);
		}).filter(({ text }) => text !== '0');
		if (terms.length < 2) return terms[0] ?? nodes.number(0);
		return asProduct(nodes, terms) ?? nodes.sum(terms);
	}
}
