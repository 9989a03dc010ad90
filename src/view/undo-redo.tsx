import { useTongue } from './tongue.ts';

type Step = (() => void) | null;

/** Takes back the last change of the figures, or takes it up again. */
export function UndoRedo({ undo, redo }: { undo: Step; redo: Step }) {
	const { words } = useTongue();
	// Not disabled, which would drop the focus at the last step.
	const button = (label: string, step: Step) => (
		<button type="button" aria-disabled={step === null || undefined} onClick={() => step?.()}>
			{label}
		</button>
	);
	return (
		<>
			{button(words.undo, undo)}
			{button(words.redo, redo)}
		</>
	);
}
