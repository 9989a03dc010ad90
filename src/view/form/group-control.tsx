import { useRef } from 'preact/hooks';
import type {
	AnyField,
	ByKeyField,
	ByRowField,
	GroupField,
	KnownField,
	ListField,
	NumberField,
} from '../../engine/fields.ts';
import type { CompositeText } from '../../engine/text.ts';
import { rowId, rowsOf } from '../../engine/validate.ts';
import { at, defaultOf, setAt } from '../../engine/walk.ts';
import { fill, inputText, numbered, rowName, useTongue } from '../tongue.ts';
import type { RowProps } from './extras.ts';
import { FieldControl } from './field-control.tsx';
import { useForm } from './form-context.ts';
import { PastePanel } from './paste-panel.tsx';

/** Fields under one heading: those of a group, one for each key, or one for each row of another list. */
export function GroupControl({
	field,
	path,
	label,
}: {
	field: GroupField | ByKeyField | ByRowField;
	path: string;
	label?: string;
}) {
	const tongue = useTongue();
	const { extras, folded, idOf } = useForm();
	const text = inputText(tongue, path) as CompositeText;
	if (field.kind === 'byRow')
		return (
			extras?.byRow && <extras.byRow.Control field={field as ByRowField<NumberField>} path={path} />
		);
	const parts: (readonly [key: string, field: AnyField, name?: string | undefined])[] =
		field.kind === 'group'
			? Object.entries(field.fields)
			: field.keys.map((key) => [key, field.each, text.keys?.[key]]);
	const fields = (
		<div class="calc-fields">
			{parts.map(([key, each, name]) => (
				<FieldControl
					key={key}
					field={each}
					path={`${path}.${key}`}
					{...(name ? { label: name } : {})}
				/>
			))}
		</div>
	);
	const [name, meaning] = text.told;
	if (folded && !path.includes('.') && parts.length > 3)
		return (
			<details class="calc-group">
				<summary>{label ?? name}</summary>
				{meaning && <p class="calc-help">{meaning}</p>}
				{fields}
			</details>
		);
	return (
		<fieldset class="calc-group" id={idOf(path)}>
			<legend>{label ?? name}</legend>
			{!label && meaning && <p class="calc-help">{meaning}</p>}
			{fields}
		</fieldset>
	);
}

/** A new row with its number as its name, since a row without a name is not complete. */
const named = (row: unknown, name: string): unknown =>
	row === '' ? name : rowId(row) === '' && at(row, 'id') === '' ? setAt(row, 'id', name) : row;

/** Rows of the same field, which can be added, removed and pasted from a spreadsheet. */
export function ListControl({ field, path }: { field: ListField; path: string }) {
	const tongue = useTongue();
	const form = useForm();
	const text = inputText(tongue, path) as CompositeText;
	const typed = (at(form.draft, path) as unknown[] | undefined) ?? [];
	const own = !field.follows;
	const last = useRef<HTMLDivElement>(null);
	const leader = field.follows ? form.draft[field.follows] : undefined;
	// Rows that go with those of another list are there, and called, as it says.
	const rows = field.follows
		? Array.from({ length: rowsOf(field.follows, form.draft) }, (_, i) => typed[i])
		: typed;
	const { inputs } = form.calculator.definition;
	const composite = (field.each as KnownField).kind === 'group';
	const nth = (i: number): string => numbered(text.row ?? tongue.words.row, i + 1);
	const rowLabel = (row: unknown, i: number): string =>
		rowName(tongue, rowId(Array.isArray(leader) ? leader[i] : row)) || nth(i);
	const issue = form.issues.find((found) => found.field === path);
	const { extras } = form;
	const set = (next: unknown[], removed?: number) =>
		extras?.setRows
			? form.replace(extras.setRows(inputs, form.draft, path, next, removed))
			: form.set(path, next);
	const addRow = () => {
		set([...rows, named(defaultOf(field.each, form.draft), nth(rows.length))]);
		setTimeout(() => last.current?.querySelector('input')?.focus());
	};
	const OneRow = extras?.byRow?.folds(inputs, field.each, path) ? extras.byRow.FoldedRow : Row;
	return (
		<fieldset class={`calc-group calc-list ${composite ? '' : 'calc-plain'}`} id={form.idOf(path)}>
			<legend>{text.told[0]}</legend>
			{text.told[1] && <p class="calc-help">{text.told[1]}</p>}
			{issue && <p class="calc-error">{tongue.words.tooFewRows}</p>}
			{rows.map((row, i) => (
				<div class="calc-row" key={i} ref={last}>
					<OneRow
						field={field.each}
						path={`${path}.${i}`}
						label={rowLabel(row, i)}
						numbered={nth(i)}
						first={i === 0}
					/>
					{own && rows.length > field.min && (
						<button
							type="button"
							class="calc-remove"
							aria-label={fill(tongue.words.removeRow, { row: rowLabel(row, i) })}
							onClick={() =>
								set(
									rows.filter((_, j) => j !== i),
									i,
								)
							}
						>
							×
						</button>
					)}
				</div>
			))}
			{own && (
				<p class="calc-actions">
					{rows.length < field.max && (
						<button type="button" onClick={addRow}>
							{tongue.words.addRow}
						</button>
					)}
					<PastePanel field={field} path={path} />
				</p>
			)}
		</fieldset>
	);
}

/** A row of several values has a heading; one of a single value has only its box. */
function Row({ field, path, label, numbered }: RowProps) {
	const composite = (field as KnownField).kind === 'group';
	return composite ? (
		<FieldControl field={field} path={path} label={label} />
	) : (
		<FieldControl field={field} path={path} label={numbered} bare />
	);
}
