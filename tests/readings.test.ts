import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registry } from '../src/calculators/registry.ts';
import type { AnyCalculator } from '../src/engine/model.ts';

/** As text that a person can compare: figures to five digits, rounding errors as nothing. */
const told = (value: unknown): string | undefined =>
	JSON.stringify(value, (_, x) =>
		typeof x === 'number' ? (Math.abs(x) < 1e-9 ? 0 : Number(x.toPrecision(5))) : x,
	);
const lines = (name: string, values: unknown): string[] =>
	Object.entries(values as object)
		.filter(([, value]) => told(value) !== undefined)
		.map(([key, value]) => `${name}.${key} ${told(value)}`);
const old = (id: string, version: number): { input: unknown }[] =>
	JSON.parse(readFileSync(new URL(`links/${id}.json`, import.meta.url), 'utf8'))[version];

/** What a reader gets to see for some figures. */
function shown({ definition, compute, insights }: AnyCalculator, name: string, input: unknown) {
	const output = compute(input);
	const { ghosts = {}, shortcuts = {}, charts } = definition;
	return [
		'',
		...insights(input, output).map((insight) => `${name} insight ${told(insight)}`),
		...Object.entries(charts).map(([k, c]) => `${name} chart.${k} ${told(c.data(input, output))}`),
		...Object.entries(ghosts).map(([k, ghost]) => `${name} ghost.${k} ${told(ghost(output))}`),
		...Object.entries(shortcuts).map(([k, s]) => `${name} shortcut.${k} ${told(s.read(input))}`),
	];
}

describe.each(Object.entries(registry) as unknown as [string, AnyCalculator][])(
	'%s',
	(id, calculator) => {
		it('asks and says what it did; record what is meant to change with `vitest run -u`', async () => {
			const { definition, presets } = calculator;
			const { inputs, results, charts, shortcuts = {}, insights, ...rest } = definition;
			const { default: formulas } = await definition.formulas();
			const text = [
				...lines('calculator', { ...rest, formulas: undefined, presets: Object.keys(presets) }),
				...lines('input', inputs),
				...lines('result', results),
				...lines('formula', formulas),
				...lines('chart', charts),
				...lines('shortcut', shortcuts),
				...lines('insight', insights),
				...Object.entries(presets).flatMap(([name, input]) => [
					...shown(calculator, name, input),
					...lines(`${name} result`, calculator.compute(input)),
				]),
				...old(id, definition.version).flatMap(({ input }, i) =>
					shown(calculator, `link ${i + 1}`, input),
				),
			];
			await expect(`${text.join('\n')}\n`).toMatchFileSnapshot(`readings/${id}.txt`);
		});
	},
);
