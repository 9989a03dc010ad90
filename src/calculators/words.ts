import type { AnyText } from '../engine/text.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { type CalculatorId, registry } from './registry.ts';

const files = import.meta.glob<{ default: AnyText }>('./*/{en,zh}.ts', { eager: true });

/** Ids of the calculators, in the order of the chapters. */
export const CALCULATOR_IDS = Object.keys(registry) as CalculatorId[];

/** @returns the calculator of an id. @throws with the list of ids where there is none. */
export function calculatorOf(id: string) {
	if (!Object.hasOwn(registry, id))
		throw new Error(`No calculator "${id}": expected one of ${Object.keys(registry).join(', ')}`);
	return registry[id as CalculatorId];
}

/** @returns a calculator's words in one language. @throws where its file is missing. */
export function wordsOf(id: string, locale: Locale): AnyText {
	const file = files[`./${id}/${locale}.ts`];
	if (!file)
		throw new Error(`Calculator "${id}" has no ${locale}.ts (needed: ${LOCALES.join(', ')})`);
	return file.default;
}
