import type { NumberField } from '../fields.ts';
import type { METHODS } from '../model.ts';
import type { AnyText } from '../text.ts';
import type { Unit } from '../units.ts';

/** Words that every workbook uses, in one language. */
export interface SheetWords {
	/** Names of sheets. */
	readonly inputs: string;
	readonly results: string;
	readonly working: string;
	readonly about: string;
	/** Names of tables of results by their first list; others go by what leads or fills them. */
	readonly tables: Readonly<Record<string, string>>;
	/** Heads of columns. */
	readonly item: string;
	readonly value: string;
	readonly unit: string;
	readonly allowed: string;
	readonly source: string;
	readonly meaning: string;
	readonly how: string;
	/** A word for each unit but money, which goes by its sign. */
	readonly units: Readonly<Record<Exclude<Unit, 'money'>, string>>;
	readonly yesOrNo: string;
	/** Of an optional input without rows. */
	readonly notGiven: string;
	readonly mayBeEmpty: string;
	readonly fixed: string;
	/** How a result comes about; `{how}` is a method, `{names}` are results. */
	readonly live: string;
	readonly foundBy: string;
	readonly restsOn: string;
	readonly workingNote: string;
	/** Said on the last sheet. */
	readonly conclusion: string;
	readonly link: string;
	readonly date: string;
	readonly legend: string;
	readonly legendInput: string;
	readonly legendFixed: string;
	readonly legendLive: string;
	readonly legendFound: string;
	readonly legendRests: string;
	readonly legendHow: string;
	readonly legendError: string;
	readonly legendRows: string;
	readonly licence: string;
	readonly licenceText: string;
	/** Said when something that is not allowed is typed. */
	readonly outOfRange: string;
	readonly onlyThis: string;
}

/** All that is said in a workbook: words, the calculator's own, and what only a view can phrase. */
export interface SheetTongue {
	readonly words: SheetWords;
	readonly text: AnyText;
	readonly moneySign: string;
	/** The name of a row: translated when it is a preset's, else as typed. */
	readonly rowName: (name: string) => string;
	/** The n-th row of a list without names. */
	readonly numbered: (word: string, n: number) => string;
	/** A choice or text among the results. */
	readonly term: (code: string) => string;
	/** The full name of a result; the label that it shares with those of other rows. */
	readonly resultName: (path: string) => string;
	readonly resultLabel: (path: string) => string;
	readonly range: (field: NumberField) => string;
	/** Whose figure a number is. */
	readonly source: (path: string, field: NumberField, value: unknown) => string;
	/** How a result without a formula comes about; on what a formula rests that stays as it is. */
	readonly found: (by: (typeof METHODS)[number]) => string;
	readonly rests: (names: readonly string[]) => string;
	readonly join: (names: readonly string[]) => string;
	/** What the first and the last sheet say. */
	readonly conclusion: readonly string[];
	readonly address: string;
	readonly date: string;
}
