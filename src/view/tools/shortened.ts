const BETWEEN = ' · ';

/**
 * Names without the groups they stand in, as far as they remain different: beside a bar there is little
 * room.
 * @returns their ends, none of which begins with a row's number.
 */
export const shortened = (names: readonly string[]): string[] =>
	names.map((name) => {
		const parts = name.split(BETWEEN);
		const ends = parts.map((_, i) => parts.slice(i).join(BETWEEN)).reverse();
		const isOwn = (end: string): boolean =>
			!/^\d/.test(end) &&
			names.every((other) => other === name || !`${BETWEEN}${other}`.endsWith(BETWEEN + end));
		return ends.find(isOwn) ?? name;
	});
