import {
	BarController,
	BarElement,
	BubbleController,
	CategoryScale,
	Chart,
	type ChartConfiguration,
	Filler,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
} from 'chart.js';
import { configOf, isTall, type Shown } from './config.ts';
import { type Ink, inkOf, paperInk } from './ink.ts';

Chart.register(
	BarController,
	BarElement,
	BubbleController,
	CategoryScale,
	Filler,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
);

/** Width and height of a chart on paper, in CSS pixels, and what lets it be sharp there. */
const PAPER = { width: 620, height: 240, tall: 430, ratio: 3 };

/** A chart on a canvas that can be shown other figures. */
export interface Drawing {
	show(shown: Shown): void;
	/** As it is printed: of fixed size, sharp, in colours for white paper. */
	toPaper(shown: Shown): void;
	/** Marks the point at an index of a dataset, as the pointer does; `null` unmarks. */
	highlight(point: { readonly set: number; readonly at: number } | null): void;
	destroy(): void;
}

/** What Chart.js needs for a chart in these colours and fonts. */
function prepare(shown: Shown, ink: Ink): ChartConfiguration {
	Chart.defaults.font.family = ink.font;
	return configOf(shown, ink);
}

/** A chart of fixed size on a canvas, drawn at once. */
function drawFixed(
	canvas: HTMLCanvasElement,
	config: ChartConfiguration,
	[width, height, ratio]: readonly [width: number, height: number, ratio: number],
): Chart {
	const options = { ...config.options, responsive: false, devicePixelRatio: ratio };
	const chart = new Chart(canvas, { ...config, options });
	chart.resize(width, height);
	return chart;
}

/**
 * Draws a chart where nobody sees it, in colours for white paper.
 * @param width in CSS pixels; the height follows.
 * @param ratio canvas pixels for each of them.
 */
export function drawStill(shown: Shown, width: number, ratio: number): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	const config = prepare(shown, paperInk());
	const chart = drawFixed(canvas, config, [width, width * (isTall(config) ? 0.9 : 0.56), ratio]);
	const still = document.createElement('canvas');
	still.width = canvas.width;
	still.height = canvas.height;
	still.getContext('2d')?.drawImage(canvas, 0, 0);
	// Chart.js keeps every chart that is not destroyed, and wipes the canvas of one that is.
	chart.destroy();
	return still;
}

/** Starts drawing on a canvas. */
export function startDrawing(canvas: HTMLCanvasElement): Drawing {
	let chart: Chart | null = null;
	return {
		show(shown) {
			const config = prepare(shown, inkOf(canvas));
			chart?.destroy();
			// Many bars that lie need more height than the frame has by itself.
			canvas.closest('.calc-drawing')?.toggleAttribute('data-tall', isTall(config));
			chart = new Chart(canvas, config);
		},
		toPaper(shown) {
			const config = prepare(shown, paperInk());
			const { width, height, tall, ratio } = PAPER;
			chart?.destroy();
			chart = drawFixed(canvas, config, [width, isTall(config) ? tall : height, ratio]);
		},
		highlight(point) {
			const active = point ? [{ datasetIndex: point.set, index: point.at }] : [];
			const where = point && chart?.getDatasetMeta(point.set).data[point.at];
			chart?.setActiveElements(active);
			chart?.tooltip?.setActiveElements(active, { x: where?.x ?? 0, y: where?.y ?? 0 });
			chart?.update('none');
		},
		destroy() {
			chart?.destroy();
			chart = null;
		},
	};
}
