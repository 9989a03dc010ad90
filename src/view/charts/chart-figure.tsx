import { say, useTongue } from '../tongue.ts';
import type { ChartProps } from './chart-body.tsx';
import { standing } from './standing.tsx';

const ChartBody = standing<ChartProps>(
	() => import('./chart-body.tsx'),
	import.meta.env.SSR ? (await import('./chart-body.tsx')).default : null,
);

/** A chart with its sentence, which follows the figures at once; the rest comes alive when the page rests. */
export function ChartFigure(props: ChartProps) {
	const { chart, text, outcome, id } = props;
	const data = chart.data(outcome.input, outcome.output);
	const tongue = useTongue();
	// What rests on figures that are not there is not drawn.
	if ('x' in data && data.x.length === 0) return null;
	return (
		<figure class="calc-chart" aria-labelledby={`${id}-title`}>
			<figcaption>
				<h4 id={`${id}-title`}>{text.title}</h4>
				<p id={`${id}-sentence`}>{say(tongue, text.sentence, data.params)}</p>
			</figcaption>
			<ChartBody {...props} />
		</figure>
	);
}
