import { describe, expect, it } from 'vitest';
import { registry } from '../../src/calculators/registry.ts';
import { wordsOf } from '../../src/calculators/words.ts';
import type { AnyCalculator } from '../../src/engine/model.ts';
import { leavesOf, setAt } from '../../src/engine/walk.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { view } from '../../src/i18n/view.ts';
import { namedInput } from '../../src/view/named-input.ts';
import type { Tongue } from '../../src/view/tongue.ts';

const calculators = registry as unknown as Readonly<Record<string, AnyCalculator>>;
const tongueOf = (id: string, locale: Locale) =>
	({ locale, text: wordsOf(id, locale), words: view[locale] }) as unknown as Tongue;
const of = (id: string, locale: Locale, path: string, change?: readonly [string, unknown]) => {
	const calculator = calculators[id] as AnyCalculator;
	const [first] = Object.values(calculator.presets);
	const input = change ? setAt(first, ...change) : first;
	return namedInput(tongueOf(id, locale), calculator, input, path);
};

describe('an input among the reader’s figures', () => {
	it('is called by the names of the rows that it stands in', () => {
		expect(of('icp-grid', 'en', 'cells.0.1.wins')).toBe(
			'Cells · State-owned banks · branches · Deals won',
		);
		expect(of('icp-grid', 'zh', 'cells.0.1.wins')).toBe('网格 · 国有大行 · 分支行 · 赢单数');
		expect(of('icp-grid', 'zh', 'cells.0.1.wins', ['industries.0', '医院'])).toBe(
			'网格 · 医院 · 分支行 · 赢单数',
		);
		expect(of('alignment', 'zh', 'lines.1.budget')).toBe('计划条目 · 方案包研发 · 今年的投入');
	});

	it('is called by number where the row has no name, or is one', () => {
		expect(of('hire-ramp', 'en', 'hires.1.count')).toBe('Waves of hires · 2 · People');
		expect(of('icp-grid', 'en', 'industries.0')).toBe('Industries · 1');
		expect(of('icp-grid', 'en', 'cells.7.1.wins')).toBe('Cells · 8 · branches · Deals won');
	});

	it.each(LOCALES)('has a name of its own among all numbers (%s)', (locale) => {
		for (const [id, calculator] of Object.entries(calculators))
			for (const input of Object.values(calculator.presets)) {
				const tongue = tongueOf(id, locale);
				const names = leavesOf(calculator.definition.inputs, input).map(({ path }) =>
					namedInput(tongue, calculator, input, path),
				);
				expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
			}
	});
});
