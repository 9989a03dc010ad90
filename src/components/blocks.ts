import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/** One paragraph, heading, list item, table or picture of a rendered text. */
export interface Block {
	readonly html: string;
	/** Name of its element; an item counts as its list. */
	readonly name: string;
	/** Whether it belongs to a worked case. */
	readonly inCase: boolean;
}

/** Attributes that name ids of other elements. */
const REFERENCES = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor', 'headers'];
const isElement = (node: ElementContent | Root['children'][number]): node is Element =>
	node.type === 'element';
const hasClass = (element: Element, name: string): boolean =>
	[element.properties['className']].flat().includes(name);

const namesOf = (value: unknown): string[] =>
	[value].flat().flatMap((names) => (typeof names === 'string' ? names.split(/\s+/) : []));

/** Gives every id of a tree, and every reference to it, another name; `null` takes the id away. */
function renameIds(tree: Root, rename: (id: string, referenced: boolean) => string | null): void {
	const referenced = new Set<string>();
	visit(tree, 'element', ({ properties }: Element) => {
		for (const key of REFERENCES) for (const id of namesOf(properties[key])) referenced.add(id);
	});
	const renamed = (id: string): string => rename(id, referenced.has(id)) ?? id;
	visit(tree, 'element', ({ properties }: Element) => {
		const { id } = properties;
		if (typeof id === 'string') properties['id'] = rename(id, referenced.has(id)) ?? undefined;
		for (const key of REFERENCES)
			if (properties[key]) properties[key] = namesOf(properties[key]).map(renamed).join(' ');
	});
}

/** A list as lists of one item each, numbered on. */
const itemsOf = (list: Element): Element[] =>
	list.children.filter(isElement).map((item, i) => ({
		...list,
		properties: {
			...list.properties,
			...(list.tagName === 'ol' ? { start: Number(list.properties['start'] ?? 1) + i } : {}),
		},
		children: [item],
	}));

function blocksIn(nodes: readonly (ElementContent | Root['children'][number])[]): Element[] {
	return nodes
		.filter(isElement)
		.flatMap((node) => (/^[ou]l$/.test(node.tagName) ? itemsOf(node) : [node]));
}

/**
 * Cuts a rendered text into blocks that two languages can stand side by side with: lists by item,
 * worked cases by paragraph.
 * @param other suffix of ids that something refers to; all others are taken away, since an address
 * leads to one place. Without it ids stay.
 */
export function blocksOf(html: string, other?: string): Block[] {
	const tree = fromHtml(html, { fragment: true });
	if (other) renameIds(tree, (id, referenced) => (referenced ? `${id}-${other}` : null));
	return tree.children.filter(isElement).flatMap((node) => {
		const inCase = hasClass(node, 'case');
		const parts = blocksIn(inCase ? node.children : [node]);
		return parts.map((part) => ({ html: toHtml(part), name: part.tagName, inCase }));
	});
}

/** Where the parts of a book stand on one page. */
export interface Place {
	/** The chapter whose text it is: its ids are led by it. */
	readonly slug: string;
	/** Its title, which names its tables apart from those of other chapters. */
	readonly title: string;
	/** @returns the address on this page of an address of the site, if it leads to this page. */
	readonly here: (href: string) => string | null;
}

/**
 * @returns a chapter's text as a part of a longer page: headings a level lower, ids that no other
 * chapter has, and links that lead to this page where they can.
 */
export function partOf(html: string, { slug, title, here }: Place): string {
	const tree = fromHtml(html, { fragment: true });
	renameIds(tree, (id) => `${slug}-${id}`);
	visit(tree, 'element', (node: Element) => {
		const [, level] = /^h([2-5])$/.exec(node.tagName) ?? [];
		if (level) node.tagName = `h${Number(level) + 1}`;
		const { ariaLabel, href } = node.properties;
		if (ariaLabel) node.properties['ariaLabel'] = `${ariaLabel} · ${title}`;
		if (typeof href === 'string') node.properties['href'] = here(href) ?? href;
	});
	return toHtml(tree);
}
