import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const MARK = /\s*\[#([a-z0-9][a-z0-9-]*)\]\s*$/;

/**
 * Gives headings their explicit id: `## Reach rate [#reach-rate]`.
 * @throws where an h2–h6 has none: published anchors must be the same in every language.
 */
export function remarkHeadingIds() {
	return (tree: Root, file: { path?: string }): void => {
		visit(tree, 'heading', (heading: Heading) => {
			const last = heading.children.at(-1);
			const match = last?.type === 'text' ? MARK.exec(last.value) : null;
			if (!match || last?.type !== 'text') {
				const line = heading.position?.start.line ?? '?';
				throw new Error(`${file.path}:${line}: heading without an id, write "## Text [#id]"`);
			}
			last.value = last.value.slice(0, match.index);
			heading.data = { ...heading.data, hProperties: { id: match[1] } };
		});
	};
}
