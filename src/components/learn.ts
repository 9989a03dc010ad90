import { getCollection, getEntry } from 'astro:content';
import { learn } from '../i18n/learn.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Question, readQuestion } from '../learn/questions.ts';
import type { TermData, WorksheetData } from '../learn/schemas.ts';

/** @returns a chapter's questions in one language. @throws where it has none, or one cannot be read. */
export async function getQuestions(slug: string, locale: Locale): Promise<Question[]> {
	const entry = await getEntry('questions', slug);
	if (!entry) throw new Error(`there is no content/questions/${slug}.yml`);
	return entry.data.map((question) => {
		try {
			return readQuestion(question, locale, learn[locale].check);
		} catch (error) {
			throw new Error(`content/questions/${slug}.yml: ${question.id} ${(error as Error).message}`);
		}
	});
}

/** @returns a chapter's worksheet, both languages side by side. @throws where it has none. */
export async function getWorksheet(slug: string): Promise<WorksheetData> {
	const entry = await getEntry('worksheets', slug);
	if (!entry) throw new Error(`there is no content/worksheets/${slug}.yml`);
	return entry.data;
}

/** @returns every term of the book, in the order of files and entries. */
export async function getTerms(): Promise<TermData[]> {
	return (await getCollection('glossary')).flatMap(({ data }) => data);
}
