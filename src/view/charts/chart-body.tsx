import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnyChart } from '../../engine/charts.ts';
import type { AnyChartText } from '../../engine/text.ts';
import { charts } from '../../i18n/charts.ts';
import { later } from '../later.tsx';
import { useTongue } from '../tongue.ts';
import type { Outcome } from '../use-output.ts';
import { DrawnChart } from './drawn-chart.tsx';
import { Checks, Funnel, Heat } from './pictures.tsx';
import { TableView } from './table-view.tsx';

export interface ChartProps {
	// biome-ignore lint/suspicious/noExplicitAny: charts of any calculator
	readonly chart: AnyChart<any, any>;
	readonly text: AnyChartText;
	readonly outcome: Outcome;
	readonly id: string;
}

const PictureBox = later<ChartProps>(() => import('./picture-box.tsx'));
/** What the server writes is not alive, and must not seem so. */
const { SSR: dead } = import.meta.env;

/** What stands below a chart's sentence: the chart or its table, and what can be done with it. */
export default function ChartBody(props: ChartProps) {
	const { chart, text, outcome } = props;
	const { words, locale } = useTongue();
	const [asTable, setAsTable] = useState(false);
	const [byKey, setByKey] = useState(false);
	const [pictures, setPictures] = useState(0);
	const table = useRef<HTMLDivElement>(null);
	useEffect(() => setPictures(0), [outcome]);
	useEffect(() => {
		if (byKey) table.current?.querySelector('section')?.focus();
	}, [byKey]);
	const toggle = (shown: boolean, byKey: boolean) => {
		setAsTable(shown);
		setByKey(byKey);
	};
	return (
		<>
			{asTable ? (
				<div ref={table}>
					<TableView {...props} />
				</div>
			) : chart.kind === 'heat' ? (
				<Heat data={chart.data(outcome.input, outcome.output)} unit={chart.value} text={text} />
			) : chart.kind === 'funnel' ? (
				<Funnel data={chart.data(outcome.input, outcome.output)} unit={chart.value} />
			) : chart.kind === 'checks' ? (
				<Checks data={chart.data(outcome.input, outcome.output)} />
			) : (
				<DrawnChart {...props} chart={chart} onTable={() => toggle(true, true)} />
			)}
			<p class="calc-actions calc-live">
				<button
					type="button"
					disabled={dead}
					aria-pressed={asTable}
					onClick={() => toggle(!asTable, false)}
				>
					{asTable ? words.chart : words.table}
				</button>
				<button type="button" disabled={dead} onClick={() => setPictures(pictures + 1)}>
					{charts[locale].savePicture}
				</button>
			</p>
			{pictures > 0 && <PictureBox key={pictures} {...props} />}
		</>
	);
}
