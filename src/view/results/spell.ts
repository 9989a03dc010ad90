import { evaluate, referenceOf, turnsOf, type Worth } from '../../engine/evaluate.ts';
import type { Expr, Name, Sum } from '../../engine/formula.ts';
import type { Reference, Scope } from '../../engine/look-up.ts';
import type { AnyCalculator } from '../../engine/model.ts';
import { specAt, unitOf } from '../../engine/results.ts';
import type { Unit } from '../../engine/units.ts';
import { fieldAt } from '../../engine/walk.ts';
import { LISTED, seriesArgument, taken } from '../../engine/working.ts';
import { fill, inputName, resultName, show, type Tongue } from '../tongue.ts';

const SIGNS: Readonly<Record<string, string>> = { '*': ' × ', '/': ' ÷ ', '-': ' − ' };
const LEVEL: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };
const AGGREGATES: Readonly<Record<string, 'sumOf' | 'lastOf' | 'lowestOf' | 'highestOf'>> = {
	SUM: 'sumOf',
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
	const field = fieldAt(calculator.definition.inputs, path);
	const inner = field.kind === 'optional' ? field.of : field;
	return inner.kind === 'number' ? (inner as { unit: Unit } & typeof inner).unit : null;
}

function nameOf({ tongue }: Speller, name: Name, scope: Scope): string {
	const reference = referenceOf(name, scope);
	if (!reference) return name.previous ? tongue.words.first : '–';
	if (reference.from === 'index') return String(reference.value);
	return reference.from === 'input'
		? inputName(tongue, reference.path)
		: resultName(tongue, reference.path);
}

function valueOf({ tongue, calculator }: Speller, reference: Reference | null): string {
	if (!reference) return '0';
	const { value } = reference;
	if (typeof value === 'boolean') return value ? tongue.words.yes : tongue.words.no;
	if (typeof value === 'string')
		return tongue.text.terms[value] ?? tongue.text.names[value] ?? value;
	const number = typeof value === 'number' ? value : null;
	return show(tongue, number, unitAt(calculator, reference) ?? 'number', 'full');
}

/** Both ways of spelling share how operators, brackets and functions are written. */
function spell(expr: Expr, scope: Scope, leaf: Spell, outer = 0): string {
	const inner = (part: Expr, level = 0): string => spell(part, scope, leaf, level);
	switch (expr.kind) {
		case 'number':
			return String(expr.value);
		case 'minus':
			return `−${inner(expr.of, 3)}`;
		case 'infix': {
			const level = LEVEL[expr.operator] ?? 0;
			const strict = expr.operator === '-' || expr.operator === '/' ? 1 : 0;
			const sign = SIGNS[expr.operator] ?? ` ${expr.operator} `;
			const text = inner(expr.left, level) + sign + inner(expr.right, level + strict);
			return level < outer ? `(${text})` : text;
		}
		case 'call':
			return `${expr.name}(${expr.args.map((arg) => inner(arg)).join(', ')})`;
		default:
			return leaf(expr, scope);
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

const worthText = (worth: Worth): string => (worth === null ? '–' : String(worth));

/** A formula with the names of what it rests on. */
export function inWords(speller: Speller, whole: Expr, scope: Scope): string {
	const leaf: Spell = (expr, here) => {
		if (expr.kind === 'name') return nameOf(speller, expr, here);
		if (expr.kind === 'text') return speller.tongue.text.terms[expr.value] ?? expr.value;
		if (expr.kind === 'sum') return turnsSpelt(expr, here, (turn) => words(expr.body, turn));
		return '';
	};
	const words = (expr: Expr, here: Scope): string => spell(inSeries(expr, here), here, leaf);
	const inSeries = (expr: Expr, here: Scope): Expr => {
		if (expr.kind === 'infix')
			return { ...expr, left: inSeries(expr.left, here), right: inSeries(expr.right, here) };
		if (expr.kind === 'minus') return { ...expr, of: inSeries(expr.of, here) };
		if (expr.kind !== 'call') return expr;
		const [only] = expr.args;
		const series = only && expr.args.length === 1 && seriesArgument(expr, only, here);
		if (series) return { kind: 'text', value: aggregateName(speller, expr.name, series) };
		return { ...expr, args: expr.args.map((arg) => inSeries(arg, here)) };
	};
	return words(whole, scope);
}

/** A formula with the reader's numbers: of an `IF` only what counts. */
export function inNumbers(speller: Speller, whole: Expr, scope: Scope): string {
	const leaf: Spell = (expr, here) => {
		if (expr.kind === 'name') return valueOf(speller, referenceOf(expr, here));
		if (expr.kind === 'text') return speller.tongue.text.terms[expr.value] ?? expr.value;
		if (expr.kind === 'sum') return turnsSpelt(expr, here, (turn) => numbers(expr.body, turn));
		return worthText(evaluate(expr, here));
	};
	const numbers = (expr: Expr, here: Scope): string => spell(settled(expr, here), here, leaf);
	const settled = (inner: Expr, here: Scope): Expr => {
		const expr = taken(inner, here);
		if (expr.kind === 'infix')
			return { ...expr, left: settled(expr.left, here), right: settled(expr.right, here) };
		if (expr.kind === 'minus') return { ...expr, of: settled(expr.of, here) };
		if (expr.kind !== 'call') return expr;
		const [only] = expr.args;
		const series = only && expr.args.length === 1 && seriesArgument(expr, only, here);
		if (series) return { kind: 'text', value: listed(speller, expr.name, series) };
		return { ...expr, args: expr.args.map((arg) => settled(arg, here)) };
	};
	return numbers(whole, scope);
}
