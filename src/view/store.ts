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

/**
 * Carries figures that are not complete, which no link can hold, over to the next page of this visit
 * (the other language), under `gf.{id}.draft`. Taken once.
 */
export function stash(id: string, figures: object): void {
	try {
		sessionStorage.setItem(`${key(id)}.draft`, JSON.stringify(figures));
	} catch {
		// Without storage the other page starts from its example.
	}
}

/** @returns what `stash` carried over, once; `null` where there is nothing of the kind. */
export function unstash(id: string): object | null {
	try {
		const text = sessionStorage.getItem(`${key(id)}.draft`);
		sessionStorage.removeItem(`${key(id)}.draft`);
		const figures: unknown = JSON.parse(text ?? 'null');
		const draft =
			typeof figures === 'object' ? (figures as { draft?: unknown } | null)?.draft : null;
		return typeof draft === 'object' && draft !== null ? (figures as object) : null;
	} catch {
		return null;
	}
}
