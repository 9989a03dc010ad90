import { registry } from '../../src/calculators/registry.ts';
import type { AnyCalculator } from '../../src/engine/model.ts';
import { fieldAt } from '../../src/engine/walk.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
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
