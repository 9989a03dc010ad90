import type { Node, Nodes } from './nodes.ts';

/** Functions that come to one of their parts, and the first part that they may come to. */
const ANSWERS: Readonly<Record<string, number>> = { IF: 1, IFERROR: 0 };

/** @returns the type of what comes to one or the other. */
export const sharedType = (one: Node, other: Node): Node['type'] =>
	one.type === other.type ? one.type : 'number';

/** @returns yes and no as 1 and 0, since a spreadsheet's functions skip them. */
export const asNumber = (nodes: Nodes, node: Node): Node =>
	node.type === 'flag' ? nodes.call('N', [node], 'number', node.worth) : node;

/** @returns yes and no where a formula counts with 1 and 0. */
export function asFlag(nodes: Nodes, node: Node): Node {
	if (node.type === 'flag' || node.text === 'NA()') return node;
	if (node.kind === 'literal') return nodes.flag(node.worth !== 0);
	const first = node.kind === 'call' ? ANSWERS[node.text] : undefined;
	if (first === undefined) return nodes.infix('<>', node, nodes.number(0));
	const parts = node.parts.map((part, i) => (i < first ? part : asFlag(nodes, part)));
	return nodes.call(node.text, parts, 'flag');
}
