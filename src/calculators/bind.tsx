import { type FunctionComponent, hydrate } from 'preact';
import type { AnyCalculator } from '../engine/model.ts';
import { CalculatorView, type ViewProps } from '../view/calculator-view.tsx';
import { workerSpawn } from '../view/slow.ts';

const spawn = workerSpawn(
	() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
);

/** A calculator's component, and how it comes to life where the server's HTML stands. */
export interface Island {
	readonly View: FunctionComponent<ViewProps>;
	readonly wake: (element: HTMLElement, props: ViewProps) => void;
}

/** Binds one model to the one view. */
export function bind(calculator: AnyCalculator): Island {
	const View = (props: ViewProps) => (
		<CalculatorView {...props} calculator={calculator} spawn={spawn} />
	);
	return { View, wake: (element, props) => hydrate(<View {...props} />, element) };
}
