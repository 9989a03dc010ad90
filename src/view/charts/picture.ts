import type { AnyChart } from '../../engine/charts.ts';
import { charts } from '../../i18n/charts.ts';
import { say } from '../tongue.ts';
import type { Shown } from './config.ts';
import type { AnyDrawn } from './datasets.ts';
import { paperInk } from './ink.ts';
import { loadDrawing } from './load.ts';
import { penOf } from './pen.ts';
import { checks, type Draw, funnel, heat } from './plain.ts';

/** A chart of any kind with the figures to show. */
export interface AnyShown extends Omit<Shown, 'chart'> {
	// biome-ignore lint/suspicious/noExplicitAny: charts of any calculator
	readonly chart: AnyChart<any, any>;
}

/** Width in CSS pixels, so few that its words can be read on a phone, and pixels for each of them. */
const WIDTH = 600;
const RATIO = 4;
const MARGIN = 28;
const INNER = WIDTH - 2 * MARGIN;
const LANGUAGES = { en: 'en-GB', zh: 'zh-CN' };

/** What of a picture is the chart itself. */
async function drawOf({ chart, ...shown }: AnyShown): Promise<Draw> {
	const { tongue, input, output } = shown;
	switch (chart.kind) {
		case 'heat':
			return heat(tongue, chart.data(input, output), chart.value);
		case 'funnel':
			return funnel(tongue, chart.data(input, output), chart.value);
		case 'checks':
			return checks(tongue, chart.data(input, output));
		default: {
			const { drawStill } = await loadDrawing();
			const still = drawStill({ ...shown, chart: chart as AnyDrawn }, INNER, RATIO);
			const height = still.height / RATIO;
			return ({ ctx }, x, y, width) => {
				ctx.drawImage(still, x, y, width, height);
				return y + height;
			};
		}
	}
}

/**
 * A chart as a picture to take away: the calculator's title, the chart's title and sentence above it,
 * below where it comes from and when it was made. White paper whatever the page's theme, 2,400 pixels
 * wide.
 * @param address of the calculator's page, as it is to be read.
 * @returns a PNG. @throws where the browser makes none.
 */
export async function chartPicture(shown: AnyShown, address: string, date: Date): Promise<Blob> {
	const { tongue, chart, text, input, output } = shown;
	const draw = await drawOf(shown);
	const ink = paperInk();
	const made = new Intl.DateTimeFormat(LANGUAGES[tongue.locale], { dateStyle: 'long' }).format(
		date,
	);
	const { source } = charts[tongue.locale];
	const paint = (ctx: CanvasRenderingContext2D): number => {
		const pen = penOf(ctx, ink);
		const write = (said: string, y: number, size: number, rest: object) =>
			pen.write(said, MARGIN, y, INNER, { size, ...rest });
		let y = write(tongue.text.title, MARGIN, 13, { colour: ink.soft });
		y = write(text.title, y + 2, 21, { head: true, bold: true });
		y = write(say(tongue, text.sentence, chart.data(input, output).params), y + 4, 14, {});
		y = draw(pen, MARGIN, y + 14, INNER) + 14;
		ctx.fillStyle = ink.line;
		ctx.fillRect(MARGIN, y, INNER, 1);
		return write([source, address, made].join(' · '), y + 8, 11, { colour: ink.soft }) + MARGIN / 2;
	};
	const canvas = document.createElement('canvas');
	const ctx = canvas.getContext('2d');
	if (!ctx) throw new Error('This browser draws no pictures.');
	// Painted once to know how high it is.
	const height = Math.ceil(paint(ctx));
	canvas.width = WIDTH * RATIO;
	canvas.height = height * RATIO;
	ctx.scale(RATIO, RATIO);
	ctx.fillStyle = ink.paper;
	ctx.fillRect(0, 0, WIDTH, height);
	paint(ctx);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture.'))), 'image/png');
	});
}

/**
 * Hands a picture to the device's own share sheet where there is one, else to the downloads. Where
 * neither takes it, the picture on the page is still there to be held.
 */
export async function sharePicture(blob: Blob, name: string): Promise<void> {
	const file = new File([blob], name, { type: blob.type });
	if (navigator.canShare?.({ files: [file] })) {
		try {
			return await navigator.share({ files: [file] });
		} catch (error) {
			// The reader said no; anything else is the browser's refusal.
			if (error instanceof DOMException && error.name === 'AbortError') return;
		}
	}
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download begins in a task of its own.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
