import {
	type Allowed,
	type Book,
	type Cell,
	columnLetters,
	type Sheet,
} from '../../engine/sheet/sheet.ts';
import type { Styles } from './xlsx-styles.ts';
import { element, escapeXml } from './xml.ts';

/** The address of a cell on its own sheet. */
const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** Text of the reader's, always as text; a spreadsheet reads `_x0041_` as a letter unless told not to. */
function inline(text: string): string {
	const said = escapeXml(text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'));
	// The schema does not know the attribute, though every spreadsheet writes it where blanks matter.
	const space = text === text.trim() ? undefined : 'preserve';
	return element('is', {}, element('t', { 'xml:space': space }, said));
}

function cellXml(cell: Cell, r: string, s: number): string {
	const { formula, value } = cell;
	if (formula === undefined) {
		if (value === null) return element('c', { r, s });
		if (typeof value === 'string') return element('c', { r, s, t: 'inlineStr' }, inline(value));
		if (typeof value === 'boolean')
			return element('c', { r, s, t: 'b' }, `<v>${Number(value)}</v>`);
		return element('c', { r, s }, `<v>${value}</v>`);
	}
	const f = `<f>${escapeXml(formula)}</f>`;
	if (value === null) return element('c', { r, s, t: 'e' }, `${f}<v>#N/A</v>`);
	const t = typeof value === 'string' ? 'str' : typeof value === 'boolean' ? 'b' : undefined;
	const v = typeof value === 'boolean' ? Number(value) : value;
	return element('c', { r, s, t }, `${f}<v>${escapeXml(String(v))}</v>`);
}

/** Lists longer than this cannot stand in a validation. */
const LONGEST_LIST = 255;

function rule(allowed: Allowed): { type: string; operator?: string; formulas: string[] } | null {
	switch (allowed.kind) {
		case 'only':
			return { type: 'decimal', operator: 'equal', formulas: [String(allowed.value)] };
		case 'number':
			return {
				type: allowed.whole ? 'whole' : 'decimal',
				formulas: [String(allowed.min), String(allowed.max)],
			};
		case 'list': {
			const words = allowed.options.join(',');
			const fits = words.length <= LONGEST_LIST && allowed.options.every((o) => !/[",]/.test(o));
			return fits ? { type: 'list', formulas: [`"${words}"`] } : null;
		}
	}
}

/** Addresses as few ranges: those under one another as one. */
function rangesOf(cells: readonly (readonly [row: number, column: number])[]): string {
	const runs: [column: number, from: number, to: number][] = [];
	for (const [row, column] of [...cells].sort(([a, b], [c, d]) => b - d || a - c)) {
		const last = runs.at(-1);
		if (last && last[0] === column && last[2] === row - 1) last[2] = row;
		else runs.push([column, row, row]);
	}
	return runs
		.map(([column, from, to]) =>
			from === to ? addressOf(from, column) : `${addressOf(from, column)}:${addressOf(to, column)}`,
		)
		.join(' ');
}

function validationsXml({ rows }: Sheet, { refusals }: Book): string {
	const ranges = new Map<string, [number, number][]>();
	for (const [row, cells] of rows.entries())
		for (const [column, cell] of cells.entries())
			if (cell?.allowed) {
				const key = JSON.stringify(cell.allowed);
				ranges.set(key, [...(ranges.get(key) ?? []), [row, column]]);
			}
	const items = [...ranges].flatMap(([key, cells]) => {
		const allowed = JSON.parse(key) as Allowed;
		const found = rule(allowed);
		if (!found) return [];
		const { type, operator, formulas } = found;
		return element(
			'dataValidation',
			{
				...{ type, operator, allowBlank: 1, showErrorMessage: 1 },
				error: allowed.kind === 'only' ? refusals.fixed : refusals.outOfRange,
				sqref: rangesOf(cells),
			},
			formulas.map((f, i) => element(`formula${i + 1}`, {}, escapeXml(f))).join(''),
		);
	});
	return items.length > 0
		? element('dataValidations', { count: items.length }, items.join(''))
		: '';
}

function paneXml({ rows, columns }: Sheet['frozen']): string {
	if (rows === 0 && columns === 0) return '';
	const pane = columns > 0 && rows > 0 ? 'bottomRight' : columns > 0 ? 'topRight' : 'bottomLeft';
	return element('pane', {
		xSplit: columns || undefined,
		ySplit: rows || undefined,
		topLeftCell: addressOf(rows, columns),
		activePane: pane,
		state: 'frozen',
	});
}

/** A longer address makes Excel take the whole file for damaged. */
const LONGEST_LINK = 2000;

/** @returns addresses that cells of a sheet lead to, in order. */
export const linksOf = ({ rows }: Sheet): { readonly cell: string; readonly link: string }[] =>
	rows.flatMap((cells, row) =>
		cells.flatMap((cell, column) =>
			cell?.link && cell.link.length <= LONGEST_LINK
				? [{ cell: addressOf(row, column), link: cell.link }]
				: [],
		),
	);

const A4 = 9;
const LINE_HEIGHT = 15;
const heightOf = (lines: number): Record<string, number> =>
	lines > 1 ? { ht: lines * LINE_HEIGHT, customHeight: 1 } : {};

/** @returns a worksheet; its links are `rId1`, `rId2` … of its relationships. */
export function sheetXml(sheet: Sheet, book: Book, styles: Styles, first: boolean): string {
	const { rows, widths, lines, frozen } = sheet;
	const columns = widths.map((width, i) =>
		element('col', { min: i + 1, max: i + 1, width, customWidth: 1 }),
	);
	const rowsXml = rows.map((cells, row) =>
		element(
			'row',
			{ r: row + 1, ...heightOf(lines[row] ?? 1) },
			cells
				.map((cell, column) => (cell ? cellXml(cell, addressOf(row, column), styles.of(cell)) : ''))
				.join(''),
		),
	);
	const links = linksOf(sheet).map(({ cell }, i) =>
		element('hyperlink', { ref: cell, 'r:id': `rId${i + 1}` }),
	);
	return element(
		'worksheet',
		{
			xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
			'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
		},
		element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })) +
			element(
				'sheetViews',
				{},
				element(
					'sheetView',
					{ workbookViewId: 0, tabSelected: first ? 1 : undefined },
					paneXml(frozen),
				),
			) +
			element('sheetFormatPr', { defaultRowHeight: 15 }) +
			(columns.length > 0 ? element('cols', {}, columns.join('')) : '') +
			`<sheetData>${rowsXml.join('')}</sheetData>` +
			validationsXml(sheet, book) +
			(links.length > 0 ? element('hyperlinks', {}, links.join('')) : '') +
			element('pageSetup', { paperSize: A4, fitToHeight: 0, orientation: 'landscape' }),
	);
}
