import type {
	ByKeyField,
	ByRowField,
	ChoiceField,
	GroupField,
	ListField,
	NumberField,
	OptionalField,
	PicksField,
	SwitchField,
	TextField,
} from './fields.ts';
import type { AnyCalculator } from './model.ts';

/** Label, and one line that says what it means. */
export type Told = readonly [label: string, meaning: string];
type Options<K extends string> = Readonly<Record<K, string>>;

/** The words of a field, in its own shape. */
export type FieldText<F> =
	F extends OptionalField<infer E>
		? FieldText<E>
		: F extends NumberField | SwitchField | TextField
			? Told
			: F extends ChoiceField<infer K>
				? { readonly told: Told; readonly options: Options<K> }
				: F extends GroupField<infer S>
					? { readonly told: Told; readonly fields: FieldTexts<S> }
					: F extends ByKeyField<infer K, infer E>
						? { readonly told: Told; readonly keys: Options<K>; readonly each: FieldText<E> }
						: F extends ByRowField<infer E>
							? { readonly told: Told; readonly each: FieldText<E> }
							: F extends PicksField<infer K>
								? { readonly told: Told; readonly keys: Options<K> }
								: F extends ListField<infer E>
									? { readonly told: Told; readonly row: string; readonly each: FieldText<E> }
									: never;
type FieldTexts<S> = { readonly [K in keyof S]: FieldText<S[K]> };

/** The words of results: a label for every scalar, in the output's shape. */
export type ResultText<R> = R extends string | { readonly formula: string }
	? string
	: { readonly [K in keyof R]: ResultText<R[K]> };

type ChartText<C> = C extends { readonly kind: string; readonly series: readonly (infer K)[] }
	? {
			readonly title: string;
			/** The chart in one sentence; `{placeholders}` are the params of its data. */
			readonly sentence: string;
			/** Axis titles; for a heat or funnel what the value is. */
			readonly x: string;
			readonly y: string;
			readonly series: Options<K & string>;
		}
	: never;
type ChartTexts<C> = { readonly [K in keyof C]: ChartText<C[K]> };

/**
 * All the words of a calculator in one language. `en.ts` and `zh.ts` each satisfy
 * `TextOf<typeof model>`: a missing word does not compile.
 */
export type TextOf<M extends AnyCalculator> = {
	readonly title: string;
	readonly question: string;
	/** One sentence for search engines. */
	readonly description: string;
	/** The paragraph above the calculator on its own page. */
	readonly intro: string;
	readonly inputs: FieldTexts<M['definition']['inputs']>;
	readonly shortcuts: {
		readonly [K in keyof NonNullable<M['definition']['shortcuts']>]: Told;
	};
	readonly results: ResultText<M['definition']['results']>;
	readonly charts: ChartTexts<M['definition']['charts']>;
	readonly presets: Options<keyof M['definition']['presets'] & string>;
	/** Sentences; `{placeholders}` are the params of the insight. */
	readonly insights: Options<keyof M['definition']['insights'] & string>;
	readonly names: Options<M['definition']['names'][number]>;
	readonly terms: Options<M['definition']['terms'][number]>;
} & (M['definition'] extends { readonly past: infer P }
	? {
			/** What has changed since each earlier version, in a sentence. */
			readonly changes: { readonly [V in keyof P]: string };
		}
	: object);

/** The words of any calculator, for code that walks them. */
export interface AnyText {
	readonly title: string;
	readonly question: string;
	readonly description: string;
	readonly intro: string;
	readonly inputs: Readonly<Record<string, AnyFieldText>>;
	readonly shortcuts: Readonly<Record<string, Told>>;
	readonly results: ResultTexts;
	readonly charts: Readonly<Record<string, AnyChartText>>;
	readonly presets: Readonly<Record<string, string>>;
	readonly insights: Readonly<Record<string, string>>;
	readonly names: Readonly<Record<string, string>>;
	readonly terms: Readonly<Record<string, string>>;
	readonly changes?: Readonly<Record<number, string>>;
}
export interface AnyChartText {
	readonly title: string;
	readonly sentence: string;
	readonly x: string;
	readonly y: string;
	readonly series: Readonly<Record<string, string>>;
}
export interface CompositeText {
	readonly told: Told;
	readonly options?: Readonly<Record<string, string>>;
	readonly keys?: Readonly<Record<string, string>>;
	readonly fields?: Readonly<Record<string, AnyFieldText>>;
	readonly each?: AnyFieldText;
	readonly row?: string;
}
export type AnyFieldText = Told | CompositeText;
export type ResultTexts = string | { readonly [name: string]: ResultTexts };

/** @returns label and meaning of any field. */
export const toldOf = (text: AnyFieldText): Told => ('told' in text ? text.told : text);
