import { useEffect, useState } from 'preact/hooks';
import type { AnyCalculator } from '../../engine/model.ts';
import { type Flip, flips } from '../../engine/seek/flips.ts';
import { type ScalarInput, scalarInputs, varying } from '../../engine/seek/scalars.ts';
import { tools } from '../../i18n/tools.ts';
import { namedInput } from '../named-input.ts';
import { fill, resultName, say, show, type Tongue, useTongue } from '../tongue.ts';
import type { ToolProps } from './tools.tsx';

/** Milliseconds of work at a time, so that the page can answer in between. */
const SLICE = 20;
/** Most changes that are told, the nearest first. */
const TOLD = 8;

/** Which value of one input would change the advice; found while the page stays free. */
export function Flips({ calculator, outcome }: ToolProps) {
	const tongue = useTongue();
	const words = tools[tongue.locale];
	const { input } = outcome;
	const inputs = scalarInputs(calculator, input);
	const [found, setFound] = useState<readonly Flip[]>([]);
	const [tried, setTried] = useState(0);
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout>;
		let all: readonly Flip[] = [];
		let next = 0;
		let search = flips(calculator, input, inputs[0] ? [inputs[0].path] : []);
		const work = () => {
			const end = performance.now() + SLICE;
			while (performance.now() < end && next < inputs.length) {
				const { value, done } = search.next();
				if (value)
					all = [...all, value].sort(
						(a, b) => a.distance - b.distance || a.about.localeCompare(b.about),
					);
				if (!done) continue;
				next++;
				search = flips(calculator, input, [inputs[next]?.path ?? '']);
			}
			setFound(all);
			setTried(next);
			if (next < inputs.length) timer = setTimeout(work);
		};
		setFound([]);
		setTried(0);
		timer = setTimeout(work, 300);
		return () => clearTimeout(timer);
	}, [input]);
	const searching = tried < inputs.length;
	return (
		<div>
			<h4>{words.flipsTitle}</h4>
			<p class="calc-help">{words.flipsHelp}</p>
			{searching && (
				<p class="calc-help">
					{fill(words.flipsSearching, { n: String(tried), all: String(inputs.length) })}
				</p>
			)}
			{!searching && found.length === 0 && <p>{words.flipsNone}</p>}
			<ul class="calc-flips">
				{found
					.filter(isNews)
					.slice(0, TOLD)
					.map((flip) => {
						const scalar = inputs.find(({ path }) => path === flip.path);
						return (
							scalar && (
								<li key={`${flip.path} ${flip.about} ${flip.value}`}>
									{flipText(tongue, calculator, input, scalar, flip)}
								</li>
							)
						);
					})}
			</ul>
		</div>
	);
}

/** Whether a change says more than another at the same value: a verdict often turns with the conclusion. */
const isNews = (flip: Flip, i: number, all: readonly Flip[]): boolean =>
	all.findIndex(
		({ path, value }) =>
			path === flip.path && Math.abs(value - flip.value) <= 1e-6 * Math.abs(flip.value),
	) === i;

function flipText(
	tongue: Tongue,
	calculator: AnyCalculator,
	input: unknown,
	scalar: ScalarInput,
	flip: Flip,
): string {
	const asInput = (value: number) => show(tongue, value, scalar.field.unit, 'full');
	const words = tools[tongue.locale];
	const [value, now] = [asInput(flip.value), asInput(scalar.value)];
	// Two numbers that read the same are told apart by words.
	const apart = flip.value > scalar.value ? words.justOver : words.justUnder;
	return fill(words.flip, {
		input: namedInput(tongue, calculator, input, flip.path),
		value: value === now ? fill(apart, { value }) : value,
		now,
		advice: adviceText(tongue, calculator, varying(calculator, input, flip.path)(flip.value), flip),
	});
}

/** What is advised after the change, in the calculator's own sentence. */
function adviceText(
	tongue: Tongue,
	calculator: AnyCalculator,
	changed: unknown,
	{ about, after }: Flip,
): string {
	if (after === null) return tools[tongue.locale].flipNone;
	if (about !== 'conclusion' && about !== 'named')
		return `${resultName(tongue, about)}${tongue.words.colon}${tongue.text.terms[after] ?? after}`;
	const { definition } = calculator;
	const fast = calculator.insights(changed, definition.compute(changed));
	const insight = fast.find(({ code }) => code === after);
	// Some sentences speak of results that take longer; only then are they worked out.
	const found =
		insight ??
		calculator.insights(changed, calculator.compute(changed)).find(({ code }) => code === after);
	return found ? say(tongue, tongue.text.insights[after] ?? after, found.params) : after;
}
