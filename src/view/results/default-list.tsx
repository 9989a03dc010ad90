import type { AnyCalculator } from '../../engine/model.ts';
import { at, type Leaf } from '../../engine/walk.ts';
import { namedInput } from '../named-input.ts';
import { sourceOf } from '../source.ts';
import { show, useTongue } from '../tongue.ts';
import type { Outcome } from '../use-output.ts';

interface Props {
	readonly calculator: AnyCalculator;
	readonly outcome: Outcome;
	readonly leaves: readonly Leaf[];
}

/** Figures by name, each with its value and where it comes from. */
export default function DefaultList({ calculator, outcome, leaves }: Props) {
	const tongue = useTongue();
	const told = ({ path, field, value }: Leaf): string => {
		const name = namedInput(tongue, calculator, outcome.input, path) + tongue.words.colon;
		const source = sourceOf(tongue, field, value, at(outcome.example, path));
		return `${name}${show(tongue, value as number, field.unit)} (${source})`;
	};
	return (
		<ul>
			{leaves.map((leaf) => (
				<li key={leaf.path}>{told(leaf)}</li>
			))}
		</ul>
	);
}
