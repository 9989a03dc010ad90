import type { Shown } from './config.ts';
import type { Drawing } from './draw.ts';
import { whenIdle } from './idle.ts';
import { type Draw, drawingNow, loadDrawing } from './load.ts';

/** Keeps a chart drawn: when it is near, when the page rests, in the page's colours, whole on paper. */
export interface Keeper {
	/** Tells that there is something else to show. */
	readonly change: () => void;
	/** The drawing as it stands; `null` before there is one. */
	readonly now: () => Drawing | null;
	readonly stop: () => void;
}

/**
 * @param frame what the drawing stands in; it bears `data-paper` while it is made ready for paper.
 * @param shown what to show, asked for each time.
 * @param tell hears how it went.
 */
export function keepDrawn(
	frame: HTMLElement,
	canvas: HTMLCanvasElement,
	shown: () => Shown,
	tell: (state: 'drawn' | 'failed') => void,
): Keeper {
	let drawing: Drawing | null = null;
	let drawn = '';
	let stale = true;
	let near = false;
	let onPaper = false;
	let over = false;
	let cancel = (): void => {};

	const paint = ({ startDrawing }: Draw): void => {
		const { tongue, chart, text, input, output } = shown();
		const wanted = JSON.stringify([chart.data(input, output), text, tongue.currency]);
		stale = false;
		// Figures may change without anything in this chart doing so.
		if (wanted === drawn) return;
		drawn = wanted;
		drawing ??= startDrawing(canvas);
		drawing.show(shown());
		tell('drawn');
	};
	const draw = async (): Promise<void> => {
		try {
			const loaded = await loadDrawing();
			if (!over && !onPaper) paint(loaded);
		} catch {
			tell('failed');
		}
	};
	const plan = (): void => {
		cancel();
		if (near && stale && !onPaper) cancel = whenIdle(() => void draw());
	};
	const change = (): void => {
		stale = true;
		plan();
	};
	const recolour = (): void => {
		drawn = '';
		change();
	};
	const watch = new IntersectionObserver(
		(entries) => {
			near = entries.at(-1)?.isIntersecting ?? near;
			plan();
		},
		{ rootMargin: '200px' },
	);
	const toPaper = (): void => {
		const loaded = drawingNow();
		if (!loaded) return;
		cancel();
		onPaper = true;
		drawing ??= loaded.startDrawing(canvas);
		drawing.toPaper(shown());
		frame.dataset['paper'] = '';
	};
	const toScreen = (): void => {
		const loaded = drawingNow();
		if (!onPaper || !loaded) return;
		onPaper = false;
		delete frame.dataset['paper'];
		drawn = '';
		paint(loaded);
	};
	const dark = matchMedia('(prefers-color-scheme: dark)');
	const listening = new AbortController();
	const { signal } = listening;
	watch.observe(frame);
	dark.addEventListener('change', recolour, { signal });
	addEventListener('gf:theme', recolour, { signal });
	addEventListener('beforeprint', toPaper, { signal });
	addEventListener('afterprint', toScreen, { signal });
	return {
		change,
		now: () => drawing,
		stop() {
			over = true;
			cancel();
			watch.disconnect();
			listening.abort();
			drawing?.destroy();
		},
	};
}
