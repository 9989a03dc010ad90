import { evaluate, type Worth } from '../evaluate.ts';
import type { Expr } from '../formula.ts';
import type { Spot } from './canvas.ts';
import type { Place } from './workbook.ts';

/**
 * A formula of the workbook as a tree in which equal parts are one and the same node, so that what is
 * needed often can be given a cell of its own.
 */
export interface Node {
	/** Higher than the ids of its parts. */
	readonly id: number;
	readonly kind: 'literal' | 'cell' | 'range' | 'call' | 'infix' | 'minus' | 'sum';
	/** A literal as written, the function or the operator. */
	readonly text: string;
	readonly parts: readonly Node[];
	/** The cells of a reference. */
	readonly cells: readonly Address[];
	readonly type: Spot['type'];
	/** Whether it stays the same whatever is typed into the sheet. */
	readonly fixed: boolean;
	/** What it comes to with the figures that the sheet is made with. */
	readonly worth: Worth;
}
/** A cell as formulas refer to it. */
export interface Address {
	readonly place: Place;
	readonly name?: string | undefined;
}
type Making = Pick<Node, 'kind' | 'text' | 'worth'> & Partial<Node>;

const NOWHERE = { input: null, output: null, path: '' };
const literal = ({ worth }: Node): Expr =>
	typeof worth === 'string'
		? { kind: 'text', value: worth }
		: { kind: 'number', value: worth ?? Number.NaN };

/** @returns what a function or an operator makes of its parts' worth, as in any formula. */
export function worthOf(kind: 'call' | 'infix', text: string, parts: readonly Node[]): Worth {
	const [left, right] = parts;
	if (kind === 'call') return evaluate({ kind, name: text, args: parts.map(literal) }, NOWHERE);
	if (!left || !right) return null;
	return evaluate({ kind, operator: text, left: literal(left), right: literal(right) }, NOWHERE);
}

const addressKey = ({ place: { sheet, row, column } }: Address): string =>
	`${sheet},${row},${column};`;

/** Makes nodes, the same one for the same formula. */
export class Nodes {
	readonly #known = new Map<string, Node>();

	#make({ kind, text, worth, parts = [], cells = [], ...more }: Making): Node {
		const type = more.type ?? 'number';
		let key = `${kind[0]}${kind[1]}${type[0]}${text}|`;
		if (type === 'text') key += worth;
		for (const part of parts) key += `${part.id},`;
		for (const address of cells) key += addressKey(address);
		const before = this.#known.get(key);
		if (before) return before;
		const fixed = more.fixed ?? (parts.length > 0 && parts.every((part) => part.fixed));
		const node: Node = { id: this.#known.size, kind, text, worth, parts, cells, type, fixed };
		this.#known.set(key, node);
		return node;
	}
	number(worth: number): Node {
		const text = String(worth).replace('e+', 'E').replace('e', 'E');
		return this.#make({ kind: 'literal', text, worth, fixed: true });
	}
	flag(value: boolean): Node {
		const text = value ? 'TRUE' : 'FALSE';
		return this.#make({ kind: 'literal', text, type: 'flag', worth: Number(value), fixed: true });
	}
	/** A code, as the word that it is shown by. */
	text(worth: string, shown = worth): Node {
		const text = `"${shown.replaceAll('"', '""')}"`;
		return this.#make({ kind: 'literal', text, type: 'text', worth, fixed: true });
	}
	/** What cannot be worked out. */
	nothing(): Node {
		return this.#make({ kind: 'literal', text: 'NA()', worth: null, fixed: true });
	}
	/** A cell; one that may be left empty then counts as nothing, not as 0. */
	cell({ place, name, type, blank }: Spot, worth: Worth, fixed: boolean): Node {
		const cells = [{ place, name }];
		const bare = this.#make({ kind: 'cell', text: '', cells, type, worth, fixed });
		if (!blank) return bare;
		const empty = Number(worth === null);
		const test = this.#make({
			kind: 'call',
			text: 'ISBLANK',
			parts: [bare],
			type: 'flag',
			worth: empty,
		});
		return this.#make({
			kind: 'call',
			text: 'IF',
			parts: [test, this.nothing(), bare],
			type,
			worth,
		});
	}
	range(cells: readonly Address[], worth: Worth): Node {
		return this.#make({ kind: 'range', text: '', cells, worth });
	}
	call(text: string, parts: readonly Node[], type: Node['type'] = 'number', worth?: Worth): Node {
		return this.#make({
			kind: 'call',
			text,
			parts,
			type,
			worth: worth === undefined ? worthOf('call', text, parts) : worth,
		});
	}
	infix(text: string, left: Node, right: Node): Node {
		const parts = [left, right];
		const type = '+-*/'.includes(text) ? 'number' : 'flag';
		return this.#make({ kind: 'infix', text, parts, type, worth: worthOf('infix', text, parts) });
	}
	minus(of: Node): Node {
		const worth = typeof of.worth === 'number' ? -of.worth : null;
		return this.#make({ kind: 'minus', text: '-', parts: [of], worth });
	}
	sum(parts: readonly Node[]): Node {
		let worth: Worth = 0;
		for (const part of parts)
			worth = worth === null || typeof part.worth !== 'number' ? null : worth + part.worth;
		return this.#make({ kind: 'sum', text: '+', parts, worth });
	}
}
