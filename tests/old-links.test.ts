import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registry } from '../src/calculators/registry.ts';
import { count, group, list, ratio, text } from '../src/engine/fields.ts';
import { readLink, writeLink } from '../src/engine/link.ts';
import type { AnyCalculator } from '../src/engine/model.ts';
import type { AnyText } from '../src/engine/text.ts';
import { at } from '../src/engine/walk.ts';
import { LOCALES } from '../src/i18n/locales.ts';

/** Links as they were copied at each version, with what they held and what the main result then was. */
type Old = { link: string; input: unknown; main: number | null };
const oldOf = (id: string): Record<string, Old[]> =>
	JSON.parse(readFileSync(new URL(`links/${id}.json`, import.meta.url), 'utf8'));

describe.each(Object.entries(registry) as unknown as [string, AnyCalculator][])(
	'old links of %s',
	(id, { definition, compute }) => {
		const versions = Array.from({ length: definition.version }, (_, i) => i + 1);
		const old = oldOf(id);
		it('are kept for every version', () => {
			expect(Object.keys(old).map(Number)).toEqual(versions);
			for (const version of versions) expect(old[version]?.length).toBeGreaterThanOrEqual(5);
			expect(Object.keys(definition.past ?? {}).map(Number)).toEqual(versions.slice(0, -1));
		});
		it.each(versions)('of version %i still say the same', async (version) => {
			for (const { link, input, main } of old[version] ?? []) {
				const reading = readLink<unknown>(definition, `#${link}`);
				if (reading?.problem !== null) throw new Error(`${link}: ${reading?.problem}`);
				expect(reading.version).toBe(version);
				expect(reading.lost).toEqual([]);
				const now = at(compute(reading.input), definition.headline[0]) ?? null;
				if (version === definition.version) {
					expect(reading.input).toEqual(input);
					expect(Number(now)).toBeCloseTo(
						Number(main),
						Math.min(9, 9 - Math.log10(Math.abs(Number(main)) + 1)),
					);
					expect(writeLink(definition, reading.input, reading.currency, main)).toBe(link);
				} else if (now !== main)
					for (const locale of LOCALES) {
						const words: AnyText = (await import(`../src/calculators/${id}/${locale}.ts`)).default;
						expect(words.changes?.[version], `${locale}: why ${link} gives ${now}`).toBeTruthy();
					}
			}
		});
	},
);

describe('a link of an earlier version', () => {
	const first = { teams: list(text(), { min: 1, max: 5 }), win: ratio({ default: 0.2 }) };
	const today = {
		teams: list(group({ id: text(), people: count({ default: 1, min: 1, max: 99 }) }), {
			min: 1,
			max: 5,
		}),
		win: ratio({ default: 0.2, max: 0.8 }),
	};
	const link = (win: number) =>
		writeLink({ id: 'demo', version: 1, inputs: first }, { teams: ['北区', 'x'], win }, 'eur', 7);
	const context = {
		id: 'demo',
		version: 2,
		inputs: today,
		past: {
			1: {
				inputs: first,
				read: ({ teams, win }: { teams: string[]; win: number }) => ({
					teams: teams.map((id) => ({ id, people: 1 })),
					win,
				}),
			},
		},
	};
	it('is read by that version and comes out as today’s figures', () => {
		expect(readLink(context, link(0.3))).toEqual({
			problem: null,
			version: 1,
			currency: 'eur',
			main: 7,
			lost: [],
			input: {
				teams: [
					{ id: '北区', people: 1 },
					{ id: 'x', people: 1 },
				],
				win: 0.3,
			},
		});
	});
	it('is refused whole where today has no place for its figures', () => {
		expect(readLink(context, link(0.9))).toEqual({ problem: 'damaged' });
	});
	it('is told from one of a version that nobody knows', () => {
		expect(readLink({ ...context, past: {} }, link(0.3))).toEqual({ problem: 'version' });
	});
});
