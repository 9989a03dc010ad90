import { useState } from 'preact/hooks';
import type { GroupField, ListField, NumberField } from '../../engine/fields.ts';
import { type CompositeText, toldOf } from '../../engine/text.ts';
import { at } from '../../engine/walk.ts';
import { ScrollRegion } from '../scroll-region.tsx';
import { fill, inputText, show, useTongue } from '../tongue.ts';
import { FieldControl } from './field-control.tsx';
import { useForm } from './form-context.ts';
import { namesOf } from './grids.ts';
import { PastePanel } from './paste-panel.tsx';

/**
 * A grid of cells with several figures each: the grid shows the first figure, and the figures of the
 * chosen cell stand below it, so that a grid of any size can be edited on a phone.
 */
export function GridControl({ field, path }: { field: ListField; path: string }) {
	const tongue = useTongue();
	const form = useForm();
	const inner = field.each as ListField;
	const cell = inner.each as GroupField;
	const rows = namesOf(tongue, form, field.follows);
	const columns = namesOf(tongue, form, inner.follows);
	const [chosen, choose] = useState([0, 0] as readonly [number, number]);
	const row = Math.min(chosen[0], rows.length - 1);
	const column = Math.min(chosen[1], columns.length - 1);
	const text = inputText(tongue, path) as CompositeText;
	const [first, firstField] = Object.entries(cell.fields)[0] as [string, NumberField];
	const cellText = inputText(tongue, `${path}.0.0`) as CompositeText;
	const label = (i: number, j: number) =>
		fill(tongue.words.cellOf, { row: rows[i] ?? '', column: columns[j] ?? '' });
	const broken = (i: number, j: number) =>
		form.issues.some((issue) => issue.field.startsWith(`${path}.${i}.${j}.`));
	const shown = (i: number, j: number): string => {
		const value = at(form.draft, `${path}.${i}.${j}.${first}`);
		return typeof value === 'number' ? show(tongue, value, firstField.unit) : '—';
	};
	return (
		<fieldset class="calc-group calc-grid" id={form.idOf(path)}>
			<legend>{text.told[0]}</legend>
			<p class="calc-help">
				{text.told[1]} {tongue.words.gridHelp}
			</p>
			<ScrollRegion label={text.told[0]}>
				<table>
					<caption>{toldOf(cellText.fields?.[first] ?? cellText)[0]}</caption>
					<thead>
						<tr>
							<td />
							{columns.map((name, j) => (
								<th scope="col" key={`${j}${name}`}>
									{name}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map((name, i) => (
							<tr key={`${i}${name}`}>
								<th scope="row">{name}</th>
								{columns.map((other, j) => (
									<td key={`${j}${other}`}>
										<button
											type="button"
											class="calc-cell"
											aria-pressed={i === row && j === column}
											aria-label={`${label(i, j)}${tongue.words.colon}${shown(i, j)}${broken(i, j) ? ` (${tongue.words.invalid})` : ''}`}
											data-invalid={broken(i, j) || undefined}
											onClick={() => choose([i, j])}
										>
											{shown(i, j)}
										</button>
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</ScrollRegion>
			{rows.length > 0 && columns.length > 0 && (
				<FieldControl
					key={`${row}.${column}`}
					field={cell}
					path={`${path}.${row}.${column}`}
					label={label(row, column)}
				/>
			)}
			<p class="calc-actions">
				<PastePanel field={field} path={path} />
			</p>
		</fieldset>
	);
}
