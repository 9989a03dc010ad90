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

/**
 * Finds out by trying which inputs decide how long each list of the output is.
 * @returns for each list that has any: those inputs; without those lists whose length also hangs on
 * figures that are no whole numbers, since such a list is what was found, not a table of so many rows.
 */
export function leadersOf(
	calculator: AnyCalculator,
	input: unknown,
	output: object,
): ReadonlyMap<string, readonly string[]> {
	const { inputs, compute } = calculator.definition;
	const usual = lengthsOf(output);
	const leaders = new Map<string, Set<string>>();
	const found = new Set<string>();
	for (const probe of [...listProbes(inputs, input), ...numberProbes(inputs, input)]) {
		if (calculator.validate(probe.input).length > 0) continue;
		for (const [path, length] of lengthsOf(compute(probe.input))) {
			if (usual.get(path) === length) continue;
			if (!probe.leads) found.add(path);
			leaders.set(path, (leaders.get(path) ?? new Set()).add(probe.path));
		}
	}
	return new Map(
		[...leaders]
			.filter(([path]) => !found.has(path))
			.map(([path, inputPaths]) => [path, [...inputPaths]]),
	);
}
