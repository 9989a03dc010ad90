import type { AnyField, ListField } from '../../engine/fields.ts';
import type { CompositeText } from '../../engine/text.ts';
import { ScrollRegion } from '../scroll-region.tsx';
import { fill, inputText, useTongue } from '../tongue.ts';
import { FieldControl } from './field-control.tsx';
import { useForm } from './form-context.ts';
import { isGrid, namesOf } from './grids.ts';
import { PastePanel } from './paste-panel.tsx';

export interface NumberGridProps {
	readonly field: ListField;
	readonly path: string;
	/** What the grid is called where it is one of several. */
	readonly label?: string;
}

/** Numbers by row and column, typed in place; where there is a third list, one such grid for each of its rows. */
export default function NumberGrid({ field, path, label }: NumberGridProps) {
	const tongue = useTongue();
	const form = useForm();
	const inner = field.each as ListField;
	const rows = namesOf(tongue, form, field.follows);
	const text = inputText(tongue, path) as CompositeText;
	return (
		<fieldset class="calc-group calc-grid calc-number-grid" id={form.idOf(path)}>
			<legend>{label ?? text.told[0]}</legend>
			{!label && <p class="calc-help">{text.told[1]}</p>}
			{isGrid(inner) ? (
				rows.map((name, i) => (
					<FieldControl field={inner} path={`${path}.${i}`} label={name} key={`${i}`} />
				))
			) : (
				<>
					<Cells
						field={inner.each}
						path={path}
						label={label ?? text.told[0]}
						rows={rows}
						columns={namesOf(tongue, form, inner.follows)}
					/>
					<p class="calc-actions">
						<PastePanel field={field} path={path} />
					</p>
				</>
			)}
		</fieldset>
	);
}

interface CellsProps {
	readonly field: AnyField;
	readonly path: string;
	readonly label: string;
	readonly rows: readonly string[];
	readonly columns: readonly string[];
}

function Cells({ field, path, label, rows, columns }: CellsProps) {
	const { words } = useTongue();
	return (
		<ScrollRegion label={label}>
			<table>
				<thead>
					<tr>
						<td />
						{columns.map((column, j) => (
							<th scope="col" key={`${j}`}>
								{column}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row, i) => (
						<tr key={`${i}`}>
							<th scope="row">{row}</th>
							{columns.map((column, j) => (
								<td key={`${j}`}>
									<FieldControl
										field={field}
										path={`${path}.${i}.${j}`}
										label={fill(words.cellOf, { row, column })}
										bare
									/>
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</ScrollRegion>
	);
}
