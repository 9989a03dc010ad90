/** A file made in this page, and where it can be had. */
export interface Saved {
	readonly name: string;
	readonly address: string;
}

let last = '';

/** Hands a file to the browser to be saved; the file before is let go. */
export function save(name: string, type: string, content: Uint8Array | string): Saved {
	if (last) URL.revokeObjectURL(last);
	const blob = new Blob([content as BlobPart], { type });
	last = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = last;
	link.download = name;
	link.click();
	return { name, address: last };
}
