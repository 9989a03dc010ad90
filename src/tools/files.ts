import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** @returns every file under a folder whose name ends so, sorted. */
export async function filesOf(folder: string, ending: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
