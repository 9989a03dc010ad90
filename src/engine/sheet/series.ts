import type { Node, Nodes } from './nodes.ts';

const factorsOf = (node: Node): readonly Node[] =>
	node.kind === 'infix' && node.text === '*' ? node.parts.flatMap(factorsOf) : [node];

/** @returns cells as one range, and whether it goes down, where they stand in a line in this order. */
export function lineOf(
	nodes: Nodes,
	factors: readonly Node[],
): { readonly range: Node; readonly down: number } | null {
	const cells = factors.flatMap(({ kind, type, cells }) =>
		kind === 'cell' && type === 'number' ? cells : [],
	);
	const [first, second] = cells.map(({ place }) => place);
	if (cells.length < factors.length || !first) return null;
	const down = second ? second.row - first.row : 1;
	const right = second ? second.column - first.column : 0;
	if (down + right !== 1 || down * right !== 0) return null;
	const inLine = cells.every(
		({ place }, i) =>
			place.sheet === first.sheet &&
			place.row === first.row + i * down &&
			place.column === first.column + i * right,
	);
	return inLine
		? {
				range: nodes.range(
					cells.map(({ place }) => ({ place })),
					null,
				),
				down,
			}
		: null;
}

/** @returns terms that are products of cells in lines as a `SUM` or `SUMPRODUCT`; `null` where they are not. */
export function asProduct(nodes: Nodes, terms: readonly Node[]): Node | null {
	const rows = terms.map(factorsOf);
	const [first] = rows;
	if (!first || rows.some((factors) => factors.length !== first.length)) return null;
	const shared: Node[] = [];
	const ranges: Node[] = [];
	const ways = new Set<number>();
	for (const [i, factor] of first.entries()) {
		const own = rows.map((factors) => factors[i] as Node);
		if (own.every((other) => other === factor)) {
			shared.push(factor);
			continue;
		}
		const line = lineOf(nodes, own);
		if (!line) return null;
		ranges.push(line.range);
		ways.add(line.down);
	}
	if (ways.size !== 1) return null;
	const worths = rows.map((factors) =>
		factors.filter((factor) => !shared.includes(factor)).map(({ worth }) => worth),
	);
	const worth = worths.flat().includes(null)
		? null
		: worths.reduce((sum, row) => sum + row.reduce<number>((p, x) => p * Number(x), 1), 0);
	const series = nodes.call(ranges.length > 1 ? 'SUMPRODUCT' : 'SUM', ranges, 'number', worth);
	return shared.reduce((product, factor) => nodes.infix('*', factor, product), series);
}
