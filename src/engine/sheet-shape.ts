import type { KnownField, Shape } from './fields.ts';
import type { AnyCalculator } from './model.ts';
import { at, fit, leavesOf, setAt } from './walk.ts';

/** Lengths of the lists of an output; `table.*` stands for the lists inside the list `table`. */
export type Lengths = ReadonlyMap<string, number>;

export function lengthsOf(output: unknown): Lengths {
	const lengths = new Map<string, number>();
	const visit = (value: unknown, path: string): void => {
		if (typeof value !== 'object' || value === null) return;
		if (Array.isArray(value)) {
			lengths.set(path, Math.max(lengths.get(path) ?? 0, value.length));
			for (const inner of value) visit(inner, `${path}.*`);
		} else
			for (const [key, inner] of Object.entries(value)) visit(inner, path ? `${path}.${key}` : key);
	};
	visit(output, '');
	return lengths;
}

/** A change of the input that may change how long the lists of the output are. */
interface Probe {
	/** The input changed. */
	readonly path: string;
	/** Whether it is a whole number or a list: what can lead the length of a table. */
	readonly leads: boolean;
	readonly input: unknown;
}

function listProbes(inputs: Shape, input: unknown): Probe[] {
	const probes: Probe[] = [];
	const visit = (anyField: KnownField, path: string): void => {
		if (anyField.kind === 'group')
			for (const [key, inner] of Object.entries(anyField.fields))
				visit(inner as KnownField, `${path}.${key}`);
		if (anyField.kind !== 'list' || anyField.follows) return;
		const rows = at(input, path) as unknown[];
		const next = rows.length > anyField.min ? rows.slice(0, -1) : [...rows, ...rows.slice(-1)];
		probes.push({ path, leads: true, input: fit(inputs, setAt(input, path, next)) });
	};
	for (const [key, field] of Object.entries(inputs)) visit(field as KnownField, key);
	return probes;
}

const numberProbes = (inputs: Shape, input: unknown): Probe[] =>
	leavesOf(inputs, input)
		.filter(({ path }) => !/\.\d+(?:\.|$)/.test(path))
		.flatMap(({ path, field, value }) =>
			[field.min, field.max, ...(field.integer ? [Number(value) + 1] : [])]
				.filter((other) => other !== value && other <= field.max)
				.map((other) => ({
					path,
					leads: field.integer === true,
					input: fit(inputs, setAt(input, path, other)),
				})),
		);

/** How long the lists of an output are, and why. */
export interface Leading {
	/** By list: the whole numbers and lists of the input that decide how long it is. */
	readonly leaders: ReadonlyMap<string, readonly string[]>;
	/** Lists whose length hangs on other figures as well: what was found, not a table of so many rows. */
	readonly found: ReadonlySet<string>;
}

/** Finds out by trying which inputs decide how long each list of the output is. */
export function leadingOf(calculator: AnyCalculator, input: unknown, output: object): Leading {
	const { inputs, compute } = calculator.definition;
	const usual = lengthsOf(output);
	const all = new Map<string, Set<string>>();
	const found = new Set<string>();
	for (const probe of [...listProbes(inputs, input), ...numberProbes(inputs, input)]) {
		if (calculator.validate(probe.input).length > 0) continue;
		const now = lengthsOf(compute(probe.input));
		for (const path of new Set([...usual.keys(), ...now.keys()])) {
			if (usual.get(path) === now.get(path)) continue;
			if (!probe.leads) found.add(path);
			all.set(path, (all.get(path) ?? new Set()).add(probe.path));
		}
	}
	const leaders = [...all].filter(([path]) => !found.has(path));
	return { leaders: new Map(leaders.map(([path, paths]) => [path, [...paths]])), found };
}
