import { registry } from '../../src/calculators/registry.ts';
import type { AnyCalculator } from '../../src/engine/model.ts';
import type { Unit } from '../../src/engine/units.ts';
import { fieldAt } from '../../src/engine/walk.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { isOverdue } from '../../src/learn/review.ts';
import { readYaml } from '../../src/tools/content/chapters.ts';

type Fault = string;
type Entry = Readonly<Record<string, unknown>>;
const calculators = registry as unknown as Record<string, AnyCalculator>;

/** @returns the entries of a file that is a list. */
export const entriesOf = (text: string): Entry[] => readYaml(text) as Entry[];

/** @returns file and line of an entry. */
export const placeOf = (file: string, text: string, id: unknown): string => {
	const start = new RegExp(`^- (\\{ )?id: '?${id}'?(,|$)`);
	return `${file}:${text.split('\n').findIndex((line) => start.test(line)) + 1}`;
};

/** Every entry of a list has each of these fields in both languages. */
export const incompleteEntries = (file: string, text: string, fields: string[]): Fault[] =>
	entriesOf(text).flatMap((entry) =>
		fields.flatMap((field) => {
			const words = entry[field] as Record<string, unknown> | undefined;
			return LOCALES.filter((locale) => !String(words?.[locale] ?? '').trim()).map(
				(locale) =>
					`${placeOf(file, text, entry['id'])}: ${entry['id']} has no ${field} in ${locale}.`,
			);
		}),
	);

/** @returns whether an address such as `four-rate.reach` names an input or a shortcut. */
function isInput(address: string): boolean {
	const dot = address.indexOf('.');
	const [id, path] = [address.slice(0, dot), address.slice(dot + 1)];
	const definition = Object.hasOwn(calculators, id) ? calculators[id]?.definition : undefined;
	if (!definition) return false;
	if (Object.hasOwn(definition.shortcuts ?? {}, path)) return true;
	try {
		return fieldAt(definition.inputs, path) !== undefined;
	} catch {
		return false;
	}
}

/** Every input that the entries of a list name is one of that calculator. */
export const brokenInputs = (file: string, text: string): Fault[] =>
	entriesOf(text).flatMap(({ id, inputs }) =>
		((inputs ?? []) as string[])
			.filter((input) => !isInput(input))
			.map((input) => `${placeOf(file, text, id)}: ${id} names ${input}, which is no input.`),
	);

const DAY = /^\d{4}-\d\d-\d\d$/;
const YEAR = 366 * 24 * 3600 * 1000;

/** Every published figure says when it was reviewed and by when it must be again: a year later at most. */
export const wrongReviews = (file: string, text: string): Fault[] =>
	entriesOf(text).flatMap(({ id, reviewed, review }) => {
		const place = placeOf(file, text, id);
		const days = [String(reviewed), String(review)];
		if (!days.every((day) => DAY.test(day) && !Number.isNaN(Date.parse(day))))
			return [`${place}: ${id} does not say its reviewed and review as days (2026-11-23).`];
		const [on = 0, by = 0] = days.map(Date.parse);
		return by > on && by - on <= YEAR
			? []
			: [`${place}: ${id} is to be reviewed by ${review}, not within a year of ${reviewed}.`];
	});

/** No published figure is past its review date. */
export const overdueFigures = (file: string, text: string, today: Date): Fault[] =>
	entriesOf(text)
		.filter(({ review }) => isOverdue(String(review), today))
		.map(
			({ id, review }) =>
				`${placeOf(file, text, id)}: ${id} was to be reviewed by ${review}: read its source again, ` +
				'then change the entry or its two dates.',
		);

interface Values {
	readonly id: string;
	readonly figure: Record<string, string>;
	readonly values: { value: number; to?: number; unit: Unit }[];
}

/** The figure as a sentence says the same numbers as its values, in both languages. */
export const differingFigures = (file: string, text: string): Fault[] =>
	(readYaml(text) as Values[]).flatMap(({ id, figure, values }) =>
		LOCALES.flatMap((locale) => {
			const said = (figure[locale] ?? '').replaceAll(',', '');
			return values
				.flatMap(({ value, to, unit }) =>
					(to === undefined ? [value] : [value, to]).map((x) =>
						String(Number((unit === 'ratio' ? x * 100 : x).toPrecision(6))),
					),
				)
				.filter(
					(number) => !new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?![\\d])`).test(said),
				)
				.map(
					(number) => `${placeOf(file, text, id)}: the ${locale} figure of ${id} lacks ${number}.`,
				);
		}),
	);
