import type { Ink } from './ink.ts';
import { linesOf } from './wrap.ts';

/** How a paragraph is set. */
export interface Style {
	readonly size: number;
	readonly bold?: boolean;
	/** In the fonts of headings. */
	readonly head?: boolean;
	readonly colour?: string;
	readonly centred?: boolean;
}

/** Writes onto a canvas; lengths are in CSS pixels, and every call returns where the next may begin. */
export interface Pen {
	readonly ctx: CanvasRenderingContext2D;
	readonly ink: Ink;
	readonly write: (text: string, x: number, y: number, width: number, style: Style) => number;
	/** A path of a 24 × 24 drawing, as the page's own signs are. */
	readonly sign: (path: string, x: number, y: number, size: number, colour: string) => void;
}

export function penOf(ctx: CanvasRenderingContext2D, ink: Ink): Pen {
	return {
		ctx,
		ink,
		write(text, x, y, width, { size, bold, head, colour = ink.text, centred = false }) {
			ctx.font = `${bold ? 600 : 400} ${size}px ${head ? ink.headFont : ink.font}`;
			ctx.fillStyle = colour;
			ctx.textBaseline = 'middle';
			ctx.textAlign = centred ? 'center' : 'left';
			const height = size * 1.45;
			const lines = linesOf(text, (line) => ctx.measureText(line).width, width);
			for (const [i, line] of lines.entries())
				ctx.fillText(line, centred ? x + width / 2 : x, y + height * (i + 0.5));
			return y + height * lines.length;
		},
		sign(path, x, y, size, colour) {
			ctx.save();
			ctx.translate(x, y);
			ctx.scale(size / 24, size / 24);
			ctx.strokeStyle = colour;
			ctx.lineWidth = 3;
			ctx.stroke(new Path2D(path));
			ctx.restore();
		},
	};
}
