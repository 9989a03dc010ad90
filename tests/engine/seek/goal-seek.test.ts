import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registry } from '../../../src/calculators/registry.ts';
import type { AnyCalculator } from '../../../src/engine/model.ts';
import { goalSeek } from '../../../src/engine/seek/goal-seek.ts';
import {
	type ScalarInput,
	scalarInputs,
	scalarResults,
	varying,
} from '../../../src/engine/seek/scalars.ts';
import type { Sought } from '../../../src/engine/seek/seek.ts';
import { at, setAt } from '../../../src/engine/walk.ts';
import { inputsOf } from '../../support/random-input.ts';

const RUNS = Number(process.env['RUNS'] ?? 1000);
const calculators = registry as unknown as Readonly<Record<string, AnyCalculator>>;
/** Of all seeks, how many may overlook a step so narrow that only a finer scan meets it. */
const OVERLOOKED = 0.005;
const SCAN = 80;
const PATIENCE = 60_000 + 200 * RUNS;

/** Values a number may have: over its whole range, where it is plausible, near to what it is. */
function valuesOf({ field, value, low, high }: ScalarInput, share: number): number {
	if (field.only) {
		const permitted = field.only.filter((x) => x >= low && x <= high);
		return permitted[Math.floor(share * permitted.length)] ?? value;
	}
	const [from, to] = field.plausible ?? [low, high];
	const part = (share * 3) % 1;
	const size = Math.abs(value) || Math.abs(field.default) || 1;
	const x =
		share < 1 / 3
			? low + (high - low) * part
			: share < 2 / 3
				? from + (to - from) * part
				: value + Math.sign(part - 0.5) * size * 10 ** (8 * Math.abs(part - 0.5) - 3);
	const inside = Math.min(high, Math.max(low, x));
	return field.integer ? Math.round(inside) : inside;
}

const share = fc.integer({ min: 0, max: 2 ** 24 - 1 }).map((n) => n / 2 ** 24);
/** A calculator by id, figures for it, one of its numbers and of its results, and a target. */
const anyCase = fc.constantFrom(...Object.entries(calculators)).chain(([id, calculator]) =>
	fc.record({
		id: fc.constant(id),
		input: fc.oneof(
			fc.constantFrom(...Object.values(calculator.presets)),
			inputsOf(calculator.definition.inputs, 'plausible'),
			inputsOf(calculator.definition.inputs, 'whole'),
		),
		which: fc.nat(),
		of: fc.nat(),
		kind: fc.constantFrom('taken', 'taken', 'round', 'above', 'below'),
		where: share,
	}),
);
const SPREAD = Array.from({ length: SCAN }, (_, i) => (i * (Math.sqrt(5) - 1)) / 2);

/** Largest number in a calculation: what its rounding errors are measured against. */
const largestOf = (...trees: unknown[]): number =>
	trees.reduce<number>((most, tree) => {
		if (typeof tree === 'number') return Math.max(most, Math.abs(tree));
		const inside = tree && typeof tree === 'object' ? Object.values(tree) : [];
		return Math.max(most, inside.length > 0 ? largestOf(...inside) : 0);
	}, 0);

/** What a scan finds that a seek should have found; `null` where it finds nothing of the kind. */
function overlooked(
	sought: Sought,
	target: number,
	present: number,
	scan: readonly (readonly [number, number | null])[],
): string | null {
	const near = 1e-6 * Math.max(1, Math.abs(target));
	const defined = scan.flatMap(([x, y]) => (y === null ? [] : [[x, y] as const]));
	const off = (y: number) => Math.abs(y - target);
	if (sought.kind === 'undefined' && defined.length > 0) return 'it is defined';
	if (sought.kind === 'unreachable') {
		const better = defined.find(([, y]) => off(y) < off(sought.best.result) * 0.999999 - near);
		if (better) return `${better} is nearer`;
		// Neighbours far from the target on either side of it are a pole, and nothing passes there.
		const close = 3 * off(sought.best.result);
		const passed = scan.some(([, y], i) => {
			const before = scan[i - 1]?.[1] ?? null;
			if (y === null || before === null || y > target === before > target) return false;
			return off(y) < close && off(before) < close;
		});
		if (passed) return 'it lies on both sides';
	}
	if (sought.kind === 'reached') {
		const far = Math.abs(sought.value - present) * (1 - 1e-6);
		const nearer = defined.find(([x, y]) => Math.abs(x - present) < far && off(y) === 0);
		if (nearer) return `${nearer} is closer to ${present}`;
	}
	return null;
}

describe('goal seek', () => {
	it(
		'reproduces random targets, and what it cannot reach a fine scan cannot either',
		() => {
			const missed: string[] = [];
			const kinds = new Set<string>();
			fc.assert(
				fc.property(anyCase, ({ id, input, which, of, kind, where }) => {
					const calculator = calculators[id] as AnyCalculator;
					const scalars = scalarInputs(calculator, input);
					const scalar = scalars[which % scalars.length] as ScalarInput;
					const { path, value: present } = scalar;
					const inputWith = varying(calculator, input, path);
					const spread = SPREAD.map((step) => valuesOf(scalar, (where + step) % 1));
					const values = [...new Set([present, ...spread])];
					const outputs = values.map((x) => calculator.definition.compute(inputWith(x)));
					const moving = scalarResults(calculator, input).filter(
						(result) => new Set(outputs.map((output) => at(output, result.path))).size > 1,
					);
					const result = moving[of % moving.length];
					if (!result) return;
					const scan = values
						.map((x, i) => [x, at(outputs[i], result.path) as number | null] as const)
						.sort(([a], [b]) => a - b);
					const taken = scan.flatMap(([, y]) => (y === null ? [] : [y])).sort((a, b) => a - b);
					const [least = 0, most = 0] = [taken[0], taken.at(-1)];
					const room = (most - least || Math.abs(most) || 1) * where;
					const i = Math.floor(where * taken.length);
					const target = {
						taken: taken[i] ?? 0,
						round: least < 0 && most > 0 ? 0 : Number(((taken[i] ?? 0) * 1.01).toPrecision(2)),
						above: most + room,
						below: least - room,
					}[kind] as number;

					const sought = goalSeek(calculator, input, path, result.path, target);
					kinds.add(sought.kind);
					const again = (x: number) =>
						at(calculator.definition.compute(inputWith(x)), result.path) as number;
					const told = `${id} ${path} → ${result.path} = ${target}: ${JSON.stringify(sought)}`;
					if (sought.kind === 'reached' || sought.kind === 'already') {
						const error = Math.abs(again(sought.value) - target);
						const noise = 1e-12 * largestOf(inputWith(sought.value), outputs);
						const room = Math.max(noise, 1e-6 * Math.max(1, Math.abs(target)));
						expect(error, told).toBeLessThanOrEqual(room);
						expect(sought.result, told).toBe(again(sought.value));
					}
					if (sought.kind === 'passed') {
						const { value, before } = sought;
						expect(Math.sign(sought.result - target), told).toBe(
							-Math.sign(before.result - target),
						);
						expect(before.result, told).toBe(again(before.value));
						expect(sought.result, told).toBe(again(value));
						expect((value - before.value) * (before.value - present), told).toBeGreaterThanOrEqual(
							0,
						);
					}
					if (sought.kind === 'unreachable')
						expect(sought.best.result, told).toBe(again(sought.best.value));
					const last = 'value' in sought ? sought : 'best' in sought ? sought.best : null;
					if (last) expect(calculator.validate(inputWith(last.value)), told).toEqual([]);
					const met = ['already', 'reached', 'passed'].includes(sought.kind);
					const fault =
						kind === 'taken' && taken.length > 0 && !met
							? 'it is taken'
							: overlooked(sought, target, present, scan);
					if (fault) missed.push(`${told}: ${fault}`);
				}),
				{ numRuns: RUNS },
			);
			expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(Math.ceil(RUNS * OVERLOOKED));
			if (RUNS >= 1000)
				expect([...kinds].sort()).toEqual(
					expect.arrayContaining(['already', 'passed', 'reached', 'unreachable']),
				);
		},
		PATIENCE,
	);

	it(
		'costs a few hundred calculations at most, and changes nothing in the input',
		() => {
			fc.assert(
				fc.property(anyCase, ({ id, input, which, of, where }) => {
					const calculator = calculators[id] as AnyCalculator;
					let calls = 0;
					const { definition } = calculator;
					const compute = (one: unknown) => {
						calls++;
						return definition.compute(one);
					};
					const counted: AnyCalculator = { ...calculator, definition: { ...definition, compute } };
					const before = structuredClone(input);
					const scalars = scalarInputs(calculator, input);
					const results = scalarResults(calculator, input);
					const { path } = scalars[which % scalars.length] as ScalarInput;
					const result = results[of % results.length];
					const target = (result?.value ?? 1) * (1 + where);
					goalSeek(counted, input, path, result?.path ?? '', target);
					expect(calls).toBeLessThanOrEqual(500);
					expect(input).toEqual(before);
				}),
				{ numRuns: Math.ceil(RUNS / 5) },
			);
		},
		PATIENCE,
	);

	it('tells what a plan needs', () => {
		const plan = calculators['plan-decomposition'] as AnyCalculator;
		const [input] = Object.values(plan.presets);
		const { capacity } = plan.definition.compute(input) as { capacity: number };
		const sought = goalSeek(plan, input, 'target', 'coverage', 1);
		expect(sought).toMatchObject({ kind: 'reached', value: expect.closeTo(capacity, 4) });
		expect(goalSeek(plan, setAt(input, 'target', capacity), 'target', 'coverage', 1)).toMatchObject(
			{
				kind: 'already',
			},
		);
	});

	it('names an input that is not there', () => {
		const first = calculators['alignment'] as AnyCalculator;
		const [input] = Object.values(first.presets);
		expect(() => goalSeek(first, input, 'nowhere', 'alignment', 1)).toThrow('nowhere');
	});
});
