import { calculatorOf, wordsOf } from '../calculators/words.ts';
import type { Locale } from '../i18n/locales.ts';
import { href } from '../i18n/paths.ts';
import { view } from '../i18n/view.ts';
import { inputName } from '../view/tongue.ts';

/** A calculator's input, as pages link to it. */
export interface InputLink {
	readonly calculator: string;
	readonly name: string;
	readonly href: string;
}

/**
 * @param address calculator and path of an input or shortcut, such as `four-rate.reach`
 * @returns its name and where it stands: the field itself where the calculator opens with it.
 */
export function inputLink(address: string, locale: Locale): InputLink {
	const at = address.indexOf('.');
	const [id, path] = [address.slice(0, at), address.slice(at + 1)];
	const { first } = calculatorOf(id).definition as { first: readonly string[] };
	const text = wordsOf(id, locale);
	const page = href(locale, `calculators/${id}/`);
	const shown = first.some((key) => path === key || path.startsWith(`${key}.`));
	return {
		calculator: text.title,
		name: inputName({ locale, currency: 'cny', text, words: view[locale], page }, path),
		href: `${page}#${[id, ...(shown ? path.split('.') : [])].join('-')}`,
	};
}
