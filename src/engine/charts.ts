import type { Phrase } from './phrases.ts';
import type { Unit } from './units.ts';

export type Points = readonly (number | null)[];
/** What a chart's own sentence needs. */
type Said = { readonly params?: Readonly<Record<string, Phrase>> };

/** Lines over `x`; `areas` are stacked between the named lower and upper line. */
export interface LineData extends Said {
	readonly x: readonly Phrase[];
	readonly series: Readonly<Record<string, Points>>;
	/** Points worth a label, by series and index into `x`; `term` names why. */
	readonly marks?: readonly { series: string; at: number; term: string }[];
	/** Upright lines at an index into `x`; `term` names each. */
	readonly limits?: readonly { at: number; term: string }[];
}
/** Bars by category. With `from`, a bar floats from `from` to its value (bridges, tornados). */
export interface BarData extends Said {
	readonly x: readonly Phrase[];
	readonly series: Readonly<Record<string, Points>>;
	readonly from?: Readonly<Record<string, Points>>;
}
/** Bubbles. */
export interface ScatterData extends Said {
	readonly points: readonly {
		label: Phrase;
		series: string;
		x: number | null;
		y: number | null;
		size?: number | null;
	}[];
}
/**
 * A table of coloured cells: level 0…1 paints, dot 0…1 sizes, state is a term, ring marks the chosen. A
 * row without cells heads those below it.
 */
export interface HeatData extends Said {
	readonly rows: readonly Phrase[];
	readonly columns: readonly Phrase[];
	readonly cells: readonly (readonly {
		value: number | null;
		/** Where it is not the chart's. */
		unit?: Unit;
		level: number;
		dot: number;
		state: string | null;
		ring: boolean;
	}[])[];
}
/** Steps that narrow: a value each, the rate that led to it, and a note (a term) on the marked step. */
export interface FunnelData extends Said {
	readonly steps: readonly {
		label: Phrase;
		value: number;
		rate: number | null;
		note: string | null;
	}[];
}
/** Stages in order, each with tests that are met or not: a value against its limit. */
export interface ChecksData extends Said {
	readonly stages: readonly {
		label: Phrase;
		met: boolean;
		tests: readonly {
			label: Phrase;
			value: Phrase;
			bound: '≥' | '≤';
			limit: Phrase;
			met: boolean;
		}[];
	}[];
}

interface Common<K extends string> {
	/** Keys of everything drawn; words name each. */
	readonly series: readonly K[];
}
type Keyed<D, K extends string> = Omit<D, 'series' | 'from' | 'marks'> & {
	readonly series: Readonly<Partial<Record<K, Points>>>;
	readonly from?: Readonly<Partial<Record<K, Points>>>;
	readonly marks?: readonly { series: K; at: number; term: string }[];
};

export interface LineChart<I, O, K extends string = string> extends Common<K> {
	readonly kind: 'line';
	readonly y: Unit;
	/** Series drawn as areas stacked upon the first series, in order. */
	readonly stack?: readonly K[];
	readonly data: (input: I, output: O) => Keyed<LineData, K>;
}
export interface BarChart<I, O, K extends string = string> extends Common<K> {
	readonly kind: 'bar';
	readonly y: Unit;
	readonly stacked?: boolean;
	readonly horizontal?: boolean;
	/** Series drawn as marks upon the bars: what they should reach or pass. */
	readonly marked?: readonly K[];
	readonly data: (input: I, output: O) => Keyed<BarData, K>;
}
export interface ScatterChart<I, O, K extends string = string> extends Common<K> {
	readonly kind: 'scatter';
	readonly x: Unit;
	readonly y: Unit;
	readonly size?: Unit;
	/** Series drawn as a line through their points, in order; its points bear no words. */
	readonly joined?: readonly K[];
	readonly data: (input: I, output: O) => ScatterData;
}
export interface HeatChart<I, O> extends Common<never> {
	readonly kind: 'heat';
	readonly value: Unit;
	readonly data: (input: I, output: O) => HeatData;
}
export interface FunnelChart<I, O> extends Common<never> {
	readonly kind: 'funnel';
	readonly value: Unit;
	readonly data: (input: I, output: O) => FunnelData;
}
export interface ChecksChart<I, O> extends Common<never> {
	readonly kind: 'checks';
	readonly data: (input: I, output: O) => ChecksData;
}
/** The closed list of chart kinds. */
export type AnyChart<I, O> =
	| LineChart<I, O>
	| BarChart<I, O>
	| ScatterChart<I, O>
	| HeatChart<I, O>
	| FunnelChart<I, O>
	| ChecksChart<I, O>;

/**
 * Chart makers: they tie the keys of `data` to the declared `series`, so that a series without words
 * does not compile.
 */
export const chartsOf = <I, O>() => ({
	line: <const K extends string>(chart: Omit<LineChart<I, O, K>, 'kind'>) =>
		({ kind: 'line', ...chart }) as const,
	bar: <const K extends string>(chart: Omit<BarChart<I, O, K>, 'kind'>) =>
		({ kind: 'bar', ...chart }) as const,
	scatter: <const K extends string>(chart: Omit<ScatterChart<I, O, K>, 'kind'>) =>
		({ kind: 'scatter', ...chart }) as const,
	heat: (chart: Omit<HeatChart<I, O>, 'kind' | 'series'>) =>
		({ kind: 'heat', series: [], ...chart }) as const,
	funnel: (chart: Omit<FunnelChart<I, O>, 'kind' | 'series'>) =>
		({ kind: 'funnel', series: [], ...chart }) as const,
	checks: (chart: Omit<ChecksChart<I, O>, 'kind' | 'series'>) =>
		({ kind: 'checks', series: [], ...chart }) as const,
});
