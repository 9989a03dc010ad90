import type { Node, Nodes } from './sheet-nodes.ts';

const factorsOf = (node: Node): readonly Node[] =>
	node.kind === 'infix' && node.text === '*' ? node.parts.flatMap(factorsOf) : [node];

/** The cells of the same factor in every term as one range, where they stand in a line in this order. */
function rangeOf(nodes: Nodes, factors: readonly Node[]): Node | null {
	const cells = factors.flatMap((factor) =>
		factor.kind === 'cell' && factor.type === 'number' ? factor.cells : [],
	);
	const [first, second] = cells;
	if (cells.length < factors.length || !first || !second) return null;
	const down = second.place.row - first.place.row;
	const right = second.place.column - first.place.column;
	if (down + right !== 1 || down * right !== 0) return null;
	const inLine = cells.every(
		({ place }, i) =>
			place.sheet === first.place.sheet &&
			place.row === first.place.row + i * down &&
			place.column === first.place.column + i * right,
	);
	const places = cells.map(({ place }) => ({ place }));
	return inLine
		? nodes.make({ kind: 'range', text: down ? 'down' : 'right', cells: places })
		: null;
}

/**
 * A sum whose terms are products of cells in lines, as `SUM` or `SUMPRODUCT` of ranges.
 * @returns `null` where it is not such a sum.
 */
export function asProduct(nodes: Nodes, terms: readonly Node[], worth: Node['worth']): Node | null {
	const rows = terms.map(factorsOf);
	const [first] = rows;
	if (!first || rows.some((factors) => factors.length !== first.length)) return null;
	const shared: Node[] = [];
	const ranges: Node[] = [];
	for (const [i, factor] of first.entries()) {
		const own = rows.map((factors) => factors[i] as Node);
		if (own.every((other) => other === factor)) {
			shared.push(factor);
			continue;
		}
		const range = rangeOf(nodes, own);
		if (!range) return null;
		ranges.push(range);
	}
	if (ranges.length === 0 || new Set(ranges.map(({ text }) => text)).size > 1) return null;
	const text = ranges.length > 1 ? 'SUMPRODUCT' : 'SUM';
	const series = nodes.make({ kind: 'call', text, parts: ranges, worth });
	return shared.reduce(
		(product, factor) => nodes.make({ kind: 'infix', text: '*', parts: [factor, product], worth }),
		series,
	);
}
