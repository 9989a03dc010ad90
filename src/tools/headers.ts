import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from './files.ts';

const INLINE = /<(script|style)(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/\1>/g;
const isData = (attributes: string): boolean =>
	/type="application\/(?:ld\+)?json"/.test(attributes);
const hashOf = (text: string): string =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The one policy of the whole site: everything from its own origin, and just those inline scripts and
 * styles that the built pages hold, by hash. Framing is open on purpose: there is no account and
 * nothing to hijack, and trainers embed calculators.
 */
async function policyOf(dist: string): Promise<string> {
	const hashes = { script: new Set<string>(), style: new Set<string>() };
	for (const file of await filesOf(dist, '.html'))
		for (const [, tag, attributes = '', text = ''] of (await readFile(file, 'utf8')).matchAll(
			INLINE,
		))
			if (!isData(attributes)) hashes[tag as 'script' | 'style'].add(hashOf(text));
	const listed = (set: Set<string>): string =>
		[...set]
			.sort()
			.map((hash) => ` ${hash}`)
			.join('');
	return [
		"default-src 'none'",
		`script-src 'self'${listed(hashes.script)}`,
		`style-src 'self'${listed(hashes.style)}`,
		"img-src 'self' data: blob:",
		"font-src 'self'",
		"connect-src 'self'",
		"manifest-src 'self'",
		"worker-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
		"object-src 'none'",
		'frame-ancestors *',
	].join('; ');
}

/** Headers of every response, and those of files whose name holds a hash of their content. */
export interface SiteHeaders {
	readonly all: Readonly<Record<string, string>>;
	readonly immutable: Readonly<Record<string, string>>;
}

/** @returns the headers that production sends, worked out from the built site. */
export async function headersOf(dist: string): Promise<SiteHeaders> {
	return {
		all: {
			'Content-Security-Policy': await policyOf(dist),
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'no-referrer',
			'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Cache-Control': 'no-cache',
		},
		// A frame in a sandbox has no origin of its own; its module scripts come as from another site.
		immutable: {
			'Cache-Control': 'public, max-age=31536000, immutable',
			'Access-Control-Allow-Origin': '*',
		},
	};
}

/** Writes `_headers`, which Netlify, Cloudflare Pages and others read. */
export async function writeHeaders(dist: string, base: string): Promise<void> {
	const { all, immutable } = await headersOf(dist);
	const block = (path: string, headers: Readonly<Record<string, string>>): string =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	const text = `${block(`${base}*`, all)}\n${block(`${base}_astro/*`, immutable)}\n`;
	await writeFile(join(dist, '_headers'), text);
}
