/**
 * The reader's own figures of one calculator, kept in this browser only, as the text of a link under
 * `gf.{id}`: written on the reader's changes, read when a page opens, removed on request. An old text
 * is read like an old link. Storage may be missing or full: then nothing is kept and nothing breaks.
 */
const key = (id: string): string => `gf.${id}`;

/** @returns the kept text, or `null` where there is none or storage is refused. */
export function recall(id: string): string | null {
	try {
		return localStorage.getItem(key(id));
	} catch {
		return null;
	}
}

/** Keeps the text; `null` forgets it. @returns whether the browser let us. */
export function keep(id: string, text: string | null): boolean {
	try {
		if (text === null) localStorage.removeItem(key(id));
		else localStorage.setItem(key(id), text);
		return true;
	} catch {
		return false;
	}
}
