import type { Plugin } from 'chart.js';
import type { Ink } from './ink.ts';

/** A word beside a point, by dataset and index. */
export interface Said {
	readonly set: number;
	readonly at: number;
	readonly text: string;
}
interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const HEIGHT = 15;
const GAP = 9;
/** Places tried in turn, in lines above (−) or below (+) the point. */
const LINES = [-0.6, 0.8, -1.7, 1.9, -2.8, 3];

const apart = (a: Box, b: Box): boolean =>
	a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;

/**
 * Writes words beside points, each in the first place that is free. One that finds none is left out:
 * its point is still marked, and the table names it.
 */
export function writeBesidePoints(
	words: readonly Said[],
	ink: Pick<Ink, 'text' | 'paper' | 'font'>,
): Plugin {
	return {
		id: 'words',
		afterDatasetsDraw(chart) {
			const { ctx, chartArea } = chart;
			const taken: Box[] = [];
			ctx.save();
			ctx.font = `12px ${ink.font}`;
			ctx.fillStyle = ink.text;
			ctx.strokeStyle = ink.paper;
			ctx.lineWidth = 3;
			ctx.textBaseline = 'middle';
			for (const { set, at, text } of words) {
				const point = chart.getDatasetMeta(set).data[at];
				if (!point) continue;
				const { width } = ctx.measureText(text);
				const place = LINES.flatMap((line) =>
					[point.x + GAP, point.x - GAP - width].map((left): Box => {
						const middle = point.y + line * HEIGHT;
						return {
							left,
							right: left + width,
							top: middle - HEIGHT / 2,
							bottom: middle + HEIGHT / 2,
						};
					}),
				).find(
					(box) =>
						box.left >= chartArea.left &&
						box.right <= chartArea.right &&
						box.top >= chartArea.top &&
						box.bottom <= chartArea.bottom &&
						taken.every((other) => apart(box, other)),
				);
				if (!place) continue;
				taken.push(place);
				ctx.strokeText(text, place.left, (place.top + place.bottom) / 2);
				ctx.fillText(text, place.left, (place.top + place.bottom) / 2);
			}
			ctx.restore();
		},
	};
}
