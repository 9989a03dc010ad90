import { describe, expect, it } from 'vitest';
import { registry } from '../src/calculators/registry.ts';
import type { AnyCalculator, Params } from '../src/engine/model.ts';
import type { Phrase } from '../src/engine/phrases.ts';
import { at } from '../src/engine/walk.ts';

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
const params = (all: Params = {}): string =>
	Object.entries(all)
		.map(([key, said]) => `${key}=${phrase(said)}`)
		.join(', ');

describe.each(Object.entries(registry) as unknown as [string, AnyCalculator][])(
	'%s',
	(id, { definition, presets, compute, insights }) => {
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
					...Object.entries(definition.charts).map(
						([key, chart]) => `chart ${key}: ${params(chart.data(input, output).params)}`,
					),
					'',
				];
			});
			await expect(lines.join('\n')).toMatchFileSnapshot(`readings/${id}.txt`);
		});
	},
);
