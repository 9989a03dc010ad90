import type { KnownField, Shape } from '../fields.ts';
import type { AnyCalculator } from '../model.ts';
import { at, fit, type Leaf, leavesOf, setAt } from '../walk.ts';

/** Lengths of the lists of an output; `table.*` stands for the lists inside the list `table`. */
function lengthsOf(output: unknown): ReadonlyMap<string, number> {
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
	/** The input changed, where it is one. */
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

const inList = ({ path }: Leaf): boolean => /\.\d+(?:\.|$)/.test(path);
/** Whether a number can lead the length of a table: a whole one that stands by itself. */
const isLeader = (leaf: Leaf): boolean => leaf.field.integer === true && !inList(leaf);

const leaderProbes = (inputs: Shape, input: unknown): Probe[] =>
	leavesOf(inputs, input)
		.filter(isLeader)
		.flatMap(({ path, field, value }) =>
			[field.min, field.max, Number(value) + 1]
				.filter((other) => other !== value && other <= field.max)
				.map((other) => ({
					path,
					leads: true,
					input: fit(inputs, setAt(input, path, other)),
				})),
		);

/** All other numbers at once: least, most, default, and those in lists against those that stand alone. */
function otherProbes({ definition, validate }: AnyCalculator, input: unknown): Probe[] {
	const { inputs } = definition;
	const leaves = leavesOf(inputs, input).filter((leaf) => !isLeader(leaf));
	const choices: ((leaf: Leaf) => number)[] = [
		({ field }) => field.min,
		({ field }) => field.max,
		({ field }) => field.default,
		(leaf) => (inList(leaf) ? leaf.field.min : leaf.field.max),
		(leaf) => (inList(leaf) ? leaf.field.max : leaf.field.min),
	];
	return choices.map((choose) => {
		const changed = leaves.reduce((next, leaf) => setAt(next, leaf.path, choose(leaf)), input);
		const issues = validate(changed).map(({ field }) => field);
		const lawful = issues.reduce((next, path) => setAt(next, path, at(input, path)), changed);
		return { path: '', leads: false, input: lawful };
	});
}

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
	const probes = [
		...listProbes(inputs, input),
		...leaderProbes(inputs, input),
		...otherProbes(calculator, input),
	];
	for (const probe of probes) {
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
