import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AnyCalculator, Params } from '../engine/model.ts';
import { keysIn } from '../engine/path.ts';
import type { Phrase } from '../engine/phrases.ts';
import { descend, specAt, unitOf } from '../engine/results.ts';
import {
	type AnyFieldText,
	type AnyText,
	type CompositeText,
	type ResultTexts,
	toldOf,
} from '../engine/text.ts';
import type { Unit } from '../engine/units.ts';
import { at } from '../engine/walk.ts';
import { type Currency, formatValue } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ViewWords } from '../i18n/view.ts';

/** Everything needed to say something in the reader's language. */
export interface Tongue {
	readonly locale: Locale;
	readonly currency: Currency;
	readonly text: AnyText;
	readonly words: ViewWords;
	/** Address of the calculator's own page. */
	readonly page: string;
}

export const TongueContext = createContext<Tongue | null>(null);

/** @returns the language of the calculator around a component. */
export function useTongue(): Tongue {
	const tongue = useContext(TongueContext);
	if (!tongue) throw new Error('No tongue around this component');
	return tongue;
}

/** A number as the reader writes it; `full` shows every digit. */
export const show = (
	{ locale, currency }: Tongue,
	value: number | null,
	unit: Unit,
	style: 'compact' | 'full' = 'compact',
): string => formatValue(value, unit, locale, currency, style);

/** Puts strings into the `{placeholders}` of a sentence. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
	template.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);

/** The n-th row by its number: “Row 3”. The word may say where the number goes. */
export const numbered = (word: string, n: number): string =>
	word.includes('{n}') ? fill(word, { n: String(n) }) : `${word} ${n}`;

/** The name of a row: translated when it is a preset's, else as typed. */
export const rowName = ({ text }: Tongue, name: string): string =>
	Object.hasOwn(text.names, name) ? (text.names[name] ?? name) : name;

/** A phrase in words. Lists inside a list are joined by “+”. */
export function sayPhrase(tongue: Tongue, phrase: Phrase, inside = false): string {
	if ('value' in phrase) return show(tongue, phrase.value, phrase.unit);
	if ('term' in phrase) return tongue.text.terms[phrase.term] ?? phrase.term;
	if ('name' in phrase) return rowName(tongue, phrase.name);
	if ('row' in phrase)
		return fill(tongue.words.cellOf, {
			row: rowName(tongue, phrase.row),
			column: rowName(tongue, phrase.column),
		});
	if ('under' in phrase)
		return (
			sayPhrase(tongue, phrase.under) + tongue.words.colon + sayPhrase(tongue, phrase.said, true)
		);
	const said = phrase.all.map((p) => sayPhrase(tongue, p, true));
	if (phrase.all.some((p) => 'under' in p)) return said.join(tongue.words.semicolon);
	if (inside) return said.join(' + ');
	const last = said.pop() ?? '';
	return said.length ? said.join(tongue.words.comma) + tongue.words.and + last : last;
}

/** No space between Han characters or beside full-width punctuation, whatever was filled in. */
const tidy = (text: string): string =>
	text.replace(/([\u4e00-\u9fff，。：；、！？）]) +(?=[\u4e00-\u9fff，。：；、！？（])/g, '$1');

/** A sentence of the calculator with its params. */
export const say = (tongue: Tongue, template: string, params: Params = {}): string =>
	tidy(
		fill(
			template,
			Object.fromEntries(Object.entries(params).map(([k, p]) => [k, sayPhrase(tongue, p)])),
		),
	);

/** The text of the input at a dotted path; rows and keys go through `each`. */
export function inputText(tongue: Tongue, path: string): AnyFieldText {
	let node: AnyFieldText = { told: ['', ''], fields: tongue.text.inputs };
	for (const key of keysIn(path)) {
		const inside = node as CompositeText;
		const next = inside.fields?.[key] ?? inside.each;
		if (!next) return node;
		node = next;
	}
	return node;
}

/** The words of a list's columns: those of its rows, or of its rows' rows. */
const columnsOf = (node: CompositeText): CompositeText =>
	node.each && !node.fields && !node.keys ? columnsOf(node.each as CompositeText) : node;

/**
 * The full name of an input, with the row or key it stands in: “Reach · Uplift”; a column by its own name.
 * @param rows what the row at each key of the path is called; rows without a name go by number.
 */
export function inputName(tongue: Tongue, path: string, rows: readonly string[] = []): string {
	const shortcut = tongue.text.shortcuts[path];
	if (shortcut) return shortcut[0];
	const parts: string[] = [];
	let node: AnyFieldText = { told: ['', ''], fields: tongue.text.inputs };
	for (const [i, key] of keysIn(path).entries()) {
		let inside = node as CompositeText;
		const index = /^\d+$/.test(key);
		if (!index && columnsOf(inside).fields?.[key]) inside = columnsOf(inside);
		const next: AnyFieldText | undefined = inside.fields?.[key] ?? inside.each;
		if (inside.fields && next) parts.push(toldOf(next)[0]);
		else if (inside.keys?.[key]) parts.push(inside.keys[key]);
		else if (next)
			parts.push(index && !rows[i] ? String(Number(key) + 1) : rowName(tongue, rows[i] || key));
		if (!next) break;
		node = next;
	}
	return parts.join(' · ');
}

/**
 * The name of a result, with the row it stands in; a series of rows goes by its column's name.
 * @param within another result's path: the rows that both stand in go without saying.
 */
export function resultName(tongue: Tongue, path: string, within = ''): string {
	let node: ResultTexts | undefined = tongue.text.results;
	const rows: string[] = [];
	const around = keysIn(within);
	let shared = within !== '';
	for (const [i, key] of keysIn(path).entries()) {
		shared &&= around[i] === key;
		const each = typeof node === 'object' ? node['each'] : undefined;
		const column = typeof each === 'object' && Object.hasOwn(each, key);
		if (column) node = each;
		else if (!(typeof node === 'object' && Object.hasOwn(node, key)) && !shared)
			rows.push(
				/^\d+$/.test(key)
					? String(Number(key) + 1)
					: (tongue.text.terms[key] ?? rowName(tongue, key)),
			);
		node = descend(node, key) as ResultTexts | undefined;
	}
	const name = typeof node === 'object' ? node['each'] : node;
	return [typeof name === 'string' ? name : path, ...rows].join(' · ');
}

/** A result in words: a number with every digit, a choice or a flag by its word. */
export function resultText(
	tongue: Tongue,
	calculator: AnyCalculator,
	{ output }: { readonly output: unknown },
	path: string,
	style: 'compact' | 'full' = 'full',
): string {
	const value = at(output, path);
	if (typeof value === 'string') return tongue.text.terms[value] ?? rowName(tongue, value);
	if (typeof value === 'boolean') return value ? tongue.words.yes : tongue.words.no;
	const unit = unitOf(specAt(calculator, path)) ?? 'number';
	return show(tongue, typeof value === 'number' ? value : null, unit, style);
}
