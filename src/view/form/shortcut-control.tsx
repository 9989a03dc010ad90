import type { NumberField } from '../../engine/fields.ts';
import type { Shortcut } from '../../engine/model.ts';
import { inputName, useTongue } from '../tongue.ts';
import { useForm } from './form-context.ts';
import { messageOf } from './messages.ts';
import { NumberControl } from './number-control.tsx';

/** A shortcut as the number it asks for. */
const fieldOf = ({ unit, min, max, integer, slider }: Shortcut<unknown>): NumberField => ({
	kind: 'number',
	unit,
	min,
	max,
	default: min,
	...(integer ? { integer } : {}),
	...(slider ? { slider } : {}),
});

/** One simple number that writes real inputs. What cannot be read is kept aside until it can. */
export function ShortcutControl({ name, shortcut }: { name: string; shortcut: Shortcut<unknown> }) {
	const tongue = useTongue();
	const form = useForm();
	const id = form.idOf(name);
	const field = fieldOf(shortcut);
	const issue = form.issues.find((found) => found.field === name);
	const aside = form.aside[name];
	return (
		<div class="calc-field" data-kind="number">
			<label for={id}>{inputName(tongue, name)}</label>
			<NumberControl
				id={id}
				field={field}
				label={inputName(tongue, name)}
				value={aside ?? readSafely(shortcut, form.draft)}
				describedBy={`${issue ? `${id}-error ` : ''}${id}-help`}
				invalid={issue !== undefined}
				onChange={(next) => form.setShortcut(name, next)}
			/>
			{issue && (
				<p class="calc-error" id={`${id}-error`}>
					{messageOf(tongue, field, issue.code, {})}
				</p>
			)}
			<p class="calc-help" id={`${id}-help`}>
				{tongue.text.shortcuts[name]?.[1]}
			</p>
		</div>
	);
}

/** A draft may hold text where a number belongs. */
function readSafely(shortcut: Shortcut<unknown>, draft: unknown): number | null {
	const value = shortcut.read(draft);
	return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
