import type { Paragraph, Parent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

const MARK = /\s*\[#([a-z0-9][a-z0-9-]*)((?: [1-9]\.[1-9]\d?)+)\]\s*$/;

/**
 * Gives a paragraph that carries ideas of the framework its permanent id and their numbers:
 * `… is the lever. [#one-lever 4.1 4.5]` becomes `id="one-lever" data-ideas="4.1 4.5"`, in a list on
 * the item, since a tight list has no paragraphs. Runs after `remarkHeadingIds`.
 * @throws with file and line where a mark does not end its paragraph, names no idea, or has an id
 * that the page already has.
 */
export function remarkIdeaMarks() {
	return (tree: Root, file: { path?: string }): void => {
		const used = new Set<string>();
		visit(tree, 'heading', ({ data }) => void used.add(String(data?.hProperties?.['id'])));
		visit(tree, 'paragraph', (paragraph: Paragraph, _, parent: Parent | undefined) => {
			const last = paragraph.children.at(-1);
			const [all = '', id = '', ideas = ''] =
				last?.type === 'text' ? (MARK.exec(last.value) ?? []) : [];
			if (!id || last?.type !== 'text') return;
			last.value = last.value.slice(0, -all.length);
			if (used.has(id)) throw new Error(`${placeOf(file, last)}: the id #${id} is used twice`);
			used.add(id);
			const block = parent?.type === 'listItem' ? parent : paragraph;
			block.data = { ...block.data, hProperties: { id, 'data-ideas': ideas.trim() } } as object;
		});
		visit(tree, 'text', (text: Text) => {
			if (text.value.includes('[#'))
				throw new Error(
					`${placeOf(file, text)}: cannot read the mark in "${text.value.trim()}"; ` +
						'end the paragraph with "[#id 4.1]"',
				);
		});
	};
}

const placeOf = (file: { path?: string }, { position }: Text): string =>
	`${file.path}:${position?.end.line ?? '?'}`;
