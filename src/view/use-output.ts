import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AnyCalculator, Insight } from '../engine/model.ts';
import type { Issue } from '../engine/validate.ts';
import { fit } from '../engine/walk.ts';
import type { Spawn } from './slow.ts';
import type { Figures } from './use-figures.ts';

/** Result of the last complete figures. */
export interface Outcome {
	readonly input: unknown;
	/** The example that the figures started from; `null` where there is none. */
	readonly example: unknown;
	readonly output: Readonly<Record<string, unknown>>;
	readonly insights: readonly Insight[];
	/** What is wrong with the figures as they stand; the outcome is then an earlier one. */
	readonly issues: readonly Issue[];
	readonly searching: boolean;
	/** Whether the reader started empty and is not done: there is no result of theirs yet. */
	readonly waiting: boolean;
}

/** One list for all that is well, so that what depends on it stays. */
const NONE: readonly Issue[] = [];

/** What is wrong with the shortcuts that could not be written. */
const asideIssues = (
	{ definition }: AnyCalculator,
	aside: Readonly<Record<string, string | number>>,
): Issue[] =>
	Object.entries(aside).map(([field, typed]) => {
		if (typeof typed === 'string') return { field, code: typed.trim() ? 'notNumber' : 'required' };
		const { min, integer } = definition.shortcuts?.[field] ?? { min: typed };
		if (integer && !Number.isInteger(typed)) return { field, code: 'notNumber' };
		return { field, code: typed < min ? 'belowMin' : 'aboveMax' };
	});

/** How long typing must rest before the slow part is worked out. */
const REST = 250;

/**
 * Computes on every change. Until the figures are complete the last outcome stays; the slow part
 * arrives later from a worker, or from this thread where there is no worker to be had.
 * @param initialSlow slow results of the first figures, worked out when the page was built.
 */
export function useOutcome(
	calculator: AnyCalculator,
	{ draft, aside, preset, blank }: Figures,
	initialSlow: object | null,
	spawn: Spawn,
): Outcome {
	const { definition } = calculator;
	const issues = useMemo(() => {
		const found = [...asideIssues(calculator, aside), ...calculator.validate(draft)];
		return found.length > 0 ? found : NONE;
	}, [draft, aside]);
	const last = useRef<{ input: unknown; fast: object } | null>(null);
	const current = useMemo(() => {
		if (issues.length > 0 && last.current) return last.current;
		const input = fit(definition.inputs, draft);
		last.current = { input, fast: definition.compute(input) };
		return last.current;
	}, [draft, issues]);
	const [slow, setSlow] = useState<{ input: unknown; result: object } | null>(
		initialSlow && { input: current.input, result: initialSlow },
	);
	useEffect(() => {
		if (!definition.slow || slow?.input === current.input) return;
		let over = false;
		const timer = setTimeout(() => {
			void spawn(calculator, current.input).then((result) => {
				if (!over) setSlow({ input: current.input, result });
			});
		}, REST);
		return () => {
			over = true;
			clearTimeout(timer);
		};
	}, [current]);
	return useMemo(() => {
		const ready = slow?.input === current.input;
		const output = { ...current.fast, ...(ready ? slow?.result : {}) };
		return {
			input: current.input,
			example: preset === null ? null : calculator.presets[preset],
			output,
			insights: calculator.insights(current.input, output),
			issues,
			searching: Boolean(definition.slow) && !ready,
			waiting: blank && issues.length > 0,
		};
	}, [current, slow, issues, preset, blank]);
}
