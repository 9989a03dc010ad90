import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PLACES = [
	'/Applications/LibreOffice.app/Contents/MacOS/soffice',
	'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

function installed(): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return [...folders.map((folder) => join(folder, 'soffice')), ...PLACES].find(existsSync);
}

function fromDebian(): string | undefined {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
	console.log('LibreOffice was not found; installing Debian’s for the long tests (apt-get).');
	const apt = (...args: string[]): unknown => execFileSync('apt-get', args, { stdio: 'ignore' });
	try {
		apt('update', '-q');
		apt('install', '-yq', '--no-install-recommends', 'libreoffice-calc');
		return installed();
	} catch {
		return undefined;
	}
}

/**
 * @returns the path of LibreOffice: the system's, else Debian's, installed as root.
 * @throws with what to do where there is none.
 */
export function findSpreadsheet(): string {
	const path = installed() ?? fromDebian();
	if (path) return path;
	throw new Error(
		'The long tests work workbooks out with LibreOffice. Install it (libreoffice-calc will do), and run them again.',
	);
}
