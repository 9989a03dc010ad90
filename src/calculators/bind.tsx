import { type FunctionComponent, hydrate } from 'preact';
import type { Shape } from '../engine/fields.ts';
import type { AnyCalculator } from '../engine/model.ts';
import { CalculatorView, type ViewProps } from '../view/calculator-view.tsx';
import type { Extras } from '../view/form/extras.ts';
import { isGrid, isNumberGrid } from '../view/form/grids.ts';
import type { Spawn } from '../view/slow.ts';

let slow: Spawn | null = null;
/** Few models have a slow part: what works it out elsewhere is loaded with the first. */
const spawn: Spawn = async (calculator, input) => {
	try {
		slow ??= (await import('../view/slow.ts')).workerSpawn(
			() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
		);
		return await slow(calculator, input);
	} catch {
		return calculator.definition.slow?.(input) ?? {};
	}
};

const makeSimulator = () =>
	new Worker(new URL('./simulate-worker.ts', import.meta.url), { type: 'module' });

/** A calculator's component, and how it comes to life where the server's HTML stands. */
export interface Island {
	readonly View: FunctionComponent<ViewProps>;
	readonly wake: (element: HTMLElement, props: ViewProps) => void;
}

/** What a form needs for these inputs. */
function needsOf(inputs: Shape): (keyof Extras)[] {
	const text = JSON.stringify(inputs);
	const led = Object.entries(inputs).some(
		([key, { kind }]) => kind === 'list' && new RegExp(`"(?:follows|rows)":"${key}"`).test(text),
	);
	const lists = Object.values(inputs).flatMap((field) => ('each' in field ? [field] : []));
	return [
		...(led ? ['setRows' as const] : []),
		...(text.includes('"kind":"byRow"') ? ['byRow' as const] : []),
		...(lists.some((list) => isGrid(list) && !isNumberGrid(list)) ? ['Grid' as const] : []),
		...(text.includes('"kind":"picks"') ? ['Board' as const] : []),
	];
}

/** The calculator with the figures that the page starts it from among its examples. */
const startingFrom = (calculator: AnyCalculator, { preset, start }: ViewProps): AnyCalculator =>
	start === undefined
		? calculator
		: { ...calculator, presets: { [preset]: start, ...calculator.presets } };

/**
 * Binds one model to the one view, with what only its form needs.
 * @throws when the pages are built, where the island lacks something of that.
 */
export function bind(calculator: AnyCalculator, extras: Extras | null = null): Island {
	if (import.meta.env.SSR)
		for (const need of needsOf(calculator.definition.inputs))
			if (!extras?.[need]) throw new Error(`${calculator.id}: its island must bring "${need}"`);
	const View = (props: ViewProps) => (
		<CalculatorView
			{...props}
			calculator={startingFrom(calculator, props)}
			{...{ spawn, makeSimulator }}
			extras={extras}
		/>
	);
	return { View, wake: (element, props) => hydrate(<View {...props} />, element) };
}
