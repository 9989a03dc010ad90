import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/calculators/registry.ts';
import { number, ratio } from '../../src/engine/fields.ts';
import { readFile, writeFile } from '../../src/engine/file.ts';
import { readLink, writeLink } from '../../src/engine/link.ts';
import type { AnyCalculator } from '../../src/engine/model.ts';
import { readScenarios, writeScenarios } from '../../src/engine/scenarios.ts';
import { fit } from '../../src/engine/walk.ts';
import { inputsOf } from '../support/random-input.ts';

const calculators = Object.entries(registry) as unknown as [string, AnyCalculator][];
const called = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
	.map((text) => text.trim())
	.filter((text) => text !== '' && text.length <= 40);

describe.each(calculators)('scenarios of %s', (id, { definition, presets }) => {
	const scenarios = fc.array(
		fc.record({
			name: called,
			input: inputsOf(definition.inputs, 'plausible').map((input) => fit(definition.inputs, input)),
		}),
		{ maxLength: 4 },
	);
	it('come back from a fragment and from a file as they were', () => {
		fc.assert(
			fc.property(scenarios, (all) => {
				const main = writeLink(definition, presets[Object.keys(presets)[0] ?? ''], 'usd', 1);
				const fragment = `#${main}&${writeScenarios(definition, all, 'usd')}`;
				expect(fragment).toMatch(/^#[a-z0-9_.~=&-]*$/);
				expect(readScenarios(definition, fragment)).toEqual({ scenarios: all, broken: 0 });
				expect(readLink(definition, fragment)).toMatchObject({ problem: null, currency: 'usd' });
				const first = all[0]?.input ?? presets[Object.keys(presets)[0] ?? ''];
				const file = { input: first, currency: 'eur', scenarios: all };
				expect(readFile(definition, writeFile(definition, file))).toEqual({
					problem: null,
					...file,
				});
			}),
			{ numRuns: 15 },
		);
	});
	it('are counted as broken where one was damaged, and never read as other figures', () => {
		const input = presets[Object.keys(presets)[0] ?? ''];
		const text = writeScenarios(
			definition,
			[
				{ name: 'A', input },
				{ name: 'B', input },
			],
			'cny',
		);
		const at = text.indexOf('&') + id.length + 8;
		const damaged = text.slice(0, at) + (text[at] === '3' ? '4' : '3') + text.slice(at + 1);
		expect(readScenarios(definition, damaged)).toEqual({
			scenarios: [{ name: 'A', input }],
			broken: 1,
		});
		expect(readLink(definition, text)).toBeNull();
	});
});

describe('a file of figures', () => {
	const { definition, presets } = registry['four-rate'] as unknown as AnyCalculator;
	const input = Object.values(presets)[0] as Record<string, unknown>;
	const file = (changes: object) =>
		JSON.stringify({ calculator: 'four-rate', version: 1, currency: 'cny', input, ...changes });
	it('is refused with the reason', () => {
		expect(readFile(definition, '{')).toEqual({ problem: 'unreadable' });
		expect(readFile(definition, '[1]')).toEqual({ problem: 'unreadable' });
		expect(readFile(definition, file({ input: null }))).toEqual({ problem: 'unreadable' });
		expect(readFile(definition, file({ calculator: 'gates' }))).toEqual({ problem: 'foreign' });
		expect(readFile(definition, file({ version: 99 }))).toEqual({ problem: 'version' });
		expect(readFile(definition, file({ input: { ...input, reach: 2, win: 'x' } }))).toEqual({
			problem: 'invalid',
			issues: [
				{ field: 'reach', code: 'aboveMax' },
				{ field: 'win', code: 'notNumber' },
			],
		});
	});
	it('brings nothing but figures', () => {
		const hostile = file({ input: { ...input, extra: '<script>' }, scenarios: 'x' });
		expect(readFile(definition, hostile)).toEqual({
			problem: null,
			currency: 'cny',
			input,
			scenarios: [],
		});
		const nameless = file({ scenarios: [{ name: ' ', input }, { name: 'A', input: {} }, 7] });
		expect(readFile(definition, nameless)).toMatchObject({ scenarios: [] });
	});
	it('holds four scenarios at most, with names of at most forty letters', () => {
		const scenarios = ['A', 'B', ' C ', 'x'.repeat(50), 'E'].map((name) => ({ name, input }));
		const reading = readFile(definition, file({ scenarios, currency: 7 }));
		expect(reading).toMatchObject({ problem: null, currency: '' });
		expect('scenarios' in reading && reading.scenarios.map(({ name }) => name)).toEqual([
			'A',
			'B',
			'C',
			'x'.repeat(40),
		]);
	});
	it('never throws', () => {
		fc.assert(
			fc.property(fc.json(), (text) => {
				expect(readFile(definition, text).problem).not.toBeNull();
			}),
		);
	});
});

describe('what was kept before a calculator changed', () => {
	const before = {
		id: 'demo',
		version: 1,
		inputs: { percent: number('score', { min: 0, max: 100, default: 0 }) },
	};
	const today = {
		id: 'demo',
		version: 2,
		inputs: { share: ratio() },
		past: {
			1: {
				inputs: before.inputs,
				read: ({ percent }: { percent: number }) => ({ share: percent / 100 }),
			},
		},
	};
	const kept = [
		{ name: 'Low', input: { percent: 20 } },
		{ name: '高', input: { percent: 75 } },
	];
	const now = [
		{ name: 'Low', input: { share: 0.2 } },
		{ name: '高', input: { share: 0.75 } },
	];

	it('is read as scenarios of today, names and all', () => {
		const link = writeScenarios(before, kept, 'cny');
		expect(readScenarios(today, link)).toEqual({ scenarios: now, broken: 0 });
	});
	it('is read from a file too', () => {
		const file = writeFile(before, { input: { percent: 50 }, currency: 'cny', scenarios: kept });
		expect(readFile(today, file)).toEqual({
			problem: null,
			input: { share: 0.5 },
			currency: 'cny',
			scenarios: now,
		});
	});
	it('counts as broken where figures of it are no longer to be read', () => {
		const link = writeScenarios(before, kept, 'cny');
		const narrow = { ...today, inputs: { share: ratio({ max: 0.5 }) } };
		expect(readScenarios(narrow, link).scenarios).toEqual([now[0]]);
		expect(readScenarios(narrow, link).broken).toBe(1);
	});
});
