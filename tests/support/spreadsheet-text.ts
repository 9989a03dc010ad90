import type { Book } from '../../src/engine/sheet/sheet.ts';

/** Longest formula that a spreadsheet takes. */
const LONGEST = 8192;
const FUNCTIONS = new Set([
	...['IF', 'AND', 'OR', 'NOT', 'IFERROR', 'ISBLANK', 'NA', 'N', 'EXACT', 'INDEX'],
	...[
		'SUM',
		'SUMPRODUCT',
		'MIN',
		'MAX',
		'AVERAGE',
		'POWER',
		'SQRT',
		'ABS',
		'LN',
		'EXP',
		'INT',
		'ROUNDUP',
	],
]);
const TOKEN =
	/(?<number>\d+(?:\.\d+)?(?:E-?\d+)?)|(?<text>"(?:[^"]|"")*")|(?:(?<sheet>'(?:[^']|'')+')!)?(?<from>\$?[A-Z]{1,3}\$?\d+)(?::(?<to>\$?[A-Z]{1,3}\$?\d+))?(?![\w.(])|(?<call>[A-Z]+)\(|(?<word>[A-Za-z_]\w*)|(?<sign><=|>=|<>|[-+*/(),=<>])/y;
/** What a spreadsheet would not take for a name (ECMA-376, 18.2.5, and what Excel says of names). */
const NOT_A_NAME = /^(?:[a-z]{1,3}\d+|r|c|r\d+|c\d+|r\d*c\d*|true|false)$/i;

const columnOf = (letters: string): number =>
	[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** @returns everything in a workbook's formulas and names that a spreadsheet could not work with. */
export function faultsOf(book: Book): string[] {
	const faults: string[] = [];
	const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
	const names = new Set(book.names.map(({ name }) => name));
	const isThere = (sheet: string, address: string): boolean => {
		const [, letters = '', row = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
		return sheets.get(sheet)?.rows[Number(row) - 1]?.[columnOf(letters)] !== undefined;
	};
	const check = (formula: string, own: string, where: string): void => {
		const say = (what: string): number =>
			faults.push(`${where} =${formula.slice(0, 200)}: ${what}`);
		if (formula.length > LONGEST) say(`${formula.length} characters`);
		let depth = 0;
		let deepest = 0;
		TOKEN.lastIndex = 0;
		while (TOKEN.lastIndex < formula.length) {
			const from = TOKEN.lastIndex;
			const found = TOKEN.exec(formula)?.groups;
			if (!found) {
				say(`cannot read "${formula.slice(from, from + 20)}"`);
				return;
			}
			if (found['call'] && !FUNCTIONS.has(found['call'])) say(`no function ${found['call']}`);
			if (found['word'] && !names.has(found['word']) && !/^(?:TRUE|FALSE)$/.test(found['word']))
				say(`no name ${found['word']}`);
			const sheet = found['sheet']?.slice(1, -1).replaceAll("''", "'") ?? own;
			for (const address of [found['from'], found['to']])
				if (address && !isThere(sheet, address)) say(`nothing at ${sheet}!${address}`);
			if (found['call'] || found['sign'] === '(') depth++;
			if (found['sign'] === ')') depth--;
			deepest = Math.max(deepest, depth);
		}
		if (depth !== 0) say('brackets do not match');
		if (deepest > 60) say(`${deepest} levels`);
	};
	for (const { name: sheet, rows } of book.sheets) {
		if (!/^[^[\]:*?/\\']{1,31}$/.test(sheet)) faults.push(`no sheet can be called ${sheet}`);
		for (const [row, cells] of rows.entries())
			for (const [column, cell] of cells.entries())
				if (cell?.formula !== undefined)
					check(cell.formula, sheet, `${sheet} ${row + 1},${column + 1}`);
	}
	const lower = [...sheets.keys(), ...names].map((name) => name.toLowerCase());
	if (new Set([...sheets.keys()].map((n) => n.toLowerCase())).size < book.sheets.length)
		faults.push('two sheets of one name');
	if (lower.length !== book.sheets.length + book.names.length) faults.push('a name given twice');
	const seen = new Set<string>();
	for (const { name, place } of book.names) {
		if (NOT_A_NAME.test(name) || !/^[A-Za-z_][A-Za-z0-9_]{0,254}$/.test(name))
			faults.push(`${name} is no name`);
		if (seen.has(name.toLowerCase())) faults.push(`${name} twice`);
		seen.add(name.toLowerCase());
		if (!book.sheets[place.sheet]?.rows[place.row]?.[place.column])
			faults.push(`${name} names nothing`);
	}
	return faults;
}
