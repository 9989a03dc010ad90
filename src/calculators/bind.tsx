import { type FunctionComponent, hydrate } from 'preact';
import type { Shape } from '../engine/fields.ts';
import type { AnyCalculator } from '../engine/model.ts';
import { CalculatorView, type ViewProps } from '../view/calculator-view.tsx';
import type { Extras } from '../view/form/extras.ts';
import { workerSpawn } from '../view/slow.ts';

const spawn = workerSpawn(
	() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
);

const makeSimulator = () =>
	new Worker(new URL('./simulate-worker.ts', import.meta.url), { type: 'module' });

/** A calculator's component, and how it comes to life where the server's HTML stands. */
export interface Island {
	readonly View: FunctionComponent<ViewProps>;
	readonly wake: (element: HTMLElement, props: ViewProps) => void;
}

/** Whether any input goes with the rows of a list. */
const hasFollowers = (inputs: Shape): boolean =>
	Object.entries(inputs).some(
		([key, { kind }]) =>
			kind === 'list' && new RegExp(`"(?:follows|rows)":"${key}"`).test(JSON.stringify(inputs)),
	);

/**
 * Binds one model to the one view, with what only its form needs.
 * @throws when the pages are built, where an input follows a list and the island brings nothing for it.
 */
export function bind(calculator: AnyCalculator, extras: Extras | null = null): Island {
	if (import.meta.env.SSR && !extras && hasFollowers(calculator.definition.inputs))
		throw new Error(`${calculator.id}: its island must bring what view/form has for followers`);
	const View = (props: ViewProps) => (
		<CalculatorView
			{...props}
			calculator={calculator}
			{...{ spawn, makeSimulator }}
			extras={extras}
		/>
	);
	return { View, wake: (element, props) => hydrate(<View {...props} />, element) };
}
