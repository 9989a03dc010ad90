import type { Unit } from '../engine/units.ts';
import { type Currency, formatValue } from './format.ts';
import type { Locale } from './locales.ts';

/** A figure as running text has it: people and numbers in full digits, the rest compact. */
export const figureText = (
	value: number | null,
	unit: Unit,
	locale: Locale,
	currency: Currency = 'cny',
): string =>
	formatValue(
		value,
		unit,
		locale,
		currency,
		unit === 'count' || unit === 'number' ? 'full' : 'compact',
	);
