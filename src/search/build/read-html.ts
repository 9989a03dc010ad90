/** Parts of a page that are not its text. */
const SKIPPED = /<(script|style|svg|form|fieldset|nav|template|noscript)\b[\s\S]*?<\/\1>/g;
const ISLAND = /<div\b[^>]*\bdata-island=/;
const BLOCK_END = /<\/(?:p|li|t[dhr]|h[1-6]|div|d[dt]|figcaption|summary|blockquote)>|<br\s*\/?>/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

function decode(entity: string, name: string): string {
	if (!name.startsWith('#')) return ENTITIES[name] ?? entity;
	const hex = name[1] === 'x' || name[1] === 'X';
	return String.fromCodePoint(Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10));
}

/** @returns the readable text of a piece of HTML that this site has built. */
export const textOf = (html: string): string =>
	html
		.replace(BLOCK_END, ' ')
		.replace(/<[^>]*>/g, '')
		.replace(/&(#?\w+);/g, decode)
		.replace(/\s+/g, ' ')
		.trim();

/** @returns the HTML without its calculators, whose figures are no text. */
function withoutIslands(html: string): string {
	const start = html.search(ISLAND);
	if (start < 0) return html;
	const tags = /<(\/?)div\b/g;
	tags.lastIndex = start;
	let depth = 0;
	for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
		depth += tag[1] ? -1 : 1;
		if (depth === 0) return html.slice(0, start) + withoutIslands(html.slice(tags.lastIndex + 1));
	}
	return html.slice(0, start);
}

/** A page cut at the headings whose ids are given. */
export interface CutPage {
	/** Text of the first h1. */
	heading: string;
	description: string;
	/** Text between the h1 and the first of the headings. */
	opening: string;
	/** Text from each heading, without itself, to the next one. */
	sections: Map<string, string>;
}

/** @throws where one of the headings is not on the page. */
export function cutPage(html: string, ids: readonly string[]): CutPage {
	const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
	const body = withoutIslands(main).replace(SKIPPED, ' ');
	const starts = ids.map((id) => {
		const match = new RegExp(`<h[23]\\b[^>]*\\bid="${id}"[^>]*>[\\s\\S]*?</h[23]>`).exec(body);
		if (!match) throw new Error(`no heading with id="${id}"`);
		return { id, from: match.index, after: match.index + match[0].length };
	});
	const sections = starts.map(({ id, after }, i): [string, string] => [
		id,
		textOf(body.slice(after, starts[i + 1]?.from)),
	]);
	const h1 = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(body);
	const afterH1 = h1 ? h1.index + h1[0].length : 0;
	return {
		heading: textOf(h1?.[1] ?? ''),
		description: textOf(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''),
		opening: textOf(body.slice(afterH1, starts[0]?.from)),
		sections: new Map(sections),
	};
}

/** @returns the questions that a chapter asks at its end, under their heading; `null` where it asks none. */
export function questionsOf(html: string): { title: string; text: string } | null {
	const title = /<h2 id="check">([\s\S]*?)<\/h2>/.exec(html)?.[1];
	if (title === undefined) return null;
	const asked = [...html.matchAll(/<span data-ask>([\s\S]*?)<\/span>/g)];
	return { title: textOf(title), text: asked.map(([, text = '']) => textOf(text)).join(' ') };
}
