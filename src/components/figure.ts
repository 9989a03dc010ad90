import type { Unit } from '../engine/units.ts';
import { formatValue } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';

/** How a figure in running text may be said: the words that chapters use for `as`. */
export const FIGURES = {
	money: 'money',
	count: 'count',
	percent: 'ratio',
	points: 'points',
	months: 'months',
	years: 'years',
	times: 'times',
	number: 'number',
} as const satisfies Record<string, Unit>;
export type FigureKind = keyof typeof FIGURES;

/** @returns the unit that `as` names. @throws where it names none. */
export function unitNamed(as: string): Unit {
	if (!Object.hasOwn(FIGURES, as))
		throw new Error(`as="${as}": expected one of ${Object.keys(FIGURES).join(', ')}`);
	return FIGURES[as as FigureKind];
}

/** A figure as running text has it: people and numbers in full digits, the rest compact. */
export const figureText = (value: number, unit: Unit, locale: Locale): string =>
	formatValue(
		value,
		unit,
		locale,
		'cny',
		unit === 'count' || unit === 'number' ? 'full' : 'compact',
	);
