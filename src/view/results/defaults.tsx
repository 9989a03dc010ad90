import { useState } from 'preact/hooks';
import type { AnyCalculator } from '../../engine/model.ts';
import { at, type Leaf, leavesOf } from '../../engine/walk.ts';
import { namedInput } from '../named-input.ts';
import { sourceOf } from '../source.ts';
import { fill, show, useTongue } from '../tongue.ts';
import type { Outcome } from '../use-output.ts';

/** Says which figures behind the results nobody has changed, and where each comes from. */
export function Defaults({ calculator, outcome }: { calculator: AnyCalculator; outcome: Outcome }) {
	const tongue = useTongue();
	const from = outcome.example;
	const untouched = leavesOf(calculator.definition.inputs, outcome.input).filter(
		({ path, field, value }) => value === (from ? at(from, path) : field.default) && field.source,
	);
	const [open, setOpen] = useState(false);
	const told = ({ path, field, value }: Leaf): string => {
		const name = namedInput(tongue, calculator, outcome.input, path) + tongue.words.colon;
		const source = sourceOf(tongue, field, value, at(from, path));
		return `${name}${show(tongue, value as number, field.unit)} (${source})`;
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
