import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

interface Tag {
	name: string | null;
	attributes: { type: string; name: string; value: string }[];
}

/**
 * Tells every component of a text which language it speaks (`locale="zh"`), from the text's folder. A
 * page may then show both languages, whatever its own address says.
 */
export function remarkLocale() {
	return (tree: Root, file: { path?: string }): void => {
		const [, locale] = /[\\/](en|zh)[\\/][^\\/]+$/.exec(file.path ?? '') ?? [];
		if (!locale) return;
		visit(tree, (node) => {
			if (!/^mdxJsx(?:Flow|Text)Element$/.test(node.type)) return;
			const tag = node as unknown as Tag;
			if (/^[A-Z]/.test(tag.name ?? ''))
				tag.attributes.push({ type: 'mdxJsxAttribute', name: 'locale', value: locale });
		});
	};
}
