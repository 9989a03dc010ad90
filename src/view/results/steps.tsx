import type { Reference, Token } from '../../engine/formula.ts';
import type { AnyCalculator } from '../../engine/model.ts';
import { specAt, unitOf } from '../../engine/results.ts';
import type { Unit } from '../../engine/units.ts';
import { at, fieldAt } from '../../engine/walk.ts';
import { type Aggregate, deeper, LISTED, type Part, stepOf } from '../../engine/working.ts';
import { fill, inputName, resultName, show, type Tongue, useTongue } from '../tongue.ts';
import { Working, type WorkingProps } from './working.tsx';

const SIGNS: Readonly<Record<string, string>> = {
	'*': ' × ',
	'/': ' ÷ ',
	'-': ' − ',
	'+': ' + ',
	',': ', ',
};

function unitAt(calculator: AnyCalculator, { from, path }: Reference): Unit | null {
	if (from === 'index') return 'number';
	if (from === 'output') return unitOf(specAt(calculator, path));
	const field = fieldAt(calculator.definition.inputs, path);
	const inner = field.kind === 'optional' ? field.of : field;
	return inner.kind === 'number' ? (inner as { unit: Unit } & typeof inner).unit : null;
}

function nameOf(
	tongue: Tongue,
	token: Token & { kind: 'name' },
	reference: Reference | null,
): string {
	if (!reference) return token.previous ? tongue.words.first : token.name;
	if (reference.from === 'index') return 't';
	if (reference.from === 'input') return inputName(tongue, reference.path);
	return resultName(tongue, reference.path);
}

function valueOf(tongue: Tongue, calculator: AnyCalculator, reference: Reference | null): string {
	if (!reference) return '0';
	const { value } = reference;
	if (typeof value === 'boolean') return value ? tongue.words.yes : tongue.words.no;
	if (typeof value === 'string') return tongue.text.terms[value] ?? value;
	const number = typeof value === 'number' ? value : null;
	return show(tongue, number, unitAt(calculator, reference) ?? 'number', 'full');
}

const fixedText = (token: Token): string =>
	token.kind === 'operator'
		? (SIGNS[token.text] ?? ` ${token.text} `.replace(/ ([()]) /, '$1'))
		: token.kind === 'number'
			? String(token.value)
			: token.name;

const AGGREGATES = {
	SUM: 'sumOf',
	LAST: 'lastOf',
	MIN: 'lowestOf',
	MAX: 'highestOf',
} as const;

/** An aggregate in words: “sum of Cost”. */
function aggregateName(tongue: Tongue, { aggregate, paths }: Aggregate): string {
	const first = paths[0] ?? '';
	const series = first.replace(/\.\d+(?=\.[^.]+$|$)/, '');
	const word = tongue.words[AGGREGATES[aggregate as keyof typeof AGGREGATES]];
	return fill(word, { name: resultName(tongue, series) });
}

/** The numbers that an aggregate takes, a long series shortened. */
function aggregateNumbers(
	tongue: Tongue,
	calculator: AnyCalculator,
	output: unknown,
	{ aggregate, paths }: Aggregate,
): string {
	const unit = unitOf(specAt(calculator, paths[0] ?? '')) ?? 'number';
	const numbers = paths.map((path) => at(output, path) as number | null);
	const said = (value: number | null | undefined): string =>
		show(tongue, value ?? null, unit, 'full');
	if (aggregate === 'LAST') return said(numbers.at(-1));
	const known = numbers.filter((n) => n !== null);
	if (aggregate === 'MIN') return said(Math.min(...known));
	if (aggregate === 'MAX') return said(Math.max(...known));
	if (numbers.length <= LISTED) return `(${numbers.map(said).join(' + ')})`;
	return `(${said(numbers[0])} + ${said(numbers[1])} + … + ${said(numbers.at(-1))})`;
}

const inWords = (tongue: Tongue, part: Part): string => {
	if ('aggregate' in part) return aggregateName(tongue, part);
	const { token, reference } = part;
	return token.kind === 'name' ? nameOf(tongue, token, reference) : fixedText(token);
};

const inNumbers = (
	tongue: Tongue,
	calculator: AnyCalculator,
	output: unknown,
	part: Part,
): string => {
	if ('aggregate' in part) return aggregateNumbers(tongue, calculator, output, part);
	const { token, reference } = part;
	return token.kind === 'name' ? valueOf(tongue, calculator, reference) : fixedText(token);
};

/** A result's formula with names, then with the reader's numbers, and below it those it rests on. */
export default function Steps({ calculator, outcome, path }: WorkingProps) {
	const tongue = useTongue();
	const step = stepOf(calculator, outcome.input, outcome.output, path);
	if (!step) return null;
	const unit = unitOf(specAt(calculator, path)) ?? 'number';
	const value = at(outcome.output, path);
	return (
		<div class="calc-step">
			<p>
				{resultName(tongue, path)} = {step.parts.map((part) => inWords(tongue, part)).join('')}
			</p>
			<p class="calc-numbers">
				= {step.parts.map((part) => inNumbers(tongue, calculator, outcome.output, part)).join('')} ={' '}
				<strong>{show(tongue, typeof value === 'number' ? value : null, unit, 'full')}</strong>
			</p>
			{deeper(calculator, step).map((inner) => (
				<Working key={inner} calculator={calculator} outcome={outcome} path={inner} />
			))}
		</div>
	);
}
