import type { Plugin } from 'chart.js';
import type { Ink } from './ink.ts';

/** An upright line at an index of the categories, with a word at its foot. */
export interface Upright {
	readonly at: number;
	readonly text: string;
}

/** Draws upright lines behind the data, each named at its foot, one above the other. */
export function drawUpright(lines: readonly Upright[], ink: Pick<Ink, 'soft' | 'font'>): Plugin {
	return {
		id: 'upright',
		beforeDatasetsDraw({ ctx, chartArea, scales }) {
			ctx.save();
			ctx.font = `12px ${ink.font}`;
			ctx.fillStyle = ink.soft;
			ctx.strokeStyle = ink.soft;
			ctx.setLineDash([2, 4]);
			for (const [i, { at, text }] of lines.entries()) {
				const x = scales['x']?.getPixelForValue(at);
				if (x === undefined || x < chartArea.left || x > chartArea.right) continue;
				ctx.beginPath();
				ctx.moveTo(x, chartArea.top);
				ctx.lineTo(x, chartArea.bottom);
				ctx.stroke();
				const fits = x + 4 + ctx.measureText(text).width <= chartArea.right;
				ctx.textAlign = fits ? 'left' : 'right';
				ctx.fillText(text, fits ? x + 4 : x - 4, chartArea.bottom - 6 - 15 * i);
			}
			ctx.restore();
		},
	};
}
