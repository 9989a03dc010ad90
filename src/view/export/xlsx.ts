import { strToU8, zipSync } from 'fflate';
import { absolute, type Book } from '../../engine/sheet/sheet.ts';
import { currencySign } from '../../i18n/format.ts';
import { bookOf, type Export } from './book.ts';
import { linksOf, sheetXml } from './xlsx-sheet.ts';
import { stylesOf } from './xlsx-styles.ts';
import { element, escapeXml } from './xml.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function relationships(
	targets: readonly { readonly type: string; readonly to: string; readonly outside?: boolean }[],
): string {
	const items = targets.map(({ type, to, outside }, i) =>
		element('Relationship', {
			Id: `rId${i + 1}`,
			Type: `${OFFICE}/${type}`,
			Target: to,
			TargetMode: outside ? 'External' : undefined,
		}),
	);
	return element('Relationships', { xmlns: `${PACKAGE}/relationships` }, items.join(''));
}

function contentTypes(sheets: number): string {
	const part = (PartName: string, type: string): string =>
		element('Override', { PartName, ContentType: `${TYPES}.${type}+xml` });
	return element(
		'Types',
		{ xmlns: `${PACKAGE}/content-types` },
		element('Default', {
			Extension: 'rels',
			ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
		}) +
			element('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
			part('/xl/workbook.xml', 'sheet.main') +
			part('/xl/styles.xml', 'styles') +
			Array.from({ length: sheets }, (_, i) =>
				part(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet'),
			).join(''),
	);
}

function workbookXml({ sheets, names }: Book): string {
	const items = sheets.map(({ name }, i) =>
		element('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` }),
	);
	const defined = names.map(({ name, place }) =>
		element('definedName', { name }, escapeXml(absolute(sheets, place))),
	);
	return element(
		'workbook',
		{ xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'xmlns:r': OFFICE },
		element('bookViews', {}, element('workbookView')) +
			element('sheets', {}, items.join('')) +
			(defined.length > 0 ? element('definedNames', {}, defined.join('')) : '') +
			element('calcPr', { fullCalcOnLoad: 1 }),
	);
}

/**
 * @param moneySign stands before amounts.
 * @returns the workbook as an Office Open XML file (ECMA-376), with its values and told to work
 * everything out anew when it is opened.
 */
export function toXlsx(book: Book, moneySign: string): Uint8Array {
	const styles = stylesOf(moneySign);
	const files: Record<string, string> = {};
	for (const [i, sheet] of book.sheets.entries()) {
		const n = i + 1;
		files[`xl/worksheets/sheet${n}.xml`] = sheetXml(sheet, book, styles, i === 0);
		const links = linksOf(sheet).map(({ link }) => ({
			type: 'hyperlink',
			to: link,
			outside: true,
		}));
		if (links.length > 0) files[`xl/worksheets/_rels/sheet${n}.xml.rels`] = relationships(links);
	}
	const parts = {
		'[Content_Types].xml': contentTypes(book.sheets.length),
		'_rels/.rels': relationships([{ type: 'officeDocument', to: 'xl/workbook.xml' }]),
		'xl/workbook.xml': workbookXml(book),
		'xl/_rels/workbook.xml.rels': relationships([
			...book.sheets.map((_, i) => ({ type: 'worksheet', to: `worksheets/sheet${i + 1}.xml` })),
			{ type: 'styles', to: 'styles.xml' },
		]),
		'xl/styles.xml': styles.xml(),
		...files,
	};
	return zipSync(
		Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)])),
		{ level: 9 },
	);
}

/** @returns a workbook (.xlsx) of a calculation, with live formulas, in the reader's language. */
export async function exportXlsx(exported: Export): Promise<Uint8Array> {
	const { currency, locale } = exported.tongue;
	return toXlsx(await bookOf(exported), currencySign(currency, locale));
}
