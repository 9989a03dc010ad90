import { useEffect, useRef, useState } from 'preact/hooks';
import type { LinkProblem, LinkReading } from '../engine/link.ts';
import type { AnyCalculator } from '../engine/model.ts';
import { at } from '../engine/walk.ts';
import { CURRENCIES, type Currency } from '../i18n/format.ts';
import { useHistory } from './history.ts';
import { keep, recall, unstash } from './store.ts';
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
	/** Whether they started empty and have not been complete since: there is no result of theirs yet. */
	readonly blank: boolean;
}
/** What there is to tell about where the figures come from. */
export interface Notice {
	/** What became of the link that the page was opened with. */
	readonly link: 'read' | 'foreign' | LinkProblem | null;
	/** Whether figures of last time wait to be taken or forgotten. */
	readonly saved: boolean;
	/** Inputs of the link that could not be restored. */
	readonly lost: readonly string[];
	/** The main result at the time of the link, and the calculator's version then. */
	readonly main: number | null;
	readonly version: number | null;
}

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

/** Whether a fragment holds the state of another calculator. */
const foreign = (hash: string): boolean => /[#&][a-z-]+=\d+_[a-z]{3}_/.test(hash);

function toFigures(reading: LinkReading<unknown>): Figures | null {
	if (reading.problem !== null) return null;
	const currency = isCurrency(reading.currency) ? reading.currency : 'cny';
	return {
		draft: reading.input,
		currency,
		aside: {},
		preset: null,
		edited: false,
		blank: false,
	};
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
		blank: false,
	};
	const { now: figures, undo, redo, push, replace } = useHistory(start);
	const [notice, setNotice] = useState<Notice | null>(null);
	const open = async (first: boolean) => {
		const { hash } = location;
		const stashed = first ? unstash(calculator.id) : null;
		const reading = hash.length > 1 ? await read(calculator, hash) : null;
		const kept = recall(calculator.id);
		const mine = kept ? await read(calculator, kept) : null;
		const saved = mine?.problem === null && !hash.includes(kept ?? ' ');
		const linked = reading && toFigures(reading);
		if (stashed) replace(() => ({ ...start, ...stashed, edited: true }));
		else if (linked) replace(() => linked);
		if (reading?.problem === null) setNotice({ ...reading, link: 'read', saved });
		else if (reading)
			setNotice({ link: reading.problem, saved, lost: [], main: null, version: null });
		else if (first && (saved || foreign(hash)))
			setNotice({
				link: foreign(hash) ? 'foreign' : null,
				saved,
				lost: [],
				main: null,
				version: null,
			});
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
			push((now) => ({ ...now, edited: true, ...next }));
		},
		/** Starts anew from an example or from nothing. */
		restart: (next: Figures) => {
			push(() => next, true);
			setNotice((now) => (now?.saved ? { ...now, link: null } : null));
		},
		/** The figures have been complete: from now on there is a result of theirs. */
		settle: () => replace((now) => (now.blank ? { ...now, blank: false } : now)),
		/** Takes back the last change, or takes it up again; `null` where there is none. */
		undo,
		redo,
		useSaved: async () => {
			const saved = recall(calculator.id);
			const mine = saved ? await read(calculator, saved) : null;
			const next = mine && toFigures(mine);
			if (next) push(() => ({ ...next, edited: true }), true);
			setNotice(null);
		},
		forgetSaved: () => {
			keep(calculator.id, null);
			setNotice(null);
			replace((now) => (now.preset === null ? { ...now, edited: true } : now));
		},
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
	touched: boolean,
): boolean {
	const [refused, setRefused] = useState(false);
	const waiting = notice?.saved ?? false;
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	useEffect(() => {
		clearTimeout(timer.current);
		if (!figures.edited) {
			// The reader went back to an example: the address forgets what it held.
			if (writeAddress && touched && figures.preset !== null && location.hash.includes('='))
				history.replaceState(history.state, '', location.pathname + location.search);
			return;
		}
		if (outcome.issues.length > 0) return;
		timer.current = setTimeout(async () => {
			const link = await linkOf(calculator, outcome, figures.currency);
			if (writeAddress) history.replaceState(history.state, '', `#${link}`);
			if (!waiting) setRefused(!keep(calculator.id, link));
		}, WRITE_EVERY);
		return () => clearTimeout(timer.current);
	}, [figures, outcome.input, waiting]);
	return refused;
}
