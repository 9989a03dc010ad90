import type { Unit } from '../../engine/units.ts';

/**
 * @returns the number format of a cell. Decimals go by the size of what is in it now: enough that
 * nothing typed is hidden, none where they would only be noise.
 */
export function numberFormat(unit: Unit | undefined, value: unknown, moneySign: string): string {
	if (typeof value === 'boolean') return '"TRUE";"TRUE";"FALSE"';
	const size = typeof value === 'number' ? Math.abs(value) : 0;
	const whole = typeof value === 'number' && Number.isInteger(value);
	switch (unit) {
		case undefined:
			return 'General';
		case 'money': {
			const digits = size >= 1000 ? '#,##0' : '#,##0.00';
			return `"${moneySign}"${digits};-"${moneySign}"${digits}`;
		}
		case 'ratio':
		case 'points': {
			const percent = size * 100;
			return Math.abs(percent - Math.round(percent * 10) / 10) < 1e-9 ? '0.0%' : '0.00%';
		}
		case 'times':
			return '0.00"×"';
		case 'months':
		case 'month':
		case 'years':
		case 'year':
		case 'score':
			return whole ? 'General' : '0.0';
		default:
			return size >= 1000 ? '#,##0' : whole ? 'General' : '#,##0.00';
	}
}
