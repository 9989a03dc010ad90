import { at } from './walk.ts';

/** A piece of a formula: spreadsheet text, never executed in the browser. */
export type Token =
	| { readonly kind: 'name'; readonly name: string; readonly previous: boolean }
	| { readonly kind: 'function'; readonly name: string }
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'operator'; readonly text: string };

export const FUNCTIONS = ['MIN', 'MAX', 'IF', 'POWER', 'SUM', 'LAST'] as const;
const TOKEN =
	/\s*(?:(\d+\.?\d*(?:e-?\d+)?)|([A-Za-z][\w-]*(?:\.[\w-]*[\w])*)(\[t-1\])?|(<=|>=|<>|[-+*/(),=<>]))/y;

/**
 * Cuts a formula into tokens. Grammar: names (dotted), numbers, `+ - * / ( )`, comparisons,
 * `MIN MAX IF POWER SUM LAST`, and `name[t-1]` for the row before.
 * @throws on anything else.
 */
export function tokenise(formula: string): Token[] {
	const tokens: Token[] = [];
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < formula.trimEnd().length) {
		const from = TOKEN.lastIndex;
		const found = TOKEN.exec(formula);
		if (!found) throw new Error(`Formula "${formula}": cannot read "${formula.slice(from)}"`);
		const [, digits, word, previous, operator] = found;
		if (digits) tokens.push({ kind: 'number', value: Number(digits) });
		else if (operator) tokens.push({ kind: 'operator', text: operator });
		else if (word && (FUNCTIONS as readonly string[]).includes(word))
			tokens.push({ kind: 'function', name: word });
		else if (word) tokens.push({ kind: 'name', name: word, previous: previous !== undefined });
	}
	return tokens;
}

/** What a name in a formula stands for. A path that ends in a number may be an element of a series. */
export interface Reference {
	readonly from: 'input' | 'output' | 'index';
	readonly path: string;
	readonly value: unknown;
}

const isIndex = (key: string | undefined): boolean => key !== undefined && /^\d+$/.test(key);

/**
 * Finds what `name` means in the formula of the result at `path`: from the inside out, the columns of
 * the same row, the enclosing results, the top-level results, then the inputs. In a series of numbers
 * a sibling series means its element at the same place; `[t-1]` takes the row before.
 * @returns `null` where the name means nothing (or the row before the first).
 */
export function lookUp(
	input: unknown,
	output: unknown,
	path: string,
	name: string,
	previous = false,
): Reference | null {
	const scope = path.split('.');
	const own = scope.pop();
	const step = previous ? 1 : 0;
	const row = isIndex(own) ? Number(own) : undefined;
	if (name === 't' && row !== undefined) return { from: 'index', path, value: row + 1 };
	for (let depth = scope.length; depth >= 0; depth--) {
		const base = scope.slice(0, depth);
		const last = base.at(-1);
		if (step && isIndex(last)) base[base.length - 1] = String(Number(last) - step);
		if (step && isIndex(last) && Number(last) === 0) {
			if (at(output, [...scope.slice(0, depth), name].join('.')) !== undefined) return null;
			continue;
		}
		const candidate = [...base, name].join('.');
		const value = at(output, candidate);
		if (value === undefined) continue;
		if (row === undefined || !Array.isArray(value))
			return { from: 'output', path: candidate, value };
		const element = value[row - step];
		if (typeof element === 'object' && element !== null)
			return { from: 'output', path: candidate, value };
		return element === undefined
			? null
			: { from: 'output', path: `${candidate}.${row - step}`, value: element };
	}
	const value = at(input, name);
	return value === undefined ? null : { from: 'input', path: name, value };
}

/**
 * @returns where the numbers of a series named in an aggregate stand: the elements of an array of
 * numbers, or a column of an array of rows (`years.cost`); `null` where it is neither.
 */
export function seriesPaths(output: unknown, path: string, name: string): string[] | null {
	const scope = path.split('.').slice(0, -1);
	for (let depth = scope.length; depth >= 0; depth--) {
		const parts = [...scope.slice(0, depth), ...name.split('.')];
		const whole = parts.join('.');
		const elements = at(output, whole);
		if (Array.isArray(elements)) return elements.map((_, i) => `${whole}.${i}`);
		const column = parts.pop() ?? '';
		const rows = at(output, parts.join('.'));
		if (Array.isArray(rows)) return rows.map((_, i) => `${parts.join('.')}.${i}.${column}`);
	}
	return null;
}

/** @returns the numbers of a series named in an aggregate; `null` where the name is none. */
export const seriesOf = (output: unknown, path: string, name: string): (number | null)[] | null =>
	seriesPaths(output, path, name)?.map((element) => at(output, element) as number | null) ?? null;
