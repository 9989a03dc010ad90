import { pinyin } from 'pinyin-pro';
import type { Locale } from '../i18n/locales.ts';
import type { TermData } from './schemas.ts';

/** What terms that begin with no letter stand under. */
const OTHERS = '0–9';

/** Terms under one letter: of the alphabet, or the one their pinyin begins with. */
export interface LetterGroup {
	readonly letter: string;
	readonly terms: readonly TermData[];
}

/** @returns how a term is read in Latin letters: itself in English, its pinyin in Chinese. */
export const readingOf = ({ term }: TermData, locale: Locale): string =>
	locale === 'zh' ? pinyin(term.zh, { toneType: 'none', v: true }) : term.en;

/** @returns the terms in the order in which a reader of that language looks them up. */
export function sortTerms(terms: readonly TermData[], locale: Locale): TermData[] {
	const { compare } = new Intl.Collator(locale === 'zh' ? 'zh-CN-u-co-pinyin' : 'en', {
		sensitivity: 'base',
	});
	const key = (term: TermData): string =>
		locale === 'zh' ? readingOf(term, locale).toLowerCase() : term.term.en;
	return [...terms].sort(
		(a, b) => compare(key(a), key(b)) || compare(a.term[locale], b.term[locale]),
	);
}

/** @returns the sorted terms under their letters. */
export function groupTerms(terms: readonly TermData[], locale: Locale): LetterGroup[] {
	const groups = new Map<string, TermData[]>();
	for (const term of sortTerms(terms, locale)) {
		const first = (readingOf(term, locale)[0] ?? '').toUpperCase();
		const letter = /[A-Z]/.test(first) ? first : OTHERS;
		groups.set(letter, [...(groups.get(letter) ?? []), term]);
	}
	return [...groups].map(([letter, inside]) => ({ letter, terms: inside }));
}
