import { useEffect, useState } from 'preact/hooks';
import type { AnyField, GroupField, KnownField, Shape } from '../../engine/fields.ts';
import { type CompositeText, toldOf } from '../../engine/text.ts';
import { at } from '../../engine/walk.ts';
import { inputText, show, type Tongue, useTongue } from '../tongue.ts';
import type { RowProps } from './extras.ts';
import { FieldControl } from './field-control.tsx';
import { useForm } from './form-context.ts';

/** The lists by whose rows a field keeps values. */
const leadersOf = (anyField: AnyField): string[] => {
	const field = anyField as KnownField;
	if (field.kind === 'byRow') return [field.rows];
	if (field.kind === 'optional') return leadersOf(field.of);
	if (field.kind === 'group') return Object.values(field.fields).flatMap(leadersOf);
	return 'each' in field ? leadersOf(field.each) : [];
};

/** Rows that keep values by the rows of another list are long, and so is the form with both. */
export const folds = (inputs: Shape, each: AnyField, path: string): boolean =>
	each.kind === 'group' &&
	(leadersOf(each).length > 0 || Object.values(inputs).flatMap(leadersOf).includes(path));

/** What a row's choices and numbers say, for its heading. */
function factsOf(tongue: Tongue, draft: unknown, field: GroupField, path: string): string[] {
	return Object.entries(field.fields).flatMap(([key, anyField]) => {
		const inner = anyField as KnownField;
		const text = inputText(tongue, `${path}.${key}`);
		const value = at(draft, `${path}.${key}`);
		if (inner.kind === 'choice') return (text as CompositeText).options?.[String(value)] ?? [];
		if (inner.kind !== 'number' || typeof value !== 'number') return [];
		const said = show(tongue, value, inner.unit);
		return inner.unit === 'money' ? said : `${toldOf(text)[0]} ${said}`;
	});
}

/** A long row under its name and main figures; the first, and any that needs mending, stand open. */
export function FoldedRow({ field, path, label, first }: RowProps) {
	const tongue = useTongue();
	const { draft, issues } = useForm();
	const broken = issues.some((issue) => issue.field.startsWith(`${path}.`));
	const [open, setOpen] = useState(first || broken);
	useEffect(() => {
		if (broken) setOpen(true);
	}, [broken]);
	return (
		<details class="calc-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>
				<strong>{label}</strong> {factsOf(tongue, draft, field as GroupField, path).join(' · ')}
			</summary>
			{open && <FieldControl field={field} path={path} label={label} />}
		</details>
	);
}
