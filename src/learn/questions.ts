import { type ReadFigure, readFigure } from '../cases/read-figure.ts';
import { figureText } from '../i18n/figure.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Bilingual, QuestionData } from './schemas.ts';

/** One way to answer, with what is said to whoever chose it. */
export interface Option {
	readonly text: string;
	readonly why: string;
	readonly right: boolean;
}

/** A question as a reader of one language sees it: every figure is written out. */
export interface Question {
	readonly id: string;
	readonly kind: QuestionData['kind'];
	readonly ideas: readonly string[];
	/** Heading id where the answer is taught. */
	readonly section: string;
	readonly ask: string;
	/** Ways to answer, of a choice or of true and false; none otherwise. */
	readonly options: readonly Option[];
	/** What is to be worked out; only of a number. */
	readonly answer?: Answer;
	/** The explanation; of a choice each option has its own. */
	readonly why?: string;
}

/** The number that is asked for. */
export interface Answer extends Pick<ReadFigure, 'value' | 'unit'> {
	/** Relative distance from the value at which an answer still counts. */
	readonly within: number;
	/** The value as running text has it. */
	readonly text: string;
}

/** Where a text names a figure: `{before}`. */
export const HOLE: RegExp = /\{([^{}]*)\}/g;

/** @returns the figures that a question's texts may name, written out; `answer` is the number asked for. */
function figuresOf(question: QuestionData, locale: Locale): Map<string, string> {
	const sources = Object.entries(question.figures ?? {});
	if (question.kind === 'number')
		sources.push(['answer', { ...question.answer, set: question.set }]);
	return new Map(
		sources.map(([name, source]) => {
			const { value, unit } = readFigure(source, source.set);
			return [name, figureText(value, unit, locale)];
		}),
	);
}

/**
 * @param truths the words for true and false, which are the options of such a question.
 * @returns a question in one language, with the number it asks for taken from the model.
 * @throws with a sentence where a figure cannot be worked out or a text names none that is there.
 */
export function readQuestion(
	question: QuestionData,
	locale: Locale,
	truths: Readonly<Record<'true' | 'false', string>>,
): Question {
	const figures = figuresOf(question, locale);
	const say = (text: Bilingual): string =>
		text[locale].replace(HOLE, (_, name: string) => {
			const figure = figures.get(name);
			if (figure === undefined) throw new Error(`names no figure {${name}}`);
			return figure;
		});
	const { id, kind, ideas, section } = question;
	const base = { id, kind, ideas, section, ask: say(question.ask) };
	switch (question.kind) {
		case 'choice':
			return {
				...base,
				options: question.options.map(({ text, why, right = false }) => ({
					text: say(text),
					why: say(why),
					right,
				})),
			};
		case 'true-false': {
			const why = say(question.why);
			const options = [true, false].map((truth) => ({
				text: truths[truth ? 'true' : 'false'],
				why,
				right: truth === question.right,
			}));
			return { ...base, options, why };
		}
		case 'number': {
			const { within } = question.answer;
			const { value, unit } = readFigure(question.answer, question.set);
			return {
				...base,
				options: [],
				answer: { value, unit, within, text: figures.get('answer') ?? '' },
				why: say(question.why),
			};
		}
		case 'think':
			return { ...base, options: [], why: say(question.why) };
	}
}
