import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnyChart } from '../../engine/charts.ts';
import type { AnyChartText } from '../../engine/text.ts';
import { ScrollRegion } from '../scroll-region.tsx';
import { say, useTongue } from '../tongue.ts';
import type { Outcome } from '../use-output.ts';
import type { Drawing } from './draw.ts';
import { Checks, Funnel, Heat } from './pictures.tsx';
import { tableOf } from './table.ts';

// biome-ignore lint/suspicious/noExplicitAny: charts of any calculator
type Chart = AnyChart<any, any>;
interface Props {
	readonly chart: Chart;
	readonly text: AnyChartText;
	readonly outcome: Outcome;
	readonly id: string;
}

/** A chart with its sentence and, at a toggle, its table. */
export function ChartFigure({ chart, text, outcome, id }: Props) {
	const tongue = useTongue();
	const { words } = tongue;
	const data = chart.data(outcome.input, outcome.output);
	const [asTable, setAsTable] = useState(false);
	// What rests on figures that are not there is not drawn.
	if ('x' in data && data.x.length === 0) return null;
	return (
		<figure class="calc-chart" aria-labelledby={`${id}-title`}>
			<figcaption>
				<h4 id={`${id}-title`}>{text.title}</h4>
				<p>{say(tongue, text.sentence, data.params)}</p>
			</figcaption>
			{asTable ? (
				<TableView {...{ chart, text, outcome, id }} />
			) : chart.kind === 'heat' ? (
				<Heat data={chart.data(outcome.input, outcome.output)} unit={chart.value} text={text} />
			) : chart.kind === 'funnel' ? (
				<Funnel data={chart.data(outcome.input, outcome.output)} unit={chart.value} />
			) : chart.kind === 'checks' ? (
				<Checks data={chart.data(outcome.input, outcome.output)} />
			) : (
				<Canvas {...{ chart, text, outcome, id }} />
			)}
			<p class="calc-actions calc-live">
				<button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
					{asTable ? words.chart : words.table}
				</button>
			</p>
		</figure>
	);
}

function TableView({ chart, text, outcome }: Props) {
	const tongue = useTongue();
	const { head, rows } = tableOf(tongue, chart, text, outcome.input, outcome.output);
	return (
		<ScrollRegion label={text.title} className="calc-table">
			<table>
				<thead>
					<tr>
						{head.map((cell, i) => (
							<th scope="col" key={`${i}`}>
								{cell}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(([first, ...cells], i) => (
						<tr key={`${i}`}>
							<th scope="row">{first}</th>
							{cells.map((cell, j) => (
								<td key={`${j}`}>{cell}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</ScrollRegion>
	);
}

/**
 * The drawn chart. Until it is drawn (no script yet, not scrolled to, printed unseen) its table stands
 * there, kept invisible on screen while the drawing is on its way.
 */
function Canvas(props: Props) {
	const { chart, text, outcome } = props;
	const tongue = useTongue();
	const frame = useRef<HTMLDivElement>(null);
	const canvas = useRef<HTMLCanvasElement>(null);
	const drawing = useRef<Drawing | null>(null);
	const [state, setState] = useState<'waiting' | 'near' | 'drawn' | 'failed'>('waiting');
	useEffect(() => {
		if (!frame.current) return;
		const watch = new IntersectionObserver(
			(entries) =>
				entries.some((e) => e.isIntersecting) && setState((s) => (s === 'waiting' ? 'near' : s)),
			{ rootMargin: '200px' },
		);
		watch.observe(frame.current);
		return () => {
			watch.disconnect();
			drawing.current?.destroy();
		};
	}, []);
	useEffect(() => {
		if (state === 'waiting' || state === 'failed') return;
		let over = false;
		const draw = async () => {
			try {
				const { startDrawing } = await import('./draw.ts');
				if (over || !canvas.current) return;
				drawing.current ??= startDrawing(canvas.current);
				drawing.current.show(tongue, chart, text, outcome.input, outcome.output);
				setState('drawn');
			} catch {
				setState('failed');
			}
		};
		// The sentence and the cards come first; a chart may come a frame later.
		const frameId = requestAnimationFrame(() => setTimeout(draw));
		return () => {
			over = true;
			cancelAnimationFrame(frameId);
		};
	}, [state === 'near' || state === 'drawn', outcome.input, outcome.output, tongue]);
	return (
		<div class="calc-drawing" data-state={state} ref={frame}>
			{state === 'failed' && (
				<p class="calc-error" role="status">
					{tongue.words.chartFailed}{' '}
					<button type="button" onClick={() => location.reload()}>
						{tongue.words.reload}
					</button>
				</p>
			)}
			{state !== 'drawn' && <TableView {...props} />}
			<div class="calc-canvas" hidden={state === 'failed'}>
				<canvas
					ref={canvas}
					role="img"
					aria-label={`${text.title}. ${say(tongue, text.sentence, chart.data(outcome.input, outcome.output).params)}`}
				/>
			</div>
		</div>
	);
}
