/** What a spreadsheet reads as a cell, a row, a column or a value instead of a name. */
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i;

/** Whether a path can become a name: every part is a plain word, none the number of a row. */
export const isNameable = (path: string): boolean => /^[a-z]\w*(?:\.[a-z]\w*)*$/i.test(path);

/** @returns `levers_reach_uplift` for `levers.reach.uplift`, `arr_0` for `arr0`, which would be a cell. */
function nameOf(path: string): string {
	const plain = path.replaceAll('.', '_');
	if (!LIKE_A_CELL.test(plain)) return plain;
	return /\d/.test(plain) ? plain.replace(/\d/, '_$&') : `${plain}_`;
}

/** @returns what gives a cell its name, the second of that name with the word before it. */
export function nameGiver(): (path: string, word: string) => string {
	const given = new Set<string>();
	return (path, word) => {
		let name = nameOf(path);
		while (given.has(name.toLowerCase())) name = `${word}_${name}`;
		given.add(name.toLowerCase());
		return name;
	};
}
