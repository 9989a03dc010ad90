import { wordsOf } from '../calculators/words.ts';
import type { Ask } from '../engine/ask.ts';
import type { Locale } from '../i18n/locales.ts';
import { view } from '../i18n/view.ts';
import { inputName, resultName, type Tongue } from '../view/tongue.ts';

/** A name in a formula; a word before a bracket is a function. */
const NAMES = /"[^"]*"|[A-Za-z_][\w.-]*(?![\w.-]*\()/g;

const SIGNS: Readonly<Record<string, string>> = { ' - ': ' − ', ' * ': ' × ', ' / ': ' ÷ ' };

/** What a figure in running text is, in words: the calculator, and the name of its input or result. */
export function figureSource(of: string, ask: Ask, locale: Locale): string {
	const text = wordsOf(of, locale);
	const tongue: Tongue = { locale, currency: 'cny', text, words: view[locale], page: '' };
	const name = (path: string): string => {
		if (path.startsWith('input.')) return inputName(tongue, path.slice('input.'.length));
		const result = resultName(tongue, path);
		return result === path || result.startsWith(`${path} ·`) ? inputName(tongue, path) : result;
	};
	const what =
		'is' in ask
			? ask.is
					.replace(NAMES, (word) => (word.startsWith('"') ? word : name(word)))
					.replace(/ [-*/] /g, (sign) => SIGNS[sign] ?? sign)
			: name(ask.get);
	return `${text.title} · ${what}`;
}
