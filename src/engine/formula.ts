/**
 * A formula: spreadsheet text over input and result names. It is shown with the reader's numbers, becomes
 * the live cell of an exported sheet, and a test holds it equal to what the model computes.
 */
export type Expr =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'text'; readonly value: string }
	| Name
	| { readonly kind: 'call'; readonly name: string; readonly args: readonly Expr[] }
	| {
			readonly kind: 'infix';
			readonly operator: string;
			readonly left: Expr;
			readonly right: Expr;
	  }
	| { readonly kind: 'minus'; readonly of: Expr }
	| Sum;
/** A dotted name; a segment in braces is worked out: `input.cells.{row}.{col}.wins`, `paid.{i - 3}`. */
export interface Name {
	readonly kind: 'name';
	readonly segments: readonly (string | Expr)[];
	/** `name[t-1]`: of the row before. */
	readonly previous: boolean;
}
/** `SUMOVER(k, from, to, body)`: the body added up for every whole `k`; nothing where `to` is below `from`. */
export interface Sum {
	readonly kind: 'sum';
	readonly variable: string;
	readonly from: Expr;
	readonly to: Expr;
	readonly body: Expr;
}

/** Functions whose arguments may be series. */
export const OF_SERIES = ['SUM', 'MIN', 'MAX', 'LAST', 'FIRST', 'COUNT', 'AVERAGE'] as const;
const FUNCTIONS: ReadonlySet<string> = new Set([
	...OF_SERIES,
	...['IF', 'AND', 'OR', 'NOT', 'IFERROR', 'POWER', 'SQRT', 'ABS', 'LN', 'EXP', 'INT', 'ROUNDUP'],
]);
const TOKEN =
	/\s*(?:(\d+(?:\.\d+)?(?:e-?\d+)?)|"([^"]*)"|([A-Za-z_][\w-]*)|(\[t-1\])|(<=|>=|<>|[-+*/(),=<>.{}]))/y;
const LEVELS: readonly (readonly string[])[] = [
	['=', '<>', '<', '>', '<=', '>='],
	['+', '-'],
	['*', '/'],
];

interface Token {
	readonly kind: 'number' | 'text' | 'word' | 'sign' | 'end';
	readonly text: string;
}

function tokenise(formula: string): Token[] {
	const tokens: Token[] = [];
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < formula.trimEnd().length) {
		const from = TOKEN.lastIndex;
		const found = TOKEN.exec(formula);
		if (!found) throw new Error(`Formula "${formula}": cannot read "${formula.slice(from)}"`);
		const [, number, text, word, previous, sign] = found;
		if (number !== undefined) tokens.push({ kind: 'number', text: number });
		else if (text !== undefined) tokens.push({ kind: 'text', text });
		else if (word !== undefined) tokens.push({ kind: 'word', text: word });
		else tokens.push({ kind: 'sign', text: previous ?? sign ?? '' });
	}
	return tokens;
}

const known = new Map<string, Expr>();

/**
 * Reads a formula. Grammar: names, numbers, `"codes"`, `+ - * /`, comparisons, the functions of
 * `FUNCTIONS`, `SUMOVER(k, from, to, body)`. A minus between names stands in spaces.
 * @throws on anything else.
 */
export function parse(formula: string): Expr {
	const before = known.get(formula);
	if (before) return before;
	const tokens = tokenise(formula);
	let next = 0;
	const END: Token = { kind: 'end', text: 'the end' };
	const peek = (): Token => tokens[next] ?? END;
	const isSign = (text: string): boolean => peek().kind === 'sign' && peek().text === text;
	const fail = (): never => {
		throw new Error(`Formula "${formula}": did not expect ${peek().text}`);
	};
	const eat = (text: string): void => {
		if (!isSign(text)) fail();
		next++;
	};
	const infix = (level: number): Expr => {
		const operators = LEVELS[level];
		if (!operators) return unary();
		let left = infix(level + 1);
		while (peek().kind === 'sign' && operators.includes(peek().text)) {
			const operator = peek().text;
			next++;
			left = { kind: 'infix', operator, left, right: infix(level + 1) };
		}
		return left;
	};
	const unary = (): Expr => {
		if (!isSign('-')) return primary();
		next++;
		return { kind: 'minus', of: unary() };
	};
	const primary = (): Expr => {
		const { kind, text } = peek();
		if (isSign('(')) {
			next++;
			const inner = infix(0);
			eat(')');
			return inner;
		}
		if (kind === 'word') return tokens[next + 1]?.text === '(' ? call() : name();
		if (kind !== 'number' && kind !== 'text') fail();
		next++;
		return kind === 'text' ? { kind, value: text } : { kind: 'number', value: Number(text) };
	};
	const call = (): Expr => {
		const { text } = peek();
		next++;
		eat('(');
		const args: Expr[] = [];
		do {
			if (args.length > 0) next++;
			args.push(infix(0));
		} while (isSign(','));
		eat(')');
		if (text === 'SUMOVER') {
			const [variable, from, to, body] = args;
			if (variable?.kind !== 'name' || !from || !to || !body || args.length > 4) return fail();
			return { kind: 'sum', variable: String(variable.segments[0]), from, to, body };
		}
		if (!FUNCTIONS.has(text)) throw new Error(`Formula "${formula}": no function ${text}`);
		return { kind: 'call', name: text, args };
	};
	const name = (): Expr => {
		const segments: (string | Expr)[] = [];
		do {
			if (segments.length > 0) next++;
			if (isSign('{')) {
				next++;
				segments.push(infix(0));
				eat('}');
			} else {
				if (peek().kind !== 'word' && !/^\d+$/.test(peek().text)) fail();
				segments.push(peek().text);
				next++;
			}
		} while (isSign('.'));
		const previous = isSign('[t-1]');
		if (previous) next++;
		return { kind: 'name', segments, previous };
	};
	const whole = infix(0);
	if (next < tokens.length) fail();
	known.set(formula, whole);
	return whole;
}
