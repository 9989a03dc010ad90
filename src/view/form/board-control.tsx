import type { ListField, PicksField } from '../../engine/fields.ts';
import type { CompositeText } from '../../engine/text.ts';
import { rowsOf } from '../../engine/validate.ts';
import { at } from '../../engine/walk.ts';
import { ScrollRegion } from '../scroll-region.tsx';
import { fill, inputText, numbered, useTongue } from '../tongue.ts';
import { useForm } from './form-context.ts';

/** A board of marks: keys down, periods across. Marks of the best plan found lie under one's own. */
export function BoardControl({ field, path }: { field: ListField; path: string }) {
	const tongue = useTongue();
	const form = useForm();
	const { words } = tongue;
	const text = inputText(tongue, path) as CompositeText;
	const keys = (text.each as CompositeText).keys ?? {};
	const rows = (at(form.draft, path) as string[][] | undefined) ?? [];
	const length = field.follows ? rowsOf(field.follows, form.draft) : rows.length;
	const columns = Array.from({ length }, (_, i) => numbered(text.row ?? words.row, i + 1));
	const ghosts = form.ghosts[path];
	const { keys: order } = field.each as PicksField;
	const toggle = (i: number, key: string) => {
		const filled = columns.map((_, j) => rows[j] ?? []);
		const now = filled[i] ?? [];
		const next = now.includes(key) ? now.filter((k) => k !== key) : [...now, key];
		form.set(
			path,
			filled.map((row, j) => (j === i ? order.filter((k) => next.includes(k)) : row)),
		);
	};
	const suggested = (i: number, key: string): boolean => ghosts?.[i]?.includes(key) ?? false;
	return (
		<fieldset class="calc-group calc-board" id={form.idOf(path)}>
			<legend>{text.told[0]}</legend>
			<p class="calc-help" id={`${form.idOf(path)}-help`}>
				{text.told[1]} <span class="calc-ghost-key" aria-hidden="true" /> {words.suggested}
				{form.searching && ` · ${words.searching}`}
			</p>
			<ScrollRegion label={text.told[0]}>
				<table>
					<thead>
						<tr>
							<td />
							{columns.map((column) => (
								<th scope="col" key={column}>
									{column}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{order.map((key) => (
							<tr key={key}>
								<th scope="row">{keys[key]}</th>
								{columns.map((column, i) => (
									<td key={column}>
										<label class={suggested(i, key) ? 'calc-mark calc-ghost' : 'calc-mark'}>
											<input
												type="checkbox"
												checked={rows[i]?.includes(key) ?? false}
												onChange={() => toggle(i, key)}
											/>
											<span class="visually-hidden">
												{fill(words.pulled, { lever: keys[key] ?? key, column })}
												{suggested(i, key) && ` (${words.suggested})`}
											</span>
										</label>
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</ScrollRegion>
		</fieldset>
	);
}
