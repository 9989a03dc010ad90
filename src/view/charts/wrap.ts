/**
 * Where a line may end: after a space, and around a Han character, though no line begins with a closing
 * mark or ends with an opening one, and a unit stays with its number.
 */
const BREAKS =
	/(?<=\s)|(?<=[\p{Script=Han}，。、；：！？）」』》”’…])(?![\s，。、；：！？）」』》”’…])|(?<![\s（(「『《“‘\d])(?=[\p{Script=Han}（「『《“‘])/u;

/**
 * Cuts a text into lines.
 * @param widthOf measures a line.
 * @returns the lines; a word wider than a line is cut where it must be.
 */
export function linesOf(
	text: string,
	widthOf: (line: string) => number,
	width: number,
): readonly string[] {
	const fits = (line: string): boolean => widthOf(line.trimEnd()) <= width;
	const lines: string[] = [];
	let line = '';
	for (const piece of text.split(BREAKS))
		for (const part of fits(piece) ? [piece] : piece) {
			if (line !== '' && !fits(line + part)) {
				lines.push(line.trimEnd());
				line = '';
			}
			line += part;
		}
	return [...lines, line.trimEnd()].filter((said) => said !== '');
}
