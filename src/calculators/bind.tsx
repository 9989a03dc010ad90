import type { FunctionComponent } from 'preact';
import type { AnyCalculator } from '../engine/model.ts';
import { CalculatorView, type ViewProps } from '../view/calculator-view.tsx';
import { workerSpawn } from '../view/slow.ts';

const spawn = workerSpawn(
	() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
);

/** Binds one model to the one view: the component that a page hydrates. */
export const bind = (calculator: AnyCalculator): FunctionComponent<ViewProps> =>
	function Island(props) {
		return <CalculatorView {...props} calculator={calculator} spawn={spawn} />;
	};
