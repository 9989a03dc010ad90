import { useState } from 'preact/hooks';
import type { AnyCalculator } from '../../engine/model.ts';
import { at, type Leaf, leavesOf } from '../../engine/walk.ts';
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
	const [open, setOpen] = useState(false);
	const told = ({ path, field, value }: Leaf): string => {
		const source = field.source ? ` (${sourceWords(tongue, field.source)})` : '';
		const name = inputName(tongue, path) + tongue.words.colon;
		return name + show(tongue, value as number, field.unit) + source;
	};
	if (untouched.length === 0) return null;
	return (
		<details class="calc-defaults" onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{fill(tongue.words.defaults, { n: String(untouched.length) })}</summary>
			{open && (
				<ul>
					{untouched.map((leaf) => (
						<li key={leaf.path}>{told(leaf)}</li>
					))}
				</ul>
			)}
		</details>
	);
}
