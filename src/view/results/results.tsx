import type { AnyCalculator } from '../../engine/model.ts';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { still, useLate } from '../still.ts';
import { fill, useTongue } from '../tongue.ts';
import type { Outcome } from '../use-output.ts';
import { Cards, Conclusion } from './conclusion.tsx';
import { Defaults } from './defaults.tsx';

interface Props {
	readonly calculator: AnyCalculator;
	readonly outcome: Outcome;
}

/** The conclusion and the main results, or what is still missing for them. */
export const Head = still(({ calculator, outcome }: Props) => {
	const { words } = useTongue();
	const { issues, waiting } = outcome;
	return (
		<div class="calc-head">
			{issues.length > 0 && (
				<p class="calc-stale" role="status">
					{fill(waiting ? words.fillFirst : words.stale, { n: String(issues.length) })}
				</p>
			)}
			{!waiting && (
				<>
					<Conclusion outcome={outcome} />
					<Cards calculator={calculator} outcome={outcome} />
					<Defaults calculator={calculator} outcome={outcome} />
				</>
			)}
		</div>
	);
});

/** The charts, drawn once the words are on screen. */
export const Charts = still(({ calculator, outcome }: Props) => {
	const { text } = useTongue();
	const drawn = useLate(outcome);
	return (
		<div class="calc-charts">
			{Object.entries(drawn.waiting ? {} : calculator.definition.charts).map(([key, chart]) => {
				const chartText = text.charts[key];
				return (
					chartText && (
						<ChartFigure
							key={key}
							id={`${calculator.id}-${key}`}
							chart={chart}
							text={chartText}
							outcome={drawn}
						/>
					)
				);
			})}
		</div>
	);
});
