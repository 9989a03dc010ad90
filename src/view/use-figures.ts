import { useEffect, useRef, useState } from 'preact/hooks';
import type { LinkReading } from '../engine/link.ts';
import type { AnyCalculator } from '../engine/model.ts';
import { at } from '../engine/walk.ts';
import { CURRENCIES, type Currency } from '../i18n/format.ts';
import { keep, recall } from './store.ts';
import type { Outcome } from './use-output.ts';

/** The figures as they stand in the form: a number that cannot be read is there as typed. */
export interface Figures {
	readonly draft: unknown;
	readonly currency: Currency;
	/** Shortcuts whose text or number cannot be written into the draft yet, as typed. */
	readonly aside: Readonly<Record<string, string | number>>;
	/** Which example they started from; `null` for a blank start, a link or kept figures. */
	readonly preset: string | null;
	/** Whether the reader has changed anything since. */
	readonly edited: boolean;
}
/** Something to tell about where the figures come from. */
export type Notice =
	| { readonly kind: 'saved' }
	| {
			readonly kind: 'link';
			readonly alsoSaved: boolean;
			readonly lost: readonly string[];
			readonly main: number | null;
	  }
	| { readonly kind: 'tooLong' | 'damaged' | 'version' };

/** Safari throws past 100 history writes in 30 seconds. */
const WRITE_EVERY = 400;

const isCurrency = (text: string): text is Currency =>
	(CURRENCIES as readonly string[]).includes(text);

type Codec = typeof import('../engine/link.ts');
let codec: Codec | null = null;
/** Loads what reads and writes links, at the first change or link: most readers need neither. */
const loadCodec = async (): Promise<Codec> => {
	codec ??= await import('../engine/link.ts');
	return codec;
};

function write(
	{ writeLink }: Codec,
	calculator: AnyCalculator,
	outcome: Outcome,
	currency: Currency,
): string {
	const main = at(outcome.output, calculator.definition.headline[0]);
	const value = typeof main === 'number' ? main : null;
	return writeLink(calculator.definition, outcome.input, currency, value);
}

/** The link text of an outcome. */
export const linkOf = async (
	calculator: AnyCalculator,
	outcome: Outcome,
	currency: Currency,
): Promise<string> => write(await loadCodec(), calculator, outcome, currency);

/** The link text of an outcome now; `null` while nothing has been changed or read. */
export const linkNow = (
	calculator: AnyCalculator,
	outcome: Outcome,
	currency: Currency,
): string | null => codec && write(codec, calculator, outcome, currency);

const read = async (
	calculator: AnyCalculator,
	text: string,
): Promise<LinkReading<unknown> | null> =>
	(await loadCodec()).readLink(calculator.definition, text);

function toFigures(reading: LinkReading<unknown>): Figures | null {
	if (reading.problem !== null) return null;
	const currency = isCurrency(reading.currency) ? reading.currency : 'cny';
	return { draft: reading.input, currency, aside: {}, preset: null, edited: false };
}

/**
 * Where the figures come from when the page is alive: a link in the fragment, else the example. Figures
 * kept from last time are offered, never forced, and nothing overwrites them while the offer stands.
 */
export function useFigures(calculator: AnyCalculator, preset: string) {
	const start: Figures = {
		draft: calculator.presets[preset],
		currency: 'cny',
		aside: {},
		preset,
		edited: false,
	};
	const [figures, setFigures] = useState(start);
	const [notice, setNotice] = useState<Notice | null>(null);
	const open = async (first: boolean) => {
		const { hash } = location;
		const reading = hash.length > 1 ? await read(calculator, hash) : null;
		const saved = recall(calculator.id);
		const mine = saved ? await read(calculator, saved) : null;
		const alsoSaved = mine?.problem === null && !hash.includes(saved ?? ' ');
		if (reading?.problem === null) {
			const linked = toFigures(reading);
			if (linked) setFigures(linked);
			setNotice({ kind: 'link', alsoSaved, lost: reading.lost, main: reading.main });
		} else if (reading) setNotice({ kind: reading.problem });
		else if (alsoSaved && first) setNotice({ kind: 'saved' });
	};
	useEffect(() => {
		const again = () => void open(false);
		void open(true);
		addEventListener('hashchange', again);
		return () => removeEventListener('hashchange', again);
	}, []);
	return {
		figures,
		notice,
		/** Takes changed figures. */
		change: (next: Partial<Figures>) => {
			void loadCodec();
			setFigures((now) => ({ ...now, edited: true, ...next }));
		},
		/** Starts anew from an example or from nothing. */
		restart: (next: Figures) => {
			setFigures(next);
			setNotice((now) =>
				now?.kind === 'saved' || (now?.kind === 'link' && now.alsoSaved) ? { kind: 'saved' } : null,
			);
		},
		useSaved: async () => {
			const saved = recall(calculator.id);
			const mine = saved ? await read(calculator, saved) : null;
			const next = mine && toFigures(mine);
			if (next) setFigures({ ...next, edited: true });
			setNotice(null);
		},
		forgetSaved: () => {
			keep(calculator.id, null);
			setNotice(null);
			setFigures((now) => (now.preset === null ? { ...now, edited: true } : now));
		},
		dismiss: () => setNotice(null),
	};
}

/**
 * Once the reader has changed something, keeps complete figures in this browser and, where
 * `writeAddress`, in the page's address. Not while figures of last time wait for a decision.
 * @returns whether the browser refuses to keep anything.
 */
export function useKeeping(
	calculator: AnyCalculator,
	figures: Figures,
	outcome: Outcome,
	notice: Notice | null,
	writeAddress: boolean,
): boolean {
	const [refused, setRefused] = useState(false);
	const waiting = notice?.kind === 'saved' || (notice?.kind === 'link' && notice.alsoSaved);
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	useEffect(() => {
		clearTimeout(timer.current);
		if (!figures.edited || outcome.issues.length > 0) return;
		timer.current = setTimeout(async () => {
			const link = await linkOf(calculator, outcome, figures.currency);
			if (writeAddress) history.replaceState(history.state, '', `#${link}`);
			if (!waiting) setRefused(!keep(calculator.id, link));
		}, WRITE_EVERY);
		return () => clearTimeout(timer.current);
	}, [figures, outcome.input, waiting]);
	return refused;
}
