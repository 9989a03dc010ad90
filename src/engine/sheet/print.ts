import type { Address, Node } from './nodes.ts';
import { columnLetters, type Place, quoteSheet } from './workbook.ts';

const LEVEL: Readonly<Record<string, number>> = { '+': 2, '-': 2, '*': 3, '/': 3 };

/** How tightly a node holds together: comparison 1, sum 2, product 3, sign 4, all else 5. */
function levelOf({ kind, text }: Node): number {
	if (kind === 'infix') return LEVEL[text] ?? 1;
	if (kind === 'sum') return 2;
	if (kind === 'minus' || (kind === 'literal' && text.startsWith('-'))) return 4;
	return 5;
}

/** What printing needs: the sheets' names, where the formula stands, and which parts have a cell. */
export interface Printing {
	readonly sheets: readonly { readonly name: string }[];
	readonly at: Place;
	readonly apart: ReadonlyMap<Node, Place>;
}

function addressText({ place, name }: Address, { sheets, at }: Printing): string {
	if (name !== undefined) return name;
	const column = columnLetters(place.column);
	if (place.sheet === at.sheet) return `${place.column === 0 ? '$' : ''}${column}${place.row + 1}`;
	return `${quoteSheet(sheets[place.sheet]?.name ?? '')}!$${column}$${place.row + 1}`;
}

/** The cells of a series as one block where they fill one, else each by itself. */
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
	const own = first.sheet === printing.at.sheet;
	const sheet = own ? '' : `${quoteSheet(printing.sheets[first.sheet]?.name ?? '')}!`;
	return `${sheet}${at(left, top)}:${at(right, bottom)}`;
}

/** @returns a formula as spreadsheet text; parts that have a cell of their own, by that cell. */
export function print(whole: Node, printing: Printing): string {
	const { apart } = printing;
	const text = (node: Node, level: number): string => {
		const place = node === whole ? undefined : apart.get(node);
		if (place) return addressText({ place }, printing);
		const said = spelt(node);
		return levelOf(node) < level ? `(${said})` : said;
	};
	const spelt = (node: Node): string => {
		const { parts, cells } = node;
		const [left, right] = parts as [Node, Node];
		const level = levelOf(node);
		switch (node.kind) {
			case 'literal':
				return node.text;
			case 'cell':
				return cells.map((cell) => addressText(cell, printing)).join('');
			case 'range':
				return rangeText(cells, printing);
			case 'call':
				return `${node.text}(${parts.map((part) => text(part, 0)).join(',')})`;
			case 'minus':
				return `-${text(left, level)}`;
			case 'sum':
				return parts.map((part, i) => text(part, i === 0 ? level : level + 1)).join('+');
			case 'infix':
				return text(left, level) + node.text + text(right, level + 1);
		}
	};
	return spelt(whole);
}
