import type { AnyCalculator } from '../../engine/model.ts';
import type { Book } from '../../engine/sheet/sheet.ts';
import { sheetOf } from '../../engine/sheet/sheet.ts';
import type { Tongue } from '../tongue.ts';
import type { Outcome } from '../use-output.ts';
import { sheetTongue } from './sheet-tongue.ts';

/** What is exported. */
export interface Export {
	readonly calculator: AnyCalculator;
	readonly tongue: Tongue;
	readonly outcome: Pick<Outcome, 'input' | 'output' | 'insights' | 'example'>;
	/** Where these figures are on the page. */
	readonly address: string;
}

/** @returns the workbook of a calculation, in the reader's language, before any file format. */
export async function bookOf({ calculator, tongue, outcome, address }: Export): Promise<Book> {
	const { default: formulas } = await calculator.definition.formulas();
	const date = new Date().toISOString().slice(0, 10);
	return sheetOf({
		calculator,
		formulas,
		input: outcome.input as Readonly<Record<string, unknown>>,
		output: outcome.output,
		tongue: sheetTongue(tongue, outcome, address, date),
	});
}
