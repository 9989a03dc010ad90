import { useEffect, useState } from 'preact/hooks';
import { unwrap } from '../../engine/fields.ts';
import type { FormulaTree } from '../../engine/model.ts';
import { at, fieldAt } from '../../engine/walk.ts';
import { type Step, stepOf } from '../../engine/working.ts';
import { namedInput } from '../named-input.ts';
import { benchmarkOf, sourceOf } from '../source.ts';
import { resultName, resultText, show, useTongue } from '../tongue.ts';
import { inNumbers, inWords } from './spell.ts';
import { Working, type WorkingProps } from './working.tsx';

/** Characters past which a formula is not read in passing. */
const LONG = 500;

/** A result's formula with names, then with the reader's numbers, and below it what it rests on. */
export default function Steps(props: WorkingProps) {
	const { calculator, outcome, path } = props;
	const { words } = useTongue();
	const [formulas, setFormulas] = useState<FormulaTree | null | 'failed'>(null);
	useEffect(() => {
		calculator.definition.formulas().then(
			(file) => setFormulas(file.default),
			() => setFormulas('failed'),
		);
	}, []);
	if (formulas === 'failed') return <p class="calc-error">{words.partFailed}</p>;
	if (!formulas || at(outcome.output, path) === undefined) return null;
	return <Opened {...props} step={stepOf(formulas, outcome.input, outcome.output, path)} />;
}

function Opened({ calculator, outcome, path, step }: WorkingProps & { step: Step }) {
	const tongue = useTongue();
	const { formula, scope, inputs, results } = step;
	if ('by' in formula) return <p class="calc-step">{tongue.words[`by_${formula.by}`]}</p>;
	const speller = { tongue, calculator };
	const spelt = `${resultName(tongue, path)} = ${inWords(speller, formula, scope)}`;
	const numbers = inNumbers(speller, formula, scope);
	return (
		<div class="calc-step">
			{spelt.length > LONG || numbers.length > LONG ? (
				<details>
					<summary>{tongue.words.longFormula}</summary>
					<p>{spelt}</p>
					<p class="calc-numbers">= {numbers}</p>
				</details>
			) : (
				<>
					<p>{spelt}</p>
					<p class="calc-numbers">= {numbers}</p>
				</>
			)}
			<p class="calc-numbers">
				= <strong>{resultText(tongue, calculator, outcome, path)}</strong>
			</p>
			{inputs.length > 0 && (
				<ul class="calc-rests">
					{inputs.map((input) => (
						<Rest key={input} {...{ calculator, outcome }} path={input} />
					))}
				</ul>
			)}
			{results.map((inner) => (
				<Working key={inner} calculator={calculator} outcome={outcome} path={inner} named />
			))}
		</div>
	);
}

/** An input that a formula rests on, and whose figure it is. */
function Rest({ calculator, outcome, path }: WorkingProps) {
	const tongue = useTongue();
	const number = unwrap(fieldAt(calculator.definition.inputs, path));
	if (number.kind !== 'number') return null;
	const value = at(outcome.input, path);
	const source = sourceOf(tongue, number, value, at(outcome.example, path));
	const told = benchmarkOf(tongue, number, value);
	return (
		<li>
			{namedInput(tongue, calculator, outcome.input, path)}
			{tongue.words.colon}
			{show(tongue, typeof value === 'number' ? value : null, number.unit, 'full')} (
			{told ? <a href={told}>{source}</a> : source})
		</li>
	);
}
