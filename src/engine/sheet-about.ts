import { addRow, addSheet, type Canvas } from './sheet-canvas.ts';
import type { Cell } from './sheet-model.ts';
import type { SheetTongue } from './sheet-words.ts';

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
	line({ kind: 'input', value: null }, say(words.legendInput));
	line({ kind: 'fixed', value: null }, say(words.legendFixed));
	line({ kind: 'live', value: null }, say(words.legendLive));
	line({ kind: 'found', value: null }, say(words.legendFound));
	line({ kind: 'resting', value: null }, say(words.legendRests));
	for (const sentence of [words.legendHow, words.legendError, words.legendRows])
		line(say(sentence));
	head(words.licence);
	line(say(words.licenceText));
}
