import { useRef } from 'preact/hooks';
import type {
	AnyField,
	ByKeyField,
	ByRowField,
	GroupField,
	KnownField,
	ListField,
} from '../../engine/fields.ts';
import type { CompositeText } from '../../engine/text.ts';
import { rowId } from '../../engine/validate.ts';
import { at, defaultOf, setAt } from '../../engine/walk.ts';
import { fill, inputText, numbered, rowName, useTongue } from '../tongue.ts';
import { FieldControl } from './field-control.tsx';
import { useForm } from './form-context.ts';
import { PastePanel } from './paste-panel.tsx';
import { followersOf, removeAt } from './rows.ts';

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
	const { draft, folded } = useForm();
	const text = inputText(tongue, path) as CompositeText;
	const parts: (readonly [key: string, field: AnyField, name?: string | undefined])[] =
		field.kind === 'group'
			? Object.entries(field.fields)
			: field.kind === 'byKey'
				? field.keys.map((key) => [key, field.each, text.keys?.[key]])
				: ((draft[field.rows] as unknown[] | undefined) ?? []).map((row) => [
						rowId(row),
						field.each,
						rowName(tongue, rowId(row)),
					]);
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
		<fieldset class="calc-group">
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
	const rows = (at(form.draft, path) as unknown[] | undefined) ?? [];
	const own = !field.follows;
	const last = useRef<HTMLDivElement>(null);
	const composite = (field.each as KnownField).kind === 'group';
	const nth = (i: number): string => numbered(text.row ?? tongue.words.row, i + 1);
	const rowLabel = (row: unknown, i: number): string => rowName(tongue, rowId(row)) || nth(i);
	const issue = form.issues.find((found) => found.field === path);
	const addRow = () => {
		form.set(path, [...rows, named(defaultOf(field.each, form.draft), nth(rows.length))]);
		setTimeout(() => last.current?.querySelector('input')?.focus());
	};
	const remove = (i: number) => {
		let draft: unknown = form.draft;
		for (const { path: each, cut } of [
			{ path, cut: removeAt },
			...followersOf(form.calculator, path),
		])
			draft = cut(draft, each, i);
		form.replace(draft);
	};
	return (
		<fieldset class={`calc-group calc-list ${composite ? '' : 'calc-plain'}`}>
			<legend>{text.told[0]}</legend>
			{text.told[1] && <p class="calc-help">{text.told[1]}</p>}
			{issue && <p class="calc-error">{tongue.words.tooFewRows}</p>}
			{rows.map((row, i) => (
				<div class="calc-row" key={i} ref={last}>
					<Row
						field={field.each}
						path={`${path}.${i}`}
						label={rowLabel(row, i)}
						numbered={nth(i)}
					/>
					{own && rows.length > field.min && (
						<button
							type="button"
							class="calc-remove"
							aria-label={fill(tongue.words.removeRow, { row: rowLabel(row, i) })}
							onClick={() => remove(i)}
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

interface RowProps {
	readonly field: AnyField;
	readonly path: string;
	/** What the row is called: by its own name, or by its number. */
	readonly label: string;
	readonly numbered: string;
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
