import type { AnyCalculator } from '../../engine/model.ts';
import { at, leavesOf } from '../../engine/walk.ts';
import { sourceWords } from '../form/field-control.tsx';
import { fill, inputName, show, useTongue } from '../tongue.ts';
import type { Outcome } from '../use-output.ts';

/** Says which figures behind the results nobody has changed, and where each comes from. */
export function Defaults({
	calculator,
	outcome,
	preset,
}: {
	calculator: AnyCalculator;
	outcome: Outcome;
	preset: string | null;
}) {
	const tongue = useTongue();
	const from = preset === null ? null : calculator.presets[preset];
	const untouched = leavesOf(calculator.definition.inputs, outcome.input).filter(
		({ path, field, value }) => value === (from ? at(from, path) : field.default) && field.source,
	);
	if (untouched.length === 0) return null;
	return (
		<details class="calc-defaults">
			<summary>{fill(tongue.words.defaults, { n: String(untouched.length) })}</summary>
			<ul>
				{untouched.slice(0, 60).map(({ path, field, value }) => (
					<li key={path}>
						{inputName(tongue, path)}: {show(tongue, value as number, field.unit)}
						{field.source && ` (${sourceWords(tongue, field.source)})`}
					</li>
				))}
			</ul>
		</details>
	);
}
