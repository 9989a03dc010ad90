import { useState } from 'preact/hooks';
import { parseNumber } from '../../engine/parse.ts';
import { goalSeek } from '../../engine/seek/goal-seek.ts';
import {
	moves,
	type ScalarInput,
	type ScalarResult,
	scalarInputs,
	scalarResults,
} from '../../engine/seek/scalars.ts';
import type { Sought } from '../../engine/seek/seek.ts';
import { tools } from '../../i18n/tools.ts';
import { editText } from '../form/edit-text.ts';
import { namedInput } from '../named-input.ts';
import { fill, resultName, show, type Tongue, useTongue } from '../tongue.ts';
import { Choice } from './choice.tsx';
import { Flips } from './flips.tsx';
import type { ToolProps } from './tools.tsx';

/** What is asked: the result at the target, by changing the input. */
interface Question {
	readonly result: ScalarResult;
	readonly target: number;
	readonly input: ScalarInput;
}

/** A target worth asking for: a fifth more than now, in round figures. */
const suggested = ({ value, unit }: ScalarResult): string =>
	editText(value ? Number((value * 1.2).toPrecision(2)) : 0, unit);

/** Asks the calculator backwards: which value of one input gives the result that is wanted. */
export default function Seek(props: ToolProps) {
	const { calculator, outcome, set } = props;
	const tongue = useTongue();
	const words = tools[tongue.locale];
	const { id, definition } = calculator;
	const results = scalarResults(calculator, outcome.input);
	const inputs = scalarInputs(calculator, outcome.input);
	const known = results.find(({ value }) => value !== null) ?? results[0];
	const [resultPath, setResult] = useState(known?.path ?? '');
	// What is asked first has an answer: of the inputs, in their order of importance, one that counts.
	const [inputPath, setInput] = useState(() => {
		const first = definition.first.flatMap((path) => inputs.filter((one) => one.path === path));
		const counts = (one: ScalarInput) => known && moves(calculator, outcome.input, one, known);
		return ([...first, ...inputs].find(counts) ?? inputs[0])?.path ?? '';
	});
	const result = results.find(({ path }) => path === resultPath) ?? known;
	const input = inputs.find(({ path }) => path === inputPath) ?? inputs[0];
	const [typed, setTyped] = useState<string | null>(null);
	const [answer, setAnswer] = useState<{ of: unknown; asked: Question; found: Sought } | null>(
		null,
	);
	const [bad, setBad] = useState(false);
	if (!result || !input) return null;
	const text = typed ?? suggested(result);
	const work = (event: Event) => {
		event.preventDefault();
		const target = parseNumber(text, result.unit);
		setBad(target === null);
		if (target === null) return setAnswer(null);
		const found = goalSeek(calculator, outcome.input, input.path, result.path, target);
		setAnswer({ of: outcome.input, asked: { result, target, input }, found });
	};
	const target = `${id}-seek-target`;
	const now = answer?.of === outcome.input ? answer : null;
	const nameOf = (path: string) => namedInput(tongue, calculator, outcome.input, path);
	const offered = now && offeredBy(now.asked, now.found);
	return (
		<div class="calc-seek">
			<p class="calc-help">{words.seekHelp}</p>
			{props.stale && <p class="calc-help">{words.staleNote}</p>}
			<form class="calc-fields" onSubmit={work}>
				<Choice
					id={`${id}-seek-result`}
					label={words.seekResult}
					options={results.map(({ path }) => [path, resultName(tongue, path)])}
					value={result.path}
					onChange={(path) => {
						setResult(path);
						setTyped(null);
					}}
				/>
				<div class="calc-field">
					<label for={target}>{words.seekTarget}</label>
					<input
						id={target}
						type="text"
						autocomplete="off"
						value={text}
						aria-invalid={bad || undefined}
						aria-describedby={bad ? `${target}-error` : undefined}
						onInput={(event) => setTyped(event.currentTarget.value)}
					/>
					{bad && (
						<p class="calc-error" id={`${target}-error`}>
							{fill(tongue.words.notNumber, { example: suggested(result) })}
						</p>
					)}
				</div>
				<Choice
					id={`${id}-seek-input`}
					label={words.seekInput}
					options={inputs.map(({ path }) => [path, nameOf(path)])}
					value={input.path}
					onChange={setInput}
				/>
				<p class="calc-actions">
					<button type="submit">{words.seekGo}</button>
				</p>
			</form>
			<div role="status">
				{now && (
					<p class="calc-answer">
						{answerText(tongue, nameOf(now.asked.input.path), now.asked, now.found)}{' '}
						{offered !== null && (
							<button type="button" onClick={() => set(now.asked.input.path, offered)}>
								{fill(words.use, {
									value: show(tongue, offered, now.asked.input.field.unit, 'full'),
								})}
							</button>
						)}
					</p>
				)}
			</div>
			<Flips {...props} />
		</div>
	);
}

/** The value that the reader may take over; `null` where nothing is gained by it. */
function offeredBy({ input }: Question, found: Sought): number | null {
	if (found.kind === 'reached' || found.kind === 'passed') return found.value;
	if (found.kind !== 'unreachable' || found.best.value === input.value) return null;
	return found.best.value;
}

function answerText(
	tongue: Tongue,
	called: string,
	{ result, target, input }: Question,
	found: Sought,
): string {
	const words = tools[tongue.locale];
	const asInput = (value: number) => show(tongue, value, input.field.unit, 'full');
	const asResult = (value: number) => show(tongue, value, result.unit, 'full');
	const said = {
		result: resultName(tongue, result.path),
		input: called,
		target: asResult(target),
		now: asInput(input.value),
	};
	switch (found.kind) {
		case 'already':
			return fill(words.already, said);
		case 'undefined':
			return fill(words.undefinedThere, said);
		case 'reached':
			return fill(words.reached, { ...said, value: asInput(found.value) });
		case 'passed':
			return fill(words.passed, {
				...said,
				before: asInput(found.before.value),
				less: asResult(found.before.result),
				value: asInput(found.value),
				more: asResult(found.result),
			});
		case 'unreachable': {
			const best = asResult(found.best.result);
			if (found.best.value === input.value && found.best.result === result.value)
				return fill(words.noEffect, { ...said, best });
			return fill(words.unreachable, {
				...said,
				best,
				low: asInput(input.low),
				high: asInput(input.high),
				value: asInput(found.best.value),
			});
		}
	}
}
