import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registry } from '../../../src/calculators/registry.ts';
import { number } from '../../../src/engine/fields.ts';
import { type AnyCalculator, defineCalculator } from '../../../src/engine/model.ts';
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

interface Point {
	readonly x: number;
	readonly y: number;
}
/** A model whose advice is known: what it says of `x`, and when it says so. */
const known = defineCalculator<Point, { stage: string; twice: number }>()({
	id: 'known',
	version: 1,
	inputs: {
		x: number('number', { min: -1000, max: 1000, default: 50, plausible: [0, 100] }),
		y: number('number', { min: 1, max: 1000, default: 3 }),
	},
	first: ['x'],
	compute: ({ x }) => ({ stage: x < 70 ? 'early' : 'late', twice: 2 * x }),
	results: { stage: 'choice', twice: 'number' },
	formulas: async () => ({ default: { stage: 'x', twice: 'x' } }),
	headline: ['twice'],
	charts: {},
	presets: { usual: { x: 50, y: 3 } },
	insights: {
		high: {
			severity: 'info',
			when: ({ x }, { twice }) =>
				x < 60.25 && x > 5
					? null
					: {
							lever: { term: x < 3 ? 'c' : x < 80 ? 'a' : 'b' },
							amount: { value: twice, unit: 'number' },
						},
		},
		low: { severity: 'warn', when: ({ x }) => (x > 5 && x < 20.5 ? {} : null) },
		large: { severity: 'info', when: ({ y }) => (y >= 400 ? {} : null) },
	},
	names: [],
	terms: ['a', 'b', 'c', 'early', 'late'],
}) as unknown as AnyCalculator;

describe('the flips of a model whose advice is known', () => {
	const close = (x: number) => expect.closeTo(x, 6);
	const of = (x: number, y = 3, path = 'x') =>
		allFlips(known, { x, y }, [path]).map(({ path: _, distance, ...flip }) => {
			expect(distance).toBeCloseTo(
				path === 'x' && x <= 100 ? Math.abs(flip.value - x) / 100 : Math.abs(flip.value - y) / y,
				9,
			);
			return flip;
		});

	it('are the nearest on either side, each with what is advised before and after', () => {
		expect(of(50)).toEqual([
			{
				about: 'conclusion',
				value: 60.25,
				before: null,
				after: 'high',
				named: { lever: { term: 'a' } },
			},
			{
				about: 'stage',
				value: 70,
				before: 'early',
				after: 'late',
				named: { lever: { term: 'a' } },
			},
			{ about: 'conclusion', value: close(20.5), before: null, after: 'low', named: {} },
		]);
	});

	it('tell of another name as long as the conclusion is the same', () => {
		expect(of(65)).toEqual([
			{ about: 'conclusion', value: close(60.25), before: 'high', after: null, named: {} },
			{
				about: 'stage',
				value: 70,
				before: 'early',
				after: 'late',
				named: { lever: { term: 'a' } },
			},
			{ about: 'named', value: 80, before: 'high', after: 'high', named: { lever: { term: 'b' } } },
		]);
	});

	it('end with the conclusion, whatever else is named later', () => {
		expect(of(2).map(({ about, value }) => [about, value])).toEqual([
			['named', 3],
			['conclusion', close(5)],
			['stage', 70],
		]);
	});

	it('look over the whole range where there is no plausible one', () => {
		expect(of(50, 3, 'y')).toEqual([
			{ about: 'conclusion', value: 400, before: null, after: 'large', named: {} },
		]);
	});

	it('stop looking once all that can change has', () => {
		let calls = 0;
		const { definition } = known;
		const compute = (input: unknown) => {
			calls++;
			return definition.compute(input);
		};
		const counted = { ...known, definition: { ...definition, compute } } as AnyCalculator;
		allFlips(counted, { x: 50, y: 3 }, ['x']);
		expect(calls).toBeLessThanOrEqual(120);
	});

	it('say nothing of an input that is not asked for, and of all where none is named', () => {
		expect(allFlips(known, { x: 50, y: 3 }, [])).toEqual([]);
		expect(new Set(allFlips(known, { x: 50, y: 3 }).map(({ path }) => path))).toEqual(
			new Set(['x', 'y']),
		);
	});
});

describe('the range in which changes matter', () => {
	const field = number('number', { min: -10, max: 200, default: 1, plausible: [0, 100] });
	const range = (value: number, low = -10, high = 200) => {
		const found = plausibly({ path: 'x', field, value, low, high });
		return [found.low, found.high];
	};
	it('is the plausible one, where the value lies in it, within what siblings leave', () => {
		for (const value of [0, 40, 100]) expect(range(value)).toEqual([0, 100]);
		expect(range(-1)).toEqual([-10, 200]);
		expect(range(101)).toEqual([-10, 200]);
		expect(range(40, 20, 60)).toEqual([20, 60]);
		const free = number('number', { min: -10, max: 200, default: 1 });
		const scalar = { path: 'x', field: free, value: 4, low: -10, high: 200 };
		expect(plausibly(scalar)).toEqual(scalar);
	});
});

const codeOf = (advice: Advice, about: string): string | null | undefined =>
	about === 'conclusion' ? advice.conclusion : advice.verdicts[about];
