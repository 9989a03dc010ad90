import { absolute, withBase } from '../i18n/paths.ts';

/** Everything may be read; the sitemap is named where there is one. */
export function GET(): Response {
	const sitemap = absolute(withBase('sitemap-index.xml'));
	return new Response(`User-agent: *\nAllow: /\n${sitemap ? `Sitemap: ${sitemap}\n` : ''}`);
}
