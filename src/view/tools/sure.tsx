import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { scalarFlags, scalarResults } from '../../engine/seek/scalars.ts';
import { checkRange, type Range, type RangeFault, rangesOf } from '../../engine/simulate/ranges.ts';
import { tools } from '../../i18n/tools.ts';
import { fill, resultName, show, useTongue } from '../tongue.ts';
import { Contested } from './contested.tsx';
import { Held } from './held.tsx';
import { RangesForm } from './ranges-form.tsx';
import type { Progress, Target } from './simulation-run.ts';
import { type Start, simulator } from './simulator.ts';
import { Spread } from './spread.tsx';
import type { ToolProps } from './tools.tsx';

/** How often a model is run. */
const RUNS = 20_000;
/** The draws start from here, so that the same figures give the same answer. */
const SEED = 1;

let start: Start | null = null;

/** What the reader changed of the ranges, by path; the likely value is always the figure on screen. */
export type Ends = Readonly<Record<string, { readonly low: number; readonly high: number }>>;

/** Ranges on the inputs, the model run over them, and what that says about every result. */
export default function Sure(props: ToolProps) {
	const { calculator, outcome, makeSimulator } = props;
	const tongue = useTongue();
	const words = tools[tongue.locale];
	const input = outcome.input as object;
	const [ends, setEnds] = useState<Ends>({});
	const ranges = useMemo<Range[]>(
		() =>
			rangesOf(calculator, input).map((range) => {
				const own = ends[range.path];
				return own ? { ...range, low: own.low, high: own.high } : range;
			}),
		[input, ends],
	);
	const faults = new Map<string, readonly RangeFault[]>(
		ranges
			.filter(({ path }) => ends[path])
			.map((range) => [range.path, checkRange(calculator, input, range)]),
	);
	const broken = [...faults.values()].some((found) => found.length > 0);
	const results = useMemo(() => scalarResults(calculator, input), [input]);
	const followed = results.filter(
		({ path, value }) => value !== null || calculator.definition.headline.includes(path),
	);
	const flags = useMemo(() => scalarFlags(calculator, input), [input]);
	const [target, setTarget] = useState<Target | null>(null);
	const [progress, setProgress] = useState<Progress | 'failed' | null>(null);
	const [ranWith, setRanWith] = useState<unknown>(null);
	const cancel = useRef<() => void>(() => {});
	useEffect(() => () => cancel.current(), []);
	const run = (targets: readonly Target[]) => {
		start ??= simulator(makeSimulator);
		setRanWith(ranges);
		setProgress(null);
		const job = {
			...{ input, ranges, targets },
			...{ runs: RUNS, seed: SEED },
			results: [...followed.map(({ path }) => path), ...flags],
		};
		cancel.current = start(calculator, job, (now) => {
			setProgress(now ?? 'failed');
			if (now?.runs === RUNS) setDrawn(now);
		});
		setRunning(true);
	};
	const [running, setRunning] = useState(false);
	const known = progress === 'failed' ? null : progress;
	// Charts are drawn when the runs are done: the page stays free meanwhile.
	const [drawn, setDrawn] = useState<Progress | null>(null);
	const done = known?.runs === RUNS || progress === 'failed';
	const busy = running && !done;
	const moved = followed.filter(({ path }) => known?.results[path]?.moves);
	const still = calculator.definition.headline.filter(
		(path) => known?.results[path]?.moves === false,
	);
	const n = show(tongue, RUNS, 'count', 'full');
	return (
		<div class="calc-sure">
			<p class="calc-help">{fill(words.sureHelp, { n })}</p>
			{props.stale && <p class="calc-help">{words.staleNote}</p>}
			<RangesForm
				{...{ calculator, input, ranges, faults }}
				changed={Object.keys(ends).length > 0}
				onChange={(path, low, high) => setEnds((now) => ({ ...now, [path]: { low, high } }))}
				onReset={() => setEnds({})}
			/>
			<p class="calc-actions">
				<button
					type="button"
					aria-disabled={broken || undefined}
					onClick={() => {
						if (busy) {
							cancel.current();
							setRunning(false);
						} else if (!broken) run(target ? [target] : []);
					}}
				>
					{busy ? words.cancel : fill(words.run, { n })}
				</button>
				{busy && (
					<>
						<progress max={RUNS} value={known?.runs ?? 0} />
						<span>
							{fill(words.progress, { n: show(tongue, known?.runs ?? 0, 'count', 'full'), all: n })}
						</span>
					</>
				)}
			</p>
			<p class="calc-told" role="status">
				{progress === 'failed' && words.simulationFailed}
				{done && known && fill(words.progress, { n, all: n })}
			</p>
			{known && ranWith !== ranges && !busy && <p class="calc-help">{words.outdated}</p>}
			{known && (
				<>
					<Spread
						{...{ calculator, outcome, drawn, target }}
						progress={known}
						results={moved}
						onTarget={(next) => {
							setTarget(next);
							run([next]);
						}}
					/>
					{still.length > 0 && (
						<p class="calc-help">
							{fill(words.unmoved, {
								names: still.map((path) => resultName(tongue, path)).join(tongue.words.comma),
							})}
						</p>
					)}
					<Held {...{ flags }} progress={known} />
					{drawn && <Contested progress={drawn} />}
					<p class="calc-help">{words.seedNote}</p>
				</>
			)}
		</div>
	);
}
