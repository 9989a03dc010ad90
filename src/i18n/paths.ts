import { BASE, SITE } from '../env.ts';
import type { Locale } from './locales.ts';

/** @returns an address on this site under BASE; `path` is relative to the site's root. */
export const withBase = (path: string): string => BASE + path.replace(/^\/+/, '');

/** @returns the address of a page in one language; `path` ends with a slash (or `#anchor`). */
export const href = (locale: Locale, path = ''): string => withBase(`${locale}/${path}`);

/** @returns the public address of a path from `href` or `withBase`; undefined without SITE. */
export const absolute = (path: string): string | undefined =>
	SITE ? new URL(path, SITE).href : undefined;
