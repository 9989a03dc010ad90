import { describe, expect, it } from 'vitest';
import { CALCULATOR_IDS, calculatorOf } from '../../../src/calculators/words.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { toXlsx } from '../../../src/view/export/xlsx.ts';
import { bookOf, partsOf } from '../../support/workbook.ts';
import { schemaOf } from '../../support/xml-schema.ts';

const spreadsheet = schemaOf('sml.xsd');
const relationships = schemaOf('opc-relationships.xsd');
const contentTypes = schemaOf('opc-contentTypes.xsd');
const schemaFor = (part: string) =>
	part.endsWith('.rels') ? relationships : part.startsWith('[') ? contentTypes : spreadsheet;

describe('the file of a workbook', () => {
	it.each(CALCULATOR_IDS)('is valid by the published schema: %s', async (id) => {
		const [preset = {}] = Object.values(calculatorOf(id).presets);
		for (const locale of LOCALES) {
			const parts = partsOf(toXlsx(await bookOf(id, preset as never, locale), 'CN¥'));
			expect(Object.keys(parts).length).toBeGreaterThan(6);
			for (const [part, xml] of Object.entries(parts))
				expect(schemaFor(part)(xml), part).toBeNull();
		}
	});

	it('would be told from one that is not', () => {
		expect(relationships('<Relationships><a></Relationships>')).toContain('Opening');
		expect(
			spreadsheet(
				'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols/><sheetData/></worksheet>',
			),
		).toContain('cols');
	});
});
