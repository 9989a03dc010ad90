import type { Span } from './excerpt.ts';

type Attributes = Record<string, string>;

/** @returns a new element; text among the children stays text. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children);
	return element;
}

/** @returns text with what was asked for in `<mark>`. */
export const marked = (spans: readonly Span[]): (Node | string)[] =>
	spans.map(({ text, marked }) => (marked ? el('mark', {}, text) : text));
