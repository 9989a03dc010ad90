import type { Unit } from './units.ts';

const MAGNITUDES: Readonly<Record<string, number>> = {
	'': 1,
	千: 1e3,
	万: 1e4,
	十万: 1e5,
	百万: 1e6,
	千万: 1e7,
	亿: 1e8,
	十亿: 1e9,
	百亿: 1e10,
	千亿: 1e11,
	万亿: 1e12,
	k: 1e3,
	m: 1e6,
	b: 1e9,
	bn: 1e9,
	t: 1e12,
};
const CURRENCY = /^(?:rmb|cny|usd|eur|gbp|hkd|jpy|sgd|元)|(?:rmb|cny|usd|eur|gbp|hkd|jpy|sgd|元)$/g;
const SIGNS = /(?:cn|hk|jp|us|s)?[¥￥$€£]/g;
const PLAIN = /^(\d+|\d{1,3}(?:[,_ '’]\d{3})+)?(\.\d+)?$/;
const TRAILING: Partial<Record<Unit, RegExp>> = {
	months: /(?:个月|月|months?|mo)$/,
	month: /(?:个月|月|months?|mo)$/,
	years: /(?:年|years?|yr)$/,
	year: /(?:年|years?|yr)$/,
	times: /[x×倍]$/,
};

/**
 * Reads a number as people type it: full-width digits, thousands separators, currency signs, a sign or
 * accounting brackets, then 千 万 亿 k m b bn t (any case) or, in a percent field, %.
 * @param unit what the field holds: in a `ratio` field both `25` and `25%` are 0.25.
 * @returns the number in the field's own unit, or `null` where the text is anything else: it never guesses.
 */
export function parseNumber(text: string, unit: Unit): number | null {
	let rest = text.normalize('NFKC').trim().toLowerCase();
	let sign = 1;
	const brackets = /^\((.*)\)$/.exec(rest);
	if (brackets) {
		sign = -1;
		rest = (brackets[1] ?? '').trim();
	}
	const takeSign = (): boolean => {
		const found = /^[+\-−–]\s*/.exec(rest);
		if (!found) return false;
		if (found[0][0] !== '+') sign *= -1;
		rest = rest.slice(found[0].length);
		return true;
	};
	const before = takeSign();
	rest = rest.replace(SIGNS, '').replace(CURRENCY, '').trim();
	if (takeSign() ? before || brackets : before && brackets) return null;
	const trailing = TRAILING[unit];
	if (trailing) rest = rest.replace(trailing, '').trim();
	const percent = /\s*%$/.exec(rest);
	if (percent) rest = rest.slice(0, percent.index);
	const share = unit === 'ratio' || unit === 'points';
	if (percent && !share) return null;
	const parts = /^([\d.,_ '’]*?)\s*([a-z\u4e00-\u9fff]*)$/.exec(rest);
	const magnitude = MAGNITUDES[parts?.[2] ?? '?'];
	if (!parts || magnitude === undefined || (share && magnitude !== 1)) return null;
	const digits = PLAIN.exec(parts[1] ?? '');
	if (!digits || (digits[1] === undefined && digits[2] === undefined)) return null;
	const plain = (digits[1] ?? '0').replace(/[^\d]/g, '') + (digits[2] ?? '');
	const exponent = Math.round(Math.log10(magnitude)) - (share ? 2 : 0);
	// Shifting the decimal exponent keeps 28.3 % exactly 0.283, which a division would not.
	const value = Number(`${plain}e${exponent}`);
	return Number.isFinite(value) ? sign * value || 0 : null;
}
