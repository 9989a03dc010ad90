import { getCollection, getEntry } from 'astro:content';
import { learn } from '../i18n/learn.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Question, readQuestion } from '../learn/questions.ts';
import type { TermData, WorksheetData } from '../learn/schemas.ts';

/** @returns a chapter's questions in one language; none where it has no file of them. */
export async function getQuestions(slug: string, locale: Locale): Promise<Question[]> {
	const entry = await getEntry('questions', slug);
	return (entry?.data ?? []).map((question) => {
		try {
			return readQuestion(question, locale, learn[locale].check);
		} catch (error) {
			throw new Error(`content/questions/${slug}.yml: ${question.id} ${(error as Error).message}`);
		}
	});
}

/** @returns a chapter's worksheet, both languages side by side, where it has one. */
export async function getWorksheet(slug: string): Promise<WorksheetData | undefined> {
	return (await getEntry('worksheets', slug))?.data;
}

/** @returns every term of the book, in the order of files and entries. */
export async function getTerms(): Promise<TermData[]> {
	return (await getCollection('glossary')).flatMap(({ data }) => data);
}
