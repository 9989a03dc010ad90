import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registry } from '../src/calculators/registry.ts';
import type { AnyCalculator, Params } from '../src/engine/model.ts';
import type { Phrase } from '../src/engine/phrases.ts';
import { at } from '../src/engine/walk.ts';
import { inputsOf } from './support/random-input.ts';

/** A figure to five digits, rounding errors as nothing. */
const figure = (x: number): string => String(Math.abs(x) < 1e-9 ? 0 : Number(x.toPrecision(5)));
function phrase(said: Phrase): string {
	if ('value' in said) return said.value === null ? '—' : `${figure(said.value)} ${said.unit}`;
	if ('term' in said) return said.term;
	if ('name' in said) return said.name;
	if ('row' in said) return `${said.row} × ${said.column}`;
	if ('under' in said) return `${phrase(said.under)}: ${phrase(said.said)}`;
	return said.all.map(phrase).join(' + ');
}
const OTHERS = 160;
const POINTS = 12;
/** The kinds of phrases by their keys: a chart's own figures have others. */
const PHRASE = /^(?:value,unit|term|name|row,column|under,said|all)$/;
function word(told: unknown): string | null {
	if (typeof told === 'number') return figure(told);
	if (typeof told !== 'object' || told === null) return String(told ?? '—');
	return PHRASE.test(Object.keys(told).join()) ? phrase(told as Phrase) : null;
}
/** What a chart draws: a line for each row of figures, long ones in steps, and for each thing. */
function marks(at: string, told: unknown): string[] {
	if (Array.isArray(told) && told.every((one) => word(one) !== null)) {
		const step = Math.ceil(told.length / POINTS);
		const some = told.filter((_, i) => (told.length - 1 - i) % step === 0);
		return [`${at} (${told.length}): ${some.map(word).join(' | ')}`];
	}
	const parts = Object.entries(told as object);
	const words = parts.map(([key, part]) => `${key} ${word(part)}`);
	const whole = !Array.isArray(told) && parts.every(([, part]) => word(part) !== null);
	return whole
		? [`${at}: ${words.join(', ')}`]
		: parts.flatMap(([key, part]) =>
				word(part) === null ? marks(`${at} ${key}`, part) : [`${at} ${key} ${word(part)}`],
			);
}
const params = (all: Params = {}): string =>
	Object.entries(all)
		.map(([key, said]) => `${key}=${phrase(said)}`)
		.join(', ');

const termsIn = (told: unknown): string[] => {
	if (typeof told !== 'object' || told === null) return [];
	return 'term' in told ? [String(told.term)] : Object.values(told).flatMap(termsIn);
};
/** How many of some random inputs are told each insight, what the first is told, and charts' terms. */
function toldOthers({ definition, compute, insights }: AnyCalculator): string[] {
	const inputs = (['plausible', 'whole'] as const).flatMap((spread) =>
		fc.sample(inputsOf(definition.inputs, spread), { numRuns: OTHERS / 2, seed: 1 }),
	);
	const others = inputs.map((input) => ({ input, output: compute(input) }));
	const told = others.flatMap(({ input, output }) => insights(input, output));
	const insightLines = Object.keys(definition.insights).map((code) => {
		const alike = told.filter((insight) => insight.code === code);
		const kinds = [...new Set(alike.map(({ severity }) => severity))].join('/');
		return `${code}: ${alike.length} ${kinds} ${alike[0] ? params(alike[0].params) : ''}`.trim();
	});
	const chartLines = Object.entries(definition.charts).map(([key, chart]) => {
		const terms = others.flatMap(({ input, output }) => termsIn(chart.data(input, output)));
		const counts = Object.entries(Object.groupBy(terms, (term) => term));
		return `chart ${key}: ${counts.map(([term, all]) => `${term} ${all?.length}`).join(', ')}`;
	});
	return [...insightLines, ...chartLines];
}

/** Inputs with their limits, results with their units, charts, insights, and what else has words. */
const declared = ({ definition }: AnyCalculator) => {
	const { inputs, results, first, names, terms, charts, insights, shortcuts = {} } = definition;
	return [
		...Object.entries(inputs).map(([key, field]) => `${key}: ${JSON.stringify(field)}`),
		...Object.entries(results).map(([key, spec]) => `${key}: ${JSON.stringify(spec)}`),
		...[first, names, terms].map((keys) => keys.join()),
		...Object.entries(charts).map(
			([key, { data, ...chart }]) => `chart ${key}: ${JSON.stringify(chart)}`,
		),
		...Object.entries(shortcuts).map(
			([key, shortcut]) => `shortcut ${key}: ${JSON.stringify(shortcut)}`,
		),
		...Object.entries(insights).map(
			([key, { severity }]) =>
				`insight ${key}: ${typeof severity === 'string' ? severity : 'by case'}`,
		),
	];
};

describe.each(Object.entries(registry) as unknown as [string, AnyCalculator][])(
	'%s',
	(id, calculator) => {
		const { definition, presets, compute, insights } = calculator;
		it('tells of its examples what it told before', async () => {
			const lines = Object.entries(presets).flatMap(([name, input]) => {
				const output = compute(input);
				return [
					`# ${name}`,
					...definition.headline.map((path) => {
						const value = at(output, path);
						return `${path} ${typeof value === 'number' ? figure(value) : value}`;
					}),
					...insights(input, output).map(
						(insight) => `${insight.severity} ${insight.code}: ${params(insight.params)}`,
					),
					...Object.entries(definition.charts).flatMap(([key, chart]) => {
						const { params: said, ...data } = chart.data(input, output);
						return [`chart ${key}: ${params(said)}`, ...marks(' ', data)];
					}),
					'',
				];
			});
			await expect(lines.join('\n')).toMatchFileSnapshot(`readings/${id}.txt`);
		});
		it(`tells of ${OTHERS} random inputs what it told before`, async () => {
			const lines = [...toldOthers(calculator), ''];
			await expect(lines.join('\n')).toMatchFileSnapshot(`readings/random/${id}.txt`);
		});
		it('declares what it declared before', async () => {
			const lines = [...declared(calculator), ''];
			await expect(lines.join('\n')).toMatchFileSnapshot(`readings/declared/${id}.txt`);
		});
	},
);
