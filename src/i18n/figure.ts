import type { Unit } from '../engine/units.ts';
import { formatValue } from './format.ts';
import type { Locale } from './locales.ts';

/** A figure as running text has it: people and numbers in full digits, the rest compact. */
export const figureText = (value: number, unit: Unit, locale: Locale): string =>
	formatValue(
		value,
		unit,
		locale,
		'cny',
		unit === 'count' || unit === 'number' ? 'full' : 'compact',
	);
