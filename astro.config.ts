import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { BASE, SITE } from './src/env.ts';
import { rehypeTables } from './src/tools/rehype-tables.ts';
import { remarkHeadingIds } from './src/tools/remark-heading-ids.ts';

/** What every calculator needs at once … */
const FIRST =
	/node_modules\/preact\/|src\/view\/|src\/engine\/(?:charts|fields|model|parse|path|phrases|results|text|units|validate|walk)\.ts/;
/** … and what of the view comes when it is asked for, or with the models that need it. */
const LATER =
	/src\/view\/(?:tools\/(?!tools)|export\/|notices|charts\/(?:draw|datasets|limits|point)|results\/(?:steps|spell)|form\/(?:paste-box|number-grid|by-row|followers|folded-row|records|rows|grid(?!s)|board)|slow)/;

export default defineConfig({
	...(SITE ? { site: SITE } : {}),
	base: BASE,
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never' },
	compressHTML: true,
	devToolbar: { enabled: false },
	markdown: {
		syntaxHighlight: false,
		processor: unified({
			remarkPlugins: [remarkCjkFriendly, remarkHeadingIds],
			rehypePlugins: [rehypeTables],
		}),
	},
	integrations: [
		mdx(),
		preact(),
		...(SITE
			? [
					sitemap({
						i18n: { defaultLocale: 'en', locales: { en: 'en', zh: 'zh-CN' } },
						filter: (page) => /\/(en|zh)\//.test(page) && !page.includes('/embed/'),
					}),
				]
			: []),
	],
	vite: {
		worker: { format: 'es' },
		build: {
			assetsInlineLimit: 0,
			// Astro marks chapters with a directive of its own, which the bundler warns of 18 times.
			rolldownOptions: {
				checks: { moduleLevelDirective: false },
				output: {
					// What every calculator needs, in one file: it compresses better than in ten.
					codeSplitting: {
						groups: [
							{
								name: 'page',
								test: /preload-helper|src\/client\/(?!pick)|src\/search\/loader|Base\.astro\?astro&type=script/,
								priority: 2,
							},
							// What is loaded when it is asked for stays out of it, and so does what only some models use.
							{
								name: 'view',
								test: (id) => FIRST.test(id) && !LATER.test(id),
							},
						],
					},
				},
			},
		},
	},
});
