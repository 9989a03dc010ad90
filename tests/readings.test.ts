import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registry } from '../src/calculators/registry.ts';
import type { AnyCalculator } from '../src/engine/model.ts';
import { leavesOf, setAt } from '../src/engine/walk.ts';

const rounded = (x: number): number => (Math.abs(x) < 1e-9 ? 0 : Number(x.toPrecision(5)));
/** As text that a person can compare: figures to five digits, rounding errors as nothing. */
const told = (value: unknown): string | undefined =>
	JSON.stringify(value, (_, x) => {
		if (typeof x === 'number') return rounded(x);
		if (typeof x?.unit !== 'string' || Object.keys(x).length !== 2 || !('value' in x)) return x;
		return `${x.value === null ? null : rounded(x.value)} ${x.unit}`;
	});
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

/** What is said anew when one figure goes to an end of its range. */
function atEnds({ definition, compute, insights, validate }: AnyCalculator, input: unknown) {
	const said = (figures: unknown) => insights(figures, compute(figures)).map(told);
	const usual = said(input);
	return leavesOf(definition.inputs, input).flatMap(({ path, field: { min, max } }) =>
		[min, max].flatMap((end) => {
			const figures = setAt(input, path, end);
			if (validate(figures).length > 0) return [];
			const news = said(figures).filter((insight) => !usual.includes(insight));
			return `${path} ${end}: ${news.join(' ')}`;
		}),
	);
}

describe.each(Object.entries(registry) as unknown as [string, AnyCalculator][])(
	'%s',
	(id, calculator) => {
		it('asks and says what it did (record what is meant to change with `vitest run -u`)', async () => {
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
		it('says what it did at the ends of every range', async () => {
			const text = atEnds(calculator, Object.values(calculator.presets)[0]);
			await expect(`${text.join('\n')}\n`).toMatchFileSnapshot(`readings/${id}-ends.txt`);
		});
	},
);
