import type { Nodes, Paragraph, Parent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { IdeaMark } from '../learn/idea-mark.ts';

interface File {
	readonly path?: string;
	readonly data: { readonly astro?: { frontmatter?: Record<string, unknown> } };
}

const idOf = ({ data }: { data?: object | undefined }): unknown =>
	(data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;

const MARK = /\s*\[#([a-z0-9][a-z0-9-]*)((?: [1-9]\.[1-9]\d?)+)\]\s*$/;

/**
 * Gives a paragraph that carries ideas of the framework its permanent id and their numbers:
 * `… is the lever. [#one-lever 4.1 4.5]` becomes `id="one-lever" data-ideas="4.1 4.5"`, in a list on
 * the item, since a tight list has no paragraphs. `marks` of the frontmatter lists them all. Runs
 * after `remarkHeadingIds`.
 * @throws with file and line where a mark does not end its paragraph, names no idea, or has an id
 * that the page already has.
 */
export function remarkIdeaMarks() {
	return (tree: Root, file: File): void => {
		const used = new Set<string>();
		const marks: IdeaMark[] = [];
		let section = '';
		visit(tree, 'heading', (heading) => void used.add(String(idOf(heading))));
		visit(tree, (any, _, parent: Parent | undefined) => {
			const node = any as Nodes;
			if (node.type === 'heading') section = textOf(node);
			if (node.type !== 'paragraph') return;
			const mark = takeMark(node);
			if (!mark) return;
			const { id, ideas } = mark;
			if (used.has(id)) throw new Error(`${placeOf(file, node)}: the id #${id} is used twice`);
			used.add(id);
			marks.push({ id, ideas: ideas.split(' '), section, text: textOf(node) });
			const block = parent?.type === 'listItem' ? parent : node;
			block.data = { ...block.data, hProperties: { id, 'data-ideas': ideas } } as object;
		});
		visit(tree, 'text', (text) => {
			if (text.value.includes('[#'))
				throw new Error(
					`${placeOf(file, text)}: cannot read the mark in "${text.value.trim()}"; ` +
						'end the paragraph with "[#id 4.1]"',
				);
		});
		Object.assign(file.data.astro?.frontmatter ?? {}, { marks });
	};
}

/** Takes the mark off the end of a paragraph. */
function takeMark({ children }: Paragraph): { id: string; ideas: string } | null {
	const last = children.at(-1);
	const match = last?.type === 'text' ? MARK.exec(last.value) : null;
	if (!match || last?.type !== 'text') return null;
	last.value = last.value.slice(0, match.index);
	return { id: match[1] ?? '', ideas: (match[2] ?? '').trim() };
}

function textOf(node: Nodes): string {
	if ('children' in node && node.children.length > 0) return node.children.map(textOf).join('');
	return node.type === 'text' || node.type === 'inlineCode' ? node.value : '…';
}

const placeOf = (file: File, { position }: Paragraph | Text): string =>
	`${file.path}:${position?.end.line ?? '?'}`;
