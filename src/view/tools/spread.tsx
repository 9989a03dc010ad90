import { useMemo, useState } from 'preact/hooks';
import type { BarChart } from '../../engine/charts.ts';
import type { AnyCalculator } from '../../engine/model.ts';
import { parseNumber } from '../../engine/parse.ts';
import { name, quantity } from '../../engine/phrases.ts';
import type { ScalarResult } from '../../engine/seek/scalars.ts';
import type { ResultSummary } from '../../engine/simulate/simulate.ts';
import type { Tornado } from '../../engine/simulate/tornado.ts';
import { at } from '../../engine/walk.ts';
import { tools } from '../../i18n/tools.ts';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { editText } from '../form/edit-text.ts';
import { namedInput } from '../named-input.ts';
import { still } from '../still.ts';
import { fill, resultName, show, useTongue } from '../tongue.ts';
import type { Outcome } from '../use-output.ts';
import { Bands } from './bands.tsx';
import { Choice } from './choice.tsx';
import { shortened } from './shortened.ts';
import type { Progress, Target } from './simulation-run.ts';
import { standingFor } from './standing.ts';

interface Props {
	readonly calculator: AnyCalculator;
	readonly outcome: Outcome;
	readonly progress: Progress;
	/** The runs that the charts show: the last that were all done. */
	readonly drawn: Progress | null;
	readonly results: readonly ScalarResult[];
	readonly target: Target | null;
	readonly onTarget: (target: Target) => void;
}

/** Most inputs in the tornado: the rest moves the result less. */
const WIDEST = 12;

/** What the runs say about one result: its spread, a chance, and what moves it most. */
export function Spread({ calculator, outcome, progress, drawn, results, target, onTarget }: Props) {
	const tongue = useTongue();
	const words = tools[tongue.locale];
	const { id } = calculator;
	// What rows are called, as when the charts were drawn: they do not follow every keystroke.
	const input = useMemo(() => outcome.input, [drawn]);
	const [path, setPath] = useState(results[0]?.path ?? '');
	const result = results.find((one) => one.path === path) ?? results[0];
	const summary = result && progress.results[result.path];
	if (!result || !summary) return null;
	const { unit } = result;
	const now = at(outcome.output, result.path);
	const said = (value: number | null) => show(tongue, value, unit);
	const { p10, p50, p90 } = summary.quantiles;
	const missing = 1 - summary.defined / Math.max(1, progress.runs);
	return (
		<>
			<Choice
				id={`${id}-sure-result`}
				label={words.sureResult}
				options={results.map((one) => [one.path, resultName(tongue, one.path)])}
				value={result.path}
				onChange={setPath}
			/>
			<p class="calc-answer">
				{summary.defined === 0
					? words.nothing
					: fill(words.spread, {
							low: said(p10),
							high: said(p90),
							middle: said(p50),
							now: said(typeof now === 'number' ? now : null),
						})}
				{missing > 0 &&
					summary.defined > 0 &&
					` ${fill(words.never, { share: show(tongue, missing, 'ratio') })}`}
			</p>
			<Chance
				key={result.path}
				{...{ id, result, onTarget }}
				chance={target?.path === result.path ? (progress.chances[0] ?? null) : null}
			/>
			{drawn && <Drawn {...{ calculator, input, result, drawn }} />}
		</>
	);
}

/** The charts of one result, and the bands of the calculator's lines. */
const Drawn = still(
	({
		calculator,
		input,
		result,
		drawn,
	}: {
		calculator: AnyCalculator;
		input: unknown;
		result: ScalarResult;
		drawn: Progress;
	}) => {
		const { id } = calculator;
		const summary = drawn.results[result.path];
		const tornado = drawn.tornados?.[result.path];
		return (
			<div class="calc-charts">
				{summary && <Histogram {...{ id, result, summary }} runs={drawn.runs} />}
				{tornado && <Swings {...{ calculator, input, result, tornado }} />}
				<Bands calculator={calculator} progress={drawn} />
			</div>
		);
	},
);

/** The share of the runs that reach a target. */
function Chance({
	id,
	result: { path, unit, value },
	chance,
	onTarget,
}: {
	id: string;
	result: ScalarResult;
	chance: number | null;
	onTarget: (target: Target) => void;
}) {
	const tongue = useTongue();
	const words = tools[tongue.locale];
	const [typed, setTyped] = useState(
		editText(value === null ? '' : Number(value.toPrecision(3)), unit),
	);
	const [side, setSide] = useState<Target['side']>('atLeast');
	const [bad, setBad] = useState(false);
	return (
		<form
			class="calc-actions"
			onSubmit={(event) => {
				event.preventDefault();
				const wanted = parseNumber(typed, unit);
				setBad(wanted === null);
				if (wanted !== null) onTarget({ path, value: wanted, side });
			}}
		>
			<label for={`${id}-chance`}>{words.chanceOf}</label>
			<select
				aria-label={words.chanceOf}
				value={side}
				onChange={(event) => setSide(event.currentTarget.value as Target['side'])}
			>
				<option value="atLeast">{words.atLeast}</option>
				<option value="atMost">{words.atMost}</option>
			</select>
			<input
				id={`${id}-chance`}
				type="text"
				autocomplete="off"
				value={typed}
				aria-invalid={bad || undefined}
				aria-describedby={bad ? `${id}-chance-error` : undefined}
				onInput={(event) => setTyped(event.currentTarget.value)}
			/>
			<button type="submit">{words.chanceGo}</button>
			<output for={`${id}-chance`}>
				{chance !== null && fill(words.chance, { share: show(tongue, chance, 'ratio') })}
			</output>
			{bad && (
				<span class="calc-error" id={`${id}-chance-error`}>
					{words.rangeBad}
				</span>
			)}
		</form>
	);
}

function Histogram({
	id,
	result: { path, unit },
	summary: { histogram },
	runs,
}: {
	id: string;
	result: ScalarResult;
	summary: ResultSummary;
	runs: number;
}) {
	const tongue = useTongue();
	const words = tools[tongue.locale];
	if (!histogram) return null;
	const chart: BarChart<unknown, unknown> = {
		kind: 'bar',
		y: 'ratio',
		series: ['share'],
		data: () => ({
			x: histogram.edges.slice(0, -1).map((edge) => quantity(edge, unit)),
			series: { share: histogram.counts.map((count) => count / runs) },
		}),
	};
	return (
		<ChartFigure
			id={`${id}-histogram`}
			chart={chart}
			text={{
				title: words.histogram,
				sentence: words.histogramSentence,
				x: resultName(tongue, path),
				y: words.shareOfRuns,
				series: { share: words.shareOfRuns },
			}}
			outcome={standingFor(histogram)}
		/>
	);
}

function Swings({
	calculator,
	input,
	result: { path, unit },
	tornado,
}: {
	calculator: AnyCalculator;
	input: unknown;
	result: ScalarResult;
	tornado: Tornado;
}) {
	const tongue = useTongue();
	const words = tools[tongue.locale];
	const bars = tornado.bars.filter(({ swing }) => swing !== 0).slice(0, WIDEST);
	const [first] = bars;
	if (!first) return null;
	const from = bars.map(() => tornado.likely);
	const nameOf = (path: string) => namedInput(tongue, calculator, input, path);
	const names = shortened(bars.map((bar) => nameOf(bar.path)));
	const chart: BarChart<unknown, unknown> = {
		kind: 'bar',
		y: unit,
		horizontal: true,
		series: ['low', 'high'],
		data: () => ({
			x: names.map(name),
			series: { low: bars.map(({ low }) => low), high: bars.map(({ high }) => high) },
			from: { low: from, high: from },
			params: { first: name(nameOf(first.path)) },
		}),
	};
	return (
		<ChartFigure
			id={`${calculator.id}-swings`}
			chart={chart}
			text={{
				title: words.tornado,
				sentence: words.tornadoSentence,
				x: '',
				y: resultName(tongue, path),
				series: { low: words.tornadoLow, high: words.tornadoHigh },
			}}
			outcome={standingFor(tornado)}
		/>
	);
}
