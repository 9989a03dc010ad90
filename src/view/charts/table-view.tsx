import { ScrollRegion } from '../scroll-region.tsx';
import { useTongue } from '../tongue.ts';
import type { ChartProps } from './chart-body.tsx';
import { tableOf } from './table.ts';

/** A chart's figures as a table. */
export function TableView({ chart, text, outcome }: ChartProps) {
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
