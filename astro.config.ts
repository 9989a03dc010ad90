import { globSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { BASE, BASELINE, SITE } from './src/env.ts';
import { rehypeTables } from './src/tools/rehype-tables.ts';
import { remarkHeadingIds } from './src/tools/remark-heading-ids.ts';
import { remarkIdeaMarks } from './src/tools/remark-idea-marks.ts';
import { remarkLocale } from './src/tools/remark-locale.ts';

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
			remarkPlugins: [remarkCjkFriendly, remarkHeadingIds, remarkIdeaMarks, remarkLocale],
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
			target: Object.entries(BASELINE).map((browser) => browser.join('')),
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
								test: /preload-helper|src\/client\/(?!pick|later)|src\/search\/loader|Base\.astro\?astro&type=script/,
								priority: 2,
							},
							{
								name: 'view',
								test: /node_modules\/preact\/|src\/(?:view|engine|i18n)\//,
								minShareCount: globSync('src/calculators/*/island.ts').length,
							},
						],
					},
				},
			},
		},
	},
});
