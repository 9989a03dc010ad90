/**
 * Build variables, read once.
 * SITE: the public address (`https://example.org`), needed by canonical links, hreflang, sitemap and cards.
 * BASE: the sub-path the site lives under, with both slashes (`/` by default).
 * CONTACT: where readers report errors, an address or a URL.
 */
export const SITE: string | undefined = process.env['SITE'] || undefined;
export const BASE: string = `/${process.env['BASE'] ?? ''}/`.replace(/\/+/g, '/');
export const CONTACT: string | undefined = process.env['CONTACT'] || undefined;

/**
 * The oldest browsers that the pages are built for: those with `:has()`, container queries,
 * `color-mix()` and `toSorted`. Chrome stands for Edge and for Android's web views.
 */
export const BASELINE = { chrome: '111', firefox: '121', safari: '16.4' } as const;
