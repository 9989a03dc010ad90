import { useState } from 'preact/hooks';
import { MOST, type Scenario, scenarioName, writeScenarios } from '../../engine/scenarios.ts';
import { tools } from '../../i18n/tools.ts';
import { CopyLink } from '../copy-link.tsx';
import { fill, useTongue } from '../tongue.ts';
import { CompareCharts } from './compare-charts.tsx';
import { CompareTable } from './compare-table.tsx';
import { useScenarios } from './keeping.ts';
import type { ToolProps } from './tools.tsx';

/** A scenario, or the figures on screen, with what they give. */
export interface Side extends Scenario {
	readonly output: Readonly<Record<string, unknown>>;
}

/** Up to four kept scenarios beside the figures on screen: what differs going in and coming out. */
export default function Compare(props: ToolProps) {
	const { calculator, outcome, currency, address, replace } = props;
	const tongue = useTongue();
	const words = tools[tongue.locale];
	const { scenarios, broken, waiting, change, useLinked, useMine } = useScenarios(
		calculator,
		currency,
	);
	const [told, tell] = useState('');
	const sides: Side[] = [
		{ name: words.now, input: outcome.input, output: outcome.output },
		...scenarios.map((scenario) => ({
			...scenario,
			output: calculator.definition.compute(scenario.input) as Side['output'],
		})),
	];
	const names = sides.map(({ name }) => name);
	return (
		<div class="calc-compare">
			<p class="calc-help">{words.compareHelp}</p>
			{props.stale && <p class="calc-help">{words.staleNote}</p>}
			{broken > 0 && <p class="calc-error">{fill(words.brokenScenarios, { n: String(broken) })}</p>}
			{waiting && (
				<p>
					{words.linkedScenarios}{' '}
					<button type="button" onClick={useLinked}>
						{words.useLinked}
					</button>{' '}
					<button type="button" onClick={useMine}>
						{words.useMine}
					</button>
				</p>
			)}
			<Keep
				{...props}
				scenarios={scenarios}
				onKeep={(wanted) => {
					const name = apart(wanted, names);
					change([...scenarios, { name, input: outcome.input }]);
					tell(fill(words.kept, { name }));
				}}
			/>
			<p class="calc-told" role="status">
				{told}
			</p>
			{scenarios.length > 0 && (
				<>
					<CompareTable
						calculator={calculator}
						sides={sides}
						onRename={(i, wanted) => {
							const name = apart(wanted, names.toSpliced(i + 1, 1));
							change(scenarios.map((scenario, j) => (i === j ? { ...scenario, name } : scenario)));
						}}
						onUse={(i) => replace(scenarios[i]?.input)}
						onRemove={(i) => {
							change(scenarios.filter((_, j) => j !== i));
							tell(fill(words.removed, { name: scenarios[i]?.name ?? '' }));
						}}
					/>
					<CompareCharts calculator={calculator} sides={sides} />
					<p class="calc-actions">
						<CopyLink
							label={words.copyScenarios}
							address={() =>
								address(`&${writeScenarios(calculator.definition, scenarios, currency)}`)
							}
						/>
					</p>
				</>
			)}
		</div>
	);
}

/** @returns a name that no other scenario has: with a number behind it where one has it. */
function apart(name: string, others: readonly string[]): string {
	let free = name;
	for (let n = 2; others.includes(free); n++)
		free = `${name.slice(0, (scenarioName.maxLength ?? name.length) - 3)} ${n}`;
	return free;
}

/** A name, and the button that keeps the figures on screen under it. */
function Keep({
	calculator,
	scenarios,
	onKeep,
}: ToolProps & { scenarios: readonly Scenario[]; onKeep: (name: string) => void }) {
	const { locale } = useTongue();
	const words = tools[locale];
	const free = 'ABCDE'.split('').find((letter) => !scenarios.some(({ name }) => name === letter));
	const [name, setName] = useState<string | null>(null);
	const [missing, setMissing] = useState(false);
	const id = `${calculator.id}-scenario`;
	if (scenarios.length >= MOST) return <p>{words.full}</p>;
	const typed = name ?? free ?? '';
	return (
		<form
			class="calc-actions"
			onSubmit={(event) => {
				event.preventDefault();
				setMissing(typed.trim() === '');
				if (typed.trim() === '') return;
				onKeep(typed.trim());
				setName(null);
			}}
		>
			<label for={id}>{words.keepAs}</label>
			<input
				id={id}
				type="text"
				autocomplete="off"
				maxLength={scenarioName.maxLength}
				value={typed}
				aria-invalid={missing || undefined}
				aria-describedby={missing ? `${id}-error` : undefined}
				onInput={(event) => setName(event.currentTarget.value)}
			/>
			<button type="submit">{words.keep}</button>
			{missing && (
				<span class="calc-error" id={`${id}-error`}>
					{words.nameFirst}
				</span>
			)}
		</form>
	);
}
