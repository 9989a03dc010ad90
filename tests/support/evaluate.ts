import { lookUp, seriesOf, type Token, tokenise } from '../../src/engine/formula.ts';

type Value = number | null;
const AGGREGATES = new Set(['SUM', 'LAST', 'MIN', 'MAX']);

/**
 * Evaluates spreadsheet text for the result at `path`, only to test that it equals `compute`.
 * An empty cell or a division by zero makes the result `null`, as `compute` has it.
 */
export function evaluate(formula: string, input: unknown, output: unknown, path: string): Value {
	const tokens = tokenise(formula);
	let next = 0;
	const peek = (): string | null => {
		const token = tokens[next];
		return token?.kind === 'operator' ? token.text : null;
	};
	const eat = (text: string): void => {
		if (peek() !== text) throw new Error(`${path}: expected "${text}" in "${formula}"`);
		next++;
	};
	const both = (a: Value, b: Value, of: (a: number, b: number) => number): Value => {
		if (a === null || b === null) return null;
		const value = of(a, b);
		return Number.isFinite(value) ? value : null;
	};
	const valueOf = (token: Token & { kind: 'name' }): Value => {
		const reference = lookUp(input, output, path, token.name, token.previous);
		if (!reference) {
			if (token.previous) return null;
			throw new Error(`${path}: "${token.name}" in "${formula}" means nothing`);
		}
		const { value } = reference;
		if (typeof value === 'boolean') return value ? 1 : 0;
		if (value === null || typeof value === 'number') return value;
		throw new Error(`${path}: "${token.name}" in "${formula}" is no number`);
	};
	const call = (name: string): Value => {
		eat('(');
		const named = tokens[next];
		if (AGGREGATES.has(name) && named?.kind === 'name') {
			const after = tokens[next + 1];
			if (after?.kind === 'operator' && after.text === ')') {
				const series = seriesOf(output, path, named.name);
				if (!series) throw new Error(`${path}: "${named.name}" in "${formula}" is no series`);
				next += 2;
				if (name === 'LAST') return series.at(-1) ?? null;
				const numbers = series.filter((x): x is number => x !== null);
				if (name === 'SUM') return numbers.reduce((sum, x) => sum + x, 0);
				return name === 'MIN' ? Math.min(...numbers) : Math.max(...numbers);
			}
		}
		const values: Value[] = [comparison()];
		while (peek() === ',') {
			next++;
			values.push(comparison());
		}
		eat(')');
		const [a = null, b = null, c = null] = values;
		if (name === 'IF') return a ? b : c;
		if (name === 'POWER') return both(a, b, (x, y) => x ** y);
		if (name === 'SUM') return values.reduce<Value>((sum, x) => both(sum, x, (p, q) => p + q), 0);
		if (name === 'MIN') return values.reduce((m, x) => both(m, x, Math.min));
		if (name === 'MAX') return values.reduce((m, x) => both(m, x, Math.max));
		throw new Error(`${path}: ${name} in "${formula}"`);
	};
	const primary = (): Value => {
		const token = tokens[next];
		if (!token) throw new Error(`${path}: "${formula}" ends too soon`);
		if (token.kind === 'operator' && token.text === '-') {
			next++;
			return both(0, primary(), (a, b) => a - b);
		}
		if (token.kind === 'operator') {
			eat('(');
			const value = comparison();
			eat(')');
			return value;
		}
		next++;
		if (token.kind === 'number') return token.value;
		return token.kind === 'function' ? call(token.name) : valueOf(token);
	};
	const product = (): Value => {
		let value = primary();
		for (let op = peek(); op === '*' || op === '/'; op = peek()) {
			next++;
			value = both(value, primary(), op === '*' ? (a, b) => a * b : (a, b) => a / b);
		}
		return value;
	};
	const sum = (): Value => {
		let value = product();
		for (let op = peek(); op === '+' || op === '-'; op = peek()) {
			next++;
			value = both(value, product(), op === '+' ? (a, b) => a + b : (a, b) => a - b);
		}
		return value;
	};
	const COMPARE: Record<string, (a: number, b: number) => boolean> = {
		'=': (a, b) => a === b,
		'<>': (a, b) => a !== b,
		'<': (a, b) => a < b,
		'>': (a, b) => a > b,
		'<=': (a, b) => a <= b,
		'>=': (a, b) => a >= b,
	};
	const comparison = (): Value => {
		const left = sum();
		const compare = COMPARE[peek() ?? ''];
		if (!compare) return left;
		next++;
		return both(left, sum(), (a, b) => Number(compare(a, b)));
	};
	const value = comparison();
	if (next < tokens.length) throw new Error(`${path}: "${formula}" goes on after its end`);
	return value;
}
