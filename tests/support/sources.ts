import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readText } from '../../src/tools/content/chapters.ts';

/** A file of the project as text; `file` is its path from the project's folder. */
export interface Source {
	readonly file: string;
	readonly text: string;
}

/** What `.gitignore` names: folders, and endings such as `*.log`. */
const ignored = (): ((name: string) => boolean) => {
	const lines = readText('.gitignore').split('\n').filter(Boolean);
	const names = new Set(['.git', ...lines.map((line) => line.replace(/\/$/, ''))]);
	const endings = lines.filter((line) => line.startsWith('*')).map((line) => line.slice(1));
	return (name) => names.has(name) || endings.some((ending) => name.endsWith(ending));
};

/** @returns names at the top level of the project, without what is never committed. */
export function topLevel(): string[] {
	const skip = ignored();
	return readdirSync(ROOT).filter((name) => !skip(name));
}

/** @returns every text file of the project that is, or may be, committed. */
export function allSources(): Source[] {
	const skip = ignored();
	const walk = (folder: string): Source[] =>
		readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
			const file = folder ? `${folder}/${entry.name}` : entry.name;
			if (skip(entry.name)) return [];
			if (entry.isDirectory()) return walk(file);
			const bytes = readFileSync(join(ROOT, file));
			return bytes.includes(0) ? [] : [{ file, text: bytes.toString('utf8') }];
		});
	return walk('');
}
