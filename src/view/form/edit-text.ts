import type { Unit } from '../../engine/units.ts';
import { formatFull } from '../../i18n/format.ts';

/** A value as the text box holds it: every digit, and readable again to the same number. */
export function editText(value: unknown, unit: Unit): string {
	if (typeof value !== 'number') return typeof value === 'string' ? value : '';
	if (unit !== 'ratio' && unit !== 'points') return formatFull(value, 12);
	// Twelve significant digits hide the binary remainder of value × 100.
	return `${formatFull(Number((value * 100).toPrecision(12)), 12)}%`;
}
