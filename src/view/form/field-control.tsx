import { useState } from 'preact/hooks';
import type { AnyField, KnownField, NumberField } from '../../engine/fields.ts';
import { type CompositeText, toldOf } from '../../engine/text.ts';
import { at } from '../../engine/walk.ts';
import { later } from '../later.tsx';
import { sourceOf } from '../source.ts';
import { still } from '../still.ts';
import { inputName, inputText, rowName, useTongue } from '../tongue.ts';
import { useForm } from './form-context.ts';
import { isGrid, isNumberGrid } from './grids.ts';
import { GroupControl, ListControl } from './group-control.tsx';
import { messageOf, rangeOf } from './messages.ts';
import { NumberControl } from './number-control.tsx';
import type { NumberGridProps } from './number-grid.tsx';
import { OptionalControl } from './optional-control.tsx';

const NumberGrid = later<NumberGridProps>(() => import('./number-grid.tsx'));

interface Props {
	readonly field: AnyField;
	readonly path: string;
	/** Names the control where its text's label would repeat from row to row. */
	readonly label?: string;
	/** Shows the box alone; the label is there for screen readers. */
	readonly bare?: boolean;
}

/** The control of any input, chosen by the kind of its field. */
export const FieldControl = still(({ field: anyField, path, label, bare = false }: Props) => {
	const field = anyField as KnownField;
	const { elsewhere, extras } = useForm();
	if (elsewhere.has(path)) return null;
	switch (field.kind) {
		case 'optional':
			return <OptionalControl field={field} path={path} />;
		case 'group':
		case 'byKey':
		case 'byRow':
			return <GroupControl field={field} path={path} {...(label ? { label } : {})} />;
		case 'list':
			if (isNumberGrid(field))
				return <NumberGrid field={field} path={path} {...(label ? { label } : {})} />;
			if (isGrid(field)) return extras?.Grid ? <extras.Grid field={field} path={path} /> : null;
			if ((field.each as KnownField).kind === 'picks')
				return extras?.Board ? <extras.Board field={field} path={path} /> : null;
			return <ListControl field={field} path={path} />;
		default:
			return <LeafControl field={field} path={path} label={label ?? ''} bare={bare} />;
	}
});

type Leaf = Exclude<
	KnownField,
	{ kind: 'optional' | 'group' | 'byKey' | 'byRow' | 'list' | 'picks' }
>;

/** Label, control, meaning and message of one value. */
export function LeafControl({
	field,
	path,
	label,
	bare,
}: {
	field: KnownField;
	path: string;
	label: string;
	bare: boolean;
}) {
	const tongue = useTongue();
	const form = useForm();
	const text = inputText(tongue, path);
	const [name, meaning] = toldOf(text);
	const id = form.idOf(path);
	const issue = form.issues.find((i) => i.field === path);
	const siblings = (at(form.draft, path.split('.').slice(0, -1).join('.')) ?? form.draft) as Record<
		string,
		unknown
	>;
	const shown = label || name;
	return (
		<div class="calc-field" data-kind={field.kind}>
			<label for={id} class={bare ? 'visually-hidden' : ''}>
				{shown}
			</label>
			<Control
				field={field as Leaf}
				path={path}
				id={id}
				label={label ? inputName(tongue, path) : shown}
				bare={bare}
			/>
			{issue && (
				<p class="calc-error" id={`${id}-error`}>
					{messageOf(tongue, field, issue.code, siblings)}
				</p>
			)}
			{meaning && !bare && (
				<p class="calc-help" id={`${id}-help`}>
					{meaning}
					{field.kind === 'number' && <NumberFacts field={field} path={path} />}
				</p>
			)}
		</div>
	);
}

/** Range of a number and, while it is not the reader's own, where it comes from. */
function NumberFacts({ field, path }: { field: NumberField; path: string }) {
	const tongue = useTongue();
	const { draft, example } = useForm();
	const value = at(draft, path);
	const given = value === field.default || value === at(example, path);
	return (
		<span class="calc-facts">
			{' '}
			{rangeOf(tongue, field)}
			{given && field.source && ` · ${sourceOf(tongue, field, value, at(example, path))}`}
		</span>
	);
}

interface ControlProps {
	readonly field: Leaf;
	readonly path: string;
	readonly id: string;
	readonly label: string;
	readonly bare: boolean;
}

function Control({ field, path, id, label, bare }: ControlProps) {
	const tongue = useTongue();
	const form = useForm();
	const value = at(form.draft, path);
	// A preset's name is shown translated, but never while it is being typed.
	const [typing, setTyping] = useState(false);
	const invalid = form.issues.some((i) => i.field === path);
	const describedBy = `${invalid ? `${id}-error ` : ''}${bare ? '' : `${id}-help`}`.trim();
	const set = (next: unknown) => form.set(path, next);
	switch (field.kind) {
		case 'number':
			return (
				<NumberControl
					id={id}
					field={field}
					label={label}
					value={value}
					describedBy={describedBy}
					invalid={invalid}
					onChange={set}
				/>
			);
		case 'choice': {
			const { options } = inputText(tongue, path) as CompositeText;
			return (
				<select
					id={id}
					value={value as string}
					aria-describedby={describedBy || undefined}
					onChange={(event) => set(event.currentTarget.value)}
				>
					{field.options.map((option) => (
						<option key={option} value={option} selected={option === value}>
							{options?.[option]}
						</option>
					))}
				</select>
			);
		}
		case 'switch':
			return (
				<input
					id={id}
					type="checkbox"
					checked={value === true}
					aria-describedby={describedBy || undefined}
					onChange={(event) => set(event.currentTarget.checked)}
				/>
			);
		case 'text':
			return (
				<input
					id={id}
					type="text"
					autocomplete="off"
					maxLength={field.maxLength}
					value={typing ? String(value) : rowName(tongue, String(value ?? ''))}
					aria-describedby={describedBy || undefined}
					aria-invalid={invalid || undefined}
					onInput={(event) => {
						setTyping(true);
						set(event.currentTarget.value);
					}}
					onBlur={() => setTyping(false)}
				/>
			);
	}
}
