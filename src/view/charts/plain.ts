import type { ChecksData, FunnelData, HeatData } from '../../engine/charts.ts';
import type { Unit } from '../../engine/units.ts';
import { sayPhrase, show, type Tongue } from '../tongue.ts';
import type { Pen } from './pen.ts';

/** Draws something from `y` down within `width`. @returns where it ends. */
export type Draw = (pen: Pen, x: number, y: number, width: number) => number;

const SMALL = 11;
const PAD = 6;

/** The grid of cells: colour is the level, the dot's size the dot, a frame the chosen. */
export const heat =
	(tongue: Tongue, { rows, columns, cells }: HeatData, unit: Unit): Draw =>
	(pen, x, y, width) => {
		const { ctx, ink } = pen;
		const first = Math.min(140, width / 3);
		const each = (width - first) / Math.max(1, columns.length);
		const left = (column: number): number => x + first + each * column;
		const fine = { size: each < 60 ? 9 : SMALL, centred: true };
		const line = (at: number): void => {
			ctx.fillStyle = ink.line;
			ctx.fillRect(x, at, width, 1);
		};
		let top = Math.max(
			...columns.map((column, j) =>
				pen.write(sayPhrase(tongue, column), left(j) + 2, y, each - 4, { ...fine, bold: true }),
			),
		);
		for (const [i, row] of rows.entries()) {
			line(top);
			const across = cells[i] ?? [];
			const named = pen.write(
				sayPhrase(tongue, row),
				x,
				top + PAD,
				(across.length ? first : width) - PAD,
				{ size: SMALL, bold: true },
			);
			const write = (): number =>
				Math.max(
					named,
					...across.map(({ value, unit: own, dot, state, ring }, j) => {
						const words = [
							show(tongue, value, own ?? unit),
							state ? tongue.text.terms[state] : '',
							ring ? tongue.words.chosen : '',
						];
						ctx.fillStyle = ink.accent;
						ctx.beginPath();
						ctx.arc(left(j) + each / 2, top + PAD + 9, 0.8 + 8 * Math.sqrt(dot), 0, 7);
						ctx.fill();
						return words
							.filter((said) => said)
							.reduce(
								(at, said) => pen.write(said ?? '', left(j) + 2, at, each - 4, fine),
								top + PAD + 20,
							);
					}),
				);
			// Written once to know how high the row is, and again upon the colours.
			const bottom = write() + PAD;
			for (const [j, { level, ring }] of across.entries()) {
				ctx.fillStyle = ink.paper;
				ctx.fillRect(left(j), top + 1, each, bottom - top - 1);
				ctx.globalAlpha = Math.round(level * 8) * 0.05;
				ctx.fillStyle = ink.accent;
				ctx.fillRect(left(j), top + 1, each - 1, bottom - top - 1);
				ctx.globalAlpha = 1;
				ctx.strokeStyle = ink.accent;
				ctx.lineWidth = 3;
				if (ring) ctx.strokeRect(left(j) + 1.5, top + 2.5, each - 4, bottom - top - 4);
			}
			write();
			top = bottom;
		}
		line(top);
		return top;
	};

/** Steps that narrow, each bar as long as its share of the first on a root scale. */
export const funnel =
	(tongue: Tongue, { steps }: FunnelData, unit: Unit): Draw =>
	({ ctx, ink, write }, x, y, width) => {
		const largest = Math.max(...steps.map(({ value }) => value), 0);
		return steps.reduce((top, { label, value, rate, note }) => {
			const said = [
				rate === null ? '' : `${show(tongue, rate, 'ratio')} →`,
				sayPhrase(tongue, label),
				show(tongue, value, unit),
				note ? tongue.text.terms[note] : '',
			];
			const below = write(said.filter(Boolean).join(' '), x, top, width, { size: 14 });
			const long = largest > 0 ? width * Math.sqrt(value / largest) : 0;
			ctx.fillStyle = note ? ink.warn : ink.accent;
			ctx.fillRect(x + (width - long) / 2, below + 2, long, 18);
			return below + 30;
		}, y);
	};

/** Stages one below the other, each with its tests ticked or crossed. */
export const checks =
	(tongue: Tongue, { stages }: ChecksData): Draw =>
	(pen, x, y, width) => {
		const { ctx, ink } = pen;
		const item = (met: boolean, text: string, left: number, top: number, bold: boolean): number => {
			const path = met ? 'M4 13l5 5L20 6' : 'M5 5l14 14M19 5L5 19';
			pen.sign(path, left, top + 3, 13, met ? ink.accent : ink.warn);
			const words = `${met ? tongue.words.met : tongue.words.notMet}${tongue.words.colon}${text}`;
			return pen.write(words, left + 20, top, x + width - left - 20, { size: 13, bold }) + 2;
		};
		return stages.reduce((top, { label, met, tests }) => {
			ctx.fillStyle = met ? ink.accent : ink.warn;
			ctx.fillRect(x, top, width, 3);
			const title = item(met, sayPhrase(tongue, label), x, top + 8, true);
			return (
				tests.reduce((at, test) => {
					const limit = `${test.bound} ${sayPhrase(tongue, test.limit)}`;
					const said = `${sayPhrase(tongue, test.label)} ${sayPhrase(tongue, test.value)} (${limit})`;
					return item(test.met, said, x + 16, at, false);
				}, title) + 12
			);
		}, y);
	};
