import type { AnyChart } from './charts.ts';
import type { Shape } from './fields.ts';
import type { Phrase } from './phrases.ts';
import type { Contest } from './simulate/contest.ts';
import type { Unit } from './units.ts';
import { type Issue, validate } from './validate.ts';

export type Severity = 'info' | 'warn' | 'bad';
export type Params = Readonly<Record<string, Phrase>>;
/** An insight that holds, with what its sentence needs. */
export interface Insight {
	readonly code: string;
	readonly severity: Severity;
	readonly params: Params;
}

/** What a scalar result is. */
export type ResultSpec = Unit | 'choice' | 'flag' | 'text';

/**
 * How a result comes about where no formula says it: the best of every plan that is allowed, a total
 * shared out among its causes, the first time that something is so, a number tried until it fits, the
 * whole worked out again with one thing changed, an order, a rule with many cases.
 */
export const METHODS = [
	'search',
	'attribution',
	'crossing',
	'root',
	'rerun',
	'rank',
	'rule',
] as const;
export interface Method {
	readonly by: (typeof METHODS)[number];
}
/**
 * How a result is worked out: spreadsheet text (see `formula.ts`), a method, or text that holds only
 * `when` a condition does, and a method else.
 */
export type Formula =
	| string
	| Method
	| { readonly when: string; readonly formula: string; readonly otherwise: Method };

type Scalar = number | string | boolean | null | undefined;
/**
 * The description of an output, in its own shape: a spec for every scalar, `{ each }` for arrays and
 * for objects of like values. An output that is not described does not compile.
 */
export type ResultsOf<O> = [O] extends [Scalar]
	? ResultSpec
	: NonNullable<O> extends readonly (infer E)[]
		? { readonly each: ResultsOf<E> }
		:
				| { readonly each: ResultsOf<NonNullable<O>[keyof NonNullable<O>]> }
				| { readonly [K in keyof NonNullable<O>]-?: ResultsOf<NonNullable<O>[K]> };

/** The working of an output, in its own shape. A result without one does not compile. */
export type FormulasOf<O> = [O] extends [Scalar]
	? Formula
	: NonNullable<O> extends readonly (infer E)[]
		? { readonly each: FormulasOf<E> }
		:
				| { readonly each: FormulasOf<NonNullable<O>[keyof NonNullable<O>]> }
				| { readonly [K in keyof NonNullable<O>]-?: FormulasOf<NonNullable<O>[K]> };

/** When an insight holds and what its sentence needs; `null` when it does not hold. */
export interface InsightRule<I, O> {
	readonly severity: Severity | ((input: I, output: O) => Severity);
	readonly when: (input: I, output: O) => Params | null;
}

/** A simple number that writes one or more real inputs ("months to full productivity" writes a ramp). */
export interface Shortcut<I> {
	readonly unit: Unit;
	readonly min: number;
	readonly max: number;
	readonly integer?: boolean;
	readonly slider?: boolean;
	readonly read: (input: I) => number | null;
	readonly write: (input: I, value: number) => I;
}

/** An earlier version of a calculator's inputs, for links that were made then. */
export interface Past<I> {
	readonly inputs: Shape;
	/** What those figures are today. Gets only input that its own fields find nothing wrong with. */
	// biome-ignore lint/suspicious/noExplicitAny: the shape of an input that is no more
	readonly read: (old: any) => I;
}

/** One calculator, as its author writes it: everything else is derived from this. */
export interface Definition<I, O extends object, L extends object> {
	/** Address and registry id. */
	readonly id: string;
	/** Bump when an old link would mean something else, or the same figures give another result. */
	readonly version: number;
	/** Every version there was before, by number; the words say what has changed since each. */
	readonly past?: Readonly<Record<number, Past<I>>>;
	readonly inputs: Shape;
	/** Inputs on the first screen, in order: top-level names, dotted paths, or shortcuts. */
	readonly first: readonly string[];
	/** Plain arithmetic, quick enough for every keystroke. */
	readonly compute: (input: I) => O;
	/** What may arrive later, off the main thread. */
	readonly slow?: (input: I) => L;
	readonly results: ResultsOf<O & L>;
	/** Loaded when someone asks how a result is worked out, or takes the sheet. */
	readonly formulas: () => Promise<{ readonly default: FormulasOf<O & L> }>;
	/** Dotted paths of the results shown as cards; the first is the main result, which a link carries. */
	readonly headline: readonly [string, ...string[]];
	readonly charts: Readonly<Record<string, AnyChart<I, O & Partial<L>>>>;
	/** The first is what a page opens with. */
	readonly presets: Readonly<Record<string, I>>;
	/** In the order of precedence: the first that holds is the conclusion. */
	readonly insights: Readonly<Record<string, InsightRule<I, O & Partial<L>>>>;
	readonly shortcuts?: Readonly<Record<string, Shortcut<I>>>;
	/** Alternatives that a simulation judges against each other. */
	readonly contest?: Contest<I>;
	/** Marks laid over a board (a list of picks), by input name. */
	readonly ghosts?: Readonly<
		Record<string, (output: O & Partial<L>) => readonly (readonly string[])[] | null>
	>;
	/** Row names that presets use; each language translates them. */
	readonly names: readonly string[];
	/** Words that insights, charts and results of kind `choice` refer to. */
	readonly terms: readonly string[];
}

/** A calculator ready for use: the definition with what follows from it. */
export interface Calculator<
	I,
	O extends object,
	L extends object,
	D extends Definition<I, O, L> = Definition<I, O, L>,
> {
	readonly id: string;
	readonly definition: D;
	readonly presets: Readonly<Record<string, I>>;
	/** Fast and slow results together. Called only with input that `validate` finds nothing wrong with. */
	readonly compute: (input: I) => O & L;
	/** Every input that cannot be computed with, by dotted path. */
	readonly validate: (input: unknown) => Issue[];
	/** The insights that hold, in order of precedence. */
	readonly insights: (input: I, output: O & Partial<L>) => Insight[];
}
/** `results` of any calculator. */
export type ResultTree = ResultSpec | { readonly [name: string]: ResultTree };
/** `formulas` of any calculator. */
export type FormulaTree = Formula | { readonly [name: string]: FormulaTree };
// biome-ignore-start lint/suspicious/noExplicitAny: inputs and outputs differ from one to the next
type AnyDefinition = Omit<Definition<any, any, any>, 'results' | 'formulas'> & {
	readonly results: ResultTree;
	readonly formulas: () => Promise<{ readonly default: FormulaTree }>;
};
/** Any calculator, for code that walks definitions. */
export interface AnyCalculator extends Omit<Calculator<any, any, any>, 'definition'> {
	readonly definition: AnyDefinition;
}
// biome-ignore-end lint/suspicious/noExplicitAny: as above

/**
 * Ties a calculator together. Input and output types first, so that every function in the definition
 * is checked against them: `defineCalculator<Input, Output, Slow>()({ … })`.
 */
export const defineCalculator =
	<I, O extends object, L extends object = object>() =>
	<const D extends Definition<I, O, L>>(definition: D): Calculator<I, O, L, D> => ({
		id: definition.id,
		definition,
		presets: definition.presets,
		compute: (input) => ({ ...definition.compute(input), ...(definition.slow?.(input) as L) }),
		validate: (input) => validate(definition.inputs, input),
		insights: (input, output) =>
			Object.entries(definition.insights).flatMap(([code, { severity, when }]) => {
				const params = when(input, output);
				if (!params) return [];
				return [
					{
						code,
						severity: typeof severity === 'function' ? severity(input, output) : severity,
						params,
					},
				];
			}),
	});
