import { addRow, addSheet, type Canvas } from './canvas.ts';
import type { SheetTongue } from './words.ts';
import type { Cell } from './workbook.ts';

/** Shows how a kind of cell looks. */
const SAMPLE = 100;

/** The last sheet: what was concluded, where the figures live, what changes with them and what does not. */
export function layAbout(canvas: Canvas, tongue: SheetTongue): void {
	const { words, text } = tongue;
	const sheet = addSheet(canvas, words.about);
	const line = (...cells: Cell[]): number => addRow(canvas, sheet, cells);
	const say = (value: string): Cell => ({ kind: 'text', value });
	const head = (value: string): void => {
		line();
		line({ kind: 'heading', value });
	};
	line({ kind: 'title', value: text.title });
	line(say(text.question));
	head(words.conclusion);
	for (const sentence of tongue.conclusion) line(say(sentence));
	head(words.link);
	line({ kind: 'text', value: tongue.address, link: tongue.address });
	line(say(`${words.date} ${tongue.date}`));
	head(words.legend);
	line({ kind: 'input', value: SAMPLE }, say(words.legendInput));
	line({ kind: 'fixed', value: SAMPLE }, say(words.legendFixed));
	line({ kind: 'live', value: SAMPLE }, say(words.legendLive));
	line({ kind: 'found', value: SAMPLE }, say(words.legendFound));
	line({ kind: 'resting', value: SAMPLE }, say(words.legendRests));
	for (const sentence of [words.legendHow, words.legendError, words.legendRows])
		line(say(sentence));
	head(words.licence);
	line(say(words.licenceText));
}
