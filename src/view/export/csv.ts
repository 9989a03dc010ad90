import papa from 'papaparse';
import type { Book } from '../../engine/sheet/sheet.ts';

/** Programs tell by it that the file is UTF-8. */
const BOM = '\uFEFF';

/**
 * @returns the sheets of a workbook below each other as comma-separated values (RFC 4180): numbers as
 * they are, texts that a spreadsheet would take for a formula behind an apostrophe.
 */
export function toCsv({ sheets }: Book): string {
	const blocks = sheets.map(({ name, rows }) =>
		papa.unparse([[name], ...rows.map((row) => Array.from(row, (cell) => cell?.value ?? ''))], {
			newline: '\r\n',
			escapeFormulae: true,
		}),
	);
	return `${BOM}${blocks.join('\r\n\r\n')}\r\n`;
}
