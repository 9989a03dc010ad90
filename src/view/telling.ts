import { useEffect } from 'preact/hooks';
import type { Currency } from '../i18n/format.ts';
import type { Figures } from './use-figures.ts';
import type { Outcome } from './use-output.ts';

/** What a calculator holds at the moment: it tells `gf:told`, on every change and when asked (`gf:ask`). */
export interface Told {
	readonly id: string;
	/** Whether the figures are no longer those that the page started from. */
	readonly own: boolean;
	/** The last complete figures and what follows from them; empty until there are any. */
	readonly input: unknown;
	readonly output: object;
	/** Whether a part of the results is still being worked out. */
	readonly searching: boolean;
	readonly currency: Currency;
}

/**
 * Tells the page around what a calculator holds.
 * @param start the example that the page started from.
 */
export function useTelling(id: string, figures: Figures, start: string, outcome: Outcome): void {
	useEffect(() => {
		const { input, output, searching, waiting } = outcome;
		const tell = () => {
			const detail: Told = {
				id,
				own: figures.edited || figures.preset !== start,
				...(waiting ? { input: {}, output: {} } : { input, output }),
				searching,
				currency: figures.currency,
			};
			document.dispatchEvent(new CustomEvent('gf:told', { detail }));
		};
		tell();
		document.addEventListener('gf:ask', tell);
		return () => document.removeEventListener('gf:ask', tell);
	}, [outcome, figures]);
}
