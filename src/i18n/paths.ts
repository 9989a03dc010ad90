import { BASE, SITE } from '../env.ts';
import type { Locale } from './locales.ts';

/** @returns an address on this site under BASE; `path` is relative to the site's root. */
export const withBase = (path: string): string => BASE + path.replace(/^\/+/, '');

/** @returns the address of a page in one language; `path` ends with a slash (or `#anchor`). */
export const href = (locale: Locale, path = ''): string => withBase(`${locale}/${path}`);

/** @returns the public address of a path from `href` or `withBase`; undefined without SITE. */
export const absolute = (path: string): string | undefined =>
	SITE ? new URL(path, SITE).href : undefined;

/**
 * @param contact an address for mail, with or without `mailto:`, or the address of a form or tracker
 * @returns where a report goes, with both texts filled in: an issue tracker reads `title` and `body`.
 */
export function reportTo(contact: string, subject: string, body: string): string {
	const address = /^(?:mailto|https?):/i.test(contact) ? contact : `mailto:${contact}`;
	const first = address.includes('?') ? '&' : '?';
	const title = /^mailto:/i.test(address) ? 'subject' : 'title';
	return `${address}${first}${title}=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
