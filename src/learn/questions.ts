import type { Unit } from '../engine/units.ts';
import { formatValue } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Worth, worthOf } from './figures.ts';
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
export interface Answer extends Worth {
	/** Relative distance from the value at which an answer still counts. */
	readonly within: number;
	/** The value as running text has it. */
	readonly text: string;
	/** Id of the calculator that it can be worked out with. */
	readonly calculator: string;
}

/** A figure as running text has it. */
const write = (value: number, unit: Unit, locale: Locale): string =>
	formatValue(
		value,
		unit,
		locale,
		'cny',
		unit === 'count' || unit === 'number' ? 'full' : 'compact',
	);

const HOLE = /\{([a-z][a-z0-9-]*)\}/g;

/** @returns the figures that a question's texts may name, written out. `answer` is the number asked for. */
function figuresOf(question: QuestionData, locale: Locale): Map<string, string> {
	const figures = new Map(
		Object.entries(question.figures ?? {}).map(([name, source]) => {
			const { value, unit } = worthOf(source);
			return [name, write(value, unit, locale)] as const;
		}),
	);
	if (question.kind === 'number') {
		const { value, unit } = worthOf(question.answer, question.set);
		figures.set('answer', write(value, unit, locale));
	}
	return figures;
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
			if (figure === undefined) throw new Error(`question ${question.id} has no figure {${name}}`);
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
			const { within, of } = question.answer;
			const worth = worthOf(question.answer, question.set);
			return {
				...base,
				options: [],
				answer: { ...worth, within, calculator: of, text: figures.get('answer') ?? '' },
				why: say(question.why),
			};
		}
		case 'think':
			return { ...base, options: [], why: say(question.why) };
	}
}
