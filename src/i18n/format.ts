import type { Unit } from '../engine/units.ts';
import type { Locale } from './locales.ts';

/** Currency signs on offer. Changing one changes the sign only; nothing is converted. */
export const CURRENCIES = ['cny', 'usd', 'eur', 'gbp', 'hkd', 'jpy', 'sgd'] as const;
export type Currency = (typeof CURRENCIES)[number];

const SIGNS: Record<Locale, Record<Currency, string>> = {
	en: { cny: 'CN¥', usd: '$', eur: '€', gbp: '£', hkd: 'HK$', jpy: 'JP¥', sgd: 'S$' },
	zh: { cny: '¥', usd: '$', eur: '€', gbp: '£', hkd: 'HK$', jpy: 'JP¥', sgd: 'S$' },
};
const STEPS: Record<Locale, readonly (readonly [number, string])[]> = {
	en: [
		[1e12, 'T'],
		[1e9, 'B'],
		[1e6, 'M'],
		[1e3, 'K'],
		[1, ''],
	],
	zh: [
		[1e12, '万亿'],
		[1e8, '亿'],
		[1e4, '万'],
		[1, ''],
	],
};
/** What the page shows for an undefined result. */
export const DASH = '—';

export const currencySign = (currency: Currency, locale: Locale): string => SIGNS[locale][currency];

const trim = (text: string): string =>
	text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
function group(text: string): string {
	const [whole = '', fraction] = text.split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
const fixed = (x: number, decimals: number): string => group(trim(x.toFixed(decimals)));
const decimalsOf = (quotient: number): number => (quotient < 10 ? 2 : quotient < 100 ? 1 : 0);

function compactSize(size: number, locale: Locale): string {
	const steps = STEPS[locale];
	let i = steps.findIndex(([step]) => size >= step);
	if (i < 0) i = steps.length - 1;
	for (; ; i--) {
		const [step, name] = steps[i] as readonly [number, string];
		const quotient = size / step;
		const text = quotient.toFixed(step === 1 ? 2 : decimalsOf(quotient));
		const next = steps[i - 1];
		if (!next || Number(text) * step < next[0]) return group(trim(text)) + name;
	}
}

const signed = (x: number, text: string, sign = ''): string =>
	(x < 0 && /[1-9]/.test(text) ? '−' : '') + sign + text;

/** Compact number of calculators.md section 13: steps K/M/B/T or 万/亿/万亿, with an optional currency sign. */
export const formatCompact = (x: number, locale: Locale, sign = ''): string =>
	signed(x, compactSize(Math.abs(x), locale), sign);

/** Every digit, grouped, at most `decimals` of them after the point; for tables and tooltips. */
export const formatFull = (x: number, decimals = 2, sign = ''): string =>
	signed(x, fixed(Math.abs(x), decimals), sign);

/** Percent of a fraction: one decimal under 10 %, none from there on. */
export function formatPercent(fraction: number): string {
	const size = Math.abs(fraction) * 100;
	const short = size.toFixed(1);
	const text = size === 0 ? '0' : Number(short) < 10 ? short : group(size.toFixed(0));
	return `${signed(fraction, text)}%`;
}

const EN_DURATION = { months: ['month', 'months'], years: ['year', 'years'] } as const;
const ZH_DURATION = { months: '个月', years: '年' } as const;

function duration(x: number, unit: 'months' | 'years', locale: Locale): string {
	const text = formatFull(x, 1);
	if (locale === 'zh') return `${text} ${ZH_DURATION[unit]}`;
	return `${text} ${EN_DURATION[unit][text === '1' ? 0 : 1]}`;
}

function ordinal(x: number, unit: 'month' | 'year', locale: Locale): string {
	const text = formatFull(x, 1);
	if (locale === 'en') return `${unit} ${text}`;
	return unit === 'month' ? `第 ${text} 个月` : `第 ${text} 年`;
}

/**
 * A number as a person of that language writes it.
 * @param style `compact` for sentences and cards, `full` for tables (no K/万, more digits).
 * @returns "—" for null.
 */
export function formatValue(
	value: number | null,
	unit: Unit,
	locale: Locale,
	currency: Currency = 'cny',
	style: 'compact' | 'full' = 'compact',
): string {
	if (value === null) return DASH;
	const sign = unit === 'money' ? SIGNS[locale][currency] : '';
	switch (unit) {
		case 'money':
		case 'count':
		case 'number':
			return style === 'full'
				? formatFull(value, Math.abs(value) < 1000 ? 2 : 0, sign)
				: formatCompact(value, locale, sign);
		case 'score':
			return formatFull(value, style === 'full' ? 2 : 1);
		case 'ratio':
			return style === 'full' ? `${formatFull(value * 100)}%` : formatPercent(value);
		case 'points': {
			const text = formatFull(value * 100, 1);
			return locale === 'zh' ? `${text} 个百分点` : `${text} percentage points`;
		}
		case 'times':
			return locale === 'zh' ? `${formatFull(value)} 倍` : `${formatFull(value)}×`;
		case 'months':
		case 'years':
			return duration(value, unit, locale);
		case 'month':
		case 'year':
			return ordinal(value, unit, locale);
	}
}
