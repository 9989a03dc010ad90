import { useRef } from 'preact/hooks';
import type { KnownField, OptionalField } from '../../engine/fields.ts';
import { toldOf } from '../../engine/text.ts';
import { at, defaultOf } from '../../engine/walk.ts';
import { inputText, useTongue } from '../tongue.ts';
import { FieldControl } from './field-control.tsx';
import { useForm } from './form-context.ts';

/** A value that may be absent: a tick, and the control of the value while it is there. */
export function OptionalControl({ field, path }: { field: OptionalField; path: string }) {
	const tongue = useTongue();
	const form = useForm();
	const value = at(form.draft, path);
	const kept = useRef<unknown>(undefined);
	const [name, meaning] = toldOf(inputText(tongue, path));
	const on = value !== null && value !== undefined;
	const id = `${form.idOf(path)}-set`;
	const turn = (next: boolean) => {
		if (!next) kept.current = value;
		form.set(path, next ? (kept.current ?? defaultOf(field.of as KnownField, form.draft)) : null);
	};
	return (
		<div class="calc-optional">
			<p class="calc-tick">
				<input
					id={id}
					type="checkbox"
					checked={on}
					aria-describedby={`${id}-help`}
					onChange={(event) => turn(event.currentTarget.checked)}
				/>
				<label for={id}>{tongue.words.setValue + tongue.words.colon + name}</label>
			</p>
			{on ? <FieldControl field={field.of} path={path} label={name} bare /> : null}
			<p class="calc-help" id={`${id}-help`}>
				{meaning}
			</p>
		</div>
	);
}
