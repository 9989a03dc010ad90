import type { Worth } from './evaluate.ts';
import { columnLetters, type Place, quoteSheet } from './sheet-model.ts';

/**
 * A formula of the workbook as a tree in which equal parts are one and the same node, so that what is
 * needed often can be given a cell of its own.
 */
export interface Node {
	readonly id: number;
	readonly kind: 'literal' | 'cell' | 'range' | 'call' | 'infix' | 'minus' | 'sum';
	/** A literal as written, the function or the operator. */
	readonly text: string;
	readonly parts: readonly Node[];
	/** The cells of a reference. */
	readonly cells: readonly Address[];
	readonly type: 'number' | 'flag' | 'text';
	/** Whether it stays the same whatever is typed into the sheet. */
	readonly fixed: boolean;
	/** What it comes to with the figures that the sheet is made with. */
	readonly worth: () => Worth;
}
/** A cell as formulas refer to it. */
export interface Address {
	readonly place: Place;
	readonly name?: string | undefined;
}
type Making = Pick<Node, 'kind' | 'text'> & Partial<Node>;

/** Makes nodes, the same one for the same formula. */
export class Nodes {
	readonly #known = new Map<string, Node>();

	make({ kind, text, parts = [], cells = [], ...more }: Making): Node {
		const places = cells.map(({ place: { sheet, row, column } }) => `${sheet},${row},${column}`);
		const type = more.type ?? 'number';
		const key = [kind, type, text, ...parts.map(({ id }) => id), ...places].join('\u0000');
		const before = this.#known.get(key);
		if (before) return before;
		const fixed =
			more.fixed ?? (kind === 'literal' || (parts.length > 0 && parts.every((p) => p.fixed)));
		const worth = more.worth ?? (() => null);
		const node: Node = { id: this.#known.size, kind, text, parts, cells, type, fixed, worth };
		this.#known.set(key, node);
		return node;
	}
	number(value: number): Node {
		const text = String(value).replace('e+', 'E').replace('e', 'E');
		return this.make({ kind: 'literal', text, worth: () => value });
	}
	flag(value: boolean): Node {
		const text = value ? 'TRUE' : 'FALSE';
		return this.make({ kind: 'literal', text, type: 'flag', worth: () => Number(value) });
	}
	text(value: string): Node {
		const text = `"${value.replaceAll('"', '""')}"`;
		return this.make({ kind: 'literal', text, type: 'text', worth: () => value });
	}
	/** What cannot be worked out. */
	nothing(): Node {
		return this.make({ kind: 'literal', text: 'NA()' });
	}
}

const LEVEL: Readonly<Record<string, number>> = { '+': 2, '-': 2, '*': 3, '/': 3 };

/** How tightly a node holds together: comparison 1, sum 2, product 3, sign 4, all else 5. */
function levelOf({ kind, text }: Node): number {
	if (kind === 'infix') return LEVEL[text] ?? 1;
	if (kind === 'sum') return 2;
	if (kind === 'minus' || (kind === 'literal' && text.startsWith('-'))) return 4;
	return 5;
}

/** What printing needs: the sheets' names, where the formula stands, and which nodes have a cell. */
export interface Printing {
	readonly sheets: readonly { readonly name: string }[];
	readonly at: Place;
	readonly hoisted: ReadonlyMap<Node, Place>;
}

function addressText({ place, name }: Address, { sheets, at }: Printing): string {
	if (name !== undefined) return name;
	const column = columnLetters(place.column);
	if (place.sheet === at.sheet) return `${place.column === 0 ? '$' : ''}${column}${place.row + 1}`;
	return `${quoteSheet(sheets[place.sheet]?.name ?? '')}!$${column}$${place.row + 1}`;
}

/** The cells of a series as one block where they fill one, else those next to one another as one each. */
function rangeText(cells: readonly Address[], printing: Printing): string {
	const places = cells.map(({ place }) => place);
	const rows = places.map(({ row }) => row);
	const columns = places.map(({ column }) => column);
	const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
	const [left, right] = [Math.min(...columns), Math.max(...columns)];
	const [first] = places;
	const block =
		first !== undefined &&
		places.every(({ sheet }) => sheet === first.sheet) &&
		(bottom - top + 1) * (right - left + 1) === cells.length;
	if (!block || cells.length === 1)
		return cells.map((cell) => addressText(cell, printing)).join(',');
	const at = (column: number, row: number): string => `$${columnLetters(column)}$${row + 1}`;
	const sheet =
		first.sheet === printing.at.sheet
			? ''
			: `${quoteSheet(printing.sheets[first.sheet]?.name ?? '')}!`;
	return `${sheet}${at(left, top)}:${at(right, bottom)}`;
}

/** @returns a node as spreadsheet text; parts that have a cell of their own by that cell. */
export function print(node: Node, printing: Printing, whole = false): string {
	const own = whole ? undefined : printing.hoisted.get(node);
	if (own) return addressText({ place: own }, printing);
	const inner = (part: Node, level: number): string => {
		const text = print(part, printing);
		return levelOf(part) < level && !printing.hoisted.has(part) ? `(${text})` : text;
	};
	const { kind, text, parts, cells } = node;
	const [left, right] = parts;
	switch (kind) {
		case 'literal':
			return text;
		case 'cell':
			return cells[0] ? addressText(cells[0], printing) : '';
		case 'range':
			return rangeText(cells, printing);
		case 'call':
			return `${text}(${parts.map((part) => print(part, printing)).join(',')})`;
		case 'minus':
			return left ? `-${inner(left, 4)}` : '';
		case 'sum':
			return parts.map((part, i) => inner(part, i === 0 ? 2 : 3)).join('+');
		case 'infix':
			return left && right
				? inner(left, levelOf(node)) + text + inner(right, levelOf(node) + 1)
				: '';
	}
}
