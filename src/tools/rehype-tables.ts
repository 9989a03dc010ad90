import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

const textOf = (node: ElementContent): string => {
	if (node.type === 'text') return node.value;
	return node.type === 'element' ? node.children.map(textOf).join('') : '';
};

/**
 * Puts each Markdown table into a region of its own that scrolls, can be focused, and is named
 * after the heading above it; column headings get their scope, and an empty one is a plain cell.
 */
export function rehypeTables() {
	return (tree: Root, file: { path?: string }): void => {
		const zh = /[\\/]zh[\\/]/.test(file.path ?? '');
		const used = new Map<string, number>();
		let heading = '';
		visit(tree, 'element', (node: Element, index, parent) => {
			if (/^h[2-6]$/.test(node.tagName)) heading = textOf(node);
			if (node.tagName === 'th' && textOf(node).trim() === '') node.tagName = 'td';
			if (node.tagName === 'th') node.properties['scope'] ??= 'col';
			if (node.tagName !== 'table' || !parent || index === undefined) return;
			if (parent.type === 'element' && parent.tagName === 'section') return;
			const nth = (used.get(heading) ?? 0) + 1;
			used.set(heading, nth);
			const name = (zh ? '表格：' : 'Table: ') + heading + (nth > 1 ? ` ${nth}` : '');
			parent.children[index] = {
				type: 'element',
				tagName: 'section',
				properties: { className: ['table-region'], ariaLabel: name, tabIndex: 0 },
				children: [node],
			};
		});
	};
}
