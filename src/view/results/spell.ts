import { referenceOf, turnsOf } from '../../engine/evaluate.ts';
import { unwrap } from '../../engine/fields.ts';
import type { Expr, Name, Sum } from '../../engine/formula.ts';
import type { Reference, Scope } from '../../engine/look-up.ts';
import type { AnyCalculator } from '../../engine/model.ts';
import { specAt, unitOf } from '../../engine/results.ts';
import type { Unit } from '../../engine/units.ts';
import { fieldAt } from '../../engine/walk.ts';
import { LISTED, seriesArgument, taken, testsOf } from '../../engine/working.ts';
import { namedInput } from '../named-input.ts';
import { fill, inputName, inputText, resultName, rowName, show, type Tongue } from '../tongue.ts';

const SIGNS: Readonly<Record<string, string>> = {
	'*': ' × ',
	'/': ' ÷ ',
	'-': ' − ',
	'>=': ' ≥ ',
	'<=': ' ≤ ',
	'<>': ' ≠ ',
};
/** Numbers below this only make room for rounding. */
const SLIGHT = 1e-6;
const LEVEL: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };
const AGGREGATES: Readonly<Record<string, keyof Tongue['words']>> = {
	SUM: 'sumOf',
	COUNT: 'countOf',
	AVERAGE: 'averageOf',
	FIRST: 'firstOf',
	LAST: 'lastOf',
	MIN: 'lowestOf',
	MAX: 'highestOf',
};

/** What spelling a formula needs: whose words, which calculator. */
interface Speller {
	readonly tongue: Tongue;
	readonly calculator: AnyCalculator;
}
type Spell = (expr: Expr, scope: Scope) => string;

function unitAt(calculator: AnyCalculator, { from, path }: Reference): Unit | null {
	if (from === 'index') return 'number';
	if (from === 'output') return unitOf(specAt(calculator, path));
	const field = unwrap(fieldAt(calculator.definition.inputs, path));
	return field.kind === 'number' ? field.unit : null;
}

function nameOf({ tongue, calculator }: Speller, name: Name, scope: Scope): string {
	const reference = referenceOf(name, scope);
	if (!reference) return name.previous ? tongue.words.first : '–';
	if (reference.from === 'index') return String(reference.value);
	return reference.from === 'input'
		? namedInput(tongue, calculator, scope.input, reference.path)
		: resultName(tongue, reference.path, scope.path);
}

function valueOf({ tongue, calculator }: Speller, reference: Reference | null): string {
	if (!reference) return '0';
	const { value } = reference;
	if (typeof value === 'boolean') return value ? tongue.words.yes : tongue.words.no;
	if (typeof value === 'string') {
		const text = reference.from === 'input' ? inputText(tongue, reference.path) : null;
		const options = text && 'options' in text ? text.options : undefined;
		return options?.[value] ?? tongue.text.terms[value] ?? rowName(tongue, value);
	}
	const number = typeof value === 'number' ? value : null;
	return show(tongue, number, unitAt(calculator, reference) ?? 'number', 'full');
}

/** What a code means where it is compared with a choice among the inputs, else among the results. */
function codeIn({ tongue }: Speller, code: string, other: Expr | null, scope: Scope): string {
	const reference = other?.kind === 'name' ? referenceOf(other, scope) : null;
	const text = reference?.from === 'input' ? inputText(tongue, reference.path) : null;
	const options = text && 'options' in text ? text.options : undefined;
	return options?.[code] ?? tongue.text.terms[code] ?? tongue.text.names[code] ?? code;
}

/** Codes of a comparison as words, so that what is spelt holds none. */
function decode(speller: Speller, expr: Expr, scope: Scope): Expr {
	if (expr.kind !== 'infix') return expr;
	const word = (part: Expr, other: Expr): Expr =>
		part.kind === 'text'
			? { kind: 'text', value: codeIn(speller, part.value, other, scope) }
			: part;
	return { ...expr, left: word(expr.left, expr.right), right: word(expr.right, expr.left) };
}

/** Both ways of spelling share how operators, brackets and functions are written. */
function spell(tongue: Tongue, expr: Expr, scope: Scope, leaf: Spell, outer = 0): string {
	const inner = (part: Expr, level = 0): string => spell(tongue, part, scope, leaf, level);
	switch (expr.kind) {
		case 'number':
			return String(expr.value);
		case 'minus':
			return `−${inner(expr.of, 3)}`;
		case 'infix': {
			const { left, operator, right } = expr;
			if (right.kind === 'number' && right.value < SLIGHT && right.value > 0 && outer < 1)
				return inner(left, outer);
			const level = LEVEL[operator] ?? 0;
			const strict = operator === '-' || operator === '/' ? 1 : 0;
			const sign = SIGNS[operator] ?? ` ${operator} `;
			const text = inner(left, level) + sign + inner(right, level + strict);
			return level < outer ? `(${text})` : text;
		}
		case 'call':
			return spellCall(tongue, expr, inner);
		default:
			return leaf(expr, scope);
	}
}

function spellCall(
	{ words }: Tongue,
	{ name, args }: Expr & { kind: 'call' },
	inner: (part: Expr, level?: number) => string,
): string {
	const [first, second, third] = args as [Expr, Expr, Expr];
	switch (name) {
		case 'IF':
			return `(${fill(words.ifElse, { test: inner(first), yes: inner(second), no: inner(third) })})`;
		case 'AND':
			return args.map((arg) => inner(arg)).join(words.and);
		case 'OR':
			return args.map((arg) => inner(arg)).join(words.or);
		case 'POWER':
			return `${inner(first, 3)}^${inner(second, 3)}`;
		case 'SQRT':
			return `√(${inner(first)})`;
		case 'ABS':
			return `|${inner(first)}|`;
		default:
			return `${name}(${args.map((arg) => inner(arg)).join(', ')})`;
	}
}

/** “sum of Cost”, “lowest Cash”. */
function aggregateName({ tongue }: Speller, name: string, series: readonly Reference[]): string {
	const [first] = series;
	const word = AGGREGATES[name];
	if (!first || !word) return name;
	const column = first.path.replace(/\.\d+(?=\.[^.]+$|$)/, '');
	const called = first.from === 'input' ? inputName(tongue, column) : resultName(tongue, column);
	return fill(tongue.words[word], { name: called });
}

/** The numbers of a series, a long one shortened. */
function listed(speller: Speller, name: string, series: readonly Reference[]): string {
	const said = (reference: Reference | undefined): string => valueOf(speller, reference ?? null);
	if (name === 'LAST') return said(series.at(-1));
	if (name === 'FIRST') return said(series[0]);
	if (name === 'COUNT') return String(series.length);
	if (name === 'MIN' || name === 'MAX') {
		const known = series.filter((r) => typeof r.value === 'number');
		const sorted = known.sort((a, b) => Number(a.value) - Number(b.value));
		return said(name === 'MIN' ? sorted[0] : sorted.at(-1));
	}
	const numbers =
		series.length <= LISTED
			? series.map(said)
			: [said(series[0]), said(series[1]), '…', said(series.at(-1))];
	return `(${numbers.join(' + ')})`;
}

/** The turns of a sum, the first two and the last where there are many. */
function turnsSpelt(sum: Sum, scope: Scope, turn: (scope: Scope) => string): string {
	const turns = turnsOf(sum, scope);
	const said =
		turns.length <= 3
			? turns.map(turn)
			: [...turns.slice(0, 2).map(turn), '…', ...turns.slice(-1).map(turn)];
	return said.length === 0 ? '0' : `(${said.join(' + ')})`;
}

/** Spells a formula, its series as `series` says, every `IF` and `IFERROR` as `settle` does. */
function speltBy(
	speller: Speller,
	name: (name: Name, scope: Scope) => string,
	series: (call: string, of: readonly Reference[]) => string,
	settle: (expr: Expr, scope: Scope) => Expr,
) {
	const ready = (whole: Expr, here: Scope): Expr => {
		const expr = decode(speller, settle(whole, here), here);
		if (expr.kind === 'infix')
			return { ...expr, left: ready(expr.left, here), right: ready(expr.right, here) };
		if (expr.kind === 'minus') return { ...expr, of: ready(expr.of, here) };
		if (expr.kind !== 'call') return expr;
		const [only] = expr.args;
		const listed = only && expr.args.length === 1 && seriesArgument(expr, only, here);
		if (listed) return { kind: 'text', value: series(expr.name, listed) };
		return { ...expr, args: expr.args.map((arg) => ready(arg, here)) };
	};
	const spelt = (expr: Expr, here: Scope): string =>
		spell(speller.tongue, ready(expr, here), here, leaf);
	const leaf: Spell = (expr, here) => {
		if (expr.kind === 'name') return name(expr, here);
		if (expr.kind === 'text') return codeIn(speller, expr.value, null, here);
		return expr.kind === 'sum' ? turnsSpelt(expr, here, (turn) => spelt(expr.body, turn)) : '';
	};
	return spelt;
}

/** A formula with the names of what it rests on. */
export const inWords = (speller: Speller, whole: Expr, scope: Scope): string =>
	speltBy(
		speller,
		(name, here) => nameOf(speller, name, here),
		(call, series) => aggregateName(speller, call, series),
		(expr, here) => (expr.kind === 'call' && expr.name === 'IFERROR' ? taken(expr, here) : expr),
	)(whole, scope);

/** A formula with the reader's numbers: of an `IF` only what counts; of a verdict what led to it. */
export function inNumbers(speller: Speller, whole: Expr, scope: Scope): string {
	const { words } = speller.tongue;
	const spelt = speltBy(
		speller,
		(name, here) => valueOf(speller, referenceOf(name, here)),
		(call, series) => listed(speller, call, series),
		taken,
	);
	if (taken(whole, scope).kind !== 'text') return spelt(whole, scope);
	return testsOf(whole, scope)
		.map(({ test, holds }) => spelt(test, scope) + words.colon + (holds ? words.yes : words.no))
		.join(words.semicolon);
}
