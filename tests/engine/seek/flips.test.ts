import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registry } from '../../../src/calculators/registry.ts';
import type { AnyCalculator } from '../../../src/engine/model.ts';
import { type Advice, adviceOn, verdictPaths } from '../../../src/engine/seek/advice.ts';
import { allFlips, type Flip, flips, plausibly } from '../../../src/engine/seek/flips.ts';
import { type ScalarInput, scalarInputs, varying } from '../../../src/engine/seek/scalars.ts';
import { setAt } from '../../../src/engine/walk.ts';
import { inputsOf } from '../../support/random-input.ts';

const RUNS = Number(process.env['RUNS'] ?? 200);
const PATIENCE = 60_000 + 400 * RUNS;
/** Of all sides looked at, how many may hide a change so narrow that only a finer scan meets it. */
const OVERLOOKED = 0.005;
const SCAN = 60;
const calculators = registry as unknown as Readonly<Record<string, AnyCalculator>>;
const anyCase = fc.constantFrom(...Object.entries(calculators)).chain(([id, calculator]) =>
	fc.record({
		id: fc.constant(id),
		input: fc.oneof(
			fc.constantFrom(...Object.values(calculator.presets)),
			inputsOf(calculator.definition.inputs, 'plausible'),
		),
		which: fc.nat(),
	}),
);

/** Whether advice differs as a flip says: by the calculator's own whole results, not by `adviceOn`. */
function differs(calculator: AnyCalculator, about: string, from: unknown, to: unknown): boolean {
	const [a, b] = [from, to].map((input) => {
		const output = calculator.compute(input) as Record<string, unknown>;
		const [first] = calculator.insights(input, output);
		const named = Object.entries(first?.params ?? {}).filter(([, phrase]) => !('value' in phrase));
		return { output, code: first?.code ?? null, named: JSON.stringify(named) };
	}) as [Sight, Sight];
	if (about === 'conclusion') return a.code !== b.code;
	if (about === 'named') return a.code === b.code && a.named !== b.named;
	const read = (sight: Sight) => about.split('.').reduce<unknown>(inside, sight.output);
	return read(a) !== read(b);
}
interface Sight {
	readonly output: object;
	readonly code: string | null;
	readonly named: string;
}
const inside = (tree: unknown, key: string): unknown => (tree as Record<string, unknown>)[key];

/** The value next to a flip, on the present one's side. */
function nextTo({ field, value: present, low, high }: ScalarInput, flip: number): number {
	const toward = Math.sign(present - flip);
	if (field.integer) return flip + toward;
	if (field.only) {
		const between = field.only.filter(
			(x) => (x - flip) * toward > 0 && (x - present) * toward <= 0,
		);
		return toward > 0 ? Math.min(...between) : Math.max(...between);
	}
	const span = field.plausible ? field.plausible[1] - field.plausible[0] : Math.min(1, high - low);
	const grain = 3e-9 * Math.max(Math.abs(flip), Math.abs(present) * 1e-3, span * 1e-3);
	return flip + toward * Math.min(grain, Math.abs(present - flip));
}

describe('flips', () => {
	it(
		'are where the advice becomes another, and none is nearer',
		() => {
			const overlooked: string[] = [];
			let sides = 0;
			let found = 0;
			fc.assert(
				fc.property(anyCase, ({ id, input, which }) => {
					const calculator = calculators[id] as AnyCalculator;
					const scalars = scalarInputs(calculator, input);
					const whole = scalars[which % scalars.length] as ScalarInput;
					const scalar = plausibly(whole);
					const { path, value: present, low, high, field } = scalar;
					const inputWith = varying(calculator, input, path);
					const flipped = allFlips(calculator, input, [path]);
					for (const { about, value, before, after, ...flip } of flipped) {
						const told = `${id} ${path} ${present} → ${value}: ${about} ${before} → ${after}`;
						found++;
						expect(flip.path).toBe(path);
						expect(value >= low && value <= high, told).toBe(true);
						expect(calculator.validate(inputWith(value)), told).toEqual([]);
						expect(differs(calculator, about, input, inputWith(value)), told).toBe(true);
						const last = inputWith(nextTo(whole, value));
						// Where two are equal but for rounding, which one is named changes with every digit.
						if (differs(calculator, about, input, last)) overlooked.push(told);
					}
					const verdicts = verdictPaths(calculator, input);
					const standing = adviceOn(calculator, input, verdicts);
					for (const end of [low, high]) {
						const nearest = (about: string): Flip | undefined =>
							flipped.find(
								(flip) => flip.about === about && (flip.value - present) * (end - present) > 0,
							);
						sides++;
						const abouts = ['conclusion', ...verdicts];
						for (let i = 1; i <= SCAN; i++) {
							const free = present + ((end - present) * i) / (SCAN + 1);
							const x = field.integer ? Math.round(free) : free;
							if (field.only && !field.only.includes(x)) continue;
							const advice = adviceOn(calculator, inputWith(x), verdicts);
							const missed = abouts.find(
								(about) =>
									codeOf(advice, about) !== codeOf(standing, about) &&
									Math.abs(x - present) <
										Math.abs((nearest(about)?.value ?? Infinity) - present) * (1 - 1e-8),
							);
							if (!missed) continue;
							overlooked.push(`${id} ${path} ${present}: ${missed} is another at ${x}`);
							break;
						}
					}
				}),
				{ numRuns: RUNS },
			);
			expect(overlooked.length, overlooked.join('\n')).toBeLessThanOrEqual(
				Math.ceil(sides * OVERLOOKED),
			);
			expect(found).toBeGreaterThan(RUNS / 10);
		},
		PATIENCE,
	);

	it('come nearest first, each once for a side and subject', () => {
		for (const id of ['gates', 'new-product', 'growth-profit']) {
			const calculator = calculators[id] as AnyCalculator;
			for (const input of Object.values(calculator.presets)) {
				const all = allFlips(calculator, input);
				const distances = all.map(({ distance }) => distance);
				expect(distances).toEqual([...distances].sort((a, b) => a - b));
				const present = new Map(
					scalarInputs(calculator, input).map((one) => [one.path, one.value]),
				);
				const keys = all.map(
					({ path, about, value }) => `${path} ${about} ${value > (present.get(path) ?? 0)}`,
				);
				expect(new Set(keys).size).toBe(keys.length);
			}
		}
	});

	it('find the thresholds of a model', () => {
		const gates = calculators['gates'] as AnyCalculator;
		const ready = gates.presets['ready-to-expand'];
		const [flip] = allFlips(gates, ready, ['thresholds.minSpareCapacity']).filter(
			({ about }) => about === 'stage',
		);
		const spare = (ready as { market: { spareCapacity: number } }).market.spareCapacity;
		expect(flip).toMatchObject({ before: 'expand', after: 'market' });
		expect(flip?.value).toBeCloseTo(spare, 8);
		expect(flip?.value).toBeGreaterThan(spare);
	});

	it('name what the same insight names instead', () => {
		const engine = calculators['four-rate'] as AnyCalculator;
		const all = allFlips(engine, engine.presets['bank-software'], ['reach']);
		expect(all[0]).toMatchObject({ about: 'named', before: 'weakest', after: 'weakest' });
		expect(all[0]?.named).toEqual({ lever: { term: 'retention' } });
	});

	it('wait for slow results only where the conclusion reads them', () => {
		const engine = calculators['four-rate'] as AnyCalculator;
		const levers = [
			'accounts',
			'reach',
			'opportunity',
			'win',
			'dealValue',
			'retention',
			'expansion',
		];
		const idle = levers.reduce(
			(input, lever) => setAt(input, `levers.${lever}.uplift`, 0),
			setAt(engine.presets['bank-software'], 'levers.reach.cost', 1e6),
		);
		for (const input of [idle, ...Object.values(engine.presets)]) {
			let waited = 0;
			const { definition } = engine;
			const slow = (one: unknown) => {
				waited++;
				return definition.slow?.(one) ?? {};
			};
			const spied: AnyCalculator = { ...engine, definition: { ...definition, slow } };
			const advice: Advice = adviceOn(spied, input, []);
			const [first] = engine.insights(input, engine.compute(input));
			expect(advice.conclusion).toBe(first?.code);
			expect(waited).toBe(input === idle ? 1 : 0);
		}
	});

	it('stops for breath after every calculation or two, and changes nothing in the input', () => {
		for (const calculator of Object.values(calculators)) {
			let calls = 0;
			const { definition } = calculator;
			const compute = (one: unknown) => {
				calls++;
				return definition.compute(one);
			};
			const counted: AnyCalculator = { ...calculator, definition: { ...definition, compute } };
			const [input] = Object.values(calculator.presets);
			const before = structuredClone(input);
			const some = scalarInputs(calculator, input).slice(0, 6);
			let most = 0;
			for (const _ of flips(
				counted,
				input,
				some.map(({ path }) => path),
			)) {
				most = Math.max(most, calls);
				calls = 0;
			}
			expect(most).toBeGreaterThan(0);
			expect(most).toBeLessThanOrEqual(5);
			expect(input).toEqual(before);
		}
	});
});

const codeOf = (advice: Advice, about: string): string | null | undefined =>
	about === 'conclusion' ? advice.conclusion : advice.verdicts[about];
