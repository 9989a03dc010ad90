import { addRow, addSheet, type Canvas, put } from './canvas.ts';
import type { Node } from './nodes.ts';
import { print } from './print.ts';
import type { Place } from './workbook.ts';

/** Formulas longer than this are taken apart; a spreadsheet takes up to 8,192 characters. */
export const LONG = 1000;
const LONGEST = 6000;
/** What is at least so long and needed more than once gets a cell of its own. */
const WORTH_A_CELL = 60;
const ELSEWHERE: Place = { sheet: -1, row: 0, column: 0 };
type Sheets = Canvas['sheets'];

/** How long a node is by itself, its cells taken as on other sheets. */
const ownLength = (node: Node, sheets: Sheets): number =>
	node.parts.length > 0
		? node.text.length + 2
		: print(node, { sheets, at: ELSEWHERE, apart: new Map() }).length;

/** @returns about how long a node is when printed. */
export function lengthOf(node: Node, sheets: Sheets, known: Map<Node, number>): number {
	const before = known.get(node);
	if (before !== undefined) return before;
	const inside = node.parts.map((part) => lengthOf(part, sheets, known) + 1);
	const length = inside.reduce((sum, part) => sum + part, ownLength(node, sheets));
	known.set(node, length);
	return length;
}

/** A formula that is to be taken apart, and which result it is of. */
export interface Root {
	readonly node: Node;
	readonly name: string;
}

/**
 * Gives what long formulas need again and again, and what makes one too long, a cell of its own.
 * @returns the cells of those parts, which are on a sheet of their own.
 */
export function takeApart(
	canvas: Canvas,
	roots: readonly Root[],
	words: { readonly working: string; readonly workingNote: string },
): Map<Node, Place> {
	const uses = new Map<Node, number>();
	const names = new Map<Node, string>();
	const visit = (node: Node, name: string): void => {
		uses.set(node, (uses.get(node) ?? 0) + 1);
		if (names.has(node)) return;
		names.set(node, name);
		for (const part of node.parts) visit(part, name);
	};
	for (const { node, name } of roots) visit(node, name);
	const apart = new Set<Node>();
	const address = words.working.length + '!$A$12345'.length + 2;
	const lengths = new Map<Node, number>();
	const mayStand = ({ kind, type, fixed }: Node): boolean =>
		!fixed && type !== 'text' && kind !== 'literal' && kind !== 'cell' && kind !== 'range';
	// Parts are made before what they are part of, so that their lengths are known by then.
	for (const node of [...uses.keys()].sort((a, b) => a.id - b.id)) {
		const partLength = (part: Node): number =>
			apart.has(part) ? address : (lengths.get(part) ?? 0);
		const length = (): number =>
			node.parts.reduce((sum, part) => sum + partLength(part) + 1, ownLength(node, canvas.sheets));
		const large = node.parts.filter(mayStand).sort((a, b) => partLength(b) - partLength(a));
		while (length() > LONGEST && large.length > 0) apart.add(large.shift() as Node);
		lengths.set(node, length());
		const again = (uses.get(node) ?? 0) > 1;
		if (again && mayStand(node) && length() >= WORTH_A_CELL) apart.add(node);
	}
	const places = new Map<Node, Place>();
	if (apart.size === 0) return places;
	const sheet = addSheet(canvas, words.working, { rows: 2, columns: 1 });
	addRow(canvas, sheet, [{ kind: 'title', value: words.working }]);
	addRow(canvas, sheet, [{ kind: 'note', value: words.workingNote }]);
	for (const node of [...apart].sort((a, b) => a.id - b.id)) {
		const row = addRow(canvas, sheet, [{ kind: 'label', value: names.get(node) ?? '' }]);
		places.set(node, { sheet, row, column: 1 });
	}
	const { sheets } = canvas;
	for (const [node, place] of places) {
		const { worth, type } = node;
		const value = type === 'flag' && worth !== null ? worth !== 0 : worth;
		const formula = print(node, { sheets, at: place, apart: places });
		put(canvas, place, { kind: 'live', value, formula, unit: 'number' });
	}
	return places;
}
