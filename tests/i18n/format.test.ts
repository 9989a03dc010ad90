import { describe, expect, it } from 'vitest';
import { formatPercent, formatValue } from '../../src/i18n/format.ts';

describe('numbers as a person of that language writes them', () => {
	it.each([
		[0, '¥0', '$0'],
		[9800, '¥9,800', '$9.8K'],
		[12_345, '¥1.23万', '$12.3K'],
		[1_234_567, '¥123万', '$1.23M'],
		[23_456_789, '¥2,346万', '$23.5M'],
		[99_999_999, '¥1亿', '$100M'],
		[123_456_789, '¥1.23亿', '$123M'],
		[-2_165_026.3, '−¥217万', '−$2.17M'],
		[0.5, '¥0.5', '$0.5'],
		[99_996_000, '¥1亿', '$100M'],
		[999_600, '¥100万', '$1M'],
		[9999.999, '¥1万', '$10K'],
		[-0.001, '¥0', '$0'],
		[1e13, '¥10万亿', '$10T'],
		[123_456_789_012_345, '¥123万亿', '$123T'],
	])('money %d is %s and %s', (value, zh, en) => {
		expect(formatValue(value, 'money', 'zh', 'cny')).toBe(zh);
		expect(formatValue(value, 'money', 'en', 'usd')).toBe(en);
	});

	it('starts as RMB in both languages, told apart in English', () => {
		expect(formatValue(1200, 'money', 'en')).toBe('CN¥1.2K');
		expect(formatValue(1200, 'money', 'zh')).toBe('¥1,200');
	});

	it.each([
		[0.0996, '10%'],
		[0.05, '5.0%'],
		[0.094, '9.4%'],
		[0, '0%'],
		[0.335, '34%'],
		[-0.19, '−19%'],
		[12.34, '1,234%'],
		[-0.0001, '0.0%'],
	])('the share %d is %s', (value, text) => {
		expect(formatPercent(value)).toBe(text);
	});

	it('says durations, times and what is undefined', () => {
		expect(formatValue(1, 'months', 'en')).toBe('1 month');
		expect(formatValue(8.33, 'months', 'en')).toBe('8.3 months');
		expect(formatValue(14, 'month', 'zh')).toBe('第 14 个月');
		expect(formatValue(2, 'year', 'en')).toBe('year 2');
		expect(formatValue(0.123, 'points', 'zh')).toBe('12.3 个百分点');
		expect(formatValue(3, 'times', 'en')).toBe('3×');
		expect(formatValue(3, 'times', 'zh')).toBe('3 倍');
		expect(formatValue(null, 'money', 'en')).toBe('—');
	});

	it('shows every digit in tables', () => {
		expect(formatValue(1_234_567.89, 'money', 'en', 'usd', 'full')).toBe('$1,234,568');
		expect(formatValue(12.345, 'money', 'en', 'usd', 'full')).toBe('$12.35');
		expect(formatValue(0.12345, 'ratio', 'zh', 'cny', 'full')).toBe('12.35%');
	});
});
