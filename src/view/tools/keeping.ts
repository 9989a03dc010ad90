import { useEffect, useState } from 'preact/hooks';
import type { AnyCalculator } from '../../engine/model.ts';
import { readScenarios, type Scenario, writeScenarios } from '../../engine/scenarios.ts';
import type { Currency } from '../../i18n/format.ts';
import type { CollectEvent } from '../calculator-view.tsx';
import { keep, recall } from '../store.ts';

/** Where a calculator's scenarios are kept in this browser. */
const place = (id: string): string => `${id}.scenarios`;

/** @returns the reader's own scenarios, kept in this browser. */
export const keptScenarios = ({ definition }: AnyCalculator): readonly Scenario[] =>
	readScenarios(definition, recall(place(definition.id)) ?? '').scenarios;

/** Keeps scenarios in this browser. @returns whether it let us. */
export const keepScenarios = (
	{ definition }: AnyCalculator,
	scenarios: readonly Scenario[],
	currency: Currency,
): boolean =>
	keep(
		place(definition.id),
		scenarios.length > 0 ? writeScenarios(definition, scenarios, currency) : null,
	);

/**
 * The scenarios to compare: those of a link, else the reader's own. A link's never overwrite the
 * reader's until they say so or change them where there are none of their own.
 */
export function useScenarios(calculator: AnyCalculator, currency: Currency) {
	const [{ linked, broken, mine }, setBoth] = useState(() => {
		const read = readScenarios(calculator.definition, location.hash);
		return { linked: read.scenarios, broken: read.broken, mine: keptScenarios(calculator) };
	});
	// They are kept nowhere yet: the other language gets them with the reader's figures.
	useEffect(() => {
		if (linked.length === 0) return;
		const tell = (event: Event) => {
			const { parts } = (event as CustomEvent<CollectEvent>).detail;
			parts.push(writeScenarios(calculator.definition, linked, currency));
		};
		document.addEventListener('gf:collect', tell);
		return () => document.removeEventListener('gf:collect', tell);
	}, [linked, currency]);
	const waiting = linked.length > 0 && mine.length > 0;
	const scenarios = linked.length > 0 ? linked : mine;
	const take = (next: readonly Scenario[]) => {
		keepScenarios(calculator, next, currency);
		setBoth({ linked: [], broken: 0, mine: next });
	};
	return {
		scenarios,
		broken,
		/** Whether the reader has scenarios of their own besides those of the link. */
		waiting,
		/** Changes the scenarios on screen. Those of a link are only kept when nothing is lost by it. */
		change: (next: readonly Scenario[]) =>
			waiting ? setBoth({ linked: next, broken: 0, mine }) : take(next),
		useLinked: () => take(linked),
		useMine: () => setBoth({ linked: [], broken: 0, mine }),
	};
}
