import { useEffect } from 'preact/hooks';
import type { Figures } from './use-figures.ts';
import type { Outcome } from './use-output.ts';

/** What a calculator holds at the moment: it tells `gf:told`, on every change and when asked (`gf:ask`). */
export interface Told
	extends Pick<Figures, 'currency'>,
		Pick<Outcome, 'input' | 'output' | 'searching' | 'waiting'> {
	readonly id: string;
	/** Whether the figures are no longer those that the page started from. */
	readonly own: boolean;
}

/**
 * Tells the page around what a calculator holds.
 * @param start the example that the page started from.
 */
export function useTelling(id: string, figures: Figures, start: string, outcome: Outcome): void {
	useEffect(() => {
		const { currency, edited, preset } = figures;
		const detail: Told = { ...outcome, id, own: edited || preset !== start, currency };
		const tell = () => document.dispatchEvent(new CustomEvent('gf:told', { detail }));
		tell();
		document.addEventListener('gf:ask', tell);
		return () => document.removeEventListener('gf:ask', tell);
	}, [outcome, figures]);
}
