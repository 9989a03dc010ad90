/** A paragraph, heading, list item, table row, quotation or component that stands by itself. */
export interface SourceBlock {
	readonly kind: string;
	readonly line: number;
}

/** How a line begins, and what it is then; the first that fits. */
const KINDS: readonly (readonly [RegExp, string])[] = [
	[/^#{1,6} /, 'a heading'],
	[/^\s*(?:[-*]|\d+\.) /, 'a list item'],
	[/^\s*\|/, 'a table row'],
	[/^>/, 'a quotation'],
	[/^<\/?[A-Z]\w*(?:\s[^<>]*)?\/?>\s*$/, 'a component'],
];

/**
 * @param lines the lines of a text; those of its frontmatter empty.
 * @returns what stands under one another in it, each with its line.
 */
export function sourceBlocks(lines: readonly string[]): SourceBlock[] {
	const blocks: SourceBlock[] = [];
	let inside = false;
	for (const [i, line] of lines.entries()) {
		const [, kind] = KINDS.find(([like]) => like.test(line)) ?? [];
		if (kind) blocks.push({ kind, line: i + 1 });
		else if (line.trim() && !inside) blocks.push({ kind: 'a paragraph', line: i + 1 });
		inside = line.trim() !== '' && (!kind || kind === 'a list item' || kind === 'a quotation');
	}
	return blocks;
}
