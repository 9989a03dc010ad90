import { describe, expect, it } from 'vitest';
import { registry } from '../../src/calculators/registry.ts';
import { wordsOf } from '../../src/calculators/words.ts';
import type { AnyCalculator } from '../../src/engine/model.ts';
import { resultLeaves } from '../../src/engine/results.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { view } from '../../src/i18n/view.ts';
import type { Tongue } from '../../src/view/tongue.ts';
import { tableName } from '../../src/view/tools/every.tsx';

const calculators = Object.entries(registry) as unknown as [string, AnyCalculator][];

describe.each(LOCALES)('tables of results in %s', (locale) => {
	it.each(calculators)('of %s are called by words, not by their path', (id, calculator) => {
		const { definition, presets } = calculator;
		const output = definition.compute(Object.values(presets)[0] as object) as object;
		const paths = resultLeaves(calculator, output).map(({ path }) => path);
		const tables = paths.flatMap((path) => /^(.*?)\.\d+(?=\.|$)/.exec(path)?.[1] ?? []);
		const tongue = { locale, text: wordsOf(id, locale), words: view[locale] } as unknown as Tongue;
		for (const path of new Set(tables)) expect(tableName(tongue, path)).not.toContain(path);
	});
});
