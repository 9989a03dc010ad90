import { z } from 'astro/zod';
import { curl } from './curl.ts';

/** A text in every language of the book. */
export const bilingual = z.strictObject({
	en: z.string().min(1).transform(curl),
	zh: z.string().min(1),
});

const ID = z
	.string()
	.regex(
		/^[a-z][a-z0-9-]*$/,
		'an id has small letters, digits and hyphens, and begins with a letter',
	);
const IDEA = z.string().regex(/^\d\.\d+$/, "an idea is written as '4.1'");
/** Inputs changed before a model computes: their path and what they become. */
const changes = z.record(
	z.string(),
	z.union([z.number(), z.boolean(), z.string(), z.null(), z.array(z.unknown())]),
);

const figureFields = {
	of: z.string(),
	case: z.string().optional(),
	preset: z.string().optional(),
	get: z.string().optional(),
	is: z.string().optional(),
	as: z.string().optional(),
};
type FigureFields = z.infer<z.ZodObject<typeof figureFields>>;
const ONE_CASE = 'a figure names either its case or its preset';
const ONE_WAY = 'a figure has either get or is';
const SAID_AS = 'a figure worked out with is says its unit with as';
const oneCase = (x: FigureFields): boolean => (x.case === undefined) !== (x.preset === undefined);
const oneWay = (x: FigureFields): boolean => (x.get === undefined) !== (x.is === undefined);
const saidAs = (x: FigureFields): boolean => x.is === undefined || x.as !== undefined;

/** A figure of a model: a result, an input (`input.…`), or arithmetic over both. */
const figure = z
	.strictObject({ ...figureFields, set: changes.optional() })
	.refine(oneCase, ONE_CASE)
	.refine(oneWay, ONE_WAY)
	.refine(saidAs, SAID_AS);
const answer = z
	.strictObject({ ...figureFields, within: z.number().positive().max(0.2) })
	.refine(oneCase, ONE_CASE)
	.refine(oneWay, ONE_WAY)
	.refine(saidAs, SAID_AS);

const common = {
	id: ID,
	ideas: z.array(IDEA).min(1),
	section: ID,
	ask: bilingual,
	figures: z.record(ID, figure).optional(),
};
const option = z.strictObject({
	text: bilingual,
	why: bilingual,
	right: z.literal(true).optional(),
});

/** The questions at the end of a chapter. */
export const questions = z.array(
	z.discriminatedUnion('kind', [
		z.strictObject({
			...common,
			kind: z.literal('choice'),
			options: z
				.array(option)
				.min(3)
				.max(4)
				.refine(
					(all) => all.filter(({ right }) => right).length === 1,
					'exactly one option is right',
				),
		}),
		z.strictObject({
			...common,
			kind: z.literal('true-false'),
			right: z.boolean(),
			why: bilingual,
		}),
		z.strictObject({
			...common,
			kind: z.literal('number'),
			answer,
			set: changes.optional(),
			why: bilingual,
		}),
		z.strictObject({ ...common, kind: z.literal('think'), why: bilingual }),
	]),
);

const part = { heading: bilingual, hint: bilingual.optional() };

/** A sheet to do the chapter's step for one's own firm. */
export const worksheet = z.strictObject({
	title: bilingual,
	lead: bilingual,
	minutes: z.number().int().positive(),
	parts: z
		.array(
			z.discriminatedUnion('kind', [
				z.strictObject({
					...part,
					kind: z.literal('lines'),
					lines: z.number().int().min(1).max(20),
				}),
				z.strictObject({
					...part,
					kind: z.literal('table'),
					columns: z.array(bilingual).min(2).max(6),
					rows: z.union([z.number().int().min(1).max(20), z.array(bilingual).min(1)]),
				}),
				z.strictObject({ ...part, kind: z.literal('checks'), items: z.array(bilingual).min(1) }),
			]),
		)
		.min(1),
});

/** The terms that a chapter teaches. */
export const glossary = z.array(
	z.strictObject({
		id: ID,
		term: bilingual,
		definition: bilingual,
		formula: bilingual.optional(),
		synonyms: z.strictObject({
			en: z.array(z.string().min(1).transform(curl)),
			zh: z.array(z.string().min(1)),
		}),
		taught: z
			.string()
			.regex(/^[a-z-]+#[a-z0-9-]+$/, 'taught names a chapter and a heading of it: chapter#heading'),
		calculator: z.string().optional(),
	}),
);

/** A text in every language. */
export type Bilingual = z.infer<typeof bilingual>;
/** What a figure of a model is taken from. */
export type FigureSource = z.infer<typeof figure>;
/** A question as its file has it, of any kind. */
export type QuestionData = z.infer<typeof questions>[number];
/** A worksheet as its file has it. */
export type WorksheetData = z.infer<typeof worksheet>;
/** A term as its file has it. */
export type TermData = z.infer<typeof glossary>[number];
