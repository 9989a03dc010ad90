import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { UNITS } from './engine/units.ts';
import * as learn from './learn/schemas.ts';

const { bilingual } = learn;
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** Chapters: one MDX file per language; the entry id is `{locale}/{slug}`. */
const chapters = defineCollection({
	loader: glob({ base: 'content/chapters', pattern: '{en,zh}/*.mdx' }),
	schema: z.strictObject({
		title: z.string(),
		order: z.number().int().positive(),
		question: z.string(),
		answer: z.string(),
		description: z.string(),
		ideas: z.array(z.string().regex(/^\d\.\d+$/)),
		aliases: z.record(z.string(), z.array(z.string().min(1))),
	}),
});

/** The words of each chapter's diagram, both languages side by side. */
const diagrams = defineCollection({
	loader: glob({ base: 'content/diagrams', pattern: '*.yml' }),
	schema: z.strictObject({
		title: bilingual,
		description: bilingual,
		labels: z.record(z.string(), bilingual),
	}),
});

/** The framework's ideas, each in a line, and the inputs where one can try it. */
const ideas = defineCollection({
	loader: file('content/ideas.yml'),
	schema: z.strictObject({
		id: z.string().regex(/^\d\.\d+$/),
		title: bilingual,
		inputs: z.array(z.string().regex(/^[a-z-]+\.[\w.]+$/)),
	}),
});

/** Published figures with their passport. "not stated" where the source does not say. */
const benchmarks = defineCollection({
	loader: file('content/benchmarks.yml'),
	schema: z.strictObject({
		id: z.string().regex(/^B\d+$/),
		figure: bilingual,
		name: bilingual,
		inline: bilingual,
		values: z
			.array(
				z.strictObject({
					value: z.number(),
					to: z.number().optional(),
					unit: z.enum(UNITS),
					of: bilingual,
				}),
			)
			.min(1),
		source: z.string(),
		address: z.string().optional(),
		year: z.string(),
		country: z.string(),
		sample: z.union([bilingual, z.literal('not stated')]),
		reviewed: day,
		review: day,
		grade: z.enum(['A', 'A/B', 'B', 'C/B', 'C', 'standard']),
	}),
});

/** What readers work with, one file a chapter: questions, a worksheet, the terms it teaches. */
const questions = defineCollection({
	loader: glob({ base: 'content/questions', pattern: '*.yml' }),
	schema: learn.questions,
});
const worksheets = defineCollection({
	loader: glob({ base: 'content/worksheets', pattern: '*.yml' }),
	schema: learn.worksheet,
});
const glossary = defineCollection({
	loader: glob({ base: 'content/glossary', pattern: '*.yml' }),
	schema: learn.glossary,
});

/** Figures that readers must take from their own records, and how. */
const ownFigures = defineCollection({
	loader: file('content/own-figures.yml'),
	schema: z.strictObject({
		id: z.string(),
		order: z.number().int().positive(),
		name: bilingual,
		why: bilingual,
		measure: bilingual,
		watch: bilingual,
		inputs: z.array(z.string()),
	}),
});

export const collections = {
	chapters,
	diagrams,
	ideas,
	benchmarks,
	ownFigures,
	questions,
	worksheets,
	glossary,
};
