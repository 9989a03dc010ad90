/** @returns a stored text, or null where there is none or storage is refused. */
export function read(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** Stores a text, or removes it when empty; does nothing where storage is refused. */
export function write(key: string, value: string): void {
	try {
		if (value) localStorage.setItem(key, value);
		else localStorage.removeItem(key);
	} catch {}
}
