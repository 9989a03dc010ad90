import { useState } from 'preact/hooks';
import type { AnyCalculator } from '../../engine/model.ts';
import { at, leavesOf } from '../../engine/walk.ts';
import { later } from '../later.tsx';
import { fill, useTongue } from '../tongue.ts';
import type { Outcome } from '../use-output.ts';

const DefaultList = later(() => import('./default-list.tsx'));

/** Says which figures behind the results nobody has changed, and where each comes from. */
export function Defaults({ calculator, outcome }: { calculator: AnyCalculator; outcome: Outcome }) {
	const tongue = useTongue();
	const from = outcome.example;
	const leaves = leavesOf(calculator.definition.inputs, outcome.input).filter(
		({ path, field, value }) => value === (from ? at(from, path) : field.default) && field.source,
	);
	const [open, setOpen] = useState(false);
	if (leaves.length === 0) return null;
	return (
		<details class="calc-defaults" onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{fill(tongue.words.defaults, { n: String(leaves.length) })}</summary>
			{open && <DefaultList {...{ calculator, outcome, leaves }} />}
		</details>
	);
}
