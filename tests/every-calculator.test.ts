import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registry } from '../src/calculators/registry.ts';
import { evaluate, formulaFor } from '../src/engine/evaluate.ts';
import type { KnownField, Shape } from '../src/engine/fields.ts';
import { readLink, writeLink } from '../src/engine/link.ts';
import type { AnyCalculator, FormulaTree } from '../src/engine/model.ts';
import { resultLeaves, specAt, unitOf } from '../src/engine/results.ts';
import type { AnyText } from '../src/engine/text.ts';
import { at, fieldAt, fit, leavesOf, setAt } from '../src/engine/walk.ts';
import { LOCALES } from '../src/i18n/locales.ts';
import { inputsOf } from './support/random-input.ts';
import { tries } from './support/tries.ts';

const RUNS = Number(process.env['RUNS'] ?? 150);
const runs = (share = 1) => ({ numRuns: Math.max(10, Math.round(RUNS * share)) });
const calculators = Object.entries(registry) as unknown as [string, AnyCalculator][];
const wordsOf = async (id: string, locale: string): Promise<AnyText> =>
	(await import(`../src/calculators/${id}/${locale}.ts`)).default;

/** Largest number anywhere in a calculation: what rounding errors are measured against. */
const largestOf = (...trees: unknown[]): number =>
	trees.reduce<number>((most, tree) => {
		if (typeof tree === 'number') return Math.max(most, Math.abs(tree));
		return tree && typeof tree === 'object'
			? Math.max(most, largestOf(...Object.values(tree)))
			: most;
	}, 1);
const placeholders = (text: string): string[] =>
	[...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? '').sort();

describe.each(calculators)('%s', (id, calculator) => {
	const { definition } = calculator;
	const inputs = definition.inputs as Shape;
	const first = Object.values(calculator.presets)[0];

	it('is registered under its own id, and its paths lead somewhere', () => {
		expect(definition.id).toBe(id);
		for (const path of definition.first)
			if (!definition.shortcuts?.[path]) expect(() => fieldAt(inputs, path)).not.toThrow();
		for (const path of definition.headline) expect(unitOf(specAt(calculator, path))).not.toBeNull();
		expect(definition.first.length).toBeLessThanOrEqual(8);
	});

	it.each(Object.entries(calculator.presets))('takes its preset %s as valid', (_, preset) => {
		expect(calculator.validate(preset)).toEqual([]);
		expect(fit(inputs, preset)).toEqual(preset);
	});

	it('gives finite results over the whole closed ranges and changes nothing in the input', () => {
		fc.assert(
			fc.property(inputsOf(inputs, 'whole'), (input) => {
				const before = structuredClone(input);
				const output = { ...definition.compute(input) };
				for (const { path, value } of resultLeaves(calculator, output))
					if (typeof value === 'number') expect(value, path).toSatisfy(Number.isFinite);
				calculator.insights(input, output);
				for (const chart of Object.values(definition.charts)) chart.data(input, output);
				expect(input).toEqual(before);
			}),
			runs(),
		);
	});

	/** Checks that every result with a formula is what its formula says. */
	const agree = (formulas: FormulaTree, input: object): void => {
		const output = calculator.compute(input);
		const scale = largestOf(input, output);
		for (const { path, value } of resultLeaves(calculator, output)) {
			const scope = { input, output, path };
			const formula = formulaFor(formulas, scope);
			if (typeof formula !== 'string' || value === undefined) continue;
			const worked = evaluate(formula, scope);
			const told = `${path} = ${formula}`;
			if (typeof worked !== 'number' || value === null) expect(worked, told).toBe(value);
			else expect(Math.abs(worked - Number(value)), told).toBeLessThanOrEqual(1e-9 * scale);
		}
	};
	it('has formulas that equal what it computes of its first example', async () => {
		const { default: formulas } = await definition.formulas();
		agree(formulas, Object.values(calculator.presets)[0] as object);
	});
	it('has formulas that equal what it computes', async () => {
		const { default: formulas } = await definition.formulas();
		fc.assert(
			fc.property(inputsOf(inputs, 'plausible'), (input) => agree(formulas, input as object)),
			runs(0.3),
		);
	}, 300_000);

	it('multiplies money by what money is multiplied by, and nothing else', () => {
		fc.assert(
			fc.property(
				inputsOf(inputs, 'plausible'),
				fc.constantFrom(0.01, 0.5, 8, 1000),
				(input, k) => {
					const scaled = leavesOf(inputs, input)
						.filter(({ field, value }) => field.unit === 'money' && typeof value === 'number')
						.reduce((next, { path, value }) => setAt(next, path, Number(value) * k), input);
					const before = resultLeaves(calculator, definition.compute(input));
					const after = resultLeaves(calculator, definition.compute(scaled));
					const scale = largestOf(before.map((leaf) => leaf.value)) * 1e-9;
					expect(after.length).toBe(before.length);
					for (const [i, { path, spec, value }] of before.entries()) {
						const now = after[i]?.value;
						if (typeof value !== 'number' || typeof now !== 'number') {
							expect(now, path).toEqual(value);
							continue;
						}
						const factor = unitOf(spec) === 'money' ? k : 1;
						const room =
							factor === 1 && Math.abs(value) < 1e6
								? 1e-6 * Math.max(1, Math.abs(value))
								: scale * Math.max(1, k);
						expect(Math.abs(now - value * factor), path).toBeLessThanOrEqual(room);
					}
				},
			),
			runs(0.5),
		);
	});

	it('survives the round trip through a link, whatever is in it', () => {
		fc.assert(
			fc.property(inputsOf(inputs, 'whole'), (input) => {
				const link = writeLink(definition, input, 'usd', 12.5);
				expect(link).toMatch(/^[a-z-]+=[a-z0-9_.~-]+$/);
				const read = readLink<unknown>(definition, `#${link}`);
				expect(read).toEqual({
					problem: null,
					version: definition.version,
					input: fit(inputs, input),
					currency: 'usd',
					main: 12.5,
					lost: [],
				});
			}),
			runs(),
		);
	});

	it('keeps the links of its presets short', () => {
		const lists = JSON.stringify(inputs).includes('"kind":"list"');
		for (const preset of Object.values(calculator.presets)) {
			const link = writeLink(definition, preset, 'cny', 1);
			expect(link.length).toBeLessThanOrEqual(lists ? 800 : 300);
			expect(readLink(definition, link)).toMatchObject({ problem: null, input: preset });
		}
	});

	it('never reads a damaged link as other figures', () => {
		const link = writeLink(definition, first, 'cny', 1);
		fc.assert(
			fc.property(
				fc.nat(link.length - 1),
				fc.constantFrom(...'0123456789abcdefxyz_.~-&# %'),
				fc.constantFrom('swap', 'cut', 'drop', 'add'),
				(i, c, how) => {
					const damaged =
						how === 'cut'
							? link.slice(0, i)
							: how === 'drop'
								? link.slice(0, i) + link.slice(i + 1)
								: link.slice(0, i) + c + link.slice(i + (how === 'swap' ? 1 : 0));
					const read = readLink(definition, damaged);
					if (read && read.problem === null) expect(read.input).toEqual(first);
				},
			),
			{ numRuns: RUNS * 10 },
		);
	});

	it('writes every shortcut within the ranges, and reads back what it wrote', () => {
		for (const shortcut of Object.values(definition.shortcuts ?? {})) {
			const value = shortcut.read(first);
			expect(value).not.toBeNull();
			const written = shortcut.write(first, Number(value));
			expect(calculator.validate(written)).toEqual([]);
			expect(shortcut.read(written)).toBeCloseTo(Number(value), 9);
		}
	});

	it('says the same things in every language, with the same placeholders', async () => {
		const [one, two] = await Promise.all(LOCALES.map((locale) => wordsOf(id, locale)));
		const said = new Map<string, Set<string>>();
		const note = (key: string, params: object | undefined) =>
			said.set(key, new Set([...(said.get(key) ?? []), ...Object.keys(params ?? {})]));
		fc.assert(
			fc.property(inputsOf(inputs, 'plausible'), (input) => {
				const output = calculator.compute(input);
				for (const { code, params } of calculator.insights(input, output))
					note(`insights.${code}`, params);
				for (const [key, chart] of Object.entries(definition.charts))
					note(`charts.${key}.sentence`, chart.data(input, output).params);
			}),
			{ numRuns: tries(20) },
		);
		for (const preset of Object.values(calculator.presets)) {
			const output = calculator.compute(preset);
			for (const { code, params } of calculator.insights(preset, output))
				note(`insights.${code}`, params);
		}
		for (const words of [one, two]) {
			for (const [key, params] of said) {
				const sentence = String(at(words, key));
				for (const name of placeholders(sentence))
					expect([...params], `${key}: {${name}}`).toContain(name);
			}
		}
		for (const code of Object.keys(definition.insights))
			expect(placeholders(one?.insights[code] ?? ''), code).toEqual(
				placeholders(two?.insights[code] ?? ''),
			);
	});
});

describe('the registry', () => {
	it('refuses what is not an input, without throwing', () => {
		for (const [, calculator] of calculators)
			for (const odd of [null, undefined, 7, 'x', [], {}, { years: Number.NaN }])
				expect(calculator.validate(odd).length).toBeGreaterThan(0);
	});
	it('walks every kind of field', () => {
		const kinds = new Set<string>();
		const visit = (field: KnownField): void => {
			kinds.add(field.kind);
			if (field.kind === 'optional') visit(field.of as KnownField);
			else if (field.kind === 'group')
				for (const f of Object.values(field.fields)) visit(f as KnownField);
			else if ('each' in field) visit(field.each as KnownField);
		};
		for (const [, { definition }] of calculators)
			for (const field of Object.values(definition.inputs)) visit(field as KnownField);
		expect([...kinds].sort()).toEqual(
			expect.arrayContaining([
				'byKey',
				'group',
				'list',
				'number',
				'optional',
				'picks',
				'switch',
				'text',
			]),
		);
	});
});
