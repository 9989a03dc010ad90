/** The languages of the site, in the order they are offered. */
export const LOCALES = ['en', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

/** BCP 47 tag and own name of each language. */
export const LOCALE_INFO: Record<Locale, { tag: string; name: string }> = {
	en: { tag: 'en', name: 'English' },
	zh: { tag: 'zh-CN', name: '简体中文' },
};

/** @returns the locale named by a route parameter. @throws where it is none of LOCALES. */
export function toLocale(value: string | undefined): Locale {
	const locale = LOCALES.find((l) => l === value);
	if (!locale) throw new Error(`Unknown locale "${value}": expected one of ${LOCALES.join(', ')}`);
	return locale;
}

/** @returns the other language of a bilingual page. */
export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'zh' : 'en');
