import { keyOf, keysIn, pathOf } from './path.ts';

/** What a formula is worked out from: the figures, and the path of the result it belongs to. */
export interface Scope {
	readonly input: unknown;
	readonly output: unknown;
	readonly path: string;
	/** Values of the variables of the sums around. */
	readonly variables?: Readonly<Record<string, number>>;
}
/** What a name in a formula stands for. */
export interface Reference {
	readonly from: 'input' | 'output' | 'index';
	readonly path: string;
	readonly value: unknown;
}

const isIndex = (key: string | undefined): boolean => key !== undefined && /^\d+$/.test(key);

/** Follows keys; a key that a list of picks has or lacks is `true` or `false`. */
function follow(root: unknown, keys: readonly string[]): unknown {
	let here = root;
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i] as string;
		if (typeof here !== 'object' || here === null) return undefined;
		if (Object.hasOwn(here, key)) here = (here as Record<string, unknown>)[key];
		else if (i === keys.length - 1 && Array.isArray(here) && !isIndex(key))
			return here.every((pick) => typeof pick === 'string') ? here.includes(key) : undefined;
		else return undefined;
	}
	return here;
}

/** Words that mean a place: `t` the row's number from 1, `i` the same from 0, `p1`, `p2` … a part of the path. */
function placeOf({ path }: Scope, word: string): number | string | undefined {
	const parts = keysIn(path);
	const part = /^p(\d)$/.exec(word);
	if (part) {
		const key = parts[Number(part[1]) - 1];
		return isIndex(key) ? Number(key) : key;
	}
	if (word !== 't' && word !== 'i') return undefined;
	const row = parts.findLast(isIndex);
	return row === undefined ? undefined : Number(row) + (word === 't' ? 1 : 0);
}

/**
 * Finds what the keys of a name mean in the formula of the result at `scope.path`: from the inside out,
 * the columns of the same row, the enclosing results, the top-level results, then the inputs; after
 * `input.` only the inputs, after `output.` only from the top of the results. In a series of numbers a sibling series means its element at the same place;
 * `previous` takes the row before.
 * @returns `null` where the name means nothing (or the row before the first).
 */
export function lookUp(scope: Scope, keys: readonly string[], previous = false): Reference | null {
	const { input, output, path } = scope;
	if (keys[0] === 'input') return inputAt(input, keys.slice(1));
	if (keys[0] === 'output') return outputAt(output, keys.slice(1));
	// The variables of a sum hide everything else of their name.
	if (keys.length === 1 && Object.hasOwn(scope.variables ?? {}, keys[0] ?? ''))
		return { from: 'index', path, value: scope.variables?.[keys[0] ?? ''] };
	const parts = keysIn(path);
	const own = parts.pop();
	const step = previous ? 1 : 0;
	const row = isIndex(own) ? Number(own) : undefined;
	for (let depth = parts.length; depth >= 0; depth--) {
		const base = parts.slice(0, depth);
		const last = base.at(-1);
		if (step && isIndex(last)) {
			base[base.length - 1] = String(Number(last) - step);
			if (Number(last) === 0) {
				if (follow(output, [...parts.slice(0, depth), ...keys]) !== undefined) return null;
				continue;
			}
		}
		const found = [...base, ...keys];
		const value = follow(output, found);
		if (value === undefined) continue;
		if (row === undefined || !Array.isArray(value))
			return { from: 'output', path: pathOf(found), value };
		const element: unknown = value[row - step];
		if (typeof element === 'object' && element !== null)
			return { from: 'output', path: pathOf(found), value };
		return element === undefined
			? null
			: { from: 'output', path: `${pathOf(found)}.${row - step}`, value: element };
	}
	const place = keys.length === 1 ? placeOf(scope, keys[0] ?? '') : undefined;
	if (place !== undefined) return { from: 'index', path, value: place };
	return inputAt(input, keys);
}

function outputAt(output: unknown, keys: readonly string[]): Reference | null {
	const value = follow(output, keys);
	return value === undefined ? null : { from: 'output', path: pathOf(keys), value };
}

function inputAt(input: unknown, keys: readonly string[]): Reference | null {
	const value = follow(input, keys);
	return value === undefined ? null : { from: 'input', path: pathOf(keys), value };
}

/** The leaves under a value when the keys are followed through every row of every list on the way. */
function fanOut(
	from: Reference['from'],
	value: unknown,
	path: string,
	keys: readonly string[],
): Reference[] | null {
	if (Array.isArray(value) && !isIndex(keys[0])) {
		const all = value.map((row, i) => fanOut(from, row, `${path}.${i}`, keys));
		return all.some((row) => row === null) ? null : all.flatMap((row) => row ?? []);
	}
	const [key, ...rest] = keys;
	if (key === undefined)
		return typeof value === 'object' && value !== null ? null : [{ from, path, value }];
	if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
	return fanOut(from, (value as Record<string, unknown>)[key], `${path}.${keyOf(key)}`, rest);
}

/**
 * @returns the numbers of a series named in a formula: the elements of a list, or a column of its rows
 * (`years.cost`, `input.cells.wins`); `null` where the name is none.
 */
export function seriesOf(scope: Scope, keys: readonly string[]): Reference[] | null {
	const isList = (root: unknown): boolean => {
		for (let i = keys.length; i > 0; i--)
			if (Array.isArray(follow(root, keys.slice(0, i)))) return true;
		return false;
	};
	const within = (
		from: 'input' | 'output',
		root: unknown,
		base: readonly string[],
		named = keys,
	) => {
		const [first = '', ...rest] = named;
		const value = follow(root, [first]);
		return value === undefined ? null : fanOut(from, value, pathOf([...base, first]), rest);
	};
	const asInput = keys[0] === 'input' ? keys.slice(1) : keys;
	const parts = keys[0] === 'input' ? [] : keysIn(scope.path).slice(0, -1);
	for (let depth = keys[0] === 'input' ? -1 : parts.length; depth >= 0; depth--) {
		const base = parts.slice(0, depth);
		const root = follow(scope.output, base);
		if (root !== undefined && isList(root)) return within('output', root, base);
	}
	const all = within('input', scope.input, [], asInput);
	return all && all[0]?.path === pathOf(asInput) ? null : all;
}
