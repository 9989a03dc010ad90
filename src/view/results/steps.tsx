import type { Reference, Token } from '../../engine/formula.ts';
import type { AnyCalculator } from '../../engine/model.ts';
import { specAt, unitOf } from '../../engine/results.ts';
import type { Unit } from '../../engine/units.ts';
import { at, fieldAt } from '../../engine/walk.ts';
import { deeper, type Step, stepOf } from '../../engine/working.ts';
import { inputName, resultName, show, type Tongue, useTongue } from '../tongue.ts';
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
	if (Array.isArray(value)) return '…';
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

function Formula({
	calculator,
	step,
	numbers,
}: {
	calculator: AnyCalculator;
	step: Step;
	numbers: boolean;
}) {
	const tongue = useTongue();
	const text = step.parts.map(({ token, reference }) =>
		token.kind !== 'name'
			? fixedText(token)
			: numbers && !isSeries(token, reference)
				? valueOf(tongue, calculator, reference)
				: nameOf(tongue, token, reference),
	);
	return <>{text.join('')}</>;
}

const isSeries = (token: Token, reference: Reference | null): boolean =>
	(token.kind === 'name' && !reference && !token.previous) || Array.isArray(reference?.value);

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
				{resultName(tongue, path)} = <Formula calculator={calculator} step={step} numbers={false} />
			</p>
			<p class="calc-numbers">
				= <Formula calculator={calculator} step={step} numbers /> ={' '}
				<strong>{show(tongue, typeof value === 'number' ? value : null, unit, 'full')}</strong>
			</p>
			{deeper(calculator, step).map((inner) => (
				<Working key={inner} calculator={calculator} outcome={outcome} path={inner} />
			))}
		</div>
	);
}
