import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { charts } from '../../i18n/charts.ts';
import { fill, say, useTongue } from '../tongue.ts';
import type { ChartProps } from './chart-body.tsx';
import type { AnyDrawn } from './datasets.ts';
import { type Keeper, keepDrawn } from './keep-drawn.ts';
import { stopsOf } from './stops.ts';
import { TableView } from './table-view.tsx';
import { useSteps } from './use-steps.ts';

interface Props extends ChartProps {
	readonly chart: AnyDrawn;
	/** The reader asks for the table. */
	readonly onTable: () => void;
}

/**
 * A chart on a canvas, which a keyboard steps through and a screen reader says. Until it is drawn (no
 * script yet, not scrolled to, printed unseen) its table stands there, kept invisible on screen while
 * the drawing is on its way.
 */
export function DrawnChart(props: Props) {
	const { chart, text, outcome, id, onTable } = props;
	const tongue = useTongue();
	const words = charts[tongue.locale];
	const frame = useRef<HTMLDivElement>(null);
	const canvas = useRef<HTMLCanvasElement>(null);
	const keeper = useRef<Keeper | null>(null);
	const [state, setState] = useState<'waiting' | 'drawn' | 'failed'>('waiting');
	const shown = { tongue, chart, text, input: outcome.input, output: outcome.output };
	const latest = useRef(shown);
	latest.current = shown;
	useEffect(() => {
		if (!frame.current || !canvas.current) return;
		const kept = keepDrawn(frame.current, canvas.current, () => latest.current, setState);
		keeper.current = kept;
		return kept.stop;
	}, []);
	useEffect(() => keeper.current?.change(), [outcome.input, outcome.output, tongue]);

	const data = chart.data(outcome.input, outcome.output);
	const stops = useMemo(
		() => stopsOf(tongue, words, chart, text, data),
		[outcome.input, outcome.output, tongue],
	);
	const { said, leave, step } = useSteps(stops, (stop) => keeper.current?.now()?.highlight(stop));
	const onKeyDown = (event: KeyboardEvent) => {
		const { key } = event;
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (key === 'Enter' || key === 't' || key === 'T') onTable();
		else if (key === 'Escape')
			frame.current?.parentElement?.querySelector<HTMLElement>('.calc-actions button')?.focus();
		else if (!step(key)) return;
		event.preventDefault();
	};
	// What the server writes cannot be steered yet. A screen reader leaves the arrow keys to what says
	// that it steers by them.
	const steered = import.meta.env.SSR
		? {}
		: ({
				role: 'application',
				tabIndex: 0,
				'aria-roledescription': words.kind,
				'aria-label': text.title,
				'aria-describedby': `${id}-sentence ${id}-keys`,
				onKeyDown,
				onBlur: leave,
			} as const);
	const { colon } = tongue.words;
	// A question has its own mark already.
	const joint = /[?？]$/.test(text.title) ? colon.slice(1) : colon;
	return (
		<>
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
				<div class="calc-canvas" hidden={state === 'failed'} {...steered}>
					<canvas
						ref={canvas}
						role="img"
						aria-label={`${text.title}${joint}${say(tongue, text.sentence, data.params)}`}
					/>
				</div>
			</div>
			{!import.meta.env.SSR && (
				<>
					<div class="calc-keys" id={`${id}-keys`}>
						{fill(stops.length > 1 ? words.keysOfSeries : words.keys, {
							n: String(stops.flat().length),
							m: String(stops.length),
						})}
					</div>
					<div class="visually-hidden" aria-live="polite">
						{said}
					</div>
				</>
			)}
		</>
	);
}
