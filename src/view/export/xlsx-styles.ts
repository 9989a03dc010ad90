import type { Cell, CellKind } from '../../engine/sheet/sheet.ts';
import { numberFormat } from './number-format.ts';
import { element } from './xml.ts';

const INK = 'FF1F2937';
const GREY = 'FF6B7280';
const FONTS: readonly (readonly [size: number, marks: string, colour: string])[] = [
	[11, '', INK],
	[16, '<b/>', INK],
	[12, '<b/>', INK],
	[11, '<b/>', INK],
	[10, '', GREY],
	// Blue is what spreadsheets' readers take for a figure to change.
	[11, '', 'FF1D4ED8'],
	[11, '<i/>', GREY],
	[11, '<u/>', 'FF1D4ED8'],
];
const FILLS = [null, null, 'FFFFF9DB', 'FFE5E7EB', 'FFF3F4F6'];
const NOTE = 4;
const LINK = 7;
/** Font, fill and border of each kind of cell, by their numbers, and whether long text is broken. */
const LOOKS: Readonly<
	Record<CellKind, readonly [font: number, fill: number, border: number, wrap: boolean]>
> = {
	title: [1, 0, 0, false],
	heading: [2, 0, 0, false],
	head: [3, 3, 1, true],
	label: [0, 0, 0, false],
	note: [4, 0, 0, false],
	told: [4, 0, 0, true],
	text: [0, 0, 0, false],
	input: [5, 2, 1, false],
	fixed: [0, 4, 1, false],
	live: [0, 0, 0, false],
	resting: [6, 0, 0, false],
	found: [6, 4, 0, false],
};

/** The styles that the cells of a workbook need, each once. */
export interface Styles {
	/** @returns the number of a cell's style. */
	readonly of: (cell: Cell) => number;
	readonly xml: () => string;
}

const list = (name: string, items: readonly string[]): string =>
	element(name, { count: items.length }, items.join(''));

function fontXml([size, marks, colour]: (typeof FONTS)[number]): string {
	return element(
		'font',
		{},
		marks +
			element('sz', { val: size }) +
			element('color', { rgb: colour }) +
			element('name', { val: 'Calibri' }),
	);
}
const fillXml = (colour: string | null, i: number): string =>
	element(
		'fill',
		{},
		colour
			? element('patternFill', { patternType: 'solid' }, element('fgColor', { rgb: colour }))
			: element('patternFill', { patternType: i === 0 ? 'none' : 'gray125' }),
	);
function borderXml(style: string | undefined): string {
	const side = (name: string): string =>
		style ? element(name, { style }, element('color', { rgb: 'FFD1D5DB' })) : element(name);
	return element(
		'border',
		{},
		['left', 'right', 'top', 'bottom', 'diagonal']
			.map((name) => (name === 'diagonal' ? element(name) : side(name)))
			.join(''),
	);
}

/** Own formats are numbered from here. */
const FIRST_FORMAT = 164;

export function stylesOf(moneySign: string): Styles {
	const formats: string[] = [];
	const looks = ['0,0,0,0,'];
	const indexIn = (known: string[], item: string): number => {
		const at = known.indexOf(item);
		return at < 0 ? known.push(item) - 1 : at;
	};
	const formatOf = ({ unit, value }: Cell): number => {
		const code = numberFormat(unit, value, moneySign);
		return code === 'General' ? 0 : FIRST_FORMAT + indexIn(formats, code);
	};
	const xf = (look: string): string => {
		const [format, font, fill, border, wrap] = look.split(',');
		const alignment =
			wrap || Number(font) === NOTE
				? element(
						'alignment',
						wrap ? { vertical: 'center', wrapText: 1 } : { horizontal: 'left', indent: 1 },
					)
				: '';
		return element(
			'xf',
			{
				...{ numFmtId: format, fontId: font, fillId: fill, borderId: border, xfId: 0 },
				...{ applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1 },
				applyAlignment: alignment ? 1 : undefined,
			},
			alignment,
		);
	};
	return {
		of: (cell) => {
			const [font, fill, border, wrap] = LOOKS[cell.kind];
			const look = [formatOf(cell), cell.link ? LINK : font, fill, border, wrap ? 'wrap' : ''];
			return indexIn(looks, look.join(','));
		},
		xml: () =>
			element(
				'styleSheet',
				{ xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
				(formats.length > 0
					? list(
							'numFmts',
							formats.map((formatCode, i) =>
								element('numFmt', { numFmtId: FIRST_FORMAT + i, formatCode }),
							),
						)
					: '') +
					list('fonts', FONTS.map(fontXml)) +
					list('fills', FILLS.map(fillXml)) +
					list('borders', [undefined, 'thin'].map(borderXml)) +
					list('cellStyleXfs', [
						element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
					]) +
					list('cellXfs', looks.map(xf)) +
					list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
			),
	};
}
